# /imprint: who runs this, as the law wants it said.

imprint-title = Who runs this
imprint-heading = Who runs this
imprint-name = { $name } runs this portal and answers for it.
imprint-contact = You can reach them at { $contact }.
imprint-reports = They cannot read any report, so they cannot answer questions about one. Do not write your 12 words to anybody.
