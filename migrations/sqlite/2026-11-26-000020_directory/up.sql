-- Directories that the operator imported. The newest one is in force; without any, the one that ships with the program.
CREATE TABLE directory_versions (
    number INTEGER NOT NULL PRIMARY KEY,
    -- Its files as JSON: public knowledge, without an address.
    files BLOB NOT NULL,
    -- SHA-256 of the files that shipped with the program when this was put in force: a later difference is offered.
    shipped_hash BLOB NOT NULL,
    since TEXT NOT NULL,
    -- MAC under the portal key over number, files and hash.
    mac BLOB NOT NULL
) STRICT;
