# Files that a reporter adds: the page where they do, what bodies get of them, and what is said where one is not taken.

evidence-heading = Files that show something of it
evidence-intro = You can add photos, screenshots, messages, letters or recordings. You can also leave this out, now or for good: a report counts without files.
evidence-what = It helps when a file shows a date, a name, or words that were written. One clear screenshot is better than many.
evidence-betrays = A file can show who you are: in what can be seen in it, in its name, and in hidden data that phones and programs write into it. Here you see what is hidden in each file. Where we can, we make a copy without it.
evidence-who = Files are sealed like all you write here. Nobody gets one unless you send it, and you choose for each body which files it gets.
evidence-yours = Your files
evidence-files = Files
evidence-nameless = a file without a name
evidence-carries = Hidden in this file:
evidence-in-it = In it:
evidence-shows-them = This is the original. It shows them:
evidence-with-it = Files with this:
evidence-name = Name that bodies see
evidence-name-hint = A name can tell who you are. Change it if you like.
evidence-remove = Remove
evidence-remove-sent = If you remove a file here, those who have it keep it.
evidence-plain-why = A plain name such as “Picture 1” tells nobody anything.
evidence-plain = Give all files plain names
evidence-plain-picture = Picture { $number }
evidence-plain-document = Document { $number }
evidence-plain-text = Text { $number }
evidence-plain-recording = Recording { $number }
evidence-plain-archive = Folder { $number }
evidence-get = Save the original here
evidence-get-cleaned = Save the cleaned copy here
evidence-get-warning = What you save here stays on this device until you delete it, and can be seen there.
evidence-add = Add files
evidence-add-more = Add more files
evidence-field = Choose files
evidence-field-hint = You can leave this empty. Each file can have up to { $file-mb } MB, all together up to { $report-mb } MB, and { $most } files.
evidence-add-button = Add what you chose
evidence-full = Your report has as many files as it can hold. Remove one to add another.
evidence-progress = How much is sent
evidence-script-sending = Sending: %n percent
evidence-script-looking = It is all here. We are looking at what is hidden in it.
evidence-script-broke = The connection broke. Files that had come whole are kept; the one on its way is not. Load this page again to see which are here.
evidence-script-too-long = is larger than { $file-mb } MB. Leave it out, or send a shorter part of it.
evidence-size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
evidence-size-kb = { $count } kB
evidence-size-mb = { $count } MB

## What follows from what is hidden

evidence-follows-cleaned = We made a copy without this. Bodies get the cleaned copy unless you choose the original.
evidence-follows-some-stays = We made a copy without the hidden data that we know how to remove. What stays in the copy is marked above. Look at it before you send. Bodies get the copy unless you choose the original.
evidence-follows-clean-copy = We found none of the hidden data that we look for. Bodies get a cleaned copy unless you choose the original.
evidence-follows-nothing = We found nothing hidden in it. Bodies get it as it is.
evidence-follows-no-copy = We cannot make a copy without this. It goes to a body only if you choose that.
evidence-follows-unknown = We cannot look into files of this kind. It may say where, when and by whom it was made. It goes to a body only if you choose that.
evidence-follows-plain-text = Plain text has no hidden data. What stands in it can still tell who you are. It goes to a body only if you choose that.
evidence-follows-failed = We could not look into this file. It is kept as it came, and goes to a body only if you choose that.

## What a body gets of it

evidence-choice-heading = Files for { $body }
evidence-choice-cleaned = The cleaned copy
evidence-choice-original = The original, with the hidden data
evidence-choice-unseen = The original; we could not look into it
evidence-choice-as-it-is = As it is
evidence-choice-no = Not this file
evidence-version-cleaned = cleaned copy
evidence-version-original = original
evidence-version-unseen = original that we could not look into
evidence-recognise-heading = Hidden data in files
evidence-recognise-why = An original shows whoever gets it what is hidden in it. The cleaned copy does not.
evidence-recognise = The original of { $name } goes to { $body }. It shows:
evidence-recognise-unseen = The original of { $name } goes to { $body }. We could not look into it.
evidence-recognise-change = Change what they get

## After it was sent

evidence-case-link = Give them files
evidence-case-heading = Files for { $body }
evidence-case-intro = You can add files to what they have. Nothing goes out before you press the last button.
evidence-case-there = They have already
evidence-case-choose = What they get
evidence-case-text = A few words with it
evidence-case-text-hint = You can leave this empty.
evidence-case-send = Send to { $body }
evidence-done-sent = The files were sent.
evidence-fault-none-chosen = No file was chosen for them, so nothing was sent.
evidence-fault-just-added = What you just added is kept, and nothing was sent yet. Choose what they get of it, then send.
evidence-fault-text-long = The text is too long. Make it shorter; nothing was sent yet.

## Why a file was not taken

evidence-fault-empty = { $name }: There is nothing in this file. Look whether it is the right one.
evidence-fault-too-long = { $name }: This file is larger than { $file-mb } MB. A shorter part of it, or a screenshot, may do.
evidence-fault-report-full = { $name }: With this file it would be more than { $report-mb } MB together. Remove one to add it.
evidence-fault-too-many = { $name }: There are { $most } files already. Remove one to add it.
evidence-fault-unknown-kind = { $name }: We do not know this kind of file, so we did not take it. Photos, screenshots, PDFs, office files, text, sound and video work.
evidence-fault-other-kind = { $name }: This file is not what its name says. Look whether it is the right one, or change the ending of its name.
evidence-fault-unpacks = { $name }: This file unpacks to more than we can take.
evidence-fault-no-room = { $name }: We cannot take files just now, because there is no room for more. You can send your report without it and add the file in a day or two.
evidence-fault-busy = { $name }: Many people are adding files at this moment. Try again in a minute.
evidence-fault-ours = { $name }: Something went wrong on our side, and the file was not kept. Try again in a minute.
