// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/storage/file_collector.h"

namespace cyberspotter {

void FileCollector::add(const QString& role, const QString& mediaType, const QByteArray& bytes) {
    if (!problem_ && !bytes.isEmpty()) {
        addStored(role, mediaType, store_.store(bytes));
    }
}

void FileCollector::addPicture(const QString& role, const PagePicture& picture) {
    const QString mediaType = QStringLiteral("image/png");
    if (problem_) {
        return;
    }
    if (picture.stored || !picture.image.isNull() || !picture.base64.isEmpty()) {
        addStored(role, mediaType, storePicture(store_, picture));
    }
}

void FileCollector::addStored(const QString& role, const QString& mediaType, const Result<StoredFile>& stored) {
    if (problem_) {
        return;
    }
    if (!stored) {
        problem_ = stored.error();
        return;
    }
    files_.append({role, stored->sha256, stored->bytes, mediaType, {}});
}

Result<QList<CaptureFile>> FileCollector::files() const {
    return problem_ ? Result<QList<CaptureFile>>(std::unexpected(*problem_)) : files_;
}

} // namespace cyberspotter
