# Pages for everybody: the first page, "was this okay?", leaving, setting up, for bodies, for practitioners.

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

# ---- for bodies
for-bodies-title = For bodies
for-bodies-heading = For professional bodies
for-bodies-lead = People tell us about conduct that may be yours to look at. They often do not know that you exist, what you can do, or how to reach you. We help them to find you, and you to get a report you can work with.
for-bodies-what = What joining means
for-bodies-what-fits = You get reports about people and places that are yours to decide on, sorted by how serious they would be.
for-bodies-what-rules = The reporter reads your own rules before sending: whether you take reports without a name, whether you show the practitioner what was written, your time limits.
for-bodies-what-questions = You can ask the reporter questions, also when you do not know who they are, unless they chose that you cannot.
for-bodies-what-decide = You decide, under your own rules. We never tell a reporter what you will decide.
for-bodies-how = How it goes
for-bodies-how-invite = The people who run this portal send you a link by mail. It works for seven days.
for-bodies-how-code = They call you, at the number on your public site, and read you a code. Without it the link opens nothing.
for-bodies-how-keys = The first of your people makes your key, with a passphrase and a second factor, and writes down 24 recovery words. From then on only your people can open what is sent to you.
for-bodies-how-desk = Mail tells you that something has arrived. It holds no names and no content. You read it at your desk here.
for-bodies-genuine = How to tell that an invitation is genuine
for-bodies-genuine-text = You should doubt a mail that asks you to press a link. Here is how to check.
for-bodies-genuine-call = Call the people who run this portal at a number you found yourself, not at one in the mail.
for-bodies-genuine-address = The link leads to the address that you see in your browser now, and to no other.
for-bodies-genuine-never = We never ask for a password by mail or by phone, and never send a report as an attachment you did not ask for.
for-bodies-reports = What you get
for-bodies-reports-text = An account in the reporter’s own words, who and where it is about, when it happened as far as they remember, and how they may be reached. Some reports carry no name. Many come from people who have told nobody before.
for-bodies-listed = You are listed and have not joined
for-bodies-listed-text = The directory is made from public pages. It holds no mail address of any body, and nothing is sent to a body that has not joined. If something in it is wrong, tell us.
for-bodies-listed-link = Look yourself up
for-bodies-sign-in = You have joined: sign in to your desk
for-bodies-contact = You can reach us at { $contact }.

# ---- for practitioners
for-practitioners-title = For practitioners
for-practitioners-heading = For therapists and other practitioners
for-practitioners-lead = Perhaps you have heard that somebody wrote about you here. This page says what that means and what it does not.
for-practitioners-is = What a report is
for-practitioners-is-text = A report is what one person tells. It goes sealed to the bodies which that person chose. The people who run this portal do not read it, judge it, or publish it.
for-practitioners-is-not = It is not a finding. How serious a report would be, if it is as told, only sets how soon somebody looks at it.
for-practitioners-fair = How it stays fair
for-practitioners-fair-body = Only your own professional or legal bodies can decide anything, under their own rules and after hearing you.
for-practitioners-fair-public = There is no public list of names, no rating, and no page on which anybody could look you up.
for-practitioners-fair-hear = Before a body acts on a complaint it usually shows you what was written and asks for your side.
for-practitioners-fair-count = A report counts for what it tells. How many reports there are about somebody is shown nowhere here.
for-practitioners-anonymous = Reports without a name
for-practitioners-anonymous-text = Clients are often afraid. A report without a name can begin a question, and many bodies cannot go further without one. It is for the body to say how much weight it can have.
for-practitioners-you = If you are asked about a report
for-practitioners-you-text = Answer the body, not us: we cannot open the report and cannot pass anything on. Talk to your association, your insurer or a lawyer early.
for-practitioners-contact-them = Do not try to find out who wrote it, and do not contact a client about it. Most codes treat that as a breach of its own.
for-practitioners-help = This can be heavy
for-practitioners-help-text = Being the subject of a report is hard, whatever happened.
for-practitioners-help-link = Support lines are for you too
