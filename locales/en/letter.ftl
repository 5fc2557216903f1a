# The letter that a reporter sends themselves.

letter-pdf = Save the letter as a PDF
letter-by-hand = (to fill in by hand)
letter-rest = What the form has no place for
letter-form-seen = It follows their own form, “{ $form }”, part by part.
letter-form-unseen = They open a case only on their own form, “{ $form }”. We have not seen the form itself, only what they say about it. Copy your words over, and check that nothing is missing.
letter-form-source = What they say about their form
letter-warning-details = Small details can tell them who you are, even without a name. Read it once with that in mind.
letter-warning-saved = A saved file lies in Downloads, and may be copied to a cloud. Delete it when you are done, and empty the bin.
letter-warning-never-mailed = We never send this letter anywhere. You decide whether it goes, and how: by post, or copied into their own form.
letter-no-pdf = The PDF could not be made. What you wrote is still here. Print this page instead.
letter-no-pdf-busy = Many papers are being made at this moment. Try again in a minute, or print this page instead.
letter-no-pdf-long = This is too long for a PDF. Print this page instead.
letter-no-pdf-signs = The PDF cannot show these signs: { $signs }. Print this page instead, or take the signs out.
