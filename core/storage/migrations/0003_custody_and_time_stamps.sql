-- An entry of the custody log says which program wrote it and what a clock said that nobody can set. Entries made before
-- keep their hash: `form` says over which fields it goes (docs/evidence-formats.md).
ALTER TABLE custody_entry ADD COLUMN form INTEGER NOT NULL DEFAULT 1;
ALTER TABLE custody_entry ADD COLUMN monotonic_ms INTEGER NOT NULL DEFAULT -1;
ALTER TABLE custody_entry ADD COLUMN boot_id TEXT NOT NULL DEFAULT '';
ALTER TABLE custody_entry ADD COLUMN program TEXT NOT NULL DEFAULT '';
ALTER TABLE custody_entry ADD COLUMN engine TEXT NOT NULL DEFAULT '';
CREATE INDEX custody_by_action ON custody_entry (action, at);

-- Time stamps (RFC 3161) that are wanted or there. What is waiting is asked for again until it comes. `trust` is the
-- authority's certificate as PEM as it was when the stamp was asked for; empty: those of the system.
CREATE TABLE time_stamp (
    id              TEXT PRIMARY KEY,
    subject         TEXT NOT NULL,
    covers          TEXT NOT NULL,
    digest          TEXT NOT NULL CHECK (length(digest) = 64),
    head_seq        INTEGER NOT NULL DEFAULT 0,
    authority       TEXT NOT NULL,
    trust           TEXT NOT NULL DEFAULT '',
    state           TEXT NOT NULL,
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at TEXT NOT NULL,
    problem         TEXT NOT NULL DEFAULT '',
    token_sha256    TEXT NOT NULL DEFAULT '',
    token_bytes     INTEGER NOT NULL DEFAULT 0,
    stamped_at      TEXT NOT NULL DEFAULT '',
    created_at      TEXT NOT NULL,
    UNIQUE (subject, digest, authority)
) WITHOUT ROWID;
CREATE INDEX time_stamp_by_state ON time_stamp (state, next_attempt_at);
CREATE INDEX time_stamp_by_token ON time_stamp (token_sha256);
