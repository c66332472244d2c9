-- What a library adds to the built-in search terms: words of one's own, imported tables, packs of a programme; and words
-- that are proposed to a programme.

-- The packs that are in use, and those that their programme withdrew.
CREATE TABLE pack (
    id             TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    publisher      TEXT NOT NULL,
    edition        INTEGER NOT NULL,
    created        TEXT NOT NULL,
    withdrawn      INTEGER NOT NULL DEFAULT 0,
    payload_sha256 TEXT NOT NULL,
    key_sha256     TEXT NOT NULL, -- fingerprint of the key that signed this edition
    imported_at    TEXT NOT NULL
) WITHOUT ROWID;

-- The key that a pack's editions must be signed with. It stays when the pack is taken out: a stranger's key must not pass
-- for a first one later.
CREATE TABLE pack_key (
    pack_id    TEXT PRIMARY KEY,
    public_key BLOB NOT NULL,
    pinned_at  TEXT NOT NULL
) WITHOUT ROWID;

-- Taxa and marketplaces of packs, as the pack says them.
CREATE TABLE pack_item (
    pack_id TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL, -- taxon, marketplace
    key     TEXT NOT NULL,
    content TEXT NOT NULL, -- JSON
    PRIMARY KEY (pack_id, kind, key)
) WITHOUT ROWID;

CREATE TABLE keyword (
    id           INTEGER PRIMARY KEY,
    origin       TEXT NOT NULL,            -- own, sheet, pack
    pack_id      TEXT NOT NULL DEFAULT '', -- empty: of one's own
    text         TEXT NOT NULL,
    language     TEXT NOT NULL,
    taxon        TEXT NOT NULL DEFAULT '',
    taxon_group  TEXT NOT NULL DEFAULT '',
    product      TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL DEFAULT 'plain',
    context      TEXT NOT NULL DEFAULT '[]', -- JSON, as the three below
    unless       TEXT NOT NULL DEFAULT '[]',
    countries    TEXT NOT NULL DEFAULT '[]',
    marketplaces TEXT NOT NULL DEFAULT '[]',
    source       TEXT NOT NULL DEFAULT '',
    script       TEXT NOT NULL DEFAULT '',
    confidence   TEXT NOT NULL DEFAULT 'medium',
    edition      TEXT NOT NULL DEFAULT '',
    proposed_by  TEXT NOT NULL DEFAULT '',
    first_seen   TEXT NOT NULL DEFAULT '',
    last_seen    TEXT NOT NULL DEFAULT '',
    added_at     TEXT NOT NULL,
    UNIQUE (pack_id, text, language, taxon, taxon_group, product)
);

CREATE TABLE proposal (
    id               TEXT PRIMARY KEY,
    text             TEXT NOT NULL,
    language         TEXT NOT NULL,
    language_guessed INTEGER NOT NULL DEFAULT 0,
    taxon            TEXT NOT NULL DEFAULT '',
    product          TEXT NOT NULL DEFAULT '',
    report_id        TEXT NOT NULL DEFAULT '',
    capture_id       TEXT NOT NULL DEFAULT '',
    seen_url         TEXT NOT NULL DEFAULT '',
    hits             INTEGER NOT NULL DEFAULT 0, -- in the texts captured when it was proposed
    proposed_at      TEXT NOT NULL,
    UNIQUE (text, language)
) WITHOUT ROWID;
