# Pages for everybody: the first page, "was this okay?", leaving, setting up.

home-lead = If a therapist, counsellor or another helping professional crossed a line with you, you can say so here. You do not have to give your name.
home-sure = You do not have to be sure. You can write a little, stop, and come back.
home-door-start = Tell what happened
home-door-start-text = Begin with whatever you like. Nothing is sent until you say so.
home-door-back = Come back with your words
home-door-back-text = See what has happened, answer a question, or take your report back.
home-door-okay = Was this okay?
home-door-okay-text = What therapy involves, what it does not, and signs to look at.
home-door-help = Talk to somebody now
home-door-help-text = Support lines in your country. You do not have to report anything.

home-how = How it works
home-how-tell = You tell what you want to tell. You can leave out almost everything.
home-how-choose = We show you which professional bodies can act, what each of them can and cannot do, and whether they take reports without a name.
home-how-send = You choose who gets it, see exactly what they will read, and send it. Or you keep it here, sealed, and send nothing.
home-how-back = You get 12 words. With them you come back, see what is happening, and answer questions, still without a name.
home-time = How long it takes
home-time-text = Some people need ten minutes, some come back several times over weeks. When you have done nothing for 30 minutes the page is covered, so that nobody reads over your shoulder. If your browser runs no scripts, it stays open until the next press, and locks then. After 12 hours what you began is deleted, unless you have kept its words by then.
home-who-sees = Who will see it
home-who-sees-text = The people at the bodies you choose, and nobody else. What you write is sealed: the people who run this place have no page on which they could read it.
home-who-sees-practitioner = Many bodies show the therapist what was written, because they have to hear both sides. We tell you for each of them before you send anything.
home-privacy-link = What is kept, and who can read it
home-not = What this is not
home-not-text = This is not an emergency service, not a court, and not therapy. Nobody here decides what happened. If you are in danger now, call the emergency number of your country.
home-who-runs = Who runs this
home-run-by = { $name } runs this portal.
home-contact = You can reach the people who run it at { $contact }. They cannot see your report, so they cannot answer questions about it.
home-run-by-nobody = Whoever runs this portal has not put their name here yet. Until they do, nothing can be sent from here.
home-unfinished = This portal is not fully set up yet. Nothing can be sent.
home-demo = This is a demo, and everything in it is made up. Who is in it, and how to sign in
home-unfinished-link = What is still missing
home-bodies-link = All professional bodies we know
home-for-bodies-link = For professional bodies
home-for-practitioners-link = For therapists and other practitioners

# The portal of one association.
home-own-lead = This is the portal of { $body }. If the therapist is one of its members, it can act itself. If not, we show you who can.
home-own-not-ready = { $body } is still setting this place up. Nobody reads reports here yet. You can already look around, and talk to a support line.
home-own-paused = { $body } takes no new reports from here for now. Cases it has already go on. You can still write yours and keep it, or see who else can act.
home-own-left = { $body } does not take reports from here any more. You can still see who else can act, and come back to a report with your words.
home-own-who-sees = The people at { $body } who read reports, and those at any other body you choose. Nothing goes to anybody before you press send. What you write is sealed until then, also for { $body }.
home-own-readers = At { $body } these read what you send there:
home-own-server = { $body } also runs this server. If you would rather not tell it anything, you can tell another body directly: the pages show you who can act, and how.
home-own-contact = You can reach the people who run it at { $contact }. What you send is read at their desk only, so please do not write about it there.

# ---- was this okay?
okay-title = A guide
okay-heading = Was this okay?
okay-lead = It can be hard to tell. Here is what therapy is like when it goes well, and what it never involves. You can tick what fits; nothing of it is kept, and nobody sees it.
okay-does = What a good therapist does
okay-check = Look at your own experience
okay-check-lead = Tick what fits, if you want to. One press shows what it may mean.
okay-does-not = Things a therapist does not do
okay-does-not-hint = Did any of these happen? It does not matter who began it or whether you agreed.
okay-signs = Signs worth a look
okay-signs-hint = One of them alone can be harmless.
okay-submit = Show what it may mean
okay-called = What this is called
okay-not-a-finding = This is a help to think. It decides nothing about you or about the therapist.
okay-start = Tell what happened
okay-carry-text = Nothing of this is kept so far. If you like, your ticks can stand in a report that you then write. Nothing is sent by that.
okay-carry = Start a report with these ticks
okay-start-empty = Start a report without them
okay-help = Talk to somebody first
okay-questions = Questions without a simple answer
okay-questions-lead = Many people ask these.
okay-answer-nothing = You have ticked nothing
okay-answer-nothing-text = Perhaps what happened is not in the list. If it felt wrong, that is reason enough to ask. You do not need the right word for it.
okay-answer-worth_asking = Worth asking about
okay-answer-worth_asking-text = This alone may have a good reason. You can ask the therapist about it. A therapist who works well will be glad that you asked, and you do not have to explain why.
okay-answer-crossed = This may have crossed a line
okay-answer-crossed-text = These are signs that bodies take seriously. Looking after the line is always the therapist’s job, never yours. You can write down what happened and decide later what to do with it.
okay-answer-not_therapy = This is not part of therapy
okay-answer-not_therapy-text = No kind of therapy needs this, also not if you agreed to it or began it. It is always the therapist’s job to keep the line. You can tell a body that can act, without your name.

# ---- leaving quickly
exit-title = Continue
exit-heading = Leave this place?
exit-text = You came here from another site. If you go on, this browser forgets what is open here and goes to another page. What you have sent stays sent.
exit-go-on = Go on
exit-stay = Stay here

# ---- setting up
setup-title = Setting up
setup-heading = What is still missing
setup-lead = The portal runs, but it does not invite bodies and does not send reports until these are set. Set them in the environment, or under the same name in small letters and without CANDOUR_ in Rocket.toml.
setup-mail = Where mail goes: an SMTP server, or a folder to try things out.
setup-mail-example = smtps://user:password@mail.example.org
setup-legal-name = Who runs this portal, as the public should read it: the legal name.
setup-legal-name-example = Example Trust Incorporated
setup-contact = How the public reaches whoever runs it: an address, a page or a number.
setup-contact-example = office@example.org
setup-then = Then start the portal again. This page goes away when nothing is missing.
setup-then-own = The terminal then shows a link with which your association goes on.
