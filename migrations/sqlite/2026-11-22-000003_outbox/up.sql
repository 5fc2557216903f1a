-- The outbox and the job queue.

CREATE TABLE dispatches (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    body TEXT NOT NULL REFERENCES bodies (id),
    kind TEXT NOT NULL CHECK (kind IN ('new_case', 'new_message', 'stop_asked')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'failed', 'stopped')),
    -- One per dispatch, the same at every try. No part of it is a clock.
    message_id TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    -- A code for the last failure, never a server's words about a person.
    last_fault TEXT,
    written_on TEXT NOT NULL,
    accepted_on TEXT,
    -- The day somebody pressed "we have it".
    have_it_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX dispatches_of_case ON dispatches (case_id);

-- Class B: mails that are not about a case (invitations, address checks), sealed under the portal key.
CREATE TABLE queued_mails (
    id BLOB NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL,
    written_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Deleted when done. Times are unix seconds.
CREATE TABLE jobs (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- The row the job is about.
    subject BLOB NOT NULL,
    run_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL,
    owner BLOB,
    attempts INTEGER NOT NULL,
    -- The day after which a failing job gives up.
    give_up_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX jobs_by_run_at ON jobs (run_at);
