# /desk/leave: a body takes its records along and leaves.

leave-link = Leave Candour
leave-title = Desk
leave-heading = Leave Candour
leave-intro = This takes your whole body away from here, not only you. If you need time, pause your body instead: you keep your cases, and nothing new arrives.
leave-pause = Pause instead
leave-means-keys = Every key of your body is destroyed. Nobody can open your cases here afterwards, not you and not whoever runs this website. The 24 words on your paper open nothing any more.
leave-open = { $count ->
    [0] No case is open, so nobody is left waiting.
    [one] 1 case is still open. It is closed, and the person who wrote is told on their page that you have left, and what else they can do.
   *[other] { $count } cases are still open. They are closed, and each person who wrote is told on their page that you have left, and what else they can do.
}
leave-means-people = Everybody at this desk is signed out and has no place here any more.
leave-means-back = You can be invited again later. You would begin with new keys and an empty desk.
leave-export-heading = First, take your records along
leave-export-intro = Each file is a ZIP archive. In it is every case that somebody here opened, once as text and once as data, with its messages and what happened on which day, and the names of the people at this desk.
leave-export-files = Files from reporters are not in it. Save each from its case before you leave: nobody can open them here afterwards.
leave-export-warning = What is in it can be read by anybody who has the file. Save it only where your body keeps confidential records, not in a downloads folder that others use.
leave-unopened = { $count ->
    [one] Nobody has opened 1 of your cases, so it is not in the file. Open it at the desk first if you want to keep it.
   *[other] Nobody has opened { $count } of your cases, so they are not in the file. Open them at the desk first if you want to keep them.
}
leave-export-part = Save file { $count }
leave-export-messages = Messages
leave-export-timeline = What happened
leave-confirm-heading = Then leave
leave-name = Type the name of your body
leave-button = Destroy the keys and leave
leave-fault-name = Type the name exactly as it stands here.
leave-fault-wrong = The passphrase or the code is wrong. A code works once: wait for the next one.
