# The address that mails to a body go to: confirmed, changed, and confirmed again after a year. At its desk and in mails.

address-title = Our address
address-link = The address that mails to you go to
address-heading = Your address
address-present = Mails to you go to
address-confirmed-on = Last confirmed on
address-due-on = To be confirmed again by
address-why = When something arrives, a mail to this address says so. So we ask once a year whether somebody still reads it.
address-leads-only = Only leads can confirm or change it.
address-done-confirmed = Confirmed. Mails to you arrive and can be read.
address-done-changed = Changed. Mails go to the new address from now on. The old one and your other leads are told by mail.
address-paused-unconfirmed = You get no new reports for now, because nobody has confirmed this address for over a year. Cases you have go on. You get new ones again as soon as the code is typed here.
address-paused-other = You get no new reports for now, for another reason. Confirming the address is good all the same, but does not end that.

address-code-heading = Type the code
address-code-mailed = We have mailed a code to { $address }. It can take a few minutes. The code works until { $day }.
address-code = The code from that mail
address-code-hint = Six digits.
address-code-present = Confirm the address
address-code-new = Use the new address

address-test-heading = Have a test mailed
address-test-what = We mail a code to { $address }. Whoever reads that mailbox gives it to you, and you type it here. Then you know that our mails arrive and can be read.
address-test = Mail us a test
address-test-again = Mail us a new code

address-change-heading = Change the address
address-change-what = Nothing changes until the code that we mail to the new address is typed here. Then the old address and your other leads are told, and so is whoever runs this place.
address-new = The new address
address-new-hint = A mailbox that several of you read is best.
address-change = Mail a code to it

address-fault-same = That is the address you have. To confirm it, have a test mailed.
address-fault-other-body = This is the address of another body here. Each body needs one of its own.
address-fault-own-sign-in = One of you signs in with this address. Reports should go to a mailbox that is not one person’s alone.
address-fault-wait = Several codes were mailed just now. Look for the newest mail, also where spam goes, or try again in ten minutes.
address-fault-code = That is not the code. Look at the newest mail.
address-fault-used-up = The code was wrong too often, or there is none. Have a new one mailed.
address-fault-expired = This code is too old. Have a new one mailed.
address-fault-stale = Somebody else changed something at the same time. Look at it and try again.

desk-address-soon = Please confirm your address by { $day }: one mail, one code.
desk-address-due = Your address was to be confirmed by { $day }. If nobody does, you get no new reports from { $pauses } on.
desk-address-paused = You get no new reports for now: nobody has confirmed your address for over a year.
desk-address-way = To your address
desk-address-lead = One of your leads can do it.
desk-certificate-ends = The certificate that mails to you are encrypted to ends on { $day }. After that they go out as plain text.
desk-certificate-over = The certificate that mails to you were encrypted to cannot be used any more. They go out as plain text.
desk-certificate-way = To your certificate

first-steps-heading = First steps
first-steps-done = Done
first-steps-open = To do
first-step-test_mail = Have a test mailed, and show that it can be read
first-step-profile = Say what you take, and who reads
first-step-mail_form = Choose which mails you can work with

mail-form-heading = Which mails can you work with?
mail-form-wants-pdf-none = The directory says that you would like reports as attachments, without links that need you to sign in. We do not send those from here: what people wrote is read at this desk only.
mail-form-wants-pdf = The directory says that you would like reports as attachments, without links that need you to sign in. You can choose that here.
mail-form-own_form = The directory says that you open a case only on your own form. We do not fill it in from here: you can copy what people wrote into it at this desk.
mail-form-legend = What we can send you
mail-form-notice = Plain mails
mail-form-notice-hint = A case number and a link, nothing of what was written. To read it you sign in at this desk.
mail-form-openpgp = Encrypted mails
mail-form-openpgp-hint = The report itself with its files, encrypted to your OpenPGP certificate. Mails about what is urgent, and later ones, hold only a case number and a link.
mail-form-pdf = Reports as a PDF that is not locked
mail-form-pdf-hint = Where the person who wrote it agrees, the report comes attached to the mail, with its files. Everybody who can open your mailbox can read it. Mail servers on the way can read it, and whoever it is forwarded to. Mails about what is urgent, and later ones, hold only a case number and a link. A certificate that you gave is deleted.
mail-form-pdf-in-use = New reports come attached to the mail as a PDF, where the person who wrote it agreed. Everybody who can open your mailbox can read them. All other mails only say that something waits at your desk.
mail-form-pdf-stopped = You chose reports as a PDF by mail. That is not allowed here any more. Mails only say that something waits at your desk.
mail-form-neither = If none of these works for you, tell whoever runs this place before somebody reports to you.
mail-form-save = Choose this
mail-form-fault = Choose one of these.
mail-form-saved = Noted. This is how mails to you are written.
mail-form-certificate = Give your certificate below. Mails are encrypted once you have shown that you can read them.

mail-address-check-subject = A code for your desk
mail-address-check-text =
    You can read this, so mails to { $body } arrive.

    Give this code to whoever of you asked for it. They type it at your desk, under “Your address”:

      { $code }

    It works until { $day }. If nobody at your desk has asked for it, call { $operator }: { $contact }.

mail-address-new-subject = A code for your desk
mail-address-new-text =
    Somebody at the complaints desk of { $body } wants mails for the desk to go to this address from now on.

    If that is right, give them this code. They type it at the desk, under “Your address”:

      { $code }

    It works until { $day }. Without it nothing changes. If you know nothing of this, give the code to nobody, and call { $operator }: { $contact }.

mail-address-moved-subject = Mails for your desk go elsewhere now
mail-address-moved-text =
    From today on, mails for the complaints desk of { $body } go to another address. One of the people who lead the desk has changed it, and the new address was confirmed. This is the last mail to this one.

    If none of you did this, call us today, at a number that you look up yourself and not in this mail: { $operator }, { $contact }.

mail-address-changed-subject = The address of your desk was changed
mail-address-changed-text =
    One of the people who lead the complaints desk of { $body } has changed the address that mails to the desk go to. The new address was confirmed with a code.

    You find it at your desk:

    { $link }

    If it is not right, or none of you did it, call us today: { $operator }, { $contact }.

mail-address-soon-subject = Please confirm the address of your desk
mail-address-soon-text =
    Once a year we ask each body whether the mailbox of its complaints desk is still read. For { $body } this is to be done by { $day }.

    One of the people who lead the desk signs in and presses “Mail us a test”:

    { $link }

    That brings a code to the mailbox. Typed at the desk, it is good for another year. If nobody has done it by { $pauses }, { $body } gets no new reports until somebody does.

    Questions: { $operator }, { $contact }.

mail-address-due-subject = Please confirm the address of your desk now
mail-address-due-text =
    The address of the complaints desk of { $body } was to be confirmed by { $day }, and nobody has done it yet.

    One of the people who lead the desk signs in and presses “Mail us a test”:

    { $link }

    That brings a code to the mailbox. Typed at the desk, it is good for another year. If nobody has done it by { $pauses }, { $body } gets no new reports until somebody does.

    Questions: { $operator }, { $contact }.

mail-address-paused-subject = Your desk gets nothing new for now
mail-address-paused-text =
    Nobody has confirmed the address of the complaints desk of { $body } for over a year. So nothing new is sent to it for now. What is at the desk goes on, and so do mails about it.

    It ends when one of the people who lead the desk signs in, presses “Mail us a test”, and types the code:

    { $link }

    Questions: { $operator }, { $contact }.

mail-certificate-ends-subject = The certificate of your desk ends soon
mail-certificate-ends-text =
    Mails for the complaints desk of { $body } are encrypted to an OpenPGP certificate that ends on { $day }. After that they go out as plain text. They hold nothing of what was written, but they show that they are for the desk.

    Renew it and give it at your desk:

    { $link }

operator-alert-address-changed-title = A body changed its address
operator-alert-address-changed-text = One of its leads did, and the new address was confirmed with a code. If you did not expect it, call the body at a number from its own site.
operator-alert-address-unconfirmed-title = A body is paused: its address was not confirmed
operator-alert-address-unconfirmed-text = It was reminded twice, and nobody there typed the code for over a year. Call its contact person. It goes on by itself when a lead confirms the address.
