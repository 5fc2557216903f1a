ALTER TABLE cases DROP COLUMN mailed_on;
DROP TABLE report_mails;
DROP TABLE portal_openpgp;
