-- What a listing is recognised by when it comes again: its pictures and its seller.

-- The fingerprint of a picture file (PDQ, 32 bytes, lowest bit first). Once for each file, whichever captures hold it.
CREATE TABLE picture_hash (
    id      INTEGER PRIMARY KEY,
    sha256  BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    pdq     BLOB NOT NULL CHECK (length(pdq) = 32),
    quality INTEGER NOT NULL
);

-- Captures whose pictures have no fingerprint yet: all that there are, and each new one until somebody finds the time.
CREATE TABLE picture_pending (
    capture_id TEXT PRIMARY KEY REFERENCES capture (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO picture_pending SELECT id FROM capture;
CREATE TRIGGER capture_waits_for_picture_hashes AFTER INSERT ON capture
BEGIN INSERT OR IGNORE INTO picture_pending VALUES (new.id); END;

-- What finds the same seller elsewhere: `kind` is seller_id, seller_name, phone, email ...; `value` is in its compared form.
CREATE TABLE selector (
    kind          TEXT NOT NULL,
    value         TEXT NOT NULL,
    report_number INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    PRIMARY KEY (kind, value, report_number)
) WITHOUT ROWID;
CREATE INDEX selector_of_report ON selector (report_number);

-- Reports from before there were selectors; emptied once.
CREATE TABLE selector_pending (
    report_number INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE
);
INSERT INTO selector_pending SELECT number FROM report;

CREATE INDEX report_by_capture ON report (capture_id) WHERE capture_id IS NOT NULL;
