// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/archive/exchange.h"
#include "core/evidence/evidence_store.h"

#include <QByteArray>
#include <QFile>

#include <functional>

namespace cyberspotter {

/// The bytes of a record's payload, read in pieces as often as they are needed.
class BodyReader {
public:
    static BodyReader ofBytes(const QByteArray& bytes);
    /// A body as it was recorded. One that is missing has no bytes.
    static BodyReader ofBody(const ExchangeBody& body);
    /// A file of evidence; its digest is known and is compared whenever all of it is read.
    static BodyReader ofEvidence(const EvidenceStore& store, const StoredFile& file);

    qint64 size() const { return size_; }
    /// The digest that is known before anything was read: 64 hex digits, or empty.
    QString knownSha256() const { return sha256_; }

    /// Hands all bytes to `take` in pieces. Problems "file-unreadable", "evidence-missing", "evidence-differs", those of `take`.
    Result<void> read(const std::function<Result<void>(QByteArrayView)>& take) const;

private:
    Result<void> readFile(const std::function<Result<void>(QByteArrayView)>& take) const;

    QString path_; ///< empty: `bytes_`
    qint64 offset_ = 0;
    qint64 size_ = 0;
    QByteArray bytes_;
    QString sha256_;
};

} // namespace cyberspotter
