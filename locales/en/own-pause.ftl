# A lead pauses their own body, and ends that pause.

own-pause-title = Desk
own-pause-link = Pause: no new reports for a while
own-pause-heading = A pause
own-pause-now = You pause: no new reports come for now.
own-pause-why = Why, and until when
own-pause-by-body = You pause because a lead of this desk said so. A lead can end it here.
own-pause-by-operator = You pause because whoever runs this place said so. Only they can end it: ask them.
own-pause-by-alarm = You pause because of an alarm: something about you or your people here is not what you set. It ends by itself when that is mended and one of you signs in.
own-pause-by-no_lead = You pause because nobody leads this desk. It ends when somebody comes back in with the 24 words.
own-pause-by-unconfirmed = You pause because your address was not confirmed for a year. It ends when it is.
own-pause-public = Everybody reads on your page:
own-pause-alarm-link = What the alarm means, and what to do
own-pause-means = While you pause:
own-pause-means-new = Nobody can send you a new report. People can keep theirs for you, or take another way.
own-pause-means-open = Cases that you have go on: messages come, mails about them come, and days you promised stay.
own-pause-means-public = Your public page, and people who choose where to send, say that you take no new reports for now.
own-pause-notice = Why, as everybody reads it
own-pause-notice-hint = You can leave this empty. For example: We are moving offices and read again from 3 March.
own-pause-begin = Pause
own-pause-end = Take new reports again
own-pause-leads-only = A lead of this desk can begin a pause here.
operator-alert-body-paused-itself-title = A body paused itself
operator-alert-body-paused-itself-text = No new reports go to it until one of its leads ends the pause. Cases it has go on. Call it if you did not expect this.
operator-alert-body-goes-on-title = A body takes new reports again
operator-alert-body-goes-on-text = One of its leads ended the pause that they had begun.
