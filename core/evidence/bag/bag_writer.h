// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

namespace cyberspotter {

/// What bag-info.txt says beside what the writer knows itself.
struct BagInfo {
    QString externalIdentifier;            ///< the batch, or another name by which the receiver knows it
    QDateTime baggedAt;                    ///< its day becomes Bagging-Date
    QList<QPair<QString, QString>> others; ///< further labels and values, in order
};

/// What a finished bag holds.
struct BagSummary {
    qint64 files = 0; ///< payload files
    qint64 bytes = 0; ///< their bytes
};

/// Writes a BagIt 1.0 bag (RFC 8493) with SHA-256 manifests into a zip, as a stream. The zip holds one folder with the
/// bag's name; unpacked, `sha256sum -c manifest-sha256.txt` checks it. The same calls give the same bytes: no times of
/// files are kept. It is written as `<path>.part`, made durable and then renamed; destroyed before, it leaves nothing.
class BagWriter {
public:
    /// Begins a bag. `name` and all paths may hold letters, digits, ".", "_", "-" (and "/" in paths) of ASCII, so that every
    /// tool on every system reads them: problem "bag-name". Problems "file-exists" (never overwritten), "disk-full",
    /// "folder-read-only", "file-unwritable".
    static Result<BagWriter> create(const QString& path, const QString& name);

    BagWriter(BagWriter&&) noexcept;
    BagWriter& operator=(BagWriter&&) noexcept;
    ~BagWriter();

    /// Adds `data/<file>`. Problem "bag-duplicate" when it is there already.
    Result<void> add(const QString& file, const QByteArray& bytes);

    /// Copies the file at `source` to `data/<file>`. Given its digest, the bytes are checked as they pass: problem
    /// "evidence-differs" when they are not those that were captured.
    Result<void> addFile(const QString& file, const QString& source, const QString& sha256 = {});

    /// Writes the tag files and gives the bag its name. Call once.
    Result<BagSummary> finish(const BagInfo& info);

private:
    struct State;
    explicit BagWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A text as a name that BagWriter takes: other characters become "_".
QString safeBagName(const QString& text);

} // namespace cyberspotter
