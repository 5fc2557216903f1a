# What is kept, who can read what and when, and what cannot be promised.

privacy-title = What is kept
privacy-heading = What is kept, and who can read it
privacy-lead = We say here what is true, also where it is not comfortable.

privacy-not-kept = What we do not keep
privacy-not-kept-lead = This place is built so that it does not know who you are.
privacy-not-kept-address = No internet address, no type of browser, no page you came from. Not in a list, and not in a log.
privacy-not-kept-time = No time of day for what you write. Only the day. For a file that you add, the disk of the server can tell when it came.
privacy-not-kept-words = Not your 12 words. We keep something made from them that shows us your report when you type them, and that cannot be turned back into them.
privacy-not-kept-others = No page here loads anything from another company. Nobody counts your visit.

privacy-sealed = What is sealed
privacy-sealed-text = Your answers, what each body gets, the messages in both directions and the bodies’ own notes are sealed before they are stored. Somebody who steals the database, the backups and the portal’s own keys together cannot read one word of them.
privacy-sealed-files = Files that you add are sealed too, with their names and what is hidden in them. Whoever has the server’s disk can see how many there are and about how large each is.
privacy-sealed-who = Your report opens only with your 12 words, or in your browser while you are here. What a body got opens with that body’s key, which only its own people have.

privacy-portal = What the portal itself can open
privacy-portal-text = Some things must be opened without anybody signed in, because a machine has to send mail at night: the addresses of bodies and of the people who work there, mails that wait to go out, and invitation links. And an email address of yours, but only if you ask to be mailed when there is something new. They are sealed too, but with a key that lies on the server. Nothing of your report is among them. Where a body gets it by mail, it waits locked so that only that body can read it.
privacy-portal-pdf = There is one exception, and we ask you first. Some bodies take reports as a PDF by email. If you agree to that for such a body, the mail to it can be opened with the key on the server while it waits to go out, for a day at most. Then everybody who can open the mailbox of that body can read it, and so can the mail servers on the way.
privacy-portal-notice = You do not have to give an address. If you do, whoever has the database and that key can read it, and see to which report it belongs. It is the one thing here by which somebody could find you. It is deleted at once when you stop these mails, and with your report. Our mail server and yours can see that it got a mail from us, and note when: the mail with the code leaves at once, all others at one hour of the day.

privacy-clear = What is readable in the database
privacy-clear-text = That a report exists, on which days something happened, which bodies it went to or is held for, how each case stands, how soon it should be looked at, whether it is urgent, and whether its reporter asked to be mailed. Not what it is about, and not whom. Short-lived times are rounded up to a quarter of an hour. Somebody who holds the running database could also see in which order things were written.

privacy-running = What we cannot promise
privacy-running-text = Whoever controls the running server can read what is typed while it is typed. Sealing protects what is stored. It cannot protect you from somebody who has changed the program.
privacy-own-server = Here that is { $body } itself: it runs this server, and reports can go to it. If your report is about somebody who works for { $body }, think about telling another body directly.
privacy-own-operator = { $body } runs this portal. Only its people at the desk can open what was sent to { $body }, and they see nothing that you send to others or hold back.
privacy-own-readers = Those who read reports:
privacy-running-more = So it matters who runs this, and the program is open for everybody to check. If you want to hide from your internet provider or your employer that you were here at all, use the Tor Browser, on a device that is yours alone.

privacy-who = Who can read what, and when
privacy-who-you = You
privacy-who-you-text = Everything, whenever you type your words.
privacy-who-body = A body you send to
privacy-who-body-text = What the page showed you before you pressed send, and the messages between you. Nothing you send to others, and nothing you hold back. It keeps its copy under its own rules. Some bodies get it by mail, locked so that only they can read it. The page says so before you send.
privacy-who-supporter = Somebody you let look along
privacy-who-supporter-text = Everything that you see of your report, with words of their own that you give them, until you take these back. They can change nothing. That is a rule of this website and not of the words: give them only to somebody you trust.
privacy-who-practitioner = The therapist
privacy-who-practitioner-text = Nothing from us. Many bodies show them what was written. We say so for each body before you send.
privacy-who-operator = The people who run this
privacy-who-operator-text = Which bodies have joined and whether mail gets through. No page or command shows them a report.
privacy-who-others = Anybody else
privacy-who-others-text = Nothing. No other body, and nobody who does not have your words.

privacy-limits = Where secrecy ends
privacy-limits-body = When a body has opened your report, it has read it. We can ask it to stop; we cannot make it forget.
privacy-limits-details = Small details can tell people who you are, even without a name: a date, a place, a sentence that only you would say.
privacy-limits-duty = In some places the law makes a body pass things on, for example when a child is in danger.
privacy-limits-device = Somebody who can look at your device, your messages or your list of visited pages may see that you were here. The button at the top right leaves quickly, and cannot undo what a device has noted.

privacy-limits-copy = A copy that you take along is not sealed, and lies where your browser puts it.
privacy-limits-files = A cleaned copy lacks the hidden data that we know of. What can be seen or read in it stays.

privacy-how-long = How long
privacy-how-long-draft = Something you began and whose words you have not seen: 12 hours. When very many reports are being written at once, it can be 2 hours: then the pages say so.
privacy-how-long-unsent = Something you have the words for and did not send: 30 days after your last change or visit.
privacy-how-long-held = Something you chose to keep here and send to nobody: 24 months after your last change or visit.
privacy-how-long-sent = Something you sent: as long as a body works on it, and 24 months after the last one has closed it.
privacy-how-long-files = Files: until you remove them, and at the latest with your report. A body that has opened your report keeps those it got.
privacy-how-long-notice = An email address that you gave so that we can write to you: until you stop it, and three days at most if you do not type the code that we mail there. It goes when you take your report back from the last body that works on it, and 30 days after the last body has stopped working on it.
privacy-how-long-backups = Backups: they are made by whoever runs this place, not by this program, and we ask them to keep none for more than 30 days. In a backup your words stay sealed. If one had to be used, they would have to delete again by hand what you deleted.
privacy-how-long-you = You can delete everything at any time with your words. It is out of reach here at once. A sealed copy can stay in a backup until that backup is deleted.

privacy-cookies = What your browser keeps
privacy-cookies-text = One cookie makes sure that forms come from this place. A second one holds the key to your report while you are here. Both go when you close the browser or press the button at the top right.
privacy-cookies-rubbish = To keep machines from filling mailboxes with rubbish, this server counts for some minutes, in its memory only, how much comes from everybody together, and how often one browser presses, told apart by these cookies. It never counts by internet address. A browser that runs scripts does a sum while you read your report; it says nothing about you. If a report looks as if a machine had sent it, the mail about it waits some hours, and your page says so.

privacy-order = If a court or the police ask us
privacy-order-text = We would have to hand over what we have, if the law says so: the sealed data, which we cannot open, the days, and which bodies were written to. If you asked to be mailed, the address that you gave, which we can open. We do not have your name, your address on the internet or your words. A body that has your report may be asked for its copy.
privacy-order-pdf = If a report waits to go out as a PDF, as the person who sent it agreed, we would have to hand that over too.

privacy-own = What whoever runs this place adds

privacy-contact = Whom to ask
privacy-contact-name = { $name } is responsible for this place.
privacy-contact-text = You can write to { $contact }. Do not write your 12 words to anybody.
