ALTER TABLE dispatches DROP COLUMN server_answer;
