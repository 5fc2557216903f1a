DROP INDEX cases_open;
CREATE INDEX cases_open ON cases (body, urgent, tier, due_on, received_on, state, assignee, closed_on, id)
    WHERE closed_on IS NULL;
ALTER TABLE cases DROP COLUMN set_aside_on;
