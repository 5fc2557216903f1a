# Mails that carry the report itself, encrypted or as a PDF that can be read; and what pages say of them.

mail-report-subject = Report { $reference } for { $body }
mail-report-subject-part = Report { $reference } for { $body }, mail { $part } of { $parts }
mail-report-below = The report stands below, and beside this text as a PDF.
mail-report-attached = The report is attached to this mail as a PDF.
mail-report-parts = It comes in { $parts } mails. This is number { $part }.
mail-report-files-here = Files with this mail:
mail-report-files-elsewhere = Files with the other mails:
mail-report-files-desk = Files that are too large for a mail and wait at your desk:
mail-report-signed = This mail is encrypted to your certificate and signed with the key of the portal. The key stands at { $portal }/for-bodies. Its fingerprint is { $fingerprint }
mail-report-readable = This mail is not encrypted: everybody who can open this mailbox can read the report. Let nobody read it who does not have to, and do not pass it on by mail.
mail-report-do = 2. Sign in at your desk, acknowledge the case and write to the reporter there. What comes later is there too.
mail-report-paper-title = Report { $reference }
mail-report-paper-heading = Report { $reference } for { $body }
mail-report-paper-names = Names
mail-report-paper-signs = Some signs, such as emoji, cannot be printed here. In their place stands their number, like [U+1F614]. The text of the mail has them as they were written.
mail-report-paper-signs-desk = Some signs, such as emoji, cannot be printed here. In their place stands their number, like [U+1F614]. At your desk they stand as they were written.

report-mail-heading = What the mail to them says
report-mail-notice = The mail only tells them that something waits at their desk. Nothing that you wrote is in it.
report-mail-openpgp = The mail holds your report and the files, locked so that only they can read it. Once it has left, we cannot take it back. They keep it, as if they had opened it here.
report-mail-pdf = As you chose, the mail holds your report as a PDF and the files, and they are not locked. Everybody who can open their mailbox can read them, and so can the mail servers on the way. They can forward them. Once the mail has left, we cannot take it back. If it cannot leave within a day, it only tells them that something waits at their desk.
report-mail-pdf-late = You chose to send it as a PDF. But the next mail to them leaves too late: we keep a report that can be read waiting for one day at most. So the mail only tells them that something waits at their desk. Nothing that you wrote is in it.
report-mail-choice = What may the email to { $body } hold?
report-mail-choice-notice = Only tell them that a report waits at their desk (safer)
report-mail-choice-notice-hint = Nothing that you wrote is in the email. They sign in here to read it.
report-mail-choice-pdf = Send what I wrote as a readable PDF by email
report-mail-choice-pdf-hint = With the files that you chose for them. Everybody who can open their mailbox can read it, and so can the mail servers on the way, or somebody between two of them if that stretch is not locked. They can forward it. Once it has left, we cannot take it back.
report-mail-desk = These files are too large for a mail. They wait at the desk:

status-true-report-accepted = Their mail server has accepted the mail with your report, locked so that only they can read it. Nobody has told us yet that they have read it.
status-true-report-accepted-pdf = Their mail server has accepted the mail with your report as a PDF. Nobody has told us yet that they have read it.
status-true-report-not-mailed = Not all of your report left by mail. It waits at their desk, and a mail tells them so.
status-event-report_mailed = Their mail server accepted the mail with your report
status-event-report_mailed_pdf = Their mail server accepted the mail with your report as a PDF
status-event-report_not_mailed = Your report does not go by mail: it waits at their desk
status-withdraw-begun = A mail with your report began to leave. It may be in their mailbox, and we cannot take it back from there. If they have it, they keep it for as long as their own rules say. They are told that you ask them to stop.
status-withdraw-mailed = Your report has left by mail. We cannot take back what is in their mailbox. They keep it for as long as their own rules say, and they are told that you ask them to stop.
consent-begun = A mail with your report began to leave. It may be in their mailbox, with what you let them know until now. They are told what you change.
consent-mailed = Your report has left by mail. They keep what is in it, and are told what you change.

desk-event-report_mailed = Your mail server accepted the mail with the report
desk-event-report_mailed_pdf = Your mail server accepted the mail with the report as a PDF
desk-event-report_not_mailed = The report does not go by mail: it is read here

for-bodies-key = The key of our mails
for-bodies-key-text = If you have an OpenPGP certificate, you can have reports sent by mail. These mails are signed with a key of this portal. Its fingerprint:
for-bodies-key-link = The key itself
