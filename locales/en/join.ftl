# Joining a body, step by step.

join-title = Join
join-on = Go on
join-print = Print this page

join-heading = { $body } joins
join-intro = { $operator } invites you to receive reports here. This page makes you the first lead: you read reports, and you let colleagues in later.
join-what = It takes about ten minutes. You need the code that was read out to you by phone, your own work address, a phone with an authenticator app, and paper or a printer.
join-code = Code from the phone call
join-code-hint = Twelve letters and digits, such as 7K3M-9QXD-B2FH. Capitals and dashes do not matter. Nobody has called you? Then wait for the call, or ask for it at a number you know.
join-name = Your name
join-name-hint = Colleagues at your desk see it. Whoever runs the portal does not.
join-address = Your own work address
join-address-hint = One that only you read. You sign in with it. A joint mailbox cannot be used.

join-gone-heading = This link does not work any more
join-gone-why = It was used, or its seven days are over, or the code was wrong too often, or a newer one was sent. Nothing else has changed.
join-gone-do = Ask for a new one: { $operator }, { $contact }.

join-confirm-heading = Is this your address?
join-confirm-intro = We mailed a code of six digits to { $address }.
join-confirm-code = Code from that mail
join-confirm-nothing = Nothing came?
join-confirm-address = Your own work address
join-confirm-again = Mail a new code

join-account-heading = You have an account already
join-account-intro = { $address } has an account here. It will open this desk too. Sign in with it.

join-passphrase-heading = Your passphrase
join-passphrase-intro = It locks your key to the reports. Nobody here can read it or set a new one. These six words are yours if you like. Write them down now, in this order.
join-passphrase-legend = What do you want to use?
join-passphrase-drawn = These six words
join-passphrase-own = A passphrase of my own
join-passphrase-own-label = Your own passphrase
join-passphrase-own-hint = At least 14 characters that nobody would guess. Leave it empty if you take the six words.
join-passphrase-again = The same once more

join-phone-heading = Your phone
join-phone-intro = Open your authenticator app and scan this picture. Every time you sign in, the app shows you a new code.
join-phone-qr = A picture for your authenticator app. The same letters are below, to type by hand.
join-phone-by-hand = Or type these letters into the app:
join-phone-code = Code that the app shows now
join-codes-heading = If the phone is gone
join-codes-intro = Each of these codes replaces the phone once. Keep them with your papers, not on the phone.

join-phrase-heading = The paper of { $body }
join-phrase-intro = These 24 words open the desk when phones and passphrases are lost. Write them down in this order or print them, and lock the paper away where your body keeps what matters.
join-phrase-warning = We cannot look these words up. If they and every passphrase are lost, all reports at your desk are lost.
join-phrase-word = Word number { $number } on your paper
join-phrase-button = Open the desk

# What the body takes, on the way of joining.
join-profile-heading = What { $body } takes, and who reads it
join-profile-intro = People who tell something see this before they choose you. You can change it later, at your desk.

# One association sets up a portal for itself.
home-setup-heading = { $body } sets up its own portal
home-setup-intro = This page makes the portal yours: you run it, and you are the first to read what people tell { $body }. Colleagues come in later.
home-setup-what = It takes about fifteen minutes. You need the mailbox to which notices go, your own work address, a phone with an authenticator app, and paper or a printer.
home-setup-mailbox = The mailbox of { $body } for notices
home-setup-mailbox-hint = Usually one that several of you read, such as complaints@…. A notice says that something has arrived, never what. We mail a code there now.
home-setup-name-hint = Colleagues at your desk see it.
home-mailbox-heading = Is this your mailbox?
home-mailbox-intro = We mailed a code of six digits to { $mailbox }.
home-mailbox-nothing = Nothing came? Look at CANDOUR_MAIL_URL and at the terminal of the portal. If the address is wrong, open the link from the terminal once more and begin anew.

join-fault-gone = This does not work any more. Begin anew with a new link or code.
join-fault-code = This is not the right code.
join-fault-used-up = The code was wrong too often. Begin anew, or have a new code mailed.
join-fault-address = This does not look like an email address.
join-fault-mailbox = Give the mailbox to which notices about reports are to go, such as complaints@example.org.
join-fault-joint = This is a mailbox that several people read. Give your own work address.
join-fault-name = Tell us the name that colleagues will see, in 120 characters at most.
join-fault-which = You typed a passphrase of your own, but "These six words" is chosen. Choose one or the other.
join-fault-again = This is not the same as in the field above. Type your passphrase twice.
join-fault-short = At least 14 characters are needed.
join-fault-long = This is longer than we can take: 256 characters at most.
join-fault-keyboard = Keys that lie side by side are guessed early. Take four or more words that do not belong together.
join-fault-repeats = The same again and again is guessed early. Take four or more words that do not belong together.
join-fault-sequences = Runs such as abc or 6543 are guessed early. Take four or more words that do not belong together.
join-fault-dates = Dates and years are guessed early. Take four or more words that do not belong together.
join-fault-guessable = Somebody who guesses would come to this early. Take four or more words that do not belong together.
join-fault-words = These are not the words. Look at the paper and the number again.
