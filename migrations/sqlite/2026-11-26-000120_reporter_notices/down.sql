DROP TABLE reporter_notices;
