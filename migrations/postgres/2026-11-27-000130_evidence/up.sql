-- Which files a report has. Name, kind, size and what was chosen lie in the report's sealed answers; the bytes lie sealed in the
-- folder of the files, under the hexadecimal digits of `file`.
CREATE TABLE report_files (
    report BYTEA NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    -- Random; the name of its object. A cleaned copy is a file of its own.
    file BYTEA NOT NULL,
    -- Class A: the file's key, under R.
    wrap BYTEA NOT NULL,
    PRIMARY KEY (report, file)
);
CREATE INDEX reports_of_file ON report_files (file);

-- Which files a body got in a case. What each is stands in the sealed snapshot or message it came with.
CREATE TABLE case_files (
    case_id BYTEA NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    file BYTEA NOT NULL,
    -- Class A: the file's key, under C.
    wrap BYTEA NOT NULL,
    PRIMARY KEY (case_id, file)
);
CREATE INDEX cases_of_file ON case_files (file);
