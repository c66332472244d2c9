// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/bag/bag_verifier.h"
#include "core/evidence/multi_digest.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace cyberspotter {

/// Where the files of a bag come from: a folder or a zip. Made by `openFolderBag` or `openZipBag`, which already refuse
/// what no bag may hold (links out of it, names that lead out of it ...) and say so in `findings`.
class BagSource {
public:
    virtual ~BagSource() = default;

    /// Every file by its path relative to the bag's base folder, with its size in bytes.
    const QMap<QString, qint64>& files() const { return files_; }
    bool hasPayloadFolder() const { return hasPayloadFolder_; }
    const QList<Finding>& findings() const { return findings_; }
    /// False when the source is so broken, or so dangerous, that nothing in it may be read.
    bool readable() const { return readable_; }

    /// Reads one small file whole; nothing, with a finding, when it cannot be read.
    virtual std::optional<QByteArray> readTagFile(const QString& file, QList<Finding>& findings) = 0;

    /// Hashes files, each by its algorithms. What cannot be read is in `findings` and not in the result.
    virtual QHash<QString, Digests> digests(const QMap<QString, QStringList>& wanted, QList<Finding>& findings) = 0;

    /// Hands the bytes of files to `take` in pieces, and each file's name to `ended` once it is whole; either stops all by
    /// returning false. What cannot be read is in `findings`.
    virtual void copyFiles(const QStringList& wanted, const std::function<bool(const QString&, QByteArrayView)>& take,
                           const std::function<bool(const QString&)>& ended, QList<Finding>& findings) = 0;

protected:
    void addFault(const QString& file, const char* rule, const QString& detail) {
        findings_.append({file, QLatin1String(rule), detail, true});
    }

    QMap<QString, qint64> files_;
    QList<Finding> findings_;
    bool hasPayloadFolder_ = false;
    bool readable_ = true;
};

std::unique_ptr<BagSource> openFolderBag(const QString& folder, const BagLimits& limits);
std::unique_ptr<BagSource> openZipBag(const QString& file, const BagLimits& limits);

} // namespace cyberspotter
