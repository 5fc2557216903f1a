# "Could someone recognise you from this?", on the page before sending.

recognise-heading = Could someone recognise you from this?
recognise-intro = The therapist knows you. Small details can tell them who you are, even without a name. We found these. You decide: change them, or leave them. You can send either way.
recognise-change = Change it in “{ $field }”
recognise-more = { $count ->
    [one] And 1 more like this.
   *[other] And { $count } more like these.
}
recognise-not-all = We cannot find everything. What only you and the therapist know can tell them who you are too.
recognise-nothing = We looked for details that can tell who you are, like names, exact dates and session counts, and found none. We cannot find everything: what only you and the therapist know can tell them who you are too.

recognise-kind-own_name = Your name
recognise-why-own_name = It is in what you wrote, so every body you send this to can read it.
recognise-instead-own_name = You could write “I” or “my name”. A body that may know your name gets it from the page about you.

recognise-kind-email = An email address
recognise-why-email = An address often has a name in it, or leads to one.
recognise-instead-email = You could leave it out. If it is yours, the page about you is the place for it: only the bodies you choose get that.

recognise-kind-phone = A phone number
recognise-why-phone = A number belongs to one person.
recognise-instead-phone = You could leave it out. If it is yours, the page about you is the place for it: only the bodies you choose get that.

recognise-kind-exact_date = A day
recognise-why-exact_date = The therapist can look up who came on that day.
recognise-instead-exact_date = You could write the month, or “in spring”. If a time limit hangs on the day, you may want to keep it.

recognise-kind-exact_time = A time of day
recognise-why-exact_time = The therapist can look up who came at that hour.
recognise-instead-exact_time = You could write “in the afternoon”, or leave it out.

recognise-kind-session_count = How many sessions, or which one
recognise-why-session_count = The therapist can count who came how often.
recognise-instead-session_count = You could write “after about two months”, or “later on”.

recognise-kind-other_person = A person's name
recognise-why-other_person = The names of people around you can tell who you are, and they did not choose to be in this.
recognise-instead-other_person = You could write who they are to you: “my sister”, “another client”. If it is the therapist's name, it can stay.

recognise-kind-small_place = A small place
recognise-why-small_place = Few people live, work or learn there.
recognise-instead-small_place = You could write the region, or “in a small town”. If it is where the therapist works, it can stay.
