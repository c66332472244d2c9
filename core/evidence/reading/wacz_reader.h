// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/reading/package_signature.h"
#include "core/evidence/verification.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cyberspotter {

/// How much a web archive from a stranger may cost to read, and whose key is whose.
struct ArchiveLimits {
    qint64 entries = 200'000;           ///< files in the zip
    qint64 records = 2'000'000;         ///< records in all its WARC files
    qint64 listed = 200'000;            ///< exchanges and pages kept in the summary; the rest is only verified
    qint64 metadataBytes = 256LL << 20; ///< datapackage.json, an index or a list of pages in memory
    qint64 freeBytes = 256LL << 20;     ///< it may unpack to this much whatever its size,
    qint64 unpackRatio = 200;           ///< and beyond it to this many times its own size
    QList<QByteArray> ownKeys;          ///< public keys (DER SubjectPublicKeyInfo) that count as the library's own
    bool isInner = false;               ///< it was taken out of a package of several
};

/// One page as pages.jsonl names it.
struct ArchivedPage {
    QString url;
    QDateTime at; ///< UTC
    QString title;
    QString id;
    qint64 textBytes = 0; ///< of its extracted text, in UTF-8
};

/// One record of a WARC that holds what was received or rendered.
struct ArchivedExchange {
    QString url; ///< "urn:view:https://…" for what an engine rendered
    QString type;         ///< response, resource, revisit, metadata, conversion ...
    QByteArray method;    ///< of the request that lies beside it; empty when there is none
    int status = 0;       ///< HTTP status; 0 for what is no HTTP answer
    QString mime;         ///< "text/html", lower-case, without parameters
    qint64 bytes = 0;     ///< of the body as it lies in the record (chunks and content encodings as received)
    QDateTime at;         ///< UTC, WARC-Date
    QString ip;           ///< WARC-IP-Address
    QString warc;         ///< "archive/data.warc.gz"
    qint64 offset = 0;    ///< where its bytes begin in that file
    qint64 length = 0;    ///< how many they are there
};

/// One file that datapackage.json lists.
struct ArchivedFile {
    QString path;
    qint64 bytes = 0;
    QString digest; ///< "sha256:…" as written
};

/// All that a WACZ says of itself, and what verifying it found.
struct WaczSummary {
    QString path;
    QString version; ///< "1.1.1"
    QString title;
    QString description;
    QString software;
    QString collector; ///< who made it, where the package says so (`contributors`, `author`)
    QDateTime created; ///< UTC, as the package says
    QString mainPageUrl;
    QList<ArchivedPage> pages;
    QList<ArchivedExchange> exchanges; ///< in their order in the WARC files
    QList<ArchivedFile> files;
    PackageSignature signature;
    bool truncated = false; ///< there are more pages or exchanges than `ArchiveLimits::listed`
    Verification verification;
};

/// Reads and verifies a WACZ (1.0 to 1.2) whoever made it, in one pass over its bytes; nothing is unpacked to disk, memory
/// stays flat. What is wrong with it is in `verification`, and the summary holds what could be read all the same. Problems
/// "file-unreadable", and "wacz-unreadable" when it is no zip, or one so broken or dangerous that nothing in it may be read.
/// Blocks for seconds on a large file: call it off the window's thread.
Result<WaczSummary> readWacz(const QString& path, const ArchiveLimits& limits = {});

/// The body of one exchange of the WACZ at `path`: chunks joined, gzip and deflate undone, at most `limit` bytes. Problems
/// "file-unreadable", "wacz-unreadable" (the record is not there or broken), "file-too-large".
Result<QByteArray> readRecordBody(const QString& path, const ArchivedExchange& exchange, qint64 limit);

/// One small file of the WACZ, whole. Problems as those of `readRecordBody`.
Result<QByteArray> readWaczFile(const QString& path, const QString& file, qint64 limit);

/// What `readWacz` finds, as `verify` prints it; a file that cannot be read is a finding.
Verification verifyWacz(const QString& path, const ArchiveLimits& limits = {});

} // namespace cyberspotter
