# The page behind the link in a mail to a body: one button, no account.

got-it-title = Message
got-it-heading = Do you have message { $reference }?
got-it-text = Press the button when the message has reached the people who handle complaints. We then stop reminding you. It does not say that you have read anything.
got-it-button = We have it
got-it-noted-heading = It is noted
got-it-noted = You have message { $reference }. That was noted on { $day }.
got-it-noted-before = This was noted before, on { $day }. Nothing has changed.
got-it-next = The case itself is at your desk. Opening it there is the next step.
got-it-desk = Go to the desk
