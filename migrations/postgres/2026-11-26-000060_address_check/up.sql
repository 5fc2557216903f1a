-- A code that was mailed to a body's address, or to one that it wants to have, and was not typed at its desk yet.
CREATE TABLE address_checks (
    body TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES bodies (id) ON DELETE CASCADE,
    -- Class B: the address, the digest of the code, wrong tries, and the last day.
    sealed BYTEA NOT NULL,
    expires_on DATE NOT NULL
);

-- What happens once for a body: a reminder of the confirmation due on a day, a step of setting up its desk.
CREATE TABLE body_marks (
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    for_day DATE NOT NULL,
    set_on DATE NOT NULL,
    PRIMARY KEY (body, kind, for_day)
);
