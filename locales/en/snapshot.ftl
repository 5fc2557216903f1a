# What a body gets: headings, labels, and the words of some answers. The reporter sees the same before sending.

snapshot-section-practitioner = The therapist
snapshot-section-place = Where
snapshot-section-kinds = What kind of thing happened
snapshot-section-account = What happened, in the reporter's words
snapshot-section-time = When
snapshot-section-safety = Safety
snapshot-section-reporter = Who tells
snapshot-section-handlers_only = For the people who handle this only, not for the therapist

snapshot-practitioner-name = Name
snapshot-practitioner-other-names = Other names or spellings
snapshot-practitioner-title = What they call themselves
snapshot-practitioner-practice = Practice
snapshot-practitioner-website = Website
snapshot-practitioner-platform = Platform or app
snapshot-practitioner-contact = Phone, site or profile
snapshot-practitioner-register-number = Register number
snapshot-practitioner-clues = What the reporter remembers of who it was
snapshot-professions = Profession
snapshot-registered-with = Said to be registered with
snapshot-member-of = Said to be a member of
snapshot-not-member-of = Checked, and not found on the list of

snapshot-care-country = Country of the therapy
snapshot-care-region = State or region
snapshot-online = Online
snapshot-practitioner-country = Country of the therapist
snapshot-practitioner-region = State or region of the therapist

snapshot-violations = Kinds

snapshot-narrative = Account
snapshot-who-knows = Who else knows
snapshot-wanted-outcome = What the reporter hopes for

snapshot-happened-from = From
snapshot-happened-to = Until
snapshot-therapy-ended = Last session
snapshot-discovered = When it was understood
snapshot-client-age = Client's age when it began

snapshot-imminent = Somebody may be in danger now
snapshot-minor = The client was under 18
snapshot-unsafe-to-contact = It is not safe to phone, write or email the reporter
snapshot-withhold-from-practitioner = Telling the therapist could put somebody in danger

snapshot-reporter = The reporter is
snapshot-client-agrees = Does the client agree?
snapshot-reported-as = Sent as
snapshot-anonymity = What may be known of the reporter
snapshot-reporter-name = Name
snapshot-reporter-contact = How to reach the reporter

snapshot-triage-only = Not for the therapist

snapshot-yes = Yes
snapshot-no = No
snapshot-anonymity-anonymous = No name, and no way to write back
snapshot-anonymity-anonymous_reachable = No name; messages reach the reporter through this portal
snapshot-anonymity-named_to_body = The name may be known to this body

snapshot-alert-urgent = Urgent: somebody may be in danger now, a child may be concerned, the therapist has made contact, or the reporter fears to be punished for telling. Look at it first.
snapshot-alert-withhold_from_practitioner = The reporter says that telling the therapist could put somebody in danger. They ask you to hold this back, and not to let the therapist guess that there is a report.
snapshot-alert-no_contact = It is not safe to phone, write to or email the reporter. Use this portal only.
snapshot-alert-check_membership = The reporter could not check whether the therapist is a member of yours. Find that out first.


# ---- the same in a letter that its writer sends. What is not here is said as above.
letter-snapshot-section-account = What happened, in my words
letter-snapshot-section-reporter = Who writes
letter-snapshot-wanted-outcome = What I hope for
letter-snapshot-unsafe-to-contact = It is not safe to phone, write to or email me
letter-snapshot-reporter = Who I am
letter-snapshot-reporter-name = My name
letter-snapshot-reporter-contact = How to reach me
letter-snapshot-alert-withhold_from_practitioner = Telling the therapist could put somebody in danger. Please hold this back, and do not let the therapist guess that I wrote.
letter-snapshot-alert-no_contact = It is not safe to phone, write to or email me.
letter-snapshot-alert-check_membership = I could not check whether the therapist is a member of yours. Please find that out first.
