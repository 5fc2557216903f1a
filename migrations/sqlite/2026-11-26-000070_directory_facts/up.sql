-- What a body said is right of what the directory says of it. It holds as long as the directory says the same.
CREATE TABLE directory_checks (
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    fact TEXT NOT NULL,
    -- SHA-256 of what the directory said.
    said_hash BLOB NOT NULL,
    checked_on TEXT NOT NULL,
    -- MAC under the portal key over body, fact, hash and day.
    mac BLOB NOT NULL,
    PRIMARY KEY (body, fact)
) STRICT, WITHOUT ROWID;

-- What a body asked to be changed there, and what became of it.
CREATE TABLE directory_wishes (
    id BLOB NOT NULL PRIMARY KEY,
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    fact TEXT NOT NULL,
    -- SHA-256 of what the directory said when it was asked.
    said_hash BLOB NOT NULL,
    -- Class B: the wish.
    details BLOB NOT NULL,
    state TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    decided_on TEXT,
    -- Class B: why it was declined.
    answer BLOB,
    -- MAC under the portal key over all other columns.
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX directory_wishes_of_body ON directory_wishes (body, fact);
