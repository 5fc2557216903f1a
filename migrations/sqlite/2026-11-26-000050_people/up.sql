-- Invitations of further people at a body's desk. The mailed link alone gives access to nothing.
CREATE TABLE staff_invitations (
    id BLOB NOT NULL PRIMARY KEY,
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    -- SHA-256 of the secret in the mailed link.
    link_hash BLOB NOT NULL UNIQUE,
    -- Class B: name, address and role.
    details BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    used_on TEXT,
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
