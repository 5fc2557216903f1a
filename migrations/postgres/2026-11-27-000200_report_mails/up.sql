-- Class B: the portal's own OpenPGP key, under the portal key. One row.
CREATE TABLE portal_openpgp (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number = 1),
    sealed BYTEA NOT NULL
);

-- The mails of a dispatch that carry the report and wait to leave, encrypted to the body's certificate. Each lies in the folder of
-- the files under the hexadecimal digits of its id; its row goes when the mail server has taken it, or when it is not to go out.
CREATE TABLE report_mails (
    -- Random; the name of its object.
    id BYTEA NOT NULL PRIMARY KEY,
    dispatch BYTEA NOT NULL REFERENCES dispatches (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    -- Class B: the key of the object, and which certificate it is encrypted to.
    sealed BYTEA NOT NULL
);
CREATE INDEX report_mails_of_dispatch ON report_mails (dispatch);

-- The day a mail that carries the report began to leave: from then on the body has it.
ALTER TABLE cases ADD COLUMN mailed_on DATE;
