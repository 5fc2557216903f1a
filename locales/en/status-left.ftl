# The report's page, where a body has left.

status-true-never-opened = Nobody opened it at their desk.
status-true-left = They left this website on { $day }. Nothing you write here reaches them any more.
status-event-body_left = They left this website
status-fault-body-left = They have left this website, so we cannot send them this. Your words are still here: you can copy them.
status-write-hint-left = They have left. Nobody there can read what you write here.
status-way-letter = You can still reach them outside this website. Your account is ready as a letter.
status-way-letter-link = Get the letter
status-way-hold = You can keep your report here and send it later. Nobody reads it, so nobody will act on it, and time limits go on running.
status-way-hold-link = Choose what happens with it
