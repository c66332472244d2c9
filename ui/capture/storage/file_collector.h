// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"
#include "core/evidence/evidence_store.h"
#include "ui/capture/picture/page_picture.h"

#include <optional>

namespace cyberspotter {

/// Adds files to a capture until the first that cannot be stored. Empty ones are passed over.
class FileCollector {
public:
    explicit FileCollector(const EvidenceStore& store) : store_(store) {}

    void add(const QString& role, const QString& mediaType, const QByteArray& bytes);
    void addPicture(const QString& role, const PagePicture& picture);
    void addStored(const QString& role, const QString& mediaType, const Result<StoredFile>& stored);

    /// How many there are.
    qsizetype size() const { return files_.size(); }
    const CaptureFile& at(qsizetype n) const { return files_[n]; }

    /// All of them, or the problem of the first that failed.
    Result<QList<CaptureFile>> files() const;

private:
    const EvidenceStore& store_;
    QList<CaptureFile> files_;
    std::optional<Problem> problem_;
};

} // namespace cyberspotter
