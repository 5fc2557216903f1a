-- The day a desk set the case aside as no real report; nothing where it did not, or took it back.
ALTER TABLE cases ADD COLUMN set_aside_on TEXT;

-- The queue of a desk goes on being answered from its index alone.
DROP INDEX cases_open;
CREATE INDEX cases_open
    ON cases (body, urgent, tier, due_on, received_on, state, assignee, closed_on, set_aside_on, id)
    WHERE closed_on IS NULL;
