# The life of a case, as the domain names it. The desk and the reporter read the same words.

# ---- where a case stands
case-state-received = Arrived
case-state-acknowledged = They have it
case-state-assessing = They are looking at it
case-state-waiting_for_reporter = They have a question
case-state-investigating = They are investigating
case-state-closed = Closed

# ---- how it ended
outcome-no_jurisdiction = It is not theirs to decide
outcome-not_enough_to_act = There was not enough to act on
outcome-out_of_time = The time limit had passed
outcome-resolved = It was resolved
outcome-advice_given = The practitioner was given advice
outcome-action_taken = They took action
outcome-referred = It went to another body
outcome-withdrawn = It was withdrawn
outcome-body_left = They left before it was finished

# ---- the buttons
case-move-acknowledge = Say “we have it”
case-move-assess = Begin to look at it
case-move-ask_reporter = Ask the reporter
case-move-write = Write to the reporter
case-move-reporter_answered = Send your answer
case-move-investigate = Begin to investigate
case-move-close = Close the case
case-move-reopen = Open it again
case-move-reporter_withdraws = Ask them to stop
case-move-body_leaves = Leave

# ---- who moves it
actor-officer = Officer
actor-lead = Lead
actor-reporter = Reporter
actor-body = The body

# ---- what the reporter is told when a case moves. The page names the body above these words.
case-told-acknowledged = A person there has said “we have it”.
case-told-assessing = They are looking at what you wrote, to see what they can do.
case-told-asked = They have asked you something. You do not have to answer.
case-told-wrote = They have written to you. You do not have to answer.
case-told-answered = Your answer is with them, and they are looking at it.
case-told-investigating = They have begun to investigate. This can take many months.
case-told-closed-no_jurisdiction = They say they cannot decide about this person or this place, and this is the reason they gave. It does not mean that it did not happen.
case-told-closed-not_enough_to_act = They decided not to take this further, and this is the reason they gave. It does not mean that it did not happen.
case-told-closed-out_of_time = They say that too much time has passed for them to act, and this is the reason they gave. It does not mean that it did not happen.
case-told-closed-resolved = They say that it has been resolved, and this is how.
case-told-closed-advice_given = They gave the practitioner advice, and this is what they say about it.
case-told-closed-action_taken = They took action, and this is what they say about it.
case-told-closed-referred = They passed it to another body, as you agreed, and this is what they say about it.
case-told-closed-body_left = They have left this website and will not read your report here any more. The keys that opened it for them are destroyed. It was not decided: they did not say what they think of it. They may have kept a copy of what they had read. What you wrote is still here, and only you can open it.
case-told-withdrawn = You asked them to stop. The case is closed.
case-told-reopened = The case is open again. They are looking at it.

# ---- what comes next. $by is a day in words.
expected-acknowledgement = They should say that they have it by { $by }.
expected-first_look = Somebody there should look at it by { $by }.
expected-first_decision = They should tell you what they will do by { $by }.
expected-news = They should tell you something new, or that there is nothing new yet, by { $by }.
expected-your_answer = They are waiting for your answer. There is no day by which you have to write.
expected-nothing = Nothing more is to come. The case is closed.

# ---- how serious what was told would be. It orders the queue and is not a finding.
tier-1 = A worry or a question
tier-2 = A concern
tier-3 = Serious
tier-4 = Very serious
