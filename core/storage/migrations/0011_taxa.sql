-- Taxa imported from the lists of CITES, and what the user adds to taxa.

-- One import: whose export of which day. `edition_from` says how the edition is known: given, name, contents, import_day.
CREATE TABLE taxon_import (
    id           INTEGER PRIMARY KEY,
    imported_at  TEXT NOT NULL,
    form         TEXT NOT NULL, -- checklist, checklist_history, species_plus
    edition      TEXT NOT NULL, -- a day, or its year, or year and month
    edition_from TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    rows         INTEGER NOT NULL,
    taxa         INTEGER NOT NULL
);

-- The taxa as the last import that named them left them. Lists are lines, their fields parted by tabs: `listings` appendix,
-- annotation, since; `synonyms` one each; `names` language, name.
CREATE TABLE imported_taxon (
    scientific_name TEXT PRIMARY KEY,
    import_id       INTEGER NOT NULL REFERENCES taxon_import (id),
    rank            TEXT NOT NULL,
    kingdom         TEXT NOT NULL,
    class           TEXT NOT NULL,
    taxon_order     TEXT NOT NULL,
    family          TEXT NOT NULL,
    listings        TEXT NOT NULL,
    synonyms        TEXT NOT NULL,
    names           TEXT NOT NULL
) WITHOUT ROWID;

-- The user's own; no import touches them.
CREATE TABLE own_taxon_name (
    scientific_name TEXT NOT NULL,
    language        TEXT NOT NULL,
    name            TEXT NOT NULL,
    added_at        TEXT NOT NULL,
    PRIMARY KEY (scientific_name, language, name)
) WITHOUT ROWID;
CREATE TABLE own_taxon_note (
    scientific_name TEXT PRIMARY KEY,
    note            TEXT NOT NULL,
    changed_at      TEXT NOT NULL
) WITHOUT ROWID;
