DROP TABLE urgent_waits;
