DROP TABLE jobs;
DROP TABLE queued_mails;
DROP TABLE dispatches;
