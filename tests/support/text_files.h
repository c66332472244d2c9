// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringList>

namespace cyberspotter::tests {

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file below a folder, relative to it, sorted.
inline QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files += QDir(folder).relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

/// Copies a folder with all that is in it.
inline void copyFolder(const QString& from, const QString& to) {
    for (const QString& file : filesBelow(from)) {
        QDir().mkpath(QFileInfo(to + QStringLiteral("/") + file).absolutePath());
        QFile::copy(from + QStringLiteral("/") + file, to + QStringLiteral("/") + file);
        QFile::setPermissions(to + QStringLiteral("/") + file, QFile::ReadOwner | QFile::WriteOwner);
    }
    QDir().mkpath(to + QStringLiteral("/data"));
}

/// Changes one byte of a file, read-only or not.
inline void flipByte(const QString& path, qint64 offset) {
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        file.seek(offset);
        char byte = 0;
        file.getChar(&byte);
        file.seek(offset);
        file.putChar(char(byte ^ 0x01));
    }
}

} // namespace cyberspotter::tests
