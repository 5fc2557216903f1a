-- The portal's own rows: its keys' ids, bodies, accounts, staff, sessions.

-- One row per portal key that has ever been used here: HKDF(P, "id"), never the key.
CREATE TABLE portal_key_ids (
    number INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL
) STRICT;

-- A body that was ever invited. The directory itself is files, not rows.
CREATE TABLE bodies (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('invited', 'joined', 'paused', 'left')),
    -- The epoch of the body key in use; 0 before joining.
    epoch INTEGER NOT NULL,
    -- Class B: where its mail goes. Null until it has confirmed one.
    address BLOB,
    -- How much a mail says: 'notice', 'openpgp' or 'pdf'.
    mode TEXT NOT NULL CHECK (mode IN ('notice', 'openpgp', 'pdf')),
    certificate BLOB,
    language TEXT NOT NULL,
    timezone TEXT NOT NULL,
    invited_on TEXT NOT NULL,
    joined_on TEXT,
    -- The staff's own copy of epoch, key, address and mode, sealed under the body's secret.
    own_copy BLOB,
    -- MAC under the portal key over id, epoch, public key, address, mode, certificate and state.
    mac BLOB NOT NULL
) STRICT;

CREATE TABLE body_keys (
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    -- Public half of the paper key: the 24 words.
    paper_public_key BLOB NOT NULL,
    created_on TEXT NOT NULL,
    PRIMARY KEY (body, epoch)
) STRICT, WITHOUT ROWID;

-- A body's secret key, wrapped to one holder: a staff account, or the paper key (16 zero bytes).
CREATE TABLE body_key_wraps (
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    holder BLOB NOT NULL,
    wrap BLOB NOT NULL,
    PRIMARY KEY (body, epoch, holder)
) STRICT, WITHOUT ROWID;

-- The desk key D of internal notes and the desk index, wrapped to the body's key.
CREATE TABLE desk_keys (
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    body_epoch INTEGER NOT NULL,
    wrap BLOB NOT NULL,
    PRIMARY KEY (body, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id BLOB NOT NULL PRIMARY KEY,
    -- Keyed blind index over the address: sign-in finds the account, the table names nobody.
    address_index BLOB NOT NULL UNIQUE,
    -- Class B.
    address BLOB NOT NULL,
    public_key BLOB NOT NULL,
    salt BLOB NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    -- Secret key, second factor and recovery codes, sealed under the passphrase and the pepper.
    record BLOB NOT NULL,
    created_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    account BLOB NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('officer', 'lead')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'disabled')),
    -- The name colleagues and the case page show, sealed under the desk key.
    name BLOB NOT NULL,
    -- MAC under the portal key over account, body, role, state and public key.
    mac BLOB NOT NULL,
    PRIMARY KEY (account, body)
) STRICT, WITHOUT ROWID;

CREATE TABLE operators (
    account BLOB NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- An open session of one browser. The box opens under the secret in its cookie only.
CREATE TABLE sessions (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('reporter', 'joining', 'staff', 'operator')),
    box BLOB NOT NULL,
    -- Null for reporters: a session does not name its report.
    account BLOB REFERENCES accounts (id) ON DELETE CASCADE,
    body TEXT REFERENCES bodies (id) ON DELETE CASCADE,
    -- Unix seconds, rounded up to 15 minutes.
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE invitations (
    id BLOB NOT NULL PRIMARY KEY,
    body TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    -- SHA-256 of the secret in the mailed link.
    link_hash BLOB NOT NULL UNIQUE,
    -- Class B: the address, the code read out by phone, whom the operator called, at which number.
    details BLOB NOT NULL,
    code_tries INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_on TEXT,
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What the operator must be told: codes and days, never content.
CREATE TABLE alerts (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    body TEXT,
    on_day TEXT NOT NULL,
    seen_on TEXT
) STRICT, WITHOUT ROWID;
