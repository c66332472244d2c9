// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fuzz/support/fuzzing.h"

#include <QFile>
#include <QTemporaryDir>

namespace cyberspotter::fuzz {

/// A place in memory for what is read from files, the same for every input of a run.
inline const QTemporaryDir& scratchFolder() {
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm"))
                                          ? QStringLiteral("/dev/shm/cyberspotter-fuzz-XXXXXX")
                                          : QStringLiteral("cyberspotter-fuzz-XXXXXX"));
    return folder;
}

/// Writes a file there and gives its path.
inline QString scratchFile(const QString& name, const QByteArray& bytes) {
    const QString path = scratchFolder().filePath(name);
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the scratch file can be written");
    return path;
}

} // namespace cyberspotter::fuzz
