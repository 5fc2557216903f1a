-- What reporters cause. Random keys, days instead of clock times, no sequence.

-- Rows are short, so the sweep reads them all four times an hour; an index by day would cost each send two pages.
CREATE TABLE reports (
    id BLOB NOT NULL PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('draft', 'held', 'sent')),
    -- Compare and swap: two tabs never overwrite each other unseen.
    version INTEGER NOT NULL,
    -- The day it is deleted. Null while a case is open.
    expires_on TEXT,
    -- A draft whose words nobody has seen goes at this time: unix seconds, rounded up to 15 minutes.
    draft_until INTEGER
) STRICT, WITHOUT ROWID;

-- Apart from the report's state, so that a change of state does not write the answers again.
CREATE TABLE report_answers (
    report BLOB NOT NULL PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
    -- Class A: sealed under the report secret R.
    answers BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report_keys (
    -- HKDF of the token: all that is kept about it.
    lookup_id BLOB NOT NULL PRIMARY KEY,
    report BLOB NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    holder TEXT NOT NULL CHECK (holder IN ('reporter', 'supporter')),
    wrap BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX report_keys_by_report ON report_keys (report);

-- A body that does not get the report now.
CREATE TABLE holds (
    report BLOB NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (report, body)
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    id BLOB NOT NULL PRIMARY KEY,
    -- Null once the reporter has closed the door on an opened case.
    report BLOB REFERENCES reports (id) ON DELETE SET NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    attempt INTEGER NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('received', 'acknowledged', 'assessing', 'waiting_for_reporter', 'investigating', 'closed')),
    outcome TEXT,
    tier INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 4),
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    closed_on TEXT,
    -- The day a person at the desk first pressed "open".
    opened_on TEXT,
    -- The day the reporter asked the body to stop.
    stop_asked_on TEXT,
    assignee BLOB REFERENCES accounts (id) ON DELETE SET NULL,
    unread_by_desk INTEGER NOT NULL CHECK (unread_by_desk IN (0, 1)),
    unread_by_reporter INTEGER NOT NULL CHECK (unread_by_reporter IN (0, 1)),
    -- Highest sequence among its messages; guards against two writers.
    last_message INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    -- Class A: sealed under the case secret C.
    snapshot BLOB NOT NULL,
    -- MAC under the portal key over case, body, epoch, wrap and the snapshot's hash.
    mac BLOB NOT NULL,
    UNIQUE (report, body, attempt)
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_of_desk ON cases (body, state, urgent, tier, due_on);

CREATE TABLE case_keys (
    case_id BLOB NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('body', 'reporter', 'person')),
    -- The account for a person; empty otherwise.
    recipient BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    wrap BLOB NOT NULL,
    PRIMARY KEY (case_id, recipient_kind, recipient, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    direction TEXT NOT NULL CHECK (direction IN ('to_body', 'to_reporter')),
    sequence INTEGER NOT NULL,
    -- The highest sequence the writer had seen; bound into the seal.
    last_seen INTEGER NOT NULL,
    -- Class A: sealed under C.
    body_text BLOB NOT NULL,
    written_on TEXT NOT NULL,
    UNIQUE (case_id, sequence)
) STRICT, WITHOUT ROWID;

-- What is true of a case, day by day.
CREATE TABLE case_events (
    case_id BLOB NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    -- Order within a case.
    place INTEGER NOT NULL,
    -- The staff account that did it, if one did.
    actor BLOB,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

-- What was deleted, so that a restored backup deletes it again before serving.
CREATE TABLE deletions (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    row_id BLOB NOT NULL,
    on_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
