DROP INDEX cases_closed;
DROP INDEX cases_open;
CREATE INDEX cases_of_desk ON cases (body, state, urgent, tier, due_on);
