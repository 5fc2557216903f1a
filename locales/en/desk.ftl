# The desk: the queue and the case. Titles say nothing: a browser's history keeps them.

desk-queue-title = Desk
desk-case-title = Desk

# ---- the queue
desk-queue-heading = Cases
desk-queue-groups = Which cases
queue-group-open = Open ({ $count })
queue-group-new = New ({ $count })
queue-group-in_work = In work ({ $count })
queue-group-waiting = Waiting for the reporter ({ $count })
queue-group-closed = Closed ({ $count })
queue-group-set_aside = Spam ({ $count })
desk-queue-narrow = Narrow and sort
desk-queue-tier = How serious
desk-queue-any-tier = Any
desk-queue-whose = Whose
queue-whose-all = Everybody’s
queue-whose-mine = Mine
queue-whose-nobody = Nobody’s yet
desk-queue-needs = What waits for you
queue-needs-any = Anything
queue-needs-unread = Something unread
queue-needs-overdue = A first look that is overdue
desk-queue-came = Received
queue-came-any = Any day
queue-came-week = In the last 7 days
queue-came-month = In the last 30 days
queue-came-earlier = Earlier
desk-queue-order = Order
queue-order-urgency = Most urgent first
queue-order-due = Earliest due day first
queue-order-newest = Newest first
queue-order-oldest = Oldest first
desk-queue-show = Show
desk-queue-all = Show all again
desk-queue-count =
    { $count ->
        [one] One case
       *[other] { $count } cases
    }
desk-queue-empty-first = You have joined: reports can be sent to you from now on. When the first one comes, a mail to your mailbox says so. You find this desk at { $desk }.
desk-queue-empty-open = There are no open cases.
desk-queue-empty-new = There is nothing new.
desk-queue-empty-in_work = There are no cases in work.
desk-queue-empty-waiting = You are not waiting for a reporter in any case.
desk-queue-empty-closed = No case has been closed yet.
desk-queue-empty-set_aside = Nothing is set aside as spam.
desk-queue-empty-narrowed = No case fits what you chose.

desk-column-case = Case
desk-column-state = State
desk-column-tier = How serious
desk-column-received = Arrived
desk-column-due = Look at it by
desk-column-assignee = Works on it
desk-tag-urgent = Urgent
desk-tag-stop = Asks you to stop
desk-tag-unread = New to you
desk-tag-overdue = Overdue
desk-tag-silent = Nobody has done anything for { $count } days
desk-tag-set-aside = Spam
desk-nobody = Nobody yet
desk-somebody-gone = Somebody who has left

# ---- where a case stands, as the desk says it
desk-state-received = New
desk-state-acknowledged = Acknowledged
desk-state-assessing = Being assessed
desk-state-waiting_for_reporter = Waiting for the reporter
desk-state-investigating = Being investigated
desk-state-closed = Closed

# ---- a case
desk-back-queue = Cases
desk-back-case = Case { $reference }
desk-case-heading = Case { $reference }
desk-fact-outcome = Outcome
desk-fact-opened = First opened
desk-not-opened = Nobody has opened it
desk-fact-chose = The reporter chose
desk-chose-anonymous = No name and no way to answer. You cannot write to them.
desk-chose-anonymous_reachable = No name. They can read and answer what you ask here.
desk-chose-named_to_body = To give you their name. They can also answer here.
desk-fact-meant = Meant as
desk-meant-complaint = A complaint
desk-meant-information = Information only: no party to a case, no news wanted
desk-assign-link = Say who works on it
desk-assign-change = Change who works on it

desk-alert-contact = Urgent: the reporter says that the therapist has contacted them since they told this. Read their message first.
desk-alert-stop = On { $day } the reporter asked you to stop.
desk-alert-silent = Nobody here has done anything about this report for { $count } days. The reporter reads that on their page and is shown who else could act. It ends as soon as somebody here does something: opens it, takes it on, or says how it stands.
desk-alert-set-aside = This case was set aside as spam on { $day }. Nothing is due on it, no mail goes out about it, and no figure counts it.
desk-alert-other = The reporter asks for special care with this report. Read all of it before you do anything.

desk-report-heading = The report
desk-open-text = When you open it, the reporter will see that it was opened. It may hold words that are hard to read: you can uncover those one by one.
desk-open-button = Open the report
desk-next-heading = What you can do now
desk-reporter-left = The reporter has left this place. They can neither read nor answer anything here any more.
desk-not-reachable = The reporter chose not to be written to, so you cannot ask them anything. They can still read what you decide.

desk-section-practitioner = About whom
desk-section-place = Where
desk-section-kinds = What kind
desk-section-account = What happened
desk-section-time = When
desk-section-safety = Safety
desk-section-reporter = Who tells
desk-section-handlers_only = For you only, not for the practitioner
desk-section-other = Also told
# $kinds is a list such as “sexual contact; keeping secrets”.
desk-covered-kinds = This account describes: { $kinds }. Open it when you are ready.
desk-covered-account = This account may be hard to read. Open it when you are ready.
desk-covered-other = These words may be hard to read. Open them when you are ready.

desk-thread-heading = Messages
desk-thread-empty = Nothing has been written yet.
desk-message-by-desk = You, the desk
desk-message-by-reporter = The reporter
desk-message-stop = I ask you to stop.
desk-message-consent = From now on this is what you may know of me:
desk-alert-name-taken-back = The reporter has taken back their name. Do not use it any more.
desk-message-addition = I add this to what I told:
desk-message-contact = The therapist has contacted me since I told you.
desk-read-button = I have read this

desk-timeline-heading = Day by day
desk-event-sent = The reporter sent it
desk-event-mail_accepted = Your mail server accepted the message about it
desk-event-have_it = Somebody pressed “we have it” in the mail
desk-event-opened = Opened
desk-event-file_taken = Somebody saved files
desk-event-acknowledged = Acknowledged
desk-event-assessing = Assessment began
desk-event-waiting_for_reporter = The reporter was asked something
desk-event-desk_wrote = Somebody wrote to the reporter
desk-event-investigating = Investigation began
desk-event-closed = Closed
desk-event-reopened = Opened again
desk-event-taken_on = Taken on
desk-event-assigned = Given to somebody
desk-event-unassigned = Laid back: nobody works on it
desk-event-reporter_wrote = The reporter wrote
desk-event-set_aside = Set aside as spam
desk-event-taken_back = Taken back from spam
desk-event-consent_changed = The reporter changed what you may know of them
desk-event-stop_asked = The reporter asked you to stop
desk-event-withdrawn = The reporter withdrew it
desk-event-other = Something else happened

desk-mails-heading = Messages to your mailbox
desk-mail-new_case = About the new case
desk-mail-new_message = About a new message
desk-mail-stop_asked = About the wish to stop
desk-mail-waiting = Waiting to be sent
desk-mail-failed = Could not be sent. Whoever runs this portal has been told.
desk-mail-stopped = Not sent: it was stopped
desk-mail-accepted = Accepted by your mail server on { $day }
desk-mail-have_it = Somebody pressed “we have it” on { $day }

desk-altered-heading = This case cannot be shown
desk-altered-text = What is stored for it is not what was sent. Nothing of it is shown, because it may have been changed by somebody else.
desk-altered-do = Tell whoever runs this portal. The other cases are not affected.

# ---- steps
desk-told-intro = The reporter will see this:
desk-words-needed = Why? The reporter will read these words.
desk-words-optional = Anything to add? The reporter will read these words.
desk-words-hint = Short, plain and kind. You can say what happens next, and by when.
desk-news-heading = Written meanwhile
desk-step-gone = This can no longer be done from where the case stands now.
desk-ask-text = The reporter reads your question here, with their words alone. They do not have to answer, and an answer may take a while.
desk-ask-label = Your question. The reporter will read these words.
desk-ask-hint = Ask only what you need to know now. Do not ask for a name.
desk-ask-button = Send the question
desk-write-text = The reporter reads your message here, with their words alone. It asks for no answer, and the case stays where it stands.
desk-write-label = Your message. The reporter will read these words.
desk-write-button = Send the message
desk-close-outcome = How does it end?
desk-close-outcome-hint = Below each outcome stands what the reporter will see.
desk-close-label = Explain it to the reporter
desk-close-hint = The reporter will read these words. Say what you looked at, why it ends like this, and what else they can do.
desk-outcome-no_jurisdiction = We cannot decide about this person or place
desk-outcome-not_enough_to_act = There is not enough to act on
desk-outcome-out_of_time = The time limit has passed
desk-outcome-resolved = It is resolved
desk-outcome-advice_given = We gave the practitioner advice
desk-outcome-action_taken = We took action
desk-outcome-referred = It went to another body, with the reporter’s yes
desk-outcome-withdrawn = The reporter withdrew it
desk-outcome-body_left = We left before it was finished

desk-assign-heading = Who works on this case?
desk-assign-hint = The reporter does not see who it is.
desk-assign-me = { $name } (you)
desk-assign-button = Save

desk-fault-no-words = Write some words. The reporter will read them, so that they are not left guessing.
desk-fault-too-long = This is too long. There is room for { $most } characters.
desk-fault-no-outcome = Choose how it ends.
desk-fault-moved = Somebody was quicker. The case now stands at “{ $state }”. Nothing of yours was sent, and what you typed is still here.
desk-fault-wrote-meanwhile = The reporter wrote something while you were writing. Read it first. What you typed is still here, and nothing was sent.
desk-fault-denied = This cannot be done from where the case stands now. What you typed is still here.
desk-fault-no-person = Choose somebody, or nobody.
desk-fault-assigned-meanwhile = Somebody else changed who works on this case while you were choosing. Look again, and save once more if you still want to.

# ---- setting a case aside as no real report
desk-set-aside-link = This is not a real report (spam)
desk-set-aside-heading = Set this case aside as spam?
desk-set-aside-queue = It leaves your queue and stands under “Spam”. You can take it back at any time.
desk-set-aside-mails = Nothing is due on it any more, no mail goes out about it, and no figure counts it.
desk-set-aside-reporter = The reporter is told. Their first message after that brings the case back to your queue, because a real report can look like a false one. If you set it aside again after that, it stays.
desk-set-aside-button = Set it aside
desk-take-back-link = Take it back into the queue
desk-take-back-heading = Take this case back into the queue?
desk-take-back-queue = It stands among your open cases again, as it did before.
desk-take-back-mails = Mails about it that had not gone out are sent.
desk-take-back-reporter = The reporter is told.
desk-take-back-button = Take it back

desk-files-heading = Files from the reporter
desk-files-warning = Files from strangers can harm a computer. Save them on a separate machine that has nothing else on it, and open them there. Look for what could tell who the reporter is before you pass one on.
desk-files-save = Save
