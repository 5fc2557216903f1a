-- Whether the reporter lets the case be counted in figures that everybody sees. Nobody was asked before: not counted.
ALTER TABLE cases ADD COLUMN counted BOOLEAN NOT NULL DEFAULT FALSE;
