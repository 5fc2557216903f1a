# What one body may know of the reporter, changed after sending.

consent-link = Change what they may know of me
consent-heading = What may they know of you?
consent-now = Now it is:
consent-opened = A person there has opened your report. They keep what they have read, and are told what you change.
consent-opened-name = A name that somebody has read cannot be taken back. You can ask them not to use it any more.
consent-unopened = Nobody there has opened your report. What they will read changes with what you choose here. A name that you take back now is gone.
consent-race = If somebody opens it before you press the button, they keep what they have and are told.
consent-others = This changes nothing at other bodies.
consent-field = What may they know?
consent-hint-anonymous = You get no questions from them. What they decide you can read here, with your words.
consent-hint-anonymous_reachable = You read and answer here, with your words.
consent-hint-named_to_body = They get the name and contact below. Other bodies do not.
consent-hint-name = Only if they may know your name.
consent-counted = This report may be counted in numbers
consent-counted-hint = They and we say in numbers how reports are answered. Nothing of what you wrote is in them.
consent-save = Save
consent-fault-choose = Choose one of these.
consent-fault-name = You chose that they may know your name. Write a name, or a way to reach you.
consent-fault-again = Something else was written at the same moment. What you chose is still here: press once more.
consent-fault-long = There is room for { $most } characters. What you wrote is still here.
consent-done = It is changed.
consent-told = From now on they may know this of you:
