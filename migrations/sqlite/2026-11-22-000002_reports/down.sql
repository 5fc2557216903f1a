DROP TABLE deletions;
DROP TABLE case_events;
DROP TABLE messages;
DROP TABLE case_keys;
DROP TABLE cases;
DROP TABLE holds;
DROP TABLE report_keys;
DROP TABLE reports;
