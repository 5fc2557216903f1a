# Mails to reporters who asked for them. They must not say what this is: no name of the portal, no link, no number.

quiet-mail-news-subject = A note for you
quiet-mail-news-what = There is something new where you asked to be told. Look when it is safe for you.
quiet-mail-news-stop = You get at most one mail a day, and can stop them there.

quiet-mail-code-subject = Your code
quiet-mail-code-what = Somebody gave this address and asked for this code. If it was you, type it where you were asked for it:
quiet-mail-code-else = It works for 24 hours. If it was not you, you need not do anything. Without the code nothing more comes.
