# What stands around every page, and the words inside its parts.

frame-skip = Go to the main part
frame-exit = Leave quickly
# While the page goes away this is the title of the tab: it must say nothing.
frame-exit-leaving = Loading
frame-exit-two-more = Press Shift two more times to leave.
frame-exit-one-more = Press Shift once more to leave.
frame-exit-stopped = You are still here. Nothing has changed.
# What covers a reporter's page after thirty minutes without a key or a touch.
frame-cover = Continue?
frame-cover-off = Continue
frame-sign-out = Sign out
frame-signed-in = Signed in as { $who }.

frame-footer = More about this place
frame-help = Get help now
frame-privacy = What is kept, and who can read it
frame-imprint = Who runs this
frame-run-by = { $name } runs this.
frame-contact = You reach them at { $contact }.

frame-back = Back
frame-back-way = The way back
frame-breadcrumbs = Where you are
frame-pages = More pages
frame-pages-before = Earlier ones
frame-pages-after = Later ones

frame-error-title = Something needs a look:
frame-error-prefix = Needs a look:
frame-error-summary = Something needs a look
frame-warning = Important:

frame-yes = Yes
frame-no = No
frame-leave-empty = I leave this empty
frame-day = Day
frame-month = Month
frame-year = Year

frame-count-most = There is room for { $most } characters.
# %n is replaced by a figure in the browser, so the sentence must do without a plural.
frame-count-left = Characters left: %n
frame-count-over = Characters too many: %n

frame-copied = Copied
frame-covered-open = Open
frame-covered-close = Close
frame-now = Now
frame-next = Next

frame-body-choice = What do you choose for { $body }?
frame-body-anonymity = What may { $body } know about you?

frame-leaves = (another site)
