# The operator's pages. They know no report.

operator-title = Portal
# In the footer: "Signed in as …".
operator-who = operator
operator-heading = Running the portal

operator-missing-heading = Still to be set
operator-missing-intro = Until these are set in the environment or in Rocket.toml, the portal answers on this machine only, invites nobody and sends nothing. Set them and start it again.
operator-missing-mail = where mail goes: smtps://user:password@host, or file:<folder> to try it out
operator-missing-legal-name = who runs this place, as the public reads it
operator-missing-contact = how the public reaches whoever runs this place: a phone number or an address

operator-alerts-heading = What happened
operator-alerts-none = Nothing that you have to look at.
operator-alert-seen = I have seen this
operator-alert-own-copy-differs-title = A body's address or key was changed
operator-alert-own-copy-differs-text = What is published is not what its staff set. Nothing is sent to it. Find out who had access to the database, and call the body at a number from its own site.
operator-alert-access-recovered-title = Somebody came back in with the 24 words
operator-alert-access-recovered-text = Call the body at a number from its own site and ask whether it was one of them.
operator-alert-body-altered-title = A body's row was altered
operator-alert-body-altered-text = Its address or key does not fit what vouches for it. Nothing is sent to it.
operator-alert-case-altered-title = A case was altered
operator-alert-case-altered-text = What is stored for it is not what was sent to this body. Nothing of it is shown or mailed. Find out who had access to the database.
operator-alert-dispatch-failed-title = A body could not be reached by mail
operator-alert-dispatch-failed-text = Mail to it was tried for five days. Its desk shows the case all the same. Call the body and ask for an address that works.
operator-alert-dispatch-refused-title = A mail server refused our mail
operator-alert-dispatch-refused-text = The body's address may be wrong, or our account at our own server. It is tried again until five days have passed.
operator-alert-mail-failed-title = A mail could not be delivered
operator-alert-mail-failed-text = It was an invitation, or it confirmed something at a desk. It is not tried again.
operator-alert-other-title = Something needs a look
operator-alert-other-text = See the log of the portal for this day.

operator-bodies-heading = Bodies
operator-bodies-intro = The directory is knowledge. A report is sent only to a body that has joined. Those for which most reports are kept stand first: they are worth inviting next.
operator-bodies-link = All bodies
operator-bodies-caption = Bodies of the directory and where they stand
operator-body = Body
operator-country = Country
operator-state = Where it stands
operator-held = Reports kept for it
operator-held-few = fewer than 5
operator-state-listed = Listed
operator-state-invited = Invited
operator-state-joined = Joined
operator-state-paused = Paused
operator-state-left = Left
operator-invited-on = Invited on
operator-joined-on = Joined on
operator-called-person = Who was called
operator-called-number = At which number
operator-called-day = On which day
operator-link = Its link
operator-link-waiting = Waiting to be used
operator-link-used = Used. If nobody finishes joining, invite the body again.
operator-link-expired = Does not work any more. Invite the body again.
operator-body-page = Its own page on complaints

operator-invite-heading = Invite this body
operator-invite-again-heading = Invite this body again
operator-invite-intro = A link is mailed to its mailbox. It does nothing without a code, which you read out by phone. Links sent before stop working.
operator-invite-email = Mailbox of its complaints desk
operator-invite-email-hint = From its own public site. Reports are announced there.
operator-invite-person = Whom do you call?
operator-invite-number = At which number?
operator-invite-number-hint = From its own public site, never from a mail.
operator-invite-day = On which day?
operator-invite-button = Mail the link
operator-invite-person-missing = Tell whom you call.
operator-invite-number-missing = Tell at which number you call.
operator-invite-day-missing = Tell on which day you call, such as 2026-11-22.
operator-invite-joined = This body has joined. Nothing about it can be changed from here.
operator-invite-not-set-up = Mail, legal name and contact must be set before anybody can be invited.
operator-code-title = The code to read out by phone
operator-code-how = Call { $person } at { $number }, make sure that you speak to somebody of the body, and read this code out, sign by sign. It has no O, I or L and no zero or one. The page behind the mailed link asks for them.
operator-code-once = You see this code here until you sign out or the link is used. After that nobody can look it up: if it is lost, invite the body again.
