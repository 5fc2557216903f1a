-- Where a reporter asked to be told by mail that there is something new. One for each report, and only if asked for.
CREATE TABLE reporter_notices (
    report BYTEA NOT NULL PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
    -- Class B: the address, the digest of the code that confirms it, what was told, the mail that waits.
    sealed BYTEA NOT NULL,
    -- The day it is next looked at: by the batch of that day, which forgets an address that was not confirmed.
    due_on DATE NOT NULL
);
