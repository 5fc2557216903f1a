# /for-bodies: what joining means for a body, also for a small one without an IT department.

for-bodies-title = For bodies
for-bodies-heading = For professional bodies
for-bodies-lead = People tell us about conduct that may be yours to look at. They often do not know that you exist, what you can do, or how to reach you. We help them to find you, and you to get a report you can work with.
for-bodies-need = You need a web browser, a mailbox, a phone with an authenticator app, and a sheet of paper. There is nothing to install and no server to look after.
for-bodies-contents = On this page

for-bodies-what = What joining means
for-bodies-what-fits = You get reports about people and places that are yours to decide on, sorted by how serious they would be.
for-bodies-what-rules = The reporter reads your own rules before sending: whether you take reports without a name, whether you show the practitioner what was written, your time limits.
for-bodies-what-questions = You can ask the reporter questions, also when you do not know who they are, unless they chose that you cannot.
for-bodies-what-decide = You decide, under your own rules. We never tell a reporter what you will decide.

for-bodies-days = A case, day by day
for-bodies-day-quiet = Most days
for-bodies-day-quiet-text = Nothing happens, and there is nothing to look at. You get a mail when there is something.
for-bodies-day-mail = A mail comes
for-bodies-day-mail-text = It says that a report has arrived, under a reference such as 7K3M-9QXD, and by which day to look at it. It holds no name and nothing of what was written. Press the button behind its first link to say that you have it: that needs no account. If you gave an OpenPGP certificate, the report itself comes in it, encrypted for you alone.
for-bodies-day-desk = You sign in at your desk
for-bodies-day-desk-text = With your address, your passphrase and the code that your phone shows. The most urgent case stands first. Say who of you works on it.
for-bodies-day-open = You open the report
for-bodies-day-open-text = The reporter sees that it was opened. Words that may be hard to read are covered until you are ready for them.
for-bodies-day-work = You work on it
for-bodies-day-work-text = Acknowledge it, ask the reporter what you need to know, and say when the case moves on. They read it the next time they come with their 12 words. We do not know who they are and cannot hurry them.
for-bodies-day-close = You close it
for-bodies-day-close-text = With an outcome, and your reasons in plain words. The reporter reads both. You can open it again.
for-bodies-days-rest = Everything else stays where it is with you: hearing the practitioner, your committee, your files and your decisions.

for-bodies-reports = What you see, and what you never see
for-bodies-reports-text = An account in the reporter’s own words, who and where it is about, when it happened as far as they remember, and how they may be reached. Some reports carry no name. Many come from people who have told nobody before.
for-bodies-see-exact = The reporter sees exactly what you will get before they send it, and you get no more than that.
for-bodies-see-name = You learn their name only if they choose that for you.
for-bodies-never-where = You never see their internet address, their device, or the time of day at which they were here. We do not keep these either.
for-bodies-never-others = You never see from us what they sent to other bodies, or whether they did, and no other body sees your cases.
for-bodies-never-words = You never see their 12 words. Whoever asks for them is not genuine.
for-bodies-see-withdraw = They can take their report back. If nobody at your desk has opened it by then, it is gone. If somebody has, you keep it under your own rules and are told that they ask you to stop.

for-bodies-times = Times, and what everybody can read about you
for-bodies-times-look = A mail names the day by which to look at a report: the same day when it is most serious, otherwise within 2, 5 or 10 working days. The reporter reads the same date.
for-bodies-times-own = You can set times of your own, for acknowledging and for a first decision. They stand on your page here, as your words.
for-bodies-times-page = Your page also shows since when you are connected, which languages you read and where your mail goes. It says who reads reports, by name or by role, and when somebody reads them. Six words on it stand for your key.
for-bodies-times-responses = From five acknowledged reports on, it says roughly how many you have acknowledged and within how many days you acknowledged half of them. Below that it says nothing, so that nobody can be found in a number. It says nothing of outcomes, and names nobody a report is about.
for-bodies-times-silence = If nobody at your desk does anything about a report for 60 days while the next step is yours, the reporter reads that and is shown who else could act, your desk marks the case, and the people who run this portal are asked to call you. Your page says it from five such reports on.
for-bodies-times-silent = If you do not answer, the reporter sees that. We say what is true, and do not explain it for you.

for-bodies-people = People
for-bodies-people-roles = Officers work on cases. Leads do so too, let people in, and look after what you say of yourselves. Have two leads, so that one can be away.
for-bodies-people-own = Everybody has their own passphrase and phone. Nobody shares an account.
for-bodies-people-in = A new person makes keys of their own. Then a lead calls them, they read out six words, and only when the words fit does the lead give access.
for-bodies-people-out = When somebody leaves, a lead ends their access, and it counts at once.
for-bodies-people-conflict = Everybody at your desk can open every case of your desk. Let in few people, and let nobody open a case about somebody they know. That is also why your page says who reads: a reporter can see that a friend of the practitioner is among you before they send.

for-bodies-security = Security on one screen
for-bodies-security-lead = Who can read what, and what to do when something is lost.
for-bodies-security-reports = Reports and messages
for-bodies-security-reports-text = They are sealed to your key. Your people can open them when they sign in. The people who run this portal have no page and no command that opens one.
for-bodies-security-mail = Mails
for-bodies-security-mail-text = They hold a reference and links. Somebody who reads your mailbox learns that there is a case, and nothing of it. If you have an OpenPGP certificate, mails are encrypted to it, and the first one holds the report itself.
for-bodies-security-mail-pdf = You can also choose to get reports as a PDF that is not locked, from people who agree to that. Then everybody who can open your mailbox can read them.
for-bodies-security-phone = A phone is lost
for-bodies-security-phone-text = Each of your recovery codes replaces it once. They are on paper, since the day you joined.
for-bodies-security-passphrase = A passphrase is lost
for-bodies-security-passphrase-text = The 24 words on your body’s paper, together with a code that is mailed to your mailbox, lead back in. Keep the paper locked away, where two of you can find it.
for-bodies-security-all = Every passphrase and the paper are lost
for-bodies-security-all-text = Then all reports at your desk are lost. Nobody can restore them, the people who run this portal included.
for-bodies-security-altered = Somebody alters your address or your key on the server
for-bodies-security-altered-text = Nothing is sent to the altered address or key. You are told when you sign in, and so are the people who run this portal.
for-bodies-security-limits = What we cannot protect
for-bodies-security-limits-text = Whoever controls the running server can read what passes through it at that moment. A computer of yours that others use, and a file that you have saved from here, are yours to protect.
for-bodies-security-link = All of it: what is kept, and who can read it

for-bodies-cost = What it costs
for-bodies-cost-software = Nothing for the software. Candour is free and open: anybody may use it, read how it works and change it, under the European Union Public Licence 1.2. Nobody pays by report, and being connected changes nothing about which bodies a reporter is shown first.
for-bodies-cost-operator = The people who run this portal say:
for-bodies-cost-unsaid = The people who run this portal have not written here whether they ask for anything. Ask them.
for-bodies-cost-yours = It costs you some time: about ten minutes to join, and whatever you give to each case.

for-bodies-leave = Leaving
for-bodies-leave-when = You can leave at any time. A lead does it at your desk, with their passphrase and the code from their phone. If you only need time, ask the people who run this portal to pause you: you keep your cases, and nothing new arrives.
for-bodies-leave-export = First you save your records: every case that somebody of yours has opened, with its messages and what happened on which day, to read and as data.
for-bodies-leave-keys = Then your keys are destroyed. Nobody can open your cases here afterwards. What you saved is yours, under your own rules.
for-bodies-leave-told = Everybody with an open case at your desk reads on their page that you have left, and what else they can do.

for-bodies-how = How joining goes
for-bodies-how-invite = The people who run this portal send you a link by mail. It works for seven days.
for-bodies-how-code = They call you, at the number on your public site, and read you a code. Without it the link opens nothing.
for-bodies-how-keys = The first of your people makes your key, with a passphrase and a second factor, and writes down 24 recovery words. From then on only your people can open what is sent to you.
for-bodies-how-desk = You say what you take, who reads and when. From then on reports can be sent to you.
for-bodies-how-agreement = Before you begin, agree on paper who answers for what. Here is a sample to start from.
for-bodies-how-agreement-link = A sample agreement

for-bodies-genuine = How to tell that an invitation is genuine
for-bodies-genuine-text = You should doubt a mail that asks you to press a link. Here is how to check.
for-bodies-genuine-call = Call the people who run this portal, at a number you found yourself and not at one in the mail. This page names who they are.
for-bodies-genuine-address = Every link in our mails begins with this address. Compare it letter by letter, up to the first single slash:
for-bodies-genuine-code = The link does nothing without a code that we read out to you by phone. We call a number from your own public site. If nobody has called, do nothing.
for-bodies-genuine-never = We never ask for a password or for the 24 words by mail or by phone, and never send a report as an attachment you did not ask for.

for-bodies-join = Ask to join
for-bodies-join-text = Tell the people who run this portal which body you are, who would be the first to read reports, and the address of your complaints mailbox. They call you back at the number on your public site: that is how they know that it is you.
for-bodies-run-by = { $name } runs this portal.
for-bodies-contact = You can reach them at { $contact }.
for-bodies-nobody = Whoever runs this portal has not put their name here yet. Until they do, nobody can be invited.
for-bodies-listed = You are listed and have not joined
for-bodies-listed-text = The directory is made from public pages. It holds no mail address of any body, and nothing is sent to a body that has not joined. If something in it is wrong, tell the people who run this portal.
for-bodies-listed-link = Look yourself up
for-bodies-sign-in = You have joined: sign in to your desk
