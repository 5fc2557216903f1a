-- What reporters cause. Random keys, days instead of clock times, no sequence.

-- Rows are short, so the sweep reads them all four times an hour; an index by day would cost each send two pages.
CREATE TABLE reports (
    id BYTEA NOT NULL PRIMARY KEY,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft', 'held', 'sent')),
    -- Compare and swap: two tabs never overwrite each other unseen.
    version INTEGER NOT NULL,
    -- The day it is deleted. Null while a case is open.
    expires_on DATE,
    -- A draft whose words nobody has seen goes at this time: unix seconds, rounded up to 15 minutes.
    draft_until BIGINT
);

-- Apart from the report's state, so that a change of state does not write the answers again.
CREATE TABLE report_answers (
    report BYTEA NOT NULL PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
    -- Class A: sealed under the report secret R.
    answers BYTEA NOT NULL
);

CREATE TABLE report_keys (
    -- HKDF of the token: all that is kept about it.
    lookup_id BYTEA NOT NULL PRIMARY KEY,
    report BYTEA NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    holder TEXT COLLATE "C" NOT NULL CHECK (holder IN ('reporter', 'supporter')),
    wrap BYTEA NOT NULL
);
CREATE INDEX report_keys_by_report ON report_keys (report);

-- A body that does not get the report now.
CREATE TABLE holds (
    report BYTEA NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    body TEXT COLLATE "C" NOT NULL,
    on_day DATE NOT NULL,
    PRIMARY KEY (report, body)
);

CREATE TABLE cases (
    id BYTEA NOT NULL PRIMARY KEY,
    -- Null once the reporter has closed the door on an opened case.
    report BYTEA REFERENCES reports (id) ON DELETE SET NULL,
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id),
    attempt INTEGER NOT NULL,
    reference TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('received', 'acknowledged', 'assessing', 'waiting_for_reporter', 'investigating', 'closed')),
    outcome TEXT COLLATE "C",
    tier SMALLINT NOT NULL CHECK (tier BETWEEN 1 AND 4),
    urgent BOOLEAN NOT NULL,
    received_on DATE NOT NULL,
    due_on DATE NOT NULL,
    closed_on DATE,
    -- The day a person at the desk first pressed "open".
    opened_on DATE,
    -- The day the reporter asked the body to stop.
    stop_asked_on DATE,
    assignee BYTEA REFERENCES accounts (id) ON DELETE SET NULL,
    unread_by_desk BOOLEAN NOT NULL,
    unread_by_reporter BOOLEAN NOT NULL,
    -- Highest sequence among its messages; guards against two writers.
    last_message INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    -- Class A: sealed under the case secret C.
    snapshot BYTEA NOT NULL,
    -- MAC under the portal key over case, body, epoch, wrap and the snapshot's hash.
    mac BYTEA NOT NULL,
    UNIQUE (report, body, attempt)
);
CREATE INDEX cases_of_desk ON cases (body, state, urgent, tier, due_on);

CREATE TABLE case_keys (
    case_id BYTEA NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    recipient_kind TEXT COLLATE "C" NOT NULL CHECK (recipient_kind IN ('body', 'reporter', 'person')),
    -- The account for a person; empty otherwise.
    recipient BYTEA NOT NULL,
    epoch INTEGER NOT NULL,
    wrap BYTEA NOT NULL,
    PRIMARY KEY (case_id, recipient_kind, recipient, epoch)
);

CREATE TABLE messages (
    id BYTEA NOT NULL PRIMARY KEY,
    case_id BYTEA NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    direction TEXT COLLATE "C" NOT NULL CHECK (direction IN ('to_body', 'to_reporter')),
    sequence INTEGER NOT NULL,
    -- The highest sequence the writer had seen; bound into the seal.
    last_seen INTEGER NOT NULL,
    -- Class A: sealed under C.
    body_text BYTEA NOT NULL,
    written_on DATE NOT NULL,
    UNIQUE (case_id, sequence)
);

-- What is true of a case, day by day.
CREATE TABLE case_events (
    case_id BYTEA NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    on_day DATE NOT NULL,
    -- Order within a case.
    place INTEGER NOT NULL,
    -- The staff account that did it, if one did.
    actor BYTEA,
    PRIMARY KEY (case_id, place)
);

-- What was deleted, so that a restored backup deletes it again before serving.
CREATE TABLE deletions (
    id BYTEA NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    row_id BYTEA NOT NULL,
    on_day DATE NOT NULL
);
