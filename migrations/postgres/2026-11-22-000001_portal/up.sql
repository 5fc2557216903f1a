-- The portal's own rows: its keys' ids, bodies, accounts, staff, sessions.

-- One row per portal key that has ever been used here: HKDF(P, "id"), never the key.
CREATE TABLE portal_key_ids (
    number INTEGER NOT NULL PRIMARY KEY,
    id BYTEA NOT NULL
);

-- A body that was ever invited. The directory itself is files, not rows.
CREATE TABLE bodies (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('invited', 'joined', 'paused', 'left')),
    -- The epoch of the body key in use; 0 before joining.
    epoch INTEGER NOT NULL,
    -- Class B: where its mail goes. Null until it has confirmed one.
    address BYTEA,
    -- How much a mail says: 'notice', 'openpgp' or 'pdf'.
    mode TEXT COLLATE "C" NOT NULL CHECK (mode IN ('notice', 'openpgp', 'pdf')),
    certificate BYTEA,
    language TEXT COLLATE "C" NOT NULL,
    timezone TEXT COLLATE "C" NOT NULL,
    invited_on DATE NOT NULL,
    joined_on DATE,
    -- The staff's own copy of epoch, key, address and mode, sealed under the body's secret.
    own_copy BYTEA,
    -- MAC under the portal key over id, epoch, public key, address, mode, certificate and state.
    mac BYTEA NOT NULL
);

CREATE TABLE body_keys (
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    public_key BYTEA NOT NULL,
    -- Public half of the paper key: the 24 words.
    paper_public_key BYTEA NOT NULL,
    created_on DATE NOT NULL,
    PRIMARY KEY (body, epoch)
);

-- A body's secret key, wrapped to one holder: a staff account, or the paper key (16 zero bytes).
CREATE TABLE body_key_wraps (
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    holder BYTEA NOT NULL,
    wrap BYTEA NOT NULL,
    PRIMARY KEY (body, epoch, holder)
);

-- The desk key D of internal notes and the desk index, wrapped to the body's key.
CREATE TABLE desk_keys (
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    body_epoch INTEGER NOT NULL,
    wrap BYTEA NOT NULL,
    PRIMARY KEY (body, epoch)
);

CREATE TABLE accounts (
    id BYTEA NOT NULL PRIMARY KEY,
    -- Keyed blind index over the address: sign-in finds the account, the table names nobody.
    address_index BYTEA NOT NULL UNIQUE,
    -- Class B.
    address BYTEA NOT NULL,
    public_key BYTEA NOT NULL,
    salt BYTEA NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    -- Secret key, second factor and recovery codes, sealed under the passphrase and the pepper.
    record BYTEA NOT NULL,
    created_on DATE NOT NULL
);

CREATE TABLE staff (
    account BYTEA NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    role TEXT COLLATE "C" NOT NULL CHECK (role IN ('officer', 'lead')),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'active', 'disabled')),
    -- The name colleagues and the case page show, sealed under the desk key.
    name BYTEA NOT NULL,
    -- MAC under the portal key over account, body, role, state and public key.
    mac BYTEA NOT NULL,
    PRIMARY KEY (account, body)
);

CREATE TABLE operators (
    account BYTEA NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    mac BYTEA NOT NULL
);

-- An open session of one browser. The box opens under the secret in its cookie only.
CREATE TABLE sessions (
    id BYTEA NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('reporter', 'joining', 'staff', 'operator')),
    box BYTEA NOT NULL,
    -- Null for reporters: a session does not name its report.
    account BYTEA REFERENCES accounts (id) ON DELETE CASCADE,
    body TEXT COLLATE "C" REFERENCES bodies (id) ON DELETE CASCADE,
    -- Unix seconds, rounded up to 15 minutes.
    expires_at BIGINT NOT NULL
);

CREATE TABLE invitations (
    id BYTEA NOT NULL PRIMARY KEY,
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    -- SHA-256 of the secret in the mailed link.
    link_hash BYTEA NOT NULL UNIQUE,
    -- Class B: the address, the code read out by phone, whom the operator called, at which number.
    details BYTEA NOT NULL,
    code_tries INTEGER NOT NULL,
    expires_at BIGINT NOT NULL,
    used_on DATE,
    mac BYTEA NOT NULL
);

-- What the operator must be told: codes and days, never content.
CREATE TABLE alerts (
    id BYTEA NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C",
    on_day DATE NOT NULL,
    seen_on DATE
);
