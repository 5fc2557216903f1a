-- A code that was mailed to a body's address, or to one that it wants to have, and was not typed at its desk yet.
CREATE TABLE address_checks (
    body TEXT NOT NULL PRIMARY KEY REFERENCES bodies (id) ON DELETE CASCADE,
    -- Class B: the address, the digest of the code, wrong tries, and the last day.
    sealed BLOB NOT NULL,
    expires_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What happens once for a body: a reminder of the confirmation due on a day, a step of setting up its desk.
CREATE TABLE body_marks (
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    for_day TEXT NOT NULL,
    set_on TEXT NOT NULL,
    PRIMARY KEY (body, kind, for_day)
) STRICT, WITHOUT ROWID;
