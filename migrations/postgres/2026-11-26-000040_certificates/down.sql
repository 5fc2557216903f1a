ALTER TABLE bodies DROP COLUMN pending_certificate;
