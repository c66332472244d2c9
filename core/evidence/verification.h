// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cyberspotter {

/// One thing that a verification found.
struct Finding {
    QString file;   ///< relative to what was verified; empty when it concerns the whole
    QString rule;   ///< stable slug: file-differs, file-missing, file-extra, payload-oxum, path-traversal ...
    QString detail; ///< translated
    bool fault = true; ///< false for what is worth knowing but breaks no rule (a fetch.txt, a clock set back)

    bool operator==(const Finding&) const = default;
};

/// What became of verifying a library or a bag.
struct Verification {
    QString path;
    QString kind;     ///< library | bag (a folder) | zip (a bag in a zip) | wacz | warc | cdxj | timestamp | backup | unknown
    qint64 files = 0; ///< files whose digests were compared
    QList<Finding> findings;

    /// True when no rule is broken.
    bool valid() const;
    /// True when some finding, fault or not, carries that rule.
    bool has(const QString& rule) const;
    /// {"path","kind","valid","files","findings":[{"file","rule","detail","fault"}]}
    QJsonObject toJson() const;
};

/// What is known beforehand when something is verified.
struct Acquaintances {
    QList<QByteArray> ownKeys; ///< public keys (DER SubjectPublicKeyInfo) whose signatures are told as the library's own
    QByteArray authoritiesPem; ///< certificates (PEM) of time-stamp authorities that are believed beside those of the system
};

/// Verifies whatever lies at `path`, whoever made it: a library folder, a bag folder, a zipped bag, a WACZ, a WARC, a CDXJ
/// index, a time stamp, a backup. What cannot be read is a finding too.
Verification verifyPath(const QString& path, const Acquaintances& known = {});

} // namespace cyberspotter
