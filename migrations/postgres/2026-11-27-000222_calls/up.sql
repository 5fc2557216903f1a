-- Bodies that somebody has to call, because nobody there answers.
CREATE TABLE call_items (
    id BYTEA NOT NULL PRIMARY KEY,
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    due_on DATE NOT NULL,
    -- The day of the next call; nothing before the first, and where another case fell due since.
    next_on DATE,
    closed_on DATE
);
CREATE UNIQUE INDEX call_items_open ON call_items (body) WHERE closed_on IS NULL;
CREATE INDEX call_items_of_body ON call_items (body);

-- The calls that were made.
CREATE TABLE calls (
    item BYTEA NOT NULL REFERENCES call_items (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    on_day DATE NOT NULL,
    result TEXT COLLATE "C" NOT NULL CHECK (result IN ('has_it', 'will_look', 'other_address', 'nobody', 'other')),
    next_on DATE,
    -- Class B: who called whom, at which number, and a note.
    details BYTEA NOT NULL,
    PRIMARY KEY (item, place)
);
