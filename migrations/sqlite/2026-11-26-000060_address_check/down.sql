DROP TABLE body_marks;
DROP TABLE address_checks;
