-- MAC under the portal key over the address that the mail was sent to last: whether a report about it is about the address of today.
ALTER TABLE dispatches ADD COLUMN sent_to BYTEA;
