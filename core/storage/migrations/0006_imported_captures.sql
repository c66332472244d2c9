-- Which captures came out of which container (a WACZ or a bag that others made), so that bringing it in twice is told.
CREATE TABLE imported_capture (
    container_sha256 TEXT NOT NULL CHECK (length(container_sha256) = 64),
    capture_id       TEXT NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
    PRIMARY KEY (container_sha256, capture_id)
) WITHOUT ROWID;
CREATE INDEX imported_capture_by_capture ON imported_capture (capture_id);
