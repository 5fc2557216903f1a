# The page where a reporter asks for a mail when there is something new.

notice-heading = A mail when there is something new
notice-section = A mail when there is something new
notice-link = How these mails work
notice-state-none = You can look here whenever you want. If you ask for it, we also write to you, once a day at most, when there is something new.
notice-state-typed = The address that you typed before this page was locked is kept. No mail has gone out.
notice-state-asked = You gave an address and have not typed the code from the mail yet.
notice-state-on = When there is something new we write to { $address }, once a day at most.
notice-state-failed = The last mail to { $address } could not be delivered.

notice-lead = You do not need this. You can look here with your words whenever you want, and nobody has to know a way to reach you.
notice-how = How it works
notice-how-once = When somebody has written to you or your report has moved on, we send one mail. At most one a day, shortly after { $hour }:00 (UTC), never at the moment when something happens.
notice-how-says = It says only that there is something to look at. It has no link, and nothing of your report is in it.
notice-how-stop = You can stop these mails here at any time. Then your address is deleted at once.

notice-before = What it means to give an address
notice-before-open = Your report opens only with your words. An address cannot be sealed like that, because a machine has to write to it while you are away. Whoever has our database and the key on our server can read it. It is the one thing here by which somebody could find you.
notice-before-mailbox = Whoever can look into your mailbox, or sees new mails on your phone, can see this one.
notice-before-work = An address at work, or one that you share, is a bad idea. Best is one that only you open and that does not have your name in it.
notice-before-servers = Our mail server and yours can see that this address got a mail from us, and note when. The mails that there is something new leave together, shortly after the hour above.
notice-before-code = The first mail, with a code, is different: it leaves at once, so that you can type the code here. Its time, to the second, stands in the mail and in what the mail servers note. Whoever sees that can tell at which moment you were here.

notice-mail = This is the whole mail
notice-mail-from = From
notice-mail-subject = Subject
notice-mail-text = Text
notice-mail-tells = The name that it comes from can tell whoever sees this mail what it is about.

notice-address = Your email address
notice-address-hint = First we mail a code there, at once, to see that it is yours. The words of that mail say nothing of what this is either.
notice-ask = Mail me a code

notice-off = No mail can be sent from here now. You can look here with your words as always.
notice-nothing = Nobody is working on your report now, so there is nothing that we could write to you about. You can ask for these mails once you have sent it.

notice-code-heading = Type the code
notice-code-mailed = A code is on its way to { $address }. It can take some minutes, now and then half an hour, and it may lie in the folder for unwanted mail.
notice-code-share = One mailbox gets only a few codes a day, whoever asks for them. If none comes, look at the spelling, or try again tomorrow.
notice-code-failed = The mail with the code could not be delivered. Look at the spelling of the address.
notice-code-dead = The code that we mailed to { $address } does not work any more.
notice-code = The code from the mail
notice-code-hint = Six digits.
notice-code-take = That is my address
notice-code-again = Mail me a new code now
notice-code-stop = Delete this address
notice-code-forgotten = If you do nothing, the address is deleted within three days.

notice-on-heading = Mails are on
notice-on = When there is something new we write to { $address }, once a day at most, shortly after { $hour }:00 (UTC).
notice-on-failed = The last mail, on { $day }, could not be delivered: after several days your mail server had still not taken it. Stop these mails and give another address if you want.
notice-on-change = To use another address, stop these mails first.
notice-on-ends = We also delete the address when you take your report back from the last body that works on it, and when you close the door. It goes 30 days after the last body has stopped working on it, and when your report has had its time.
notice-stop = Stop these mails and delete the address

notice-done-stopped = The mails have stopped, and your address is deleted here. A sealed copy can stay in a backup until that backup is deleted.
notice-done-on = Mails are on from now.

notice-withdraw-ends = No other body works on your report. So the mails that you asked for stop with this, and your address is deleted.
notice-done-gone = It is gone. Nobody there had opened it. The mails to you have stopped, and your address is deleted.
notice-done-asked = They have been asked to stop. The mails to you have stopped, and your address is deleted.

notice-fault-address = Type one email address, like name@example.org.
notice-fault-wait = Several codes were asked for just now. Wait an hour before you ask for another one.
notice-fault-addresses = Two different addresses were given for this report in the last 24 hours. Give one of them again, or another one tomorrow.
notice-fault-busy = Many codes were asked for here just now, and no more can be mailed at the moment. Try again in an hour.
notice-fault-code = This is not the code from the newest mail.
notice-fault-used-up = The code was wrong too often. Have a new one mailed.
notice-fault-expired = This code is too old. Have a new one mailed.
notice-fault-again = Something changed at the same moment. Look, and try again.

notice-late = You were away for a long time and what was open here has ended. The address that you typed was not used. It is below, so that you can copy it, and it is not kept anywhere else.
