// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>

namespace cyberspotter {

/// A file that a person asked for, written in pieces: it gets its name only when it is whole and on the disk, and never
/// replaces another. Written as `<path>.part`; destroyed before `commit`, it leaves nothing.
class NewFile {
public:
    /// Problems "file-exists", "disk-full", "folder-read-only", "file-unwritable".
    static Result<NewFile> create(const QString& path);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&& other) noexcept;
    ~NewFile();

    /// Appends bytes.
    Result<void> write(QByteArrayView bytes);
    /// Gives the file its name. Call once.
    Result<void> commit();

    QString path() const { return path_; }
    /// For libraries that write by themselves.
    int handle() const { return handle_; }

private:
    NewFile(QString path, int handle) : path_(std::move(path)), handle_(handle) {}
    QString partial() const { return path_ + QStringLiteral(".part"); }

    QString path_;
    int handle_ = -1;
};

} // namespace cyberspotter
