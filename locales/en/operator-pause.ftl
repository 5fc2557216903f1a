# Pausing a body, on the operator's page.

operator-pause-heading = Pause it
operator-pause-intro = It gets no new reports until you go on. Cases it has already go on, and so do mails about them.
operator-pause-notice = Why, as everybody reads it
operator-pause-notice-hint = For example: They are moving offices until 3 March and read again from then on.
operator-pause-notice-missing = Say why in a few words: it stands on the public page of the body.
operator-pause-notice-long = That is longer than { $most } characters. Say it shorter.
operator-pause = Pause this body
operator-pause-public = Everybody reads:
operator-resume = Go on sending to it
pause-reason-alarm = Paused by an alarm: what is published about it, or who has access at its desk, is not what it set. It goes on by itself when that is again what its staff know, and one of them signs in. Call it at a number from its own site.
pause-reason-operator = Paused by whoever runs this portal.
pause-reason-body = It paused itself, and goes on when one of its leads says so.
pause-reason-no_lead = Nobody leads its desk any more. It goes on when somebody comes back in with its 24 words.
pause-reason-unconfirmed = It has not confirmed its address for a year. It goes on when it does.
