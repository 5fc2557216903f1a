# /for-bodies/agreement: a sample agreement between whoever runs a portal and a body.

agreement-title = Sample agreement
agreement-heading = A sample agreement
agreement-sample = This is a sample to start from, not legal advice. Both sides fill in what is missing, change what does not fit them, and have it checked by their own lawyer before they sign.
agreement-print = Print this page
agreement-back = For professional bodies
agreement-parties = Between
agreement-operator = The operator, who runs the portal
agreement-body = The body
agreement-address = The portal
agreement-begins = Begins on
agreement-contacts = Whom each side calls when something is wrong
agreement-blank = (to be filled in)

agreement-purpose = What this is for
agreement-purpose-runs = The operator runs Candour at { $address }. It sends reports about helping professionals to the bodies that can act on them. The body takes reports there and works on them at its desk.
agreement-purpose-who = This agreement says who answers for what. It gives neither side a say in what the other decides: the body decides its cases alone, under its own rules and its own law.

agreement-roles = Who answers for which data
agreement-roles-body = The body answers for the reports that were sent to it: for what it does with them, for lawful grounds to have them, and for telling the people they are about what the law asks it to tell, when and as far as the law asks it. In the words of the GDPR it is their controller.
agreement-roles-operator = For these reports the operator stores, carries and shows what is sealed to the body, for the body, and does nothing else with them. In the words of the GDPR it is the body’s processor (Art. 28). In New Zealand it holds them for the body (Privacy Act 2020, s 11).
agreement-roles-own = The operator answers by itself for the rest: what a reporter has not sent to the body, the addresses and accounts of the body and its people, the directory, its mails, and how the portal is run.
agreement-roles-special = Reports hold what is most personal: health, sex life, possible offences (GDPR Art. 9 and 10). Both sides treat all of a report so, whatever it says.

agreement-confidence = Confidentiality
agreement-confidence-people = Both sides let only people near reports who need it for their task, and who are bound to confidentiality by law or in writing.
agreement-confidence-demand = If a court or an authority demands something from the operator that concerns the body’s reports, the operator tells the body first, unless the law forbids it, and hands over no more than it must.
agreement-confidence-after = Confidentiality goes on after this agreement has ended.

agreement-body-promises = What the body promises
agreement-body-promises-times = It looks at each report by the day that its mail names. It acknowledges each within the working days that it has published on its page, and says within the time it has published there what it does about it.
agreement-body-promises-honest = It closes a case with the outcome that is true, and gives its reasons in words that the reporter can understand.
agreement-body-promises-anonymous = It does not try to find out who an anonymous reporter is: not by asking around, not by comparing files, not by letting the practitioner guess. It passes on no detail that could tell who they are, unless the law makes it, or somebody is in danger and there is no other way.
agreement-body-promises-good-faith = It holds nothing against anybody for having reported in good faith.
agreement-body-promises-fair = It is fair to the practitioner. A report is not a finding. It hears the practitioner before it decides against them, and gives reasons.
agreement-body-promises-conflict = Whoever knows the reporter or the practitioner in private, or works with or for them, does not open the case. Somebody else takes it. If there is nobody else, the body tells the reporter so and names another way.
agreement-body-promises-keys = Each of its people has an account, a passphrase and a phone of their own. It has at least two leads, keeps the paper with the 24 words locked away, ends the access of whoever leaves on the same day, and uses devices that get security updates.
agreement-body-promises-exports = It saves files from its desk only where it keeps confidential records.
agreement-body-promises-reach = It reads its mailbox on working days, confirms it once a year, and tells the operator within five working days when its contact person or their number changes. What it says of itself on its page is true.

agreement-operator-promises = What the operator promises
agreement-operator-promises-instructions = It handles the body’s reports only as this agreement says and as the body’s people choose at the desk, and tells the body if it thinks that a wish of the body breaks the law.
agreement-operator-promises-sends = It sends a report only to the bodies that the reporter chose, at an address and under a key that these have confirmed.
agreement-operator-promises-program = It runs the published program. If it changes it, it publishes the changes, as the licence asks. It installs security fixes within ten working days, and urgent ones at once.
agreement-operator-promises-nobody-else = It shows one body’s cases to no other. It sells nothing it learns, shows no advertising and counts no visitors.
agreement-operator-promises-helps = It helps the body, as far as it can without being able to open a report, with what the body owes to others: answering people who ask what is held about them, assessing risks, and telling authorities.
agreement-operator-promises-checks = It gives the body what is needed to see that all this is kept, and lets the body, or somebody who is bound to confidentiality and whom the body names, check it once a year and after a breach.

agreement-security = Security
agreement-security-sealed = Reports, messages and the body’s notes are sealed to the body’s key wherever they rest. The operator keeps no copy of that key and has no way to make one.
agreement-security-server = Only people whom the operator names can reach the server, each with their own access and a second factor. The connection is encrypted. No log keeps the address of a visitor.
agreement-security-backups = The portal’s own keys are kept apart from the backups. Backups are encrypted and kept for at most 30 days.
agreement-security-limits = Both sides know what this does not protect: whoever controls the running server can read what passes through it at that moment.

agreement-breach = When something goes wrong
agreement-breach-notice = Each side tells the other of anything that may have exposed, lost or changed reports, keys or accounts: at once, and at the latest within 72 hours after it noticed. Where the law gives the other side only 72 hours to tell an authority (GDPR Art. 33), within 24 hours.
agreement-breach-content = It says what happened and when, who may be concerned, what it has done, and whom to ask. What it does not know yet it sends later.
agreement-breach-authority = The side that answers for the data tells the authority and the people concerned, where the law asks for it. The other side helps.

agreement-others = Others who help
agreement-others-list = The operator uses these, and nobody else who could come near reports. It answers for them as for itself, and binds them in writing to the same duties.
agreement-others-new = It tells the body at least 30 days before it uses somebody new. The body may object, and may leave before that day.
agreement-others-abroad = Nothing goes to another country than those named here, unless the law allows it (GDPR chapter V; in New Zealand information privacy principle 12; in Australia Australian Privacy Principle 8) and the body was told before.
agreement-others-hosting = Hosting, and in which country
agreement-others-mail = Mail server, and in which country
agreement-others-backups = Where backups lie, and in which country

agreement-retention = How long things are kept
agreement-retention-reporter = What belongs to the reporter is kept and deleted as the privacy page of the portal says.
agreement-retention-body = The body decides how long it needs its cases, and no longer than its law allows. It names closed cases to the operator by their reference; the operator deletes them within 30 days, without opening them. They are out of its backups 30 days later.

agreement-leaving = Leaving
agreement-leaving-body = The body may leave at any time, without a reason. A lead does it at the desk.
agreement-leaving-operator = The operator may end this agreement with three months’ notice, and at once if the body breaks it badly and does not mend it within 14 days. It may pause the body at once where reporters could otherwise be harmed.
agreement-leaving-export = Before that the body saves its records. Then its keys are destroyed, and everybody with an open case there is told and shown what else they can do. What the operator then still holds of the body’s cases, nobody can open; it deletes it within 30 days.

agreement-changes = Changes and cost
agreement-changes-written = Changes count when both sides have agreed to them in writing. If the program changes so that a sentence here is no longer true, the operator says so beforehand.
agreement-changes-cost = What the body pays the operator, if anything, is written here:

agreement-liability = Liability
agreement-liability-open = To be filled in and checked by your own lawyer. This sample says nothing about it on purpose: what is fair and what is allowed differs from country to country.

agreement-law = Law and courts
agreement-law-law = The parties choose the law that governs this agreement, and the courts or the mediator that decide about it. Duties that the law lays on one of them stay as they are.
agreement-law-which = Law that governs it
agreement-law-courts = Courts or mediator

agreement-signed = Signed
agreement-signed-operator = For the operator
agreement-signed-body = For the body
agreement-signed-name = Name
agreement-signed-role = Role
agreement-signed-day = Day
agreement-signed-hand = Signature

agreement-sources = What this sample leans on
agreement-sources-text = These laws are named because parts of the sample come from them. Others count too, for example those on health records, on protecting children and on your own profession. Your lawyer knows which.
agreement-sources-eu = European Union: General Data Protection Regulation (EU) 2016/679, above all Art. 28(3) on what a processor promises, Art. 32 on security and Art. 33 on breaches; Art. 14 on telling people what was collected from others about them, with its exceptions. The United Kingdom has kept these articles in its own UK GDPR.
agreement-sources-nz = New Zealand: Privacy Act 2020, above all s 11 on holding information for somebody else, Part 6 on notifiable privacy breaches, and information privacy principles 3A (information collected from others, since 1 May 2026), 5 (security) and 12 (other countries).
agreement-sources-au = Australia: Privacy Act 1988, above all Part IIIC on notifiable data breaches, and Australian Privacy Principles 5 (telling people what is collected), 8 (other countries) and 11 (security).
