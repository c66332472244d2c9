// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/body_reader.h"

#include "core/base/digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

} // namespace

BodyReader BodyReader::ofBytes(const QByteArray& bytes) {
    BodyReader reader;
    reader.bytes_ = bytes;
    reader.size_ = bytes.size();
    return reader;
}

BodyReader BodyReader::ofBody(const ExchangeBody& body) {
    if (!body.missing.isEmpty() || body.path.isEmpty()) {
        return ofBytes(body.missing.isEmpty() ? body.bytes : QByteArray());
    }
    BodyReader reader;
    reader.path_ = body.path;
    reader.offset_ = body.offset;
    reader.size_ = body.size;
    return reader;
}

BodyReader BodyReader::ofEvidence(const EvidenceStore& store, const StoredFile& file) {
    BodyReader reader;
    reader.path_ = store.pathOf(file.sha256);
    reader.size_ = file.bytes;
    reader.sha256_ = file.sha256;
    return reader;
}

Result<void> BodyReader::read(const std::function<Result<void>(QByteArrayView)>& take) const {
    if (!path_.isEmpty()) {
        return readFile(take);
    }
    return bytes_.isEmpty() ? Result<void>() : take(bytes_);
}

Result<void> BodyReader::readFile(const std::function<Result<void>(QByteArrayView)>& take) const {
    QFile file(path_);
    if (size_ > 0 || !sha256_.isEmpty()) {
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(offset_)) {
            return sha256_.isEmpty() ? fail("file-unreadable", translated(QT_TRANSLATE_NOOP("Archive", "The file cannot be read")), path_)
                                     : fail("evidence-missing", translated(QT_TRANSLATE_NOOP("Archive", "A file of the evidence is missing")), path_);
        }
    }
    Sha256 digest;
    QByteArray piece(std::min(size_, pieceBytes), Qt::Uninitialized);
    for (qint64 left = size_; left > 0;) {
        const qint64 got = file.read(piece.data(), std::min(left, pieceBytes));
        if (got <= 0) {
            return fail("file-unreadable", translated(QT_TRANSLATE_NOOP("Archive", "The file cannot be read")),
                        translated(QT_TRANSLATE_NOOP("Archive", "%1 ends too early.")).arg(path_));
        }
        const QByteArrayView bytes(piece.constData(), got);
        if (!sha256_.isEmpty()) {
            digest.add(bytes);
        }
        if (const Result<void> taken = take(bytes); !taken) {
            return taken;
        }
        left -= got;
    }
    if (!sha256_.isEmpty()) {
        const QString found = QString::fromLatin1(digest.finish().toHex());
        if (found != sha256_ || file.size() != size_) {
            return std::unexpected(evidenceDiffersProblem(path_, sha256_, found));
        }
    }
    return {};
}

} // namespace cyberspotter
