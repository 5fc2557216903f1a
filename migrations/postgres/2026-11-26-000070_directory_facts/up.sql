-- What a body said is right of what the directory says of it. It holds as long as the directory says the same.
CREATE TABLE directory_checks (
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    fact TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of what the directory said.
    said_hash BYTEA NOT NULL,
    checked_on DATE NOT NULL,
    -- MAC under the portal key over body, fact, hash and day.
    mac BYTEA NOT NULL,
    PRIMARY KEY (body, fact)
);

-- What a body asked to be changed there, and what became of it.
CREATE TABLE directory_wishes (
    id BYTEA NOT NULL PRIMARY KEY,
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    fact TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of what the directory said when it was asked.
    said_hash BYTEA NOT NULL,
    -- Class B: the wish.
    details BYTEA NOT NULL,
    state TEXT NOT NULL,
    asked_on DATE NOT NULL,
    decided_on DATE,
    -- Class B: why it was declined.
    answer BYTEA,
    -- MAC under the portal key over all other columns.
    mac BYTEA NOT NULL
);
CREATE INDEX directory_wishes_of_body ON directory_wishes (body, fact);
