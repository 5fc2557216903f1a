# When mails about cases go to a body.

mail-post-morning = { $day }, in the morning
mail-post-midday = { $day }, around midday
mail-post-afternoon = { $day }, in the afternoon
report-review-post = We mail them with their next post: about { $when }, where their office is. Your report is on their desk here as soon as you send it.
report-review-post-urgent = This is urgent, so we mail them at once.
report-review-post-now = We mail them at once.
status-true-mail-post = The mail that tells them goes with their next post: about { $when }, where their office is. Your report already stands on their desk. Mails go at set times, so that they do not show when you were here.
mail-times-heading = When our mails come
mail-times-legend = When do you want our mails about cases?
mail-times-hint = Mails about urgent cases always come at once.
mail-times-posts = Three times on each working day
mail-times-posts-hint = At 9, 13 and 16 o’clock where your office is. Then no mail shows when somebody wrote to you.
mail-times-now = At once
mail-times-now-hint = A mail can then show when somebody was here.
mail-times-save = Save
mail-times-done = This is saved. It holds for mails that are written from now on.
mail-times-fault = Choose one of the two
