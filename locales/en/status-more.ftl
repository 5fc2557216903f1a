# What else a reporter can do from the report's page: tell of a contact, take a copy along, let somebody look.

status-more = What else you can do

## The practitioner made contact

contact-link = The therapist has contacted me
contact-heading = The therapist has contacted you
contact-safe = You do not have to answer them.
contact-what = Tell the bodies that have your report. The report becomes urgent there: it goes to the top of their list, and they get a mail that says that something urgent waits, and not what it is.
contact-no-answer = They decide themselves what they do. Some may speak to the therapist about it. If that could put you in danger, write that too.
contact-field = What happened
contact-hint = In any words: how they contacted you, when, and what they want. You can leave this empty. Keep messages that you got, if that is safe.
contact-send = Tell them
tell-nobody = There is no body here that could be told more. You can write to each of them below, where that is possible.
tell-fault-nobody = Tick at least one body.
contact-told = You told them that the therapist has contacted you.
contact-done = They have been told. Your report is urgent there now.

## Something more, to several bodies at once

tell-cases = Who should know?
tell-fault-some = Not all of them could be told just now. What you wrote is still here. Press again: nobody gets it twice.
tell-waits = You were away for more than 30 minutes, so what you wrote was not sent. It is kept.
tell-waits-link = Go on with it
add-link = Add something to what I told
add-heading = Add something
add-what = You do not have to write it to each body by itself. What you write here goes to those that you tick, beside what you sent.
add-field = What you want to add
add-hint = In any words, and as often as you like.
add-send = Send it to them
add-told = You added this to what you told:
add-done = They have it now, beside what you sent.

## A copy

copy-link = Take a copy of everything
copy-heading = Take a copy of everything
copy-what = The copy has all that you told, what each body got, the messages and what has happened so far. Your 12 words are not in it. Your files are not in it: save each from the page of your report.
copy-warning = A copy on your device is not sealed. Whoever can open the device can read it.
copy-downloads = It ends up in the folder for downloads, and the browser lists it there.
copy-cloud = Many phones and computers copy that folder to the cloud by themselves, where others who share the account may see it.
copy-open = Programs that open it keep its name in their own lists.
copy-name = Its name says nothing: notes. Delete it when you do not need it any more, also from the bin.
copy-pdf = Save to read or print (PDF)
copy-json = Save for another program (JSON)
copy-json-what = The second one is for programs. A lawyer may ask for it.
copy-no-pdf = The PDF could not be made. Take the other file: it has everything.
copy-no-pdf-busy = Many papers are being made at this moment. Try again in a minute.
copy-no-pdf-long = This is too much for a PDF. Take the other file: it has everything.
copy-paper-signs = Some signs, such as emoji, cannot be printed here. In their place stands their number, like [U+1F614]. The other file has them as they were written.
copy-paper-title = Notes
copy-paper-made = Made on { $day }.
copy-paper-reference = Their reference
copy-paper-state = Where it stands
copy-paper-reason = What they wrote when they closed it
copy-paper-got = What { $body } got

## A supporter

supporter-link = Let somebody look along
supporter-heading = Let somebody look along
supporter-what = You can give 12 other words to one person you trust, such as a friend, an advocate or a lawyer.
supporter-sees = With them they see your report, what each body got, the messages, and what comes next. If you gave a name, they see that too.
supporter-does-not = They cannot write to anybody, change, send, withdraw or delete anything, take a copy from here, or see your own words.
supporter-rule = That they can only look is a rule of this website. What they have read, they have read, and they can copy it by hand.
supporter-end = You can take the words back at any time. From then on they lead nowhere.
supporter-own-words = Your own 12 words
supporter-own-words-hint = So that nobody else who finds this page open can do this.
supporter-make = Make words for them
supporter-words = These 12 words are for the person you trust. They type them where you type yours. They are not your own words: keep yours to yourself.
supporter-how = Pass them on in a way that nobody else can read. Best is to say them or to write them down.
supporter-passed-on = I have passed them on
supporter-take-back = Take the words back
supporter-given = Somebody has words to look at your report. We cannot show them again.
supporter-given-back = If you take them back, they lead nowhere, and you can make new ones.
supporter-done = The words are taken back. They lead nowhere now.
supporter-said = Somebody has words to look at this report.
supporter-looks = You look at this report with words that its writer gave you. You can read everything here and change nothing. Below, “you” means whoever wrote it.
supporter-nothing-sent = Nothing has been sent yet.
status-told-so-far = What has been told so far
