-- What a mail server answered last to a mail that did not get through: class B. It goes when the mail gets through.
ALTER TABLE dispatches ADD COLUMN server_answer BYTEA;
