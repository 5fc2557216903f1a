-- What a body says of itself, and why it is paused.

-- Class B: what it takes, its hours, who reads reports there, its contact person. The MAC covers it too.
ALTER TABLE bodies ADD COLUMN profile BYTEA;
-- Why a paused body is paused: 'alarm', 'operator', 'body', 'no_lead' or 'unconfirmed'. Null in other states.
ALTER TABLE bodies ADD COLUMN pause_reason TEXT COLLATE "C" CHECK (pause_reason IN ('alarm', 'operator', 'body', 'no_lead', 'unconfirmed'));
-- The words the public reads beside a pause; published, so not sealed.
ALTER TABLE bodies ADD COLUMN public_notice TEXT COLLATE "C";
-- The day its address was last confirmed from its own mailbox.
ALTER TABLE bodies ADD COLUMN confirmed_on DATE;
ALTER TABLE bodies ADD COLUMN left_on DATE;
