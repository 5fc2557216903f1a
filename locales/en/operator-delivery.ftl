# How mail gets through, for the operator.

operator-delivery-link = How mail gets through
operator-delivery-heading = How mail gets through
operator-delivery-queue = What waits to leave
operator-delivery-dispatches = Mails about cases
operator-delivery-others = Other mails
operator-delivery-troubles = Bodies that mail does not reach
operator-delivery-troubles-none = No mail has failed or come back.
operator-delivery-tried = Mails that were tried in vain and are tried again
operator-delivery-late = Mails that are long on their way
operator-delivery-answer = What their mail server answered
operator-delivery-retry = Try all of them again now
operator-delivery-doubts = Addresses in doubt
operator-delivery-doubts-none = None.
operator-delivery-doubt = mail to its address came back on { $day }. Call the body: a lead there can confirm the address, or give another one.
operator-delivery-certificates = Certificates that end soon
operator-delivery-certificates-none = None.
operator-delivery-certificate-ends = ends on { $day }. Its leads have been told by mail.
operator-delivery-certificate-over = cannot be used any more: mails go out as plain text, without content. Ask the body for a new one.

operator-delivery-test = Send a test
operator-delivery-test-text = This mails a test past the queue. You see at once whether the mail server takes it. Whether it gets to the mailbox, only a look into that mailbox tells.
operator-delivery-test-to = To which address
operator-delivery-test-button = Mail a test
operator-delivery-test-taken = The mail server has taken it. Look into the mailbox, also where spam goes.
operator-delivery-test-not-taken = The mail server did not take it.
operator-delivery-test-wait = Several tests were mailed just now. Try again in ten minutes.
mail-test-subject = A test
mail-test-text = This is a test by { $operator }, to see whether mail gets here. You need not do anything.
