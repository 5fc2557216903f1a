# Pages of the demo.

demo-title = Demo
demo-heading = Try everything here
demo-not-real = Nothing here is real. The bodies that can be sent to, the people and the reports are made up. Please write nothing true.

demo-try-heading = A way through
demo-try-report = Tell something, as somebody in New Zealand would, and send it to the made-up commissioner
demo-try-mail = See the mail that the commissioner gets
demo-try-desk = Sign in at the commissioner's desk, open the case and answer
demo-try-status = Come back with the words and read the answer

demo-people-heading = Who can sign in
demo-people-text = Everybody has the same passphrase. The code changes every half minute: load this page again when it has. Each code works once.
demo-part-commissioner = Mere leads the desk of the made-up commissioner
demo-part-association = Sam leads the desk of the made-up association
demo-part-operator = Ana runs this portal
demo-person = Address { $address }, code { $code }

demo-reports-heading = Reports that are here already
demo-reports-text = With its words you see what the person who sent it sees. Of a real report nobody else has them.

demo-mails-heading = Mails
demo-mails-text = In the demo every mail ends up here, the newest first.
demo-mails-none = There are none yet. Load the page again in a moment.
demo-mail-to = To { $address }
demo-mail-from = From { $address }
demo-mails-back = All mails
demo-back = The way through the demo
