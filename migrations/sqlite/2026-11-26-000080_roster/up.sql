-- Who has a place at the desk, as a lead last left it: sealed under the body's secret, class A. Nobody without that key
-- can write it, so a place put into the database by hand is noticed.
ALTER TABLE bodies ADD COLUMN roster BLOB;
