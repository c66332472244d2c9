-- Searches that somebody works through, and what came of them.

-- Removed lists stay: what was opened in them still counts, and a removal can be taken back.
CREATE TABLE search_list (
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    subject    TEXT NOT NULL,              -- scientific name or group
    part       INTEGER NOT NULL DEFAULT 1,
    parts      INTEGER NOT NULL DEFAULT 1,
    made_at    TEXT NOT NULL,
    removed_at TEXT
) WITHOUT ROWID;

CREATE TABLE search (
    id          INTEGER PRIMARY KEY,
    list_id     TEXT NOT NULL REFERENCES search_list (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    marketplace TEXT NOT NULL,
    site        TEXT NOT NULL,             -- a domain of it
    language    TEXT NOT NULL,
    term        TEXT NOT NULL,
    folded_term TEXT NOT NULL,             -- two searches of one site with the same one are the same search
    taxon       TEXT,
    taxon_group TEXT,
    url         TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'seen', 'nothing', 'found')),
    opened_at   TEXT,                      -- NULL where it was only passed over
    decided_at  TEXT,
    UNIQUE (list_id, position)
);
CREATE INDEX search_waiting ON search (list_id, position) WHERE state = 'waiting';
CREATE INDEX search_opened ON search (opened_at) WHERE opened_at IS NOT NULL;
CREATE INDEX search_of_site ON search (marketplace, site, folded_term);
CREATE INDEX search_by_address ON search (url);

-- What a search found: a capture, or nothing kept where the person only said so.
CREATE TABLE search_find (
    id         INTEGER PRIMARY KEY,
    search_id  INTEGER NOT NULL REFERENCES search (id) ON DELETE CASCADE,
    capture_id TEXT REFERENCES capture (id) ON DELETE CASCADE,
    UNIQUE (search_id, capture_id)
);
CREATE INDEX search_find_of_capture ON search_find (capture_id) WHERE capture_id IS NOT NULL;

-- A capture that is taken back was not found.
CREATE TRIGGER search_lost_its_find AFTER DELETE ON search_find
WHEN NOT EXISTS (SELECT 1 FROM search_find WHERE search_id = old.search_id)
BEGIN UPDATE search SET state = 'seen', decided_at = NULL WHERE id = old.search_id AND state = 'found'; END;
