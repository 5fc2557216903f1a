DROP TABLE directory_wishes;
DROP TABLE directory_checks;
