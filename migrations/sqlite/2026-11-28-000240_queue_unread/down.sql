DROP INDEX cases_closed;
CREATE INDEX cases_closed ON cases (body, closed_on, tier, urgent, received_on, due_on, state, assignee, id)
    WHERE closed_on IS NOT NULL;
DROP INDEX cases_open;
CREATE INDEX cases_open
    ON cases (body, urgent, tier, due_on, received_on, state, assignee, closed_on, set_aside_on, id)
    WHERE closed_on IS NULL;
