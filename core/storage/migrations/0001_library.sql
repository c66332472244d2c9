-- The library of one volunteer. Times are RFC 3339 UTC with milliseconds (they sort as text); identifiers are UUIDs;
-- digests are SHA-256 in lower-case hex.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE partner (
    id       TEXT PRIMARY KEY,
    profile  TEXT NOT NULL,
    added_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE capture (
    id            TEXT PRIMARY KEY,
    requested_url TEXT NOT NULL,
    final_url     TEXT NOT NULL,
    canonical_url TEXT NOT NULL DEFAULT '',
    title         TEXT NOT NULL DEFAULT '',
    started_at    TEXT NOT NULL,
    finished_at   TEXT NOT NULL,
    time_zone     TEXT NOT NULL DEFAULT '',
    collector     TEXT NOT NULL DEFAULT '',
    engine        TEXT NOT NULL DEFAULT '',
    program       TEXT NOT NULL DEFAULT '',
    facts         TEXT NOT NULL DEFAULT '{}'
) WITHOUT ROWID;
CREATE INDEX capture_by_time ON capture (finished_at);
CREATE INDEX capture_by_address ON capture (canonical_url);

CREATE TABLE capture_file (
    capture_id   TEXT NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    role         TEXT NOT NULL,
    sha256       TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes        INTEGER NOT NULL CHECK (bytes >= 0),
    media_type   TEXT NOT NULL,
    derived_from TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (capture_id, position)
) WITHOUT ROWID;
CREATE INDEX capture_file_by_digest ON capture_file (sha256);

CREATE TABLE custody_entry (
    seq           INTEGER PRIMARY KEY,
    at            TEXT NOT NULL,
    actor         TEXT NOT NULL,
    action        TEXT NOT NULL,
    subject       TEXT NOT NULL,
    detail        TEXT NOT NULL,
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
    hash          TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
);
CREATE INDEX custody_by_subject ON custody_entry (subject);
CREATE TRIGGER custody_entry_is_append_only_update BEFORE UPDATE ON custody_entry
BEGIN SELECT RAISE (ABORT, 'the custody log is append-only'); END;
CREATE TRIGGER custody_entry_is_append_only_delete BEFORE DELETE ON custody_entry
BEGIN SELECT RAISE (ABORT, 'the custody log is append-only'); END;

CREATE TABLE batch (
    id         TEXT PRIMARY KEY,
    partner_id TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX batch_by_time ON batch (created_at);

CREATE TABLE report (
    number        INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    state         TEXT NOT NULL,
    capture_id    TEXT REFERENCES capture (id),
    url           TEXT NOT NULL,
    canonical_url TEXT NOT NULL DEFAULT '',
    marketplace   TEXT NOT NULL DEFAULT '',
    item_id       TEXT NOT NULL DEFAULT '',
    title         TEXT NOT NULL DEFAULT '',
    seller_name   TEXT NOT NULL DEFAULT '',
    seller_id     TEXT NOT NULL DEFAULT '',
    price         TEXT NOT NULL DEFAULT '',
    currency      TEXT NOT NULL DEFAULT '',
    listing       TEXT NOT NULL DEFAULT '{}',
    term          TEXT NOT NULL DEFAULT '',
    quantity      TEXT NOT NULL DEFAULT '',
    unit          TEXT NOT NULL DEFAULT '',
    source_code   TEXT NOT NULL DEFAULT '',
    confidence    TEXT NOT NULL DEFAULT 'likely',
    reason        TEXT NOT NULL DEFAULT '',
    partner_id    TEXT NOT NULL DEFAULT '',
    batch_id      TEXT REFERENCES batch (id),
    batch_position INTEGER,
    reference     TEXT NOT NULL DEFAULT '',
    supersedes    TEXT,
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    submitted_at  TEXT
);
CREATE INDEX report_by_state ON report (state, number);
CREATE INDEX report_by_partner ON report (partner_id, number);
CREATE INDEX report_by_marketplace ON report (marketplace, number);
CREATE INDEX report_by_time ON report (created_at);
CREATE INDEX report_by_address ON report (canonical_url);
CREATE INDEX report_by_item ON report (marketplace, item_id);
CREATE INDEX report_by_batch ON report (batch_id, batch_position);

CREATE TABLE report_taxon (
    report_number   INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    scientific_name TEXT NOT NULL,
    PRIMARY KEY (report_number, position)
) WITHOUT ROWID;
CREATE INDEX report_taxon_by_name ON report_taxon (scientific_name, report_number);

-- Searched by words; the text is folded and spaced by core/base/text_folding before it comes here.
CREATE VIRTUAL TABLE report_text USING fts5 (body, tokenize = 'unicode61');

-- Everything that ever happened to a report; report.state is the last of these, kept beside for speed.
CREATE TABLE report_event (
    seq            INTEGER PRIMARY KEY,
    report_id      TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    state          TEXT NOT NULL,
    occurred_at    TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    source         TEXT NOT NULL,
    partner_word   TEXT NOT NULL DEFAULT '',
    note           TEXT NOT NULL DEFAULT '',
    external_id    TEXT NOT NULL DEFAULT '',
    payload_sha256 TEXT NOT NULL DEFAULT ''
);
CREATE INDEX report_event_by_report ON report_event (report_id, seq);
CREATE UNIQUE INDEX report_event_once ON report_event (report_id, source, external_id) WHERE external_id <> '';

-- One batch on its way to one partner by one channel. The key and the exact bytes are here before the first is sent.
CREATE TABLE submission (
    id              TEXT PRIMARY KEY,
    batch_id        TEXT NOT NULL REFERENCES batch (id),
    partner_id      TEXT NOT NULL,
    channel         TEXT NOT NULL,
    endpoint        TEXT NOT NULL,
    state           TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    body            BLOB NOT NULL,
    body_sha256     TEXT NOT NULL,
    location        TEXT NOT NULL DEFAULT '',
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at TEXT,
    problem         TEXT NOT NULL DEFAULT '',
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX submission_by_state ON submission (state, created_at);
CREATE INDEX submission_by_batch ON submission (batch_id);

CREATE TABLE submission_item (
    submission_id TEXT NOT NULL REFERENCES submission (id),
    position      INTEGER NOT NULL,
    report_id     TEXT NOT NULL,
    status        TEXT NOT NULL DEFAULT '',
    reference     TEXT NOT NULL DEFAULT '',
    problem       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (submission_id, position)
) WITHOUT ROWID;

CREATE TABLE upload (
    submission_id TEXT NOT NULL REFERENCES submission (id),
    sha256        TEXT NOT NULL,
    report_id     TEXT NOT NULL,
    path          TEXT NOT NULL,
    media_type    TEXT NOT NULL,
    bytes         INTEGER NOT NULL,
    upload_url    TEXT NOT NULL DEFAULT '',
    sent          INTEGER NOT NULL DEFAULT 0,
    state         TEXT NOT NULL DEFAULT 'waiting',
    PRIMARY KEY (submission_id, sha256)
) WITHOUT ROWID;

-- The partner's answer, byte for byte as received.
CREATE TABLE receipt (
    id            TEXT PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES submission (id),
    kind          TEXT NOT NULL,
    received_at   TEXT NOT NULL,
    body          BLOB NOT NULL,
    sha256        TEXT NOT NULL,
    reference     TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX receipt_by_submission ON receipt (submission_id);

CREATE TABLE outcome_cursor (
    partner_id TEXT PRIMARY KEY,
    cursor     TEXT NOT NULL DEFAULT '',
    etag       TEXT NOT NULL DEFAULT '',
    polled_at  TEXT NOT NULL
) WITHOUT ROWID;
