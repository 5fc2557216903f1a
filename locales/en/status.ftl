# Coming back with the words, and what is true of each case.

status-title = Your page
status-heading = Come back with your words
status-lead = Type the 12 words that you kept. Then you see what has happened, and you can write, change or take back.
status-token = Your 12 words
status-token-hint = Capitals, commas and numbers between them do not matter. The long code of letters and digits works too.
status-submit = Go on
status-go-on = Go to your report
status-lost-heading = If you do not have the words any more
status-lost = We cannot look them up or send them again: we do not know who you are, and that is on purpose. What you sent stays with the bodies that have it. You can start again and say that you have told this before.
status-lost-start = Start again

status-locked-break = This is locked. Type your words to see it again.
status-inside-looking = You can look at a report in this browser. With these words you cannot change or send anything.
status-locked = You were away for more than 30 minutes, so we locked what was here. Type your words to see it again. If you were writing a message, it is kept and will be there.
status-locked-unseen = You were away for more than 30 minutes, so we locked the report that you began here. You have not seen its words yet: you can go on with it without them.
status-inside = Your report is still open in this browser.
status-inside-unkept = A report is open in this browser, and you have not yet said that you kept its words. Keep them first: if you go in with other words now, there is no way back to it.
status-ended = You were away for a long time and what was open here has ended. Nothing was sent. Come in again with your words.
status-nobody-there = This was not sent: the body has left, or you took your report back from it in another tab. What you wrote is below, so that you can copy it, and it is not kept anywhere else.
status-ended-while-writing = You were away for a long time and what was open here has ended. Your message was not sent. It is below, so that you can copy it, and it is not kept anywhere else.
status-another-waits = Another text of yours came late and waits here already. This one was not sent and it is not kept anywhere else. It is below, so that you can copy it.
status-too-much-to-keep = This is more than we can keep for you here. It was not sent and it is not kept anywhere else. It is below, so that you can copy it. What you saved before is still there.
status-unsent = What you wrote

# ---- faults. None repeats what was typed.
status-fault-empty = Type your 12 words, or the long code.
status-fault-count =
    { $found ->
        [one] That is one word. There should be 12.
       *[other] Those are { $found } words. There should be 12.
    }
status-fault-uuid = The long code has 32 letters and digits, dashes not counted. What you typed has { $found }.
status-fault-or = {" or "}
status-fault-word-near = Word { $position } is not one of the words we use. Could it be { $near }?
status-fault-word = Word { $position } is not one of the words we use. It may be misspelt.
status-fault-checksum = Each word is one that we use, but together they do not fit. One of them may be another word, or two may be swapped.
status-fault-not-ours = These words do not come from here. One may be another word, or they may belong to something else.
status-fault-nothing = We found nothing under these words. One may be misspelt. If they are right, the report may have been withdrawn or have expired.
status-fault-something-waits = These words belong to somebody else, or to another report. Something that was typed in this browser is not sent yet and would be lost, so they were not used. Come back with the words for that first, and send it or copy it. You can also use these words in another browser.
status-fault-message-unshowable = There was a character in your message that no page can show. “�” stands in its place now. Change it if you like, and press the button again.
status-fault-message-empty = Write something first.
status-fault-message-again = Something else was written at the same moment. Yours is still here: press once more.
status-fault-message-full = There is no room for more messages in this case. Yours is still here, so that you can copy it. You can reach them in the other ways that are named here.
status-fault-message-many = You have written many messages today. Yours is still here: send it tomorrow, or put several things into one.
status-fault-message-long = A message has room for { $most } characters. Yours is still here: make it shorter, or send it in two parts.

# ---- the report
status-report-heading = Your report
status-draft = Nothing has been sent yet. You can go on where you stopped.
status-draft-go-on = Go on with your report
status-held = We keep it sealed. Nobody reads it, so nobody will act on it, and time limits go on running. You can change it, send it, or leave it as it is.
status-held-edit = Look at it, change it or send it
status-held-for = Kept back
status-held-means = These do not get your report now. Nobody there can read it.
status-held-since = { $body }, since { $day }
status-held-connected = It is connected here now. If it takes your report as it is, you can send it.
status-held-send = Look at what it would get
status-send-more = Send your report to another body
status-support = If you want to talk to somebody
status-keeping = How long we keep it
status-kept-until = We keep your report until { $day }. Then it is deleted, and your words lead nowhere.
status-kept-open = We keep your report as long as a body works on it, and 24 months after the last one has closed it.
status-keep-longer = Keep it until { $day }
status-close-link = Delete everything and close the door
status-help-link = Talk to somebody now
status-sign-out = Close this page for now

status-done-written = Your message is on its way.
status-done-gone = It is gone. Nobody there had opened it.
status-done-longer = It is kept longer now.
status-done-asked = They have been asked to stop.

# ---- one case
status-true = What is true
status-means = What it means
status-next = What comes next
status-ways = What else is possible
status-timeline = What has happened
status-got = What they got
status-got-fixed = This is what they have from you. It does not change, but for what you choose that they may know of you.
status-messages = Messages
status-no-messages = Nobody has written anything yet.
status-about-body = How { $body } works
status-reference = If you speak with them, they know this as { $reference }. That number opens nothing.
status-you = You
status-by = by { $day }
status-stop-asked = You asked them to stop.

status-true-sent = You sent it on { $day }.
status-true-mail-waiting = The mail that tells them about it is waiting to go out. Your report is safe here, and we keep trying.
status-true-mail-later = { $hours ->
    [one] The mail that tells them about it goes out within an hour.
   *[other] The mail that tells them about it goes out within { $hours } hours.
} Their desk shows your report already. We let a mail wait when very many reports come at once, or when a report looks as if a machine had sent it. It may be a mistake; nothing of your report is lost by it.
status-true-mail-accepted = Their mail server has accepted the message. Nobody has told us yet that they have read it.
status-true-mail-failed = We could not get the mail to them. Your report is safe here. The people who run this have been told and will find another way to reach them.
status-true-have-it = Somebody used the link in the mail and pressed “we have it” on { $day }. That needs no name.
status-true-opened = A person opened it at their desk on { $day }.
status-true-unopened = Nobody has opened it at their desk yet.
status-true-urgent = It is marked urgent there.
status-true-follow-waiting = The mail about your last message is waiting to go out.
status-true-follow-accepted = Their mail server has accepted the mail about your last message.
status-true-follow-failed = We could not get the mail about your last message to them. They see it when they next open their desk.

status-means-received = It is on their desk. Nobody there has said yet that they will look at it.
status-state-set-aside = Set aside
status-means-set-aside = Somebody there has read it and set it aside, because they think it is not a real report. That can be a mistake. Nobody works on it now.
status-means-taken-back = They had set it aside, and have taken it up again. It is among their open cases.
status-next-set-aside = If what you told them happened, write to them below. Your first message puts it back in front of them.
status-next-set-aside-again = They have set it aside more than once. What you write below stays with it, and they see it when they look there. You can also turn to somebody else.
status-means-acknowledged = They know about it. They have not said yet what they will do.
status-means-assessing = They are finding out whether they can act and how. They have not decided anything.
status-means-answered = Your answer is there. They have not said yet what comes next.
status-means-waiting_for_reporter = They have asked you something and are waiting. You can answer, leave it open, or say that you do not want to answer.
status-means-investigating = They are trying to find out what happened. They may ask the therapist and others.

status-silent = Nobody at { $body } has done anything that we can see for { $days } days. That is not your fault. You can write to them below, and you do not have to wait for them.
status-overdue = That day has passed. This happens, and it does not mean that they decided against you. You can write to them below and ask.
status-expected-acknowledgement = They should say that they have it
status-expected-first_look = Somebody there should look at it
status-expected-first_decision = They should tell you what they will do
status-expected-news = They should tell you how it stands

status-event-sent = You sent it
status-event-mail_accepted = Their mail server accepted the message
status-event-mail_failed = The mail could not be delivered
status-event-have_it = Somebody pressed “we have it” by the link in the mail
status-event-opened = A person there opened it
status-event-acknowledged = They said that they have it
status-event-assessing = They began to look at it
status-event-waiting_for_reporter = They asked you something
status-event-asked = They asked you something
status-event-investigating = They began to investigate
status-event-closed = They closed it
status-event-reopened = It was opened again
status-event-set_aside = They set it aside: they think it is not a real report
status-event-taken_back = It came back to their open cases
status-event-desk_wrote = They wrote to you
status-event-reporter_wrote = You wrote to them
status-event-consent_changed = You changed what they may know of you
status-event-stop_asked = You asked them to stop

status-write-add = Write to them
status-write-answer = Answer them
status-write-closed = Write to them about it
status-write-set-aside = If this is a real report, tell them so
status-write-reopen = If you want them to go on after all, write to them: the case opens again
status-write-hint = They see what you write here beside what you sent, and no name. Small details can tell them who you are.
status-write-hint-named = They see what you write here beside what you sent, with the name and contact that you gave them.
status-write-hint-one-way = You chose that they cannot write to you. They see what you write here, and cannot answer.
status-send = Send to { $body }

status-way-review = Many bodies let you ask for a second look. What is known of how this one works is on its page.
status-way-review-link = See how this body works
status-way-appeal = Their process has a stage for an appeal. Ask them soon how it works and until when: you can write to them below.
status-way-appeal-until = They have published that an appeal must be asked for within { $within }. Counted from the day on which they closed it here, that is until { $day }. You can write to them below and ask how.
status-way-appeal-over = They have published that an appeal must be asked for within { $within }. Counted from the day on which they closed it here, that was until { $day }. You can still ask whether they accept a later one.
status-way-appeal-some-time = They have published that an appeal must be asked for { $within }. You can write to them below and ask how.
status-way-overseer = { $overseer } watches over how { $body } works. What is known of it: { $what } If you contact them, they may learn who you are.
status-way-send = Your report can go to { $body } too. It stays where it is as well.
status-way-send-link = Choose what happens with it
status-way-outside = { $body } can act too, but has not joined. Your account is ready as a letter to it.
status-way-outside-link = Get the letter
status-way-directly = You can also ask them directly what became of it, by phone for example. Then they may learn who you are.
status-way-directly-link = See how this body works
status-way-other = Another body may be able to do what this one cannot.
status-way-other-link = See who else there is
status-way-help = You do not have to carry this alone.
status-way-help-link = Find somebody to talk to

# ---- leaving
status-leave = Take it back from them
status-leave-as-is = Leave it as it is
status-withdraw-heading = Take it back?
status-withdraw-gone = Nobody there has opened it. If you take it back now, it is gone: what they would have read, the messages, and any mail that has not gone out.
status-withdraw-gone-mail = If a mail has already reached them, it says only that something waits for them, and its link will lead nowhere.
status-withdraw-race = If somebody opens it before you press the button, they keep what they have and are asked to stop.
status-withdraw-stop = A person there has opened it. We cannot take back what they have read. They keep their copy for as long as their own rules say, and they are told that you ask them to stop.
status-withdraw-stop-more = Most bodies then stop. Some have to go on when others may be in danger. The case closes here, and you can open it again by writing to them.
status-withdraw-others = This changes nothing at other bodies.
status-withdraw-gone-button = Take it back
status-withdraw-stop-button = Ask them to stop

status-close-heading = Delete everything and close the door?
status-close-lead = Your report, your messages and every way to them are deleted here. Your words will lead nowhere, for you and for everybody.
status-close-gone = Nobody has opened it there. Everything will be gone.
status-close-stop = A person has opened it there. They keep their copy and are asked to stop.
status-close-closed = They have closed it, or you asked them to stop before. They keep their copy under their own rules.
status-close-backups = It is out of reach here at once. A sealed copy can stay in a backup until that backup is deleted.
status-close-warning = This cannot be undone, and nobody can write to you any more.
status-close-button = Delete everything

status-ended-heading = The door is closed
status-ended-lead = Your report is deleted here.
status-ended-kept = It is out of reach here now. A sealed copy can stay in a backup until that backup is deleted.
status-ended-asked = A body that had opened it keeps its copy under its own rules, and has been asked to stop.
status-ended-closed = A body that had closed its case, or that you had asked to stop before, keeps its copy under its own rules. It was asked nothing more.
status-ended-again = You can tell it again whenever you want. Nothing will connect the two.
status-ended-home = Go to the first page
