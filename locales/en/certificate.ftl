# How mails to a body are written: at its desk.

certificate-title = Mails to us
certificate-link = How mails to you are written
certificate-heading = Mails to you
certificate-none = Mails to you are plain text. They say that there is something at your desk, and nothing of what.
certificate-in-use = Mails to you are encrypted to this certificate:
certificate-ends = It can be used until { $day }. Give a new one before then.
certificate-no-end = It has no end.
certificate-trouble = Your certificate cannot be used any more. Mails go out as plain text until you give a new one.
certificate-plain = Go back to plain text
certificate-what = Mails about a new report then hold the report itself, as text and as a PDF, with its files. They are encrypted for you alone and signed by us. Mails about what is urgent, and all others, are encrypted too, and only say that something waits here.
certificate-give-heading = Give an OpenPGP certificate
certificate-how = Only if somebody at your desk can read encrypted mail. With gpg a good one is made so:
certificate-give = Your certificate
certificate-give-hint = The text from “BEGIN PGP PUBLIC KEY BLOCK” to its end. Never the private key.
certificate-check = Check it, and mail us a test
certificate-code-heading = Show that you can read with it
certificate-compare = Compare this fingerprint with the one that your own program shows. We have mailed your mailbox a code, encrypted.
certificate-code = The code from that mail
certificate-code-hint = Six digits.
certificate-confirm = Use this certificate

certificate-fault-code = That is not the code. Look at the newest mail.
certificate-fault-used-up = The code was wrong too often, or there is none. Give the certificate again.
certificate-fault-unreadable = This cannot be read as an OpenPGP certificate. Export it as text, with “gpg --armor --export”, and paste all of it.
certificate-fault-long = This is longer than any certificate. Export only your desk’s own, with “--export-options export-minimal”.
certificate-fault-private = This is your private key. We have not kept it. If it can have been seen by somebody else, make a new one. Give us the public one: “gpg --armor --export”.
certificate-fault-several = There is more than one certificate in this. Export one alone, by its address or fingerprint.
certificate-fault-unsigned = This certificate is not signed by its own key. Export it again from the program that made it.
certificate-fault-revoked = This certificate was revoked by its owner. Make a new one and give us that.
certificate-fault-expired = This certificate has expired. Renew it, for example with “gpg --quick-set-expire FINGERPRINT 2y”, and export it again; or make a new one.
certificate-fault-signs-only = Nothing in this certificate can be encrypted to: it only signs. Add a key for that, with “gpg --quick-add-key FINGERPRINT default encr 2y”, or make a new one as shown above.
certificate-fault-weak = The key in this certificate is too short, or of a kind that is not safe any more. Make a new one as shown above.

mail-certificate-subject = A code for your desk
mail-certificate-text =
    You can read this, so the certificate of { $body } works.

    Type this code at your desk, under “Mails to you”:

      { $code }

    If nobody at your desk has asked for it, call { $operator }: { $contact }.

operator-alert-certificate-unusable-title = A body’s certificate cannot be used any more
operator-alert-certificate-unusable-text = Mails to it go out as plain text. They hold no content. Its desk is told; ask it for a new certificate.
