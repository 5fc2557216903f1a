-- The outbox and the job queue.

CREATE TABLE dispatches (
    id BYTEA NOT NULL PRIMARY KEY,
    case_id BYTEA NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    body TEXT COLLATE "C" NOT NULL REFERENCES bodies (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('new_case', 'new_message', 'stop_asked')),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'accepted', 'failed', 'stopped')),
    -- One per dispatch, the same at every try. No part of it is a clock.
    message_id TEXT COLLATE "C" NOT NULL,
    attempts INTEGER NOT NULL,
    -- A code for the last failure, never a server's words about a person.
    last_fault TEXT COLLATE "C",
    written_on DATE NOT NULL,
    accepted_on DATE,
    -- The day somebody pressed "we have it".
    have_it_on DATE
);
CREATE INDEX dispatches_of_case ON dispatches (case_id);

-- Class B: mails that are not about a case (invitations, address checks), sealed under the portal key.
CREATE TABLE queued_mails (
    id BYTEA NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL,
    written_on DATE NOT NULL
);

-- Deleted when done. Times are unix seconds.
CREATE TABLE jobs (
    id BYTEA NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    -- The row the job is about.
    subject BYTEA NOT NULL,
    run_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    owner BYTEA,
    attempts INTEGER NOT NULL,
    -- The day after which a failing job gives up.
    give_up_on DATE NOT NULL
);
CREATE INDEX jobs_by_run_at ON jobs (run_at);
