// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cyberspotter::partner {

/// The intake's tables. Reports are unique for ever: the second guard beside the idempotency key.
inline constexpr auto intakeSchema = R"sql(
CREATE TABLE IF NOT EXISTS batch (
    id          TEXT PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,
    body_sha256 TEXT NOT NULL,
    answer      BLOB NOT NULL,
    receipt     BLOB,
    created_at  TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS batch_body (
    batch_id TEXT PRIMARY KEY REFERENCES batch (id),
    body     BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS item (
    batch_id  TEXT NOT NULL REFERENCES batch (id),
    position  INTEGER NOT NULL,
    report_id TEXT NOT NULL,
    status    TEXT NOT NULL,
    reference TEXT NOT NULL,
    problem   TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS report (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    batch_id   TEXT NOT NULL,
    url        TEXT NOT NULL,
    confidence TEXT NOT NULL,
    status     TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS report_by_batch ON report (batch_id);
CREATE TABLE IF NOT EXISTS evidence (
    batch_id  TEXT NOT NULL REFERENCES batch (id),
    position  INTEGER NOT NULL,
    report_id TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    bytes     INTEGER NOT NULL,
    PRIMARY KEY (batch_id, position)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS upload (
    id       TEXT PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES batch (id),
    sha256   TEXT NOT NULL,
    bytes    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outcome (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id   TEXT NOT NULL,
    status      TEXT NOT NULL,
    decision    TEXT NOT NULL,
    occurred_at TEXT NOT NULL,
    note        TEXT NOT NULL,
    question    TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS message (
    seq       INTEGER PRIMARY KEY,
    report_id TEXT NOT NULL,
    kind      TEXT NOT NULL,
    at        TEXT NOT NULL,
    text      TEXT NOT NULL
);
)sql";

} // namespace cyberspotter::partner
