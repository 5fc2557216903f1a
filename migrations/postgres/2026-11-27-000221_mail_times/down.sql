ALTER TABLE bodies DROP COLUMN mail_times;
