-- Urgent cases that nobody at their body has answered, and when four of its working hours have passed: unix seconds, full hours. The
-- row goes when that time has come.
CREATE TABLE urgent_waits (
    case_id BYTEA NOT NULL PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    call_at BIGINT NOT NULL
);

-- Those that are there wait for nothing: until now a call was due on the next working day.
INSERT INTO urgent_waits (case_id, call_at)
    SELECT id, 0 FROM cases WHERE urgent AND state = 'received' AND opened_on IS NULL AND closed_on IS NULL;
