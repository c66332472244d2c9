// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/storage/file_collector.h"

namespace cyberspotter {

void FileCollector::add(const QString& role, const QString& mediaType, const QByteArray& bytes) {
    if (!problem_ && !bytes.isEmpty()) {
        addStored(role, mediaType, store_.store(bytes));
    }
}

void FileCollector::addFile(const QString& role, const QString& mediaType, const QString& path) {
    if (!problem_ && !path.isEmpty()) {
        addStored(role, mediaType, store_.storeFile(path));
    }
}

void FileCollector::addPicture(const QString& role, const PagePicture& picture) {
    const QString mediaType = QStringLiteral("image/png");
    if (problem_) {
        return;
    }
    if (picture.stored) {
        addStored(role, mediaType, *picture.stored);
    } else if (!picture.image.isNull()) {
        add(role, mediaType, toPng(picture.image));
    } else if (!picture.base64.isEmpty()) {
        const Result<QByteArray> png = pngOf(picture);
        addStored(role, mediaType, png ? store_.store(*png) : std::unexpected(png.error()));
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
