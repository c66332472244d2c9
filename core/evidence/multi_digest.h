// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace cyberspotter {

/// Digests by algorithm name ("sha256") as lower-case hex.
using Digests = QHash<QString, QString>;

/// Several digests over one stream of bytes.
class MultiDigest {
public:
    explicit MultiDigest(const QStringList& algorithms);
    ~MultiDigest();
    void add(QByteArrayView bytes);
    /// Call once.
    Digests finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Hex digits of a digest by that algorithm, 0 for an algorithm we do not know. Names as BagIt writes them: lower-case
/// letters and digits, "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3256" ...
int hexDigits(const QString& algorithm);

/// A file to hash.
struct HashJob {
    QString path;
    QStringList algorithms;
};

/// What came of it.
struct HashedFile {
    Digests digests;
    qint64 bytes = 0;
    QString error; ///< why it could not be read; empty when it was
};

/// Hashes files on all cores; results in the order of the jobs. Follows no symbolic link.
std::vector<HashedFile> hashFiles(const std::vector<HashJob>& jobs);

} // namespace cyberspotter
