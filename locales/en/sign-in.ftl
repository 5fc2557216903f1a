# Signing in, choosing as whom, and coming back in.

sign-in-title = Sign in
sign-in-heading = Sign in to your desk
sign-in-intro = For staff of a professional body, and for whoever runs this place. If you want to read your own report, you need your 12 words instead.
sign-in-address = Your work address
sign-in-passphrase = Passphrase
sign-in-code = Code from your phone
sign-in-code-hint = Six digits. Without your phone, type one of your recovery codes: each works once.
sign-in-button = Sign in
sign-in-lost = I have lost my phone or my passphrase
sign-in-wrong = Address, passphrase and code do not fit together. If your code was used a moment ago, wait for the next one. After many wrong codes, wait ten minutes.
sign-in-busy = Very many people are trying to sign in at this moment. Nothing is wrong with what you typed. Please try again in a minute.
sign-in-wait = There were too many tries. Wait a few minutes, then try again.

# ---- a session that ended while somebody wrote
interrupted-carried = Your session had ended, so nothing was sent. What you typed is kept on this page and comes back after you have signed in.
interrupted-heading = You are signed in again
interrupted-text = This is what you had typed. Nothing of it was sent yet.
interrupted-words = Your words
interrupted-button = Go on with it
interrupted-leave = Leave it, and go to the desk

capacity-title = As whom
capacity-heading = What do you want to work on?
capacity-hint = You can change this later by signing in again.
capacity-button = Go on
capacity-operator = Running the portal

paused-title = Paused
paused-heading = Nothing is sent to you for now
paused-warning = What is published about { $body } here is not what you and your colleagues set: its address or its key was changed.
paused-people = Somebody has access to the desk of { $body }, or a role there, that no lead of it gave: a row of the database was changed.
paused-people-do = Look at the people of your desk. A lead can end what should not be there.
paused-what = We have stopped sending to it. Reports that reached you before are still at your desk, and you can go on working.
paused-do = Please call whoever runs this place, at a number you know: { $operator }, { $contact }. They have been told too.
paused-on = Go on to the desk

recover-title = Back in
recover-heading = A lost phone or passphrase
recover-code-first = Only the phone is lost? Sign in with your passphrase and one of your recovery codes.
recover-intro = Otherwise two things lead back in: the 24 words on the paper of your body, and its mailbox. When the words are right, we mail a code to that mailbox.
recover-body = Which body are you from?
recover-phrase = The 24 words on your paper
recover-phrase-hint = In their order. Capitals and spacing do not matter.
recover-words = These are not the words of this body. Compare them with the paper, word by word.
recover-words-wait = Wrong words were typed for this body very often. The right ones work at any time: compare them with the paper, word by word.
recover-altered = What is published about this body here was changed, so nothing is mailed to it. Call whoever runs this place, at a number you know. They have been told too.
recover-button = Mail the code
recover-nobody = No body has joined yet. If you run the portal and have lost your way in, make another operator from the command line of its machine.
recover-wait = A code was mailed there a few times already. Look in the mailbox, or try again in an hour.
recover-mailbox-heading = The code from the mailbox
recover-mailbox-intro = The code is on its way to the mailbox that your body confirmed. It can take a few minutes.
recover-mailbox-code = Code from the mailbox
