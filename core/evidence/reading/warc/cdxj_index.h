// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/warc/warc_verifier.h"
#include "core/evidence/verification.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace cyberspotter {

/// One line of an index (CDXJ 0.1.0).
struct IndexLine {
    qsizetype number = 0; ///< 1, 2, 3 ...
    QByteArray key;       ///< the searchable URL
    QByteArray time;      ///< 14 or 17 digits
    QString url;
    QString mime;
    int status = 0; ///< 0 when it names none
    QString digest; ///< as written
    QString recordDigest;
    QString warc; ///< the file's name, without its folder
    qint64 offset = -1;
    qint64 length = -1;
};

/// Reads an index, plain or gzipped, and checks its form and order. What cannot be read is passed over. Rules: index-format,
/// index-order, gzip-bomb, file-too-large.
QList<IndexLine> readIndex(std::unique_ptr<ByteSource> source, const QString& file, const ArchiveLimits& limits,
                           QList<Finding>& findings);

/// The digest algorithms that an index names for payloads, as MultiDigest names them.
QStringList payloadAlgorithms(const QList<IndexLine>& lines);

/// The records of WARC files, to be found by file and offset.
class RecordPlaces {
public:
    void add(const QString& warc, const QList<WarcEntry>& entries);
    const WarcEntry* at(const QString& warc, qint64 offset) const;
    bool knows(const QString& warc) const { return byOffset_.contains(warc); }
    /// The only WARC there is, for indexes that name none; else empty.
    QString only() const { return byOffset_.size() == 1 ? byOffset_.constBegin().key() : QString(); }

private:
    QHash<QString, QHash<qint64, WarcEntry>> byOffset_;
};

/// Bytes of a WARC as they lie, or null where they cannot be read by themselves.
using RawBytes = std::function<std::unique_ptr<ByteSource>(const QString& warc, qint64 offset, qint64 bytes)>;

/// Holds each line against the record that it points to. Rules: index-file (names a WARC that is not there), index-record (no
/// record begins there), index-length, index-url, index-time, index-status, index-digest, index-record-digest; index-mime (a
/// note).
void compareIndex(const QList<IndexLine>& lines, const QString& file, const RecordPlaces& places, const RawBytes& raw,
                  QList<Finding>& findings);

/// Checks a secondary index (.idx) over the gzip blocks of an index: rules index-format, index-block.
void verifyBlockIndex(const QByteArray& idx, const QString& file,
                      const std::function<std::unique_ptr<ByteSource>(const QString& index, qint64 offset, qint64 bytes)>& blocks,
                      QList<Finding>& findings);

/// Verifies a .cdxj or .cdx(.gz) that lies on its own; against the WARC files it names where these lie beside it or in the
/// folder `archive` beside its own.
Verification verifyCdxj(const QString& path, const ArchiveLimits& limits = {});

} // namespace cyberspotter
