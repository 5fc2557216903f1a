# The people of a desk, and how a further person gets in.

people-title = People
people-link = People of this desk
people-back = Back to the cases
people-heading = People of this desk
people-intro = Everybody with access can open every case of this desk.
people-you = (you)
people-nameless = Somebody whose name cannot be read
people-role-officer = officer
people-role-lead = lead
people-state-active = has access
people-state-waiting = waits for a call
people-state-disabled = no access any more
people-grant-link = Call and give access
people-change-link = Change role or end access
people-invited = Invited
people-withdraw = Take the invitation back
people-invite-heading = Invite somebody
people-invite-intro = They get a link, make keys of their own, and then wait. They can read nothing until a lead has called them, compared six words and given access.
people-name = Their name, as colleagues see it
people-address = Their own work address
people-address-hint = One that only they read. A joint mailbox cannot be used.
people-role = What they may do
people-invite = Invite
people-fault-name = Write their name, in at most 120 characters.
people-fault-there = Somebody with this address is at this desk already, or waits for access.

grant-heading = Give access to { $name }
grant-who = { $name }, { $address }, has made keys of their own and shall be { $role }.
grant-call = Call them now, at a number that you know and that did not come with any mail. Ask them to read the six words on their screen to you, and type what you hear.
grant-warning = From then on they can open every case of this desk. If the words are wrong, stop: somebody else may sit at that screen.
grant-words = The six words they read to you
grant-words-hint = In their order, with blanks between them.
grant-button = Give access
grant-fault-words = These are not the six words of their key. Ask them to read the words once more. If they are still wrong, do not give access, and tell whoever runs this place.

person-yourself = This is you. If you change your own place you are signed out.
person-at-once = A change counts at once. Whoever loses access can open nothing any more, and their open cases are with nobody.
person-place = What they may do
person-choice-officer = Officer: works on cases
person-choice-lead = Lead: works on cases, and lets people in
person-choice-disabled = No access any more
person-save = Save
person-last = Nobody would lead this desk then. Nothing new would be sent to it until somebody comes back in with the 24 words.
person-meant = That is meant
person-fault-choose = Choose what they may do.
person-fault-last = Tick this if it is meant, or let somebody else lead first.

staff-link-heading = A desk at { $body }
staff-link-who = You are { $name }, and this link came to { $address }. If that is not you, close this page.
staff-link-what = You make keys of your own here: a passphrase, and a phone with an authenticator app. It takes some minutes. Then a lead of the desk calls you.

waiting-heading = Your keys are made
waiting-call = Call a lead of your desk, or wait for their call. Read them these six words:
waiting-why = The words stand for your key. They show that nobody has put another key in its place.
waiting-then = As soon as the lead has given access you can sign in. Until then you can read nothing, and signing in shows these words again.
waiting-sign-in = Sign in

mail-staff-subject = A desk for you
mail-staff-text =
    { $body } invites you to its desk for reports, at a portal that { $operator } runs.

    Open this link to make keys of your own. It works for { $days } days, and once:

    { $link }

    It gives access to nothing by itself: a lead of the desk calls you afterwards. If you did not expect this mail, ask a colleague who works there, or { $contact }.

mail-access-subject = Something changed at your desk
mail-access-text =
    Somebody’s access at the desk of { $body } changed: somebody was given access, has another role, or has no access any more. Who it is stands at the desk only. Sign in to see:

    { $link }

    If you do not know why, ask the other leads of your desk, or call whoever runs this portal, at a number that you know: { $operator }, { $contact }.
operator-alert-access-changed-title = Somebody’s access at a desk changed
operator-alert-access-changed-text = A lead gave somebody access or another role there, or ended it. Its other leads were told by mail. Who it is stands at the desk only.

people-differs = No lead of this desk gave this: somebody changed it in the database. End this access, or set the role anew, if it is not what you want.
operator-alert-roster-differs-title = Somebody has access at a desk that no lead gave
operator-alert-roster-differs-text = Who has access there, or as what, is not what its staff set. Nothing is sent to it. Find out who had access to the database and the keys file, and call the body at a number from its own site.
