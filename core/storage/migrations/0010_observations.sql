-- What was seen when a reported listing was opened again: never a partner's decision, so it moves no report.
CREATE TABLE observation (
    seq         INTEGER PRIMARY KEY,
    report_id   TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    observed_at TEXT NOT NULL,
    presence    TEXT NOT NULL,             -- same, changed, gone, unknown
    sign        TEXT NOT NULL,             -- what told it: http_404, says_removed, login_wall ...
    words       TEXT NOT NULL DEFAULT '',  -- of the page or the engine, where they told it
    http_status INTEGER NOT NULL DEFAULT 0,
    final_url   TEXT NOT NULL DEFAULT '',
    changes     TEXT NOT NULL DEFAULT '[]' -- JSON: field, before, now
);
CREATE INDEX observation_of_report ON observation (report_id, seq);
