-- Files made from a file of a capture afterwards (redactions). The capture itself and its digest stay as they were; the
-- digest of each row here stands in its "derived" entry of the custody log. Several of one original: the highest version
-- is the one in use. `facts` is JSON: what was done (regions with kind and method), see docs/evidence-formats.md.
CREATE TABLE derived_file (
    capture_id   TEXT NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
    derived_from TEXT NOT NULL CHECK (length(derived_from) = 64),
    version      INTEGER NOT NULL CHECK (version > 0),
    role         TEXT NOT NULL,
    sha256       TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes        INTEGER NOT NULL CHECK (bytes >= 0),
    media_type   TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    actor        TEXT NOT NULL DEFAULT '',
    program      TEXT NOT NULL DEFAULT '',
    facts        TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (capture_id, derived_from, version)
) WITHOUT ROWID;
CREATE INDEX derived_file_by_digest ON derived_file (sha256);
