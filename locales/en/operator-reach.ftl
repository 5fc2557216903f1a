# How the operator reaches a body that has joined.

operator-reach-heading = Reaching it
operator-reach-contact = Whom to call
operator-reach-deputy = Who stands in for them
operator-reach-altered = Cannot be read: it is not as the body set it. Call a number from its own site.
operator-reach-confirmed = It last confirmed its address on
operator-reach-silent = Cases about which nobody there did anything for 60 days
operator-reach-silent-few = Fewer than five
operator-alert-body-silent-title = A body is silent
operator-alert-body-silent-text = Nobody there has done anything about at least one case for 60 days, and the next step was theirs. The reporter is told so and offered the next body. Please call them.
operator-reach-waiting = Mails waiting to be sent
operator-reach-waiting-since = The oldest of them is from
operator-reach-failed = Mails that could not be sent
operator-reach-accepted = Its mail server last accepted a mail on
operator-reach-never = Never so far
operator-reach-fault = What went wrong last
operator-retry-intro = Mails that did not get through are tried again by themselves, ever more seldom. Is the trouble mended? Then do not wait.
operator-retry = Try them again now
operator-retried = They are being tried again. Look at this page again in a minute.
mail-fault-unreachable = The mail server did not answer, or the connection broke.
mail-fault-refused_for_now = The mail server said: not now.
mail-fault-refused = The mail server said no, or there is no such address.
mail-fault-tls = The connection could not be encrypted.
mail-fault-body_altered = The body’s row was altered. Nothing is sent.
mail-fault-body_not_joined = The body was paused or had left. Nothing is sent.
mail-fault-case_altered = A case was altered. Nothing is sent about it.
mail-fault-not_composed = The mail could not be written: the directory does not list the body any more, or a row cannot be read.
