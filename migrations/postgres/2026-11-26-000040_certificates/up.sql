-- A certificate that a body has given and not yet shown to read with: with the digest of the code mailed to it. Class B.
ALTER TABLE bodies ADD COLUMN pending_certificate BYTEA;
