// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/multi_digest.h"
#include "core/evidence/reading/byte_source.h"
#include "core/evidence/reading/wacz_reader.h"
#include "core/evidence/verification.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

namespace cyberspotter {

/// One record of a WARC that was read, with what its bytes were found to be.
struct WarcEntry {
    ArchivedExchange exchange;
    Digests payload; ///< of the body, by algorithm
    Digests joinedPayload; ///< of the body with its chunks joined, when it came in chunks
};

/// Reads a whole WARC and checks each record: its header, the lengths, how it ends, block and payload digests (sha1, sha256,
/// md5 ..., hex or base32). `alsoDigest` names algorithms that an index will ask for. Rules: those of WarcReader;
/// warc-digest, warc-digest-format, warc-digest-algorithm (a note), warc-record-id, warc-records (too many).
QList<WarcEntry> verifyWarcRecords(std::unique_ptr<ByteSource> source, const QString& file, const QStringList& alsoDigest,
                                   const ArchiveLimits& limits, QList<Finding>& findings);

/// Verifies a .warc or .warc.gz that lies on its own.
Verification verifyWarc(const QString& path, const ArchiveLimits& limits = {});

} // namespace cyberspotter
