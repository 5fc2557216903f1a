-- The queue of a desk is answered from these alone: filters, orders and counts never touch a row with its sealed
-- columns. Only columns that are readable anyway are in them.

DROP INDEX cases_of_desk;
-- closed_on stands in the index although it is null in all of it: SQLite would read the rows to make sure.
CREATE INDEX cases_open ON cases (body, urgent, tier, due_on, received_on, state, assignee, closed_on, id)
    WHERE closed_on IS NULL;
CREATE INDEX cases_closed ON cases (body, closed_on, tier, urgent, received_on, due_on, state, assignee, id)
    WHERE closed_on IS NOT NULL;
