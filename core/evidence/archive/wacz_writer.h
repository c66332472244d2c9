// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/archive/exchange.h"
#include "core/evidence/evidence_store.h"
#include "core/evidence/signing/signing_key.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cyberspotter {

/// One page of the visit that an archive holds.
struct ArchivePage {
    QString url; ///< where it stood in the end
    QString title;
    QDateTime at;       ///< UTC, with milliseconds
    QString textSha256; ///< its visible text (UTF-8) in the evidence store; empty when there is none
};

/// One file that the engine rendered of a page. It becomes a `resource` record `urn:<kind>:<pageUrl>`.
struct ArchiveResource {
    QString kind;      ///< "view", "thumbnail", "pdf", "text", "mhtml", "html", "structured", "picture" ...
    QString pageUrl;   ///< of the page that it shows
    QDateTime at;      ///< UTC
    QString mediaType; ///< "image/png"
    StoredFile file;   ///< in the evidence store
};

/// What one WACZ is made of.
struct ArchiveInput {
    QString id; ///< of the capture: names of records are made from it, so that the same input gives the same bytes
    QString title;
    QString description; ///< plain text or Markdown; may be empty
    QDateTime created;   ///< UTC
    QString software;    ///< "Cyber Spotter 0.1.0"
    QString engine;      ///< "QtWebEngine 6.4.2 (Chromium 102.0.5005.177)"
    QString collector;   ///< pseudonym; empty: not said
    QJsonObject facts;   ///< how it was captured; goes into the `metadata` record as it is
    QList<ArchivePage> pages; ///< in the order of the visit; at least one
    qsizetype mainPage = 0;   ///< which of them readers show first
    QList<HttpExchange> exchanges;
    QList<ArchiveResource> resources;
};

/// What came of writing one.
struct WrittenArchive {
    StoredFile file;        ///< in the evidence store, media type `waczMediaType`
    qint64 records = 0;     ///< WARC records, all kinds
    qint64 responses = 0;   ///< answers as received
    qint64 leftOut = 0;     ///< exchanges that are no HTTP, or repeat what is there from the engine's cache
    QString fingerprint;    ///< of the key that signed; empty when none did
};

inline constexpr auto waczMediaType = "application/wacz";

/// Writes a WACZ 1.1.1 into the evidence store in one pass: WARC 1.1 with a gzip member per record, CDXJ index, pages with
/// their text, datapackage.json and its digest, signed when a key is given. Memory stays flat whatever the sizes; bodies and
/// files are read in pieces, and evidence is compared with its digest on the way. Blocks for as long as the bytes take; made
/// for a thread of its own, and takes one more. Problems of EvidenceStore, "evidence-missing", "evidence-differs",
/// "file-unreadable" (a body that is gone), "signing-key", "archive-input".
Result<WrittenArchive> writeWacz(const EvidenceStore& store, const ArchiveInput& input, const SigningKey* key);

} // namespace cyberspotter
