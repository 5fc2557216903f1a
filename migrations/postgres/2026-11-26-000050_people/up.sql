-- Invitations of further people at a body's desk. The mailed link alone gives access to nothing.
CREATE TABLE staff_invitations (
    id BYTEA NOT NULL PRIMARY KEY,
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    -- SHA-256 of the secret in the mailed link.
    link_hash BYTEA NOT NULL UNIQUE,
    -- Class B: name, address and role.
    details BYTEA NOT NULL,
    expires_at BIGINT NOT NULL,
    used_on DATE,
    mac BYTEA NOT NULL
);
