ALTER TABLE bodies DROP COLUMN left_on;
ALTER TABLE bodies DROP COLUMN confirmed_on;
ALTER TABLE bodies DROP COLUMN public_notice;
ALTER TABLE bodies DROP COLUMN pause_reason;
ALTER TABLE bodies DROP COLUMN profile;
