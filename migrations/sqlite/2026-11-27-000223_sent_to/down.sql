ALTER TABLE dispatches DROP COLUMN sent_to;
