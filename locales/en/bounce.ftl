# What is said of mails that came back, and that replies to ours reach nobody.

status-true-mail-returned = The mail that tells them about it left here and came back: it did not reach them. Your report is safe here and stands on their desk. The people who run this have been told and will find another way to reach them.
status-true-follow-returned = The mail about your last message left here and came back: it did not reach them. They see your message when they next open their desk.
status-event-mail_returned = The mail came back: it did not reach them

desk-mail-returned = Came back: it did not reach your mailbox. Whoever runs this portal has been told.
desk-event-mail_returned = The mail about it came back
desk-event-mail_failed = The mail about it could not be sent
desk-address-returned = A mail to your address came back on { $day }. Please have a test mailed, or give another address.

operator-alert-mail-returned-title = Mail to a body came back
operator-alert-mail-returned-text = Its address may be wrong or out of use. Its desk shows the case all the same. Call the body: one of its leads can confirm the address at the desk, or give another one.
operator-reach-returned = Mail to its address came back on
mail-fault-returned = The mail was taken at first, and then came back for good.
mail-fault-given_up = The mail was taken at first. Then a server on the way tried for days and gave up.
mail-fault-delayed = The mail is still on its way: a server on the way keeps trying.

mail-replies-us = Replies to this mail reach nobody. To reach us: { $contact }
mail-replies-desk = Replies to this mail reach nobody. To answer, use your desk: { $desk }
quiet-mail-replies = Replies to this mail reach nobody. If you want to write, do it where you asked for this.
