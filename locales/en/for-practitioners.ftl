# /for-practitioners: fairness to the person a report is about, and help for those who worry about what they did.

for-practitioners-title = For practitioners
for-practitioners-heading = For therapists and other practitioners
for-practitioners-lead = Perhaps you have heard that somebody wrote about you here, or you are worried about something you did. This page says what a report means, what it does not, and where you find help.

for-practitioners-is = What a report is
for-practitioners-is-text = A report is what one person tells. It goes sealed to the bodies which that person chose. The people who run this portal do not read it, judge it, or publish it.
for-practitioners-is-not = It is not a finding. How serious a report would be, if it is as told, only sets how soon somebody looks at it.

for-practitioners-fair = How it stays fair
for-practitioners-fair-body = Only your own professional or legal bodies can decide anything, under their own rules and after hearing you.
for-practitioners-fair-contact = We never write to you, call you or send anything about you to your employer, your clients or the press.
for-practitioners-fair-public = There is no public list of names, no rating, and no page on which anybody could look you up.
for-practitioners-fair-count = A report counts for what it tells. How many reports there are about somebody is shown nowhere here.

for-practitioners-expect = What you can expect from a body
for-practitioners-expect-text = Each body has its own rules. Many do this:
for-practitioners-expect-told = They tell you what it is about, and usually show you what was written, before they decide anything.
for-practitioners-expect-answer = They give you time to answer, and take your answer as seriously as the report.
for-practitioners-expect-support = You may have somebody with you: a colleague, your association, a lawyer.
for-practitioners-expect-reasons = They tell you what they decided and why, and where you can have it looked at again.
for-practitioners-expect-first = If somebody could be in danger, a body may have to act before it has heard you in full, and may have to wait before it tells you.
for-practitioners-expect-link = The bodies, what each can and cannot do, and its own pages

for-practitioners-anonymous = Reports without a name
for-practitioners-anonymous-text = Clients are often afraid. A report without a name can begin a question, and many bodies cannot go further without one. It is for the body to say how much weight it can have.

for-practitioners-false = If what was written is not true
for-practitioners-false-assess = The body looks into it. It can ask the reporter questions through this place, also without their name, and close a report that does not hold up, with its reasons.
for-practitioners-false-say = Say plainly to the body what is wrong, and what shows it: your notes, your diary, who was there.
for-practitioners-false-law = The laws about statements that somebody knows to be untrue count for a report as for any letter. A body can tell you what it does then.
for-practitioners-false-closed = Closed does not mean that anybody was lying. People can remember one hour differently, and both be honest.

for-practitioners-you = If a body asks you about a report
for-practitioners-you-text = Answer the body, not us: we cannot open the report and cannot pass anything on. Talk to your association, your insurer or a lawyer early, before you answer.
for-practitioners-you-check = Make sure that it is the body. Call it at the number on its own site.
for-practitioners-contact-them = Do not try to find out who wrote it, and do not contact a client about it. Many codes treat that as a breach of its own.
for-practitioners-you-notes = Leave your notes and messages as they are. Changing them afterwards can weigh more than anything that they say.

for-practitioners-recognise = If you think that a report is about you, and nobody has asked you
for-practitioners-recognise-text = You do not have to wait alone. Talk to your supervisor or your association in confidence, without naming a client. We cannot tell you whether there is a report: we do not know.

for-practitioners-rights = Your rights
for-practitioners-rights-hear = To be heard before a decision that goes against you, and to have reasons: the rules of your body and the law where you are say how.
for-practitioners-rights-data = To ask an organisation what it holds about you. Privacy laws give you that nearly everywhere, with limits that protect others. Ask the body: it has the report. What lies here is sealed, and the people who run this portal can neither open nor search it.

for-practitioners-worried = If you worry that you crossed a boundary
for-practitioners-worried-lead = That you ask is the right beginning. The line is yours to look after, so it is yours to act.
for-practitioners-worried-stop = Stop what is not therapy. Do not explain yourself to the client, do not ask them to keep quiet, and do not end their care from one day to the next.
for-practitioners-worried-supervisor = Tell your supervisor today, all of it. If you have none, call a colleague whom you trust to disagree with you, or the advice line of your association.
for-practitioners-worried-client = Think of the client first, with your supervisor: who can take over, and how do they hear that they may complain and get support?
for-practitioners-worried-self = Tell your body yourself. Many take it into account. Ask your insurer or a lawyer how, before you write. Nobody here can promise what a body decides.
for-practitioners-worried-okay = What therapy involves, and what it does not
for-practitioners-worried-bodies = Find your body

for-practitioners-help = This can be heavy
for-practitioners-help-text = Being the subject of a report is hard, whatever happened. So is knowing that one has done harm. If you cannot go on, talk to somebody now.
for-practitioners-help-link = Support lines are for you too
