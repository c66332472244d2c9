-- The history is read newest first, whatever the order in which reports came in: time_order is the moment of creation in
-- milliseconds times 2^20, plus the number, so that one integer orders everything and full text search walks it for free.
ALTER TABLE report ADD COLUMN time_order INTEGER NOT NULL DEFAULT 0;
UPDATE report SET time_order =
    (CAST(strftime('%s', created_at) AS INTEGER) * 1000 + CAST(substr(created_at, 21, 3) AS INTEGER)) * 1048576
    + number % 1048576;
CREATE UNIQUE INDEX report_by_time_order ON report (time_order);

DROP INDEX report_by_state;
DROP INDEX report_by_partner;
DROP INDEX report_by_marketplace;
CREATE INDEX report_by_state ON report (state, time_order);
CREATE INDEX report_by_partner ON report (partner_id, time_order);
CREATE INDEX report_by_marketplace ON report (marketplace, time_order);

ALTER TABLE report_taxon ADD COLUMN time_order INTEGER NOT NULL DEFAULT 0;
UPDATE report_taxon SET time_order = (SELECT time_order FROM report WHERE number = report_number);
DROP INDEX report_taxon_by_name;
CREATE INDEX report_taxon_by_name ON report_taxon (scientific_name, time_order);

CREATE VIRTUAL TABLE report_words USING fts5 (body, tokenize = 'unicode61');
INSERT INTO report_words (rowid, body)
    SELECT time_order, body FROM report_text JOIN report ON report.number = report_text.rowid;
DROP TABLE report_text;
ALTER TABLE report_words RENAME TO report_text;
