# The reporter's way, up to the words. Titles stay in a browser's history: they say nothing.

report-title-tasks = Pages
report-title-place = Place
report-title-practitioner = Details
report-title-who-can-act = Overview
report-title-what-happened = Text
report-title-when = Dates
report-title-safety = Questions
report-title-evidence = Files
report-title-recipients = Choices
report-title-about-you = More
report-title-review = Check
report-title-token = Words
report-title-continue = Continue
report-title-letter = Letter
report-title-leaving = Start

## On every page

report-go-on = Go on
report-save-and-leave = Save and come back later
report-break = Take a break
report-break-hint = “Take a break” keeps what you wrote and locks at once. Coming back then takes your 12 words. Whoever does not have them yet gets them first.
report-nothing-yet = You have not written anything yet, so there is nothing to keep and nothing to lock.
report-kept-how-long = With your words, what you have not sent stays for 30 days after you last changed it or came back. What you chose to keep here stays for 24 months.
report-trap = Leave this field empty. People do not see it; it is there for machines.
report-kept-briefly = Very many reports are being written at the moment. What you write here is kept for 2 hours after your last step, not for 12. To keep it longer, press “Save and come back later” and keep your words.
report-all-pages = All pages
report-choose = Choose, or leave empty
report-nothing-told = Nothing
report-too-long = This is { $over } characters too long. There is room for { $most }. What you wrote is still here.
report-unshowable = { $field }: There was a character in it that no page can show. “�” stands in its place now. Change it if you like, and press the button again.
report-field-statistics = May be counted
report-field-abroad = May go to another country
report-field-pdf = May go by email as a PDF
report-fault = { $field }: { $what }
report-fault-unnamed = Something changed since this page was shown: your report would go to one more body. Nothing was sent. Look who gets it, then press again.
report-date-to-come = This day has not come yet.
report-date-order = The end is before the beginning.
report-date-unread = We could not read this date. Write a year, like 2019, a month, like March 2019, or a season, like spring 2019. Or leave it empty: you do not have to know.
report-age-unread = Write the age as a number, like 24, or leave it empty.
report-both-title = This page was also saved somewhere else
report-both-text = Nothing was overwritten. Your text is in the fields below. What is saved is here; copy what you want to keep, then press the button again.
report-sent-fixed = What you change here does not reach those who have it already.
report-sent-write = To add something, write to them
report-help-now = Get help now

## Leaving quickly

report-leaving-heading = How to leave quickly
report-leaving-button = On every page there is a button at the top: “Leave quickly”. It ends your visit here and opens another site.
report-leaving-shift = The page is blank the moment you press it. Pressing the Shift key three times does the same.
report-leaving-unsaved = What you typed on a page and did not send yet is lost then. What you began and never got words for cannot be opened again by anybody; it is deleted after 12 hours.
report-leaving-cannot = What the button cannot do
report-leaving-history = It cannot clear this browser's history. That you were on this site can still be seen there.
report-leaving-watched = It does not help against somebody who watches this device, or against a program on it that records.
report-leaving-shots = Pictures of the screen, downloads, printed pages and copied words stay.
report-leaving-private = A private window keeps no history after it is closed. If somebody else may look at this device, use another one if you can.

## The list of pages

report-tasks-heading = Tell what happened
report-tasks-intro = You do not have to be sure. You can write a little, stop, and come back.
report-tasks-order = Take the pages in any order, and leave out what you like. Only three things are needed: what happened in any words, the country, and what to do with it.
report-tasks-lock = Thirty minutes after you last sent a page, your next press locks it. What you have sent is still there. When you do nothing for thirty minutes, the page is covered; if your browser runs no scripts, it stays open until the next press.
report-tasks-gone = After 12 hours it is gone, unless you pressed “Save and come back later” and kept your words.
report-tasks-sealed = What you write is sealed. Nobody reads it unless you send it.
report-tasks-hidden = If you want to stop now, save it first: you get 12 words, and they bring you back.
report-tasks-leaving = How to leave quickly
report-tasks-come-back = I have words, and want to come back
report-start = Start
report-to-review = Check and send, or keep

report-status-told = Something is there
report-status-untold = Empty
report-status-look = Have a look

report-task-place = Where it happened
report-task-place-hint = The country is needed. The rest helps.
report-task-practitioner = The therapist
report-task-practitioner-hint = What you know about them. You can leave it empty.
report-task-who-can-act = Who can act
report-task-who-can-act-hint = As soon as we know the country and the profession.
report-task-what-happened = What happened
report-task-what-happened-hint = In any words.
report-task-when = When
report-task-when-hint = Roughly is enough.
report-task-safety = Safety
report-task-safety-hint = Four short questions.
report-task-evidence = Files
report-task-evidence-hint = Photos, messages, papers. You can leave them out.
report-task-recipients = Who gets it
report-task-recipients-hint = For each body: send, keep, or no.
report-task-about-you = About you
report-task-about-you-hint = Without a name, if you like.
report-task-review = Check
report-task-review-hint = Exactly what each body will get.

## Place

report-place-heading = Where did it happen?
report-place-intro = The place decides who can act. If it was online, tell where you were.
report-place-elsewhere = The therapist was somewhere else?
report-place-elsewhere-text = Only if the therapist works in another place than you were in.
report-field-care_country = Country
report-hint-care_country = We need this to find out who can act.
report-field-care_region = State, province or region
report-hint-care_region = In Australia, Canada, the United States and the United Kingdom this decides who can act. Write the whole name, like Victoria or Scotland.
report-field-online = Was it online?
report-field-practitioner_country = The therapist's country
report-field-practitioner_region = The therapist's state, province or region
report-hint-skip = You can leave this empty.

## Practitioner

report-practitioner-heading = Who was it?
report-practitioner-intro = Tell what you know. You can leave all of this empty, but without the therapist's name a body can rarely act.
report-field-professions = What do they work as?
report-hint-professions = Tick all that may be true. Not sure is fine.
report-field-practitioner_name = Name
report-hint-practitioner_name = As you know it, also only a part of it. You can leave this empty.
report-field-practitioner_other_names = Other names or spellings
report-hint-practitioner_other_names = A nickname, a former name, or how else it may be spelt. You can leave this empty.
report-practitioner-no-name = I do not know the name
report-practitioner-no-name-text = Small things can be enough to find out who it was. A body can rarely act if it cannot.
report-field-practitioner_clues = What you remember
report-hint-practitioner_clues = For example a first name, how they looked, the street, the building or the room, the app, how you paid, or who sent you there. Only what you want to tell.
report-practitioner-more = More about them
report-field-practitioner_title = What they call themselves
report-hint-practitioner_title = For example “Dr”, “sex therapist” or “coach”. You can leave this empty.
report-field-practitioner_website = Website
report-field-practitioner_platform = Platform or app
report-hint-practitioner_platform = If you met online or found them there. You can leave this empty.
report-practitioner-check = Look in a register
report-practitioner-check-text = These bodies keep the registers for what you told. Look for the name on their site. You do not have to. That you looked there stays in your browser's history.
report-practitioner-check-country = Tell the country on the page “Where it happened”. Then we show you here who keeps a register.
report-practitioner-check-none = In our directory nobody keeps a register that fits what you told.
report-practitioner-check-at = Site of { $body }
report-field-practitioner_practice = Practice, clinic or service
report-field-practitioner_contact = Phone or profile
report-hint-practitioner_contact = Whatever helps to know who it is. You can leave this empty.
report-field-practitioner_register_number = Register number
report-practitioner-registers = Registers and lists
report-practitioner-registers-text = Only if you know. Many therapists say on their site which bodies they belong to.
report-field-registered_with = Registered with
report-hint-registered_with = By law, some professions must be on a register.
report-field-member_of = Member of
report-hint-member_of = They say so, or you think so.
report-field-not_member_of = I checked, and they are not there
report-hint-not_member_of = Tick a register or list only if you looked and did not find them.

## Who can act

report-who-can-act-heading = Who can act
report-who-can-act-intro = This page sends nothing. Later you choose for each body.
report-region-unknown = We did not recognise the region “{ $region }” in { $country }. The regions that our directory knows there: { $known }. If yours is not among them, we do not know its bodies yet.
report-region-again = Write the region again
report-gap = In our directory there is no public body that can act on this in { $place }.
report-asks = This would help us to find the right body
report-options = What else you can do
report-services = Services that may help
report-services-text = We never send anything to them. You can contact them yourself.

report-standing-joined = Connected here: we can send to it.
report-standing-listed = This body has not joined yet, so we cannot send to it. Here is how to reach it, and a letter ready to use.
report-standing-listed-yet = This body has not joined yet, so we cannot send to it. When you have written what happened, “Who gets it” has a letter to it, ready to use.
report-about-body = How { $body } works
report-standing-paused = It takes no new reports from here for now. Its page here says why, if it said so. You can keep your report for it, or use the letter.
report-standing-altered = We cannot send to it at the moment. Something in our records about this body does not fit, and we check it first.
report-standing-not-set-up = We cannot send yet, to anybody: this portal is not fully set up. You can tell everything now and keep it; with your words you can send it later.
report-standing-sent = It has this report already.
report-rule-connected = Sending
report-rule-name = Without a name
report-rule-name-no = It takes reports without a name.
report-rule-name-unknown = We do not know how it treats reports without a name.
report-rule-name-limited = Without a way to reach you it usually cannot act.
report-rule-name-yes = It takes nothing without a name.
report-rule-tells = What the therapist sees
report-rule-tells-yes = They usually show the therapist what was written.
report-rule-tells-may_withhold = They usually show the therapist what was written, but may hold that back where somebody's safety is at risk.
report-rule-tells-unknown = We do not know whether the therapist is shown what was written.
report-rule-time = Time
report-rule-can = It can
report-rule-cannot = It cannot
report-body-own-page = How to complain there directly

## What happened

report-what-happened-heading = What happened?
report-what-happened-intro = Write as much or as little as you like. It does not need to be in order.
report-what-happened-details = Small details can tell who you are, even without a name. Leave out the names of other people: write “another client”.
report-field-narrative = In your words
report-hint-narrative = Any words are enough: half sentences, single words, a list.
report-field-violations = Did one of these happen?
report-hint-violations = Open what may fit, and tick what does. You do not need the right word. You can leave all of it empty.
report-kind-means = What does this mean?
report-kind-example = For example
report-what-happened-more = More, if you like
report-field-who_knows = Who else knows?
report-hint-who_knows = Leave out names: write “a friend” or “my doctor”. You can leave this empty.
report-field-wanted_outcome = What do you hope for?
report-hint-wanted_outcome = You can leave this empty. Few of these bodies can have money paid back; some can recommend it.
report-field-triage_only = Only for the people who handle it
report-hint-triage_only = What they should know, but should not show the therapist. They are told so. You can leave this empty.

## When

report-when-heading = When did it happen?
report-when-intro = Roughly is enough. Dates matter because some bodies have time limits. You can leave all of this empty.
report-field-happened_from = It began
report-hint-date = In your own words, for example: March 2019, spring 2019, early 2020, about two years ago, or “I was 24, I am 31 now”. We keep only the time it means, and show you here how we read it.
report-field-happened_to = It ended
report-hint-happened_to = If it happened once, leave this empty.
report-field-therapy_ended = Your last session
report-field-discovered = When you understood that it was not okay
report-hint-discovered = For some bodies time runs from that day.
report-field-client_age = The client's age when it began
report-hint-client_age = In years, as a number.

## Safety

report-safety-heading = Are you safe?
report-safety-intro = Your answers decide how fast people look at this. Nobody reads this around the clock. If somebody is in danger now, call the emergency number.
report-safety-lines = If you want to talk to somebody
report-safety-help = More support lines and emergency numbers
report-safety-who = Who reads this, and when
report-safety-watching = Only the bodies you send it to. Each says on its page when somebody reads:
report-safety-nobody = Nobody yet: no body that fits is connected here. Nobody watches this place for danger.
report-safety-held = A report that you keep and do not send is read by nobody, also when it says that somebody is in danger.
report-safety-questions = A few questions
report-field-imminent = Is somebody in danger now, or in the next days?
report-hint-imminent = You, or anybody else.
report-field-minor = Was the client under 18 when it happened?
report-field-unsafe_to_contact = Is it unsafe for you to be phoned, written to or emailed?
report-hint-unsafe_to_contact = Then the body reads: it is not safe to phone, write to or email you, use this portal only.
report-field-withhold_from_practitioner = Could it put you in danger if the therapist is told?
report-hint-withhold_from_practitioner = Then the body reads that it could put somebody in danger, and that you ask it to hold this back and not let the therapist guess that there is a report. It decides itself.

## Recipients

report-recipients-heading = Who should get it?
report-recipients-intro = Choose for each body. What you choose here is sent only when you press “Send” on the last page.
report-said-details = Details can tell who you are, even without a name.
report-said-stop = You can ask to stop later. A body that has read it may go on.
report-said-money = Do not count on money. Few of these bodies can have any paid back; some can recommend it.
report-said-hold = What you keep is sealed. Nobody reads it, so nobody will act on it, and time limits go on running.
report-choice-send = Send it to them
report-choice-send-held = Send it to them, if what they may know of me allows it
report-choice-send-unchecked = Send it to them. I could not check whether they are a member
report-choice-hold = Keep it here for now
report-choice-no = Leave them out
report-keep-heading = Or send nothing
report-keep-text = We keep it sealed. Nobody reads it, so nobody will act on it, and time limits go on running. With your words you can change and send it later.
report-keep-later = With your words you can change it and send it later.
report-keep = Keep it, send nothing
report-letter-link = A letter to { $body }, ready to use

anonymity-anonymous = Nothing, and they cannot write to me
anonymity-anonymous-hint = You get no questions from them. What they decide you can read here, with your words.
anonymity-anonymous_reachable = No name, but they can write to me here
anonymity-anonymous_reachable-hint = You read and answer here, with your words.
anonymity-named_to_body = They may know my name
anonymity-named_to_body-hint = They get the name and contact that you give on the page about you. Other bodies do not.

## About you

report-about-you-heading = About you
report-about-you-intro = You can leave all of this empty.
report-field-reporter = Who are you in this?
reporter-client = I am a client
reporter-former_client = I was a client
reporter-young_client = I am a client, and under 18
reporter-partner = A client's partner
reporter-parent = A client's parent
reporter-relative = Another relative of a client
reporter-friend = A client's friend
reporter-colleague = A colleague of the therapist
reporter-supervisee = I am or was supervised or trained by the therapist
reporter-other = Somebody else
report-field-client_agrees = If it happened to somebody else: do they agree that you tell?
report-hint-client_agrees = If it happened to you, leave this empty.
client-agrees-yes = Yes
client-agrees-no = No
client-agrees-unknown = I do not know
report-field-reported_as = How do you mean this?
report-hint-reported_as = If you leave this empty, it goes as a complaint.
reported-as-complaint = As a complaint: I want them to look into it
reported-as-information = As information only: I want no part in a case, and no news
report-about-you-name = Your name
report-about-you-name-text = Only a body for which you chose “They may know my name” gets these two answers. No other body does.
report-field-reporter_name = Name
report-field-reporter_contact = How they can reach you
report-hint-reporter_contact = Only a way that is safe for you. You can leave this empty.

## Review

report-review-heading = Check
report-review-exactly = This is exactly what they will get. It is sent when you press the button below.
report-review-nobody = Nothing would be sent to anybody now.
report-review-needed = This is still needed
report-review-waiting = Something you wrote late waits on the page “{ $page }”. Have a look before you go on.
report-review-nameless = You chose that { $body } may know your name, but there is none. You can add it on the page about you.
report-review-told-since = If you wrote more to other bodies after you sent it to them, that is not in this. Add it to your report if this body should know it too.
report-review-told-since-way = Add it
report-review-gets = What { $body } gets
report-review-change = Change who gets it
report-review-before = You can ask to stop later. A body that has read it may go on.
report-send = { $count ->
    [one] Send to { $body }
   *[other] Send to these { $count } bodies
}
report-needed-what-happened = What happened, in any words
report-needed-country = The country
report-needed-choice = A choice: send it to a body, or keep it and send nothing

report-outcome-sent = Sent to
report-outcome-refused = Not sent, and kept here instead
report-outcome-held = Kept here
report-outcome-left-out = Not for
report-outcome-letters = Not connected here yet
report-outcome-letters-text = We cannot send to these. A letter has what you wrote in it, and you can send it yourself.
report-refused-not-joined = This body has not joined, so we cannot send to it.
report-refused-paused = It takes no new reports for now.
report-refused-altered = Something in our records about this body does not fit, so we sent nothing to it. The people who run this have been told, and check it.
report-refused-not-set-up = This portal cannot send yet. What you told is kept for it, sealed. Come back with your words: you can send it as soon as we can.
report-refused-would-refuse = It would not take the report as it stands. You can change what it may know about you.
report-refused-agreement = It would not take the report as it stands: it needs the agreement of the person it happened to. If they agree, say so on the page about you.
report-refused-abroad = It is in another country, and you have not said that what you tell may go there. You can tick that where you choose what to do.
report-abroad = I know that this body is in another country: { $there }
report-abroad-nowhere = I know that this body belongs to no one country
report-abroad-hint = What you send leaves the country of the therapy ({ $here }), and other rules about it apply there. It cannot be called back.
report-abroad-needed = Tick this to send to this body. Until then we keep the report for it, and send it to the others you chose.
report-needed-abroad = Whether it may leave the country, for { $body }
report-statistics = They and we may count this report in numbers
report-statistics-hint = Nothing of what you wrote is in them.

## The words

report-token-sent = Your report is sent
report-token-saved = Saved here. Nothing new was sent
report-token-held = Your report is kept. Nothing was sent
report-token-draft = Your report is saved. Nothing was sent
report-token-words = Your 12 words
report-token-only-way = These 12 words are the only way back. We cannot look them up or send them again.
report-token-uuid = The same as one code:
report-token-how = Write them down or print them, and keep them where nobody else looks. Whoever has them can read what you wrote.
report-token-copy = Copy the words
report-token-print = Print
report-token-kept = I have kept them
report-token-done = Done
report-token-break = As soon as you press the button below, everything here is locked, and only your words open it.
report-token-done-break = Lock now and take a break
report-token-not-ticked = Tick the box when you have kept the words. Until then we show them.
report-token-gone = You have kept your words, so we do not show them any more.
report-token-draft-text = We keep it for 30 days after you last changed it or came back. Then it is deleted. Come back with your words to go on.
report-token-held-text = We keep it for 24 months after you last changed it or came back. Then it is deleted.
report-token-next = Come back with your words in a few days: you see what is true of each case, and can read and answer messages.
report-token-next-danger = With your words you come back at any time: you see what is true of each case, and can read and answer messages.
report-token-status = See how it stands

## Continue

report-continue-heading = Continue?
report-continue-words = Your words
report-continue-words-hint = The 12 words, or the code.
report-continue = Continue
report-continue-lost-heading = If you do not have the words any more
report-continue-lost = We cannot look them up. You can begin a new report in this browser. What you wrote before stays closed under its words.
report-continue-lost-button = Begin a new report
report-continue-empty = Type the 12 words, or the code.
report-continue-count = That is { $found ->
    [one] 1 word
   *[other] { $found } words
}. There should be 12.
report-continue-unknown = We do not know word { $position }. It may be misspelt.
report-continue-near = We do not know word { $position }. Did you mean one of these: { $near }?
report-continue-checksum = One of the words is not right, or they are not in order.
report-continue-other-words = We found nothing under these words here. One may be misspelt.

## Letter

report-letter-how = This is your account as a letter to { $body }. Print it, or copy it into their own form.
report-letter-warning = Your own email address or envelope can tell who you are. So can a computer at work.
report-letter-print = Print the letter
report-letter-heading = To { $body }
report-letter-opening = I want to tell you about the conduct of a practitioner. This is what I can say.

# The first question of an association's own portal.
report-membership-member_of = Is the therapist a member of { $body }?
report-membership-registered_with = Is the therapist on the register of { $body }?
report-membership-unknown = I do not know
report-membership-hint = You can leave this open. If they are not, we show you who else can act.
