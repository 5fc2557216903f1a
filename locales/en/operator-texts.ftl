# The operator's own words for the public: imprint, privacy, cost.

operator-texts-link = Your own words: imprint, privacy, cost
operator-texts-heading = Your own words for the public
operator-texts-intro = Everybody can read these, in the language you write them in. What the law asks of you depends on where you are: have it checked.
operator-texts-plain = Plain text: an empty line begins a paragraph, and an address such as https://example.org becomes a link. Leave a field empty and nothing is shown for it.
portal-text-imprint = Who runs this
portal-text-imprint-hint = Your postal address, registration, who answers for this place. Your legal name and contact stand above it already: they come from the settings.
portal-text-privacy = For the privacy page
portal-text-privacy-hint = What only you know: who hosts this, who carries its mail, in which countries, who to ask about data protection, where to complain.
portal-text-cost = What it costs a body
portal-text-cost-hint = For bodies that think of joining: the price, or that there is none, and what is in it.
operator-texts-since = Everybody reads this since { $day }.
operator-texts-look = See the page
operator-texts-save = Save
operator-texts-saved = Saved. Everybody reads it from now on.
operator-texts-long = That is longer than { $most } characters. Say it shorter.
operator-texts-changed = Somebody else changed this while you wrote. Yours is still here. If you save again, yours takes its place.
operator-texts-other = This is what stands there now:
operator-texts-altered = What is stored is not what was written here, so nobody is shown it. Find out who had access to the database, and write this text anew.
operator-alert-portal-text-altered-title = One of your own texts was altered
operator-alert-portal-text-altered-text = What is stored is not what was written, so nobody is shown it. Find out who had access to the database, and write the text anew under “Your own words”.
