-- Whether the reporter lets the case be counted in figures that everybody sees. Nobody was asked before: not counted.
ALTER TABLE cases ADD COLUMN counted INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1));
