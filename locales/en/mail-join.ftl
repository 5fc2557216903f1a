# Mails about joining. Subjects say nothing about content.

mail-invite-subject = An invitation for your complaints desk
mail-invite-text =
    Dear colleagues at { $body },

    { $operator } runs a portal where people can report, without giving a name, that a therapist or another helping professional crossed a boundary. It sends each report to the bodies that can act on it. We invite { $body } to receive reports there.

    Open this page to join. It works for { $days } days, and opening it does not use it up:

    { $link }

    The page asks for a code. We read it out by phone to a person at your office, at a number from your own public site. Without that call the link alone does nothing, so you can safely ignore this mail.

    Is this genuine? Do not use a number from this mail. Look us up yourself: { $operator }, { $contact }.

mail-confirm-subject = Your confirmation code
mail-confirm-text =
    Somebody gave this address as their own work address at the portal of { $operator }. If that was you, type this code on the page that asks for it:

    { $code }

    If it was not you, you can ignore this mail. Nothing happens without the code.

mail-recover-subject = A code for your complaints desk
mail-recover-text =
    Somebody who typed the 24 words on your paper says that they lost their way in to the desk of { $body }. If that is one of you, type this code on the page that asks for it:

    { $code }

    It works for 12 hours. If it was none of you, somebody has your paper: give the code to nobody, and call us today: { $operator }, { $contact }.

mail-home-subject = A code for your complaints desk
mail-home-text =
    Somebody is setting up the portal of { $body }, where people can report, without giving a name, that a member crossed a boundary. They gave this mailbox as the one that notices about reports are to reach. If that is one of you, type this code on the page that asks for it:

    { $code }

    It works for 12 hours. If it was none of you, ignore this mail: nothing happens without the code. { $operator }, { $contact }.
