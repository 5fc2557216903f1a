# The public directory of professional bodies.

bodies-title = Directory
bodies-heading = Professional bodies
bodies-lead = These can act when a helping professional crosses a line. Each covers only some people and places, and each has its own rules.
bodies-report-instead = You do not have to find the right one yourself.
bodies-report-link = Tell us where and who, and we show you who can act.
bodies-country = Country
bodies-profession = The professional is a
bodies-anonymous = Reports without a name
bodies-search = Search by name
bodies-search-hint = Part of a name or a place is enough. You can leave this empty.
bodies-region = State or region
bodies-any-region = Any
bodies-connected = Connected here
bodies-any-connected = Does not matter
bodies-only-connected = Only those that can get a report from here
bodies-any-country = Any country
bodies-any-profession = Anything
bodies-any-anonymous = Does not matter
bodies-show = Show
bodies-found =
    { $count ->
        [0] No body fits all of that.
        [one] One body fits.
       *[other] { $count } bodies fit.
    }
bodies-none = That may be our list and not the world. Try fewer filters.
bodies-all = Show all of them
bodies-joined = connected here

body-back = All bodies
body-statutory = Its powers come from a law.
body-joined = It is connected here: you can send it your report from this place.
body-joined-since = It has been connected here since { $day }: you can send it your report from this place.
body-paused = It takes no new reports from here for now. Cases it has already go on.
body-left = It was connected here until { $day }, and has left. You can still write to it directly.
body-left-some-time = It was connected here, and has left. You can still write to it directly.
body-readers = Who reads reports there
body-readers-unsaid = It has not said so yet. Ask before you send if that matters to you.
body-hours = When somebody reads them
body-hours-day = { $day }: { $from } to { $to }
body-hours-zone = Time zone: { $zone }
body-hours-never = Nobody reads this around the clock. In danger, call the emergency number.
body-languages = Languages it reads
body-own-targets = Times it has set itself
body-target-acknowledge =
    { $count ->
        [one] It says that it has it within one working day.
       *[other] It says that it has it within { $count } working days.
    }
body-target-decide =
    { $count ->
        [one] A first decision within one working day.
       *[other] A first decision within { $count } working days.
    }
body-genuine = How to tell that it is them
body-genuine-text = Reports are sealed to the key with these six words. You can ask the body to read them to you at a number from its own site.
body-mail-domain = Its mail goes to
body-fingerprint = Its key
body-responses-heading = How it has responded here
body-responses =
    { $days ->
        [0] At least { $cases } reports were acknowledged. Half of them on the day they arrived. Only reports that may be counted are in this.
        [one] At least { $cases } reports were acknowledged. Half of them within one day. Only reports that may be counted are in this.
       *[other] At least { $cases } reports were acknowledged. Half of them within { $days } days. Only reports that may be counted are in this.
    }
body-responses-few = Too few reports to say anything without pointing at somebody.
body-silent = Five or more reports here that may be counted have waited for over 60 days without a sign from anybody at this body. You can still send to it, and it may help to tell another body too.
body-not-joined = This body has not joined yet, so we cannot send to it. Here is how to reach it. If you tell us what happened, you also get a letter ready to use.
body-nothing-seen = We have not yet seen a public page of this body. Everything below is a starting point to ask about.
body-seen = Seen on one of the pages named below.
body-unseen = Not seen on a page of the body.
body-unchecked = Not checked with the body yet.
body-checked = Checked with the body on { $day }.
body-said-wrong = The body said on { $day } that this is not right. Ask it.
body-source = Where it says so
body-name = Its name and what it is
body-jurisdiction = Who it can decide about
body-places = Where it acts
body-places-whole = All of { $country }.
body-places-only = In { $country }, only here:
body-places-international = It is of no one country.
body-places-also = Also in { $countries }.
body-complaint_url = Its page on how to complain
body-takes_anonymous = Reports without a name
body-shares_with_practitioner = Whether it shows the therapist what was written
body-time_limit = Time limits
body-can_do = What it can do
body-cannot_do = What it cannot do
body-stages = The steps of a complaint there
body-targets = Times it has published
body-directly = How to complain there directly
body-directly-text = You can always go there yourself, without us.
body-directly-link = { $name }: how to complain
body-directly-unknown = We do not know its page for complaints yet. Search for its name and “complaint”.
body-directly-warning = A form there may ask for your name. Your own mail address, or a letter in your handwriting, can tell who you are.
body-report = Tell what happened
body-sources = What this page was made from

body-limit-none = It has published no fixed time limit.
body-limit-unknown = We do not know of a time limit there. Ask them; late reports are often still taken for a good reason.
body-limit-rule =
    { $years ->
        [one] One year from { $from }, { $applies }. Ask them if it is longer ago: there may be exceptions.
       *[other] { $years } years from { $from }, { $applies }. Ask them if it is longer ago: there may be exceptions.
    }
body-limit-rule-none = No limit { $applies }.

limit-from-event = when it happened
limit-from-discovery = when it became known or was understood
limit-from-end_of_therapy = the end of the therapy
limit-from-age_16 = the client’s 16th birthday
limit-from-age_18 = the client’s 18th birthday
limit-applies-any = for every report
limit-applies-sexual = for sexual behaviour
limit-applies-under_16 = where the client was under 16

body-kind-regulator = Regulator: keeps the register and can strike names off it
body-kind-professional_association = Professional association: decides about its own members
body-kind-complaints_commissioner = Complaints commissioner: handles complaints about services

takes-anonymous-yes = Takes reports without a name
takes-anonymous-no = Takes no report without a name
takes-anonymous-limited = Usually cannot act without a name
takes-anonymous-unknown = Not known whether it takes reports without a name

tells-practitioner-yes = It normally shows them what was written.
tells-practitioner-may_withhold = It normally shows them what was written, and may hold it back where somebody could be in danger.
tells-practitioner-unknown = Not known. Most bodies do at some point. Ask them before you send something that could put you in danger.

target-unit-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
target-unit-working_days =
    { $count ->
        [one] one working day
       *[other] { $count } working days
    }
target-unit-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
target-unit-in_writing = in writing
target-unit-as_soon_as_practicable = as soon as they can

language-en = English
language-mi = te reo Māori
language-es = Spanish
language-fr = French
language-ar = Arabic

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
