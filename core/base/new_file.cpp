// SPDX-License-Identifier: Apache-2.0
#include "core/base/new_file.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace cyberspotter {

namespace {

Problem existsProblem(const QString& path) {
    return {"file-exists", QCoreApplication::translate("Files", "The file exists already"), path,
            QCoreApplication::translate("Files", "Choose another name; nothing was overwritten."), 0, {}};
}

Problem systemProblem(const QString& path, int errorNumber) {
    return writeProblem(path, errorNumber, QString::fromLocal8Bit(std::strerror(errorNumber)));
}

} // namespace

NewFile::NewFile(NewFile&& other) noexcept
    : path_(std::move(other.path_)), handle_(std::exchange(other.handle_, -1)) {}

NewFile& NewFile::operator=(NewFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(handle_, other.handle_);
    return *this;
}

NewFile::~NewFile() {
    if (handle_ >= 0) {
        QFile::remove(partial());
        ::close(handle_);
    }
}

Result<NewFile> NewFile::create(const QString& path) {
    if (QFileInfo(path).isSymLink() || QFile::exists(path)) {
        return std::unexpected(existsProblem(path));
    }
    const QByteArray partial = QFile::encodeName(path + QStringLiteral(".part"));
    const int handle = ::open(partial.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle < 0) {
        return std::unexpected(systemProblem(path, errno));
    }
    // A part that a killed program left is written anew; one that is being written is not ours.
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return std::unexpected(existsProblem(path + QStringLiteral(".part")));
    }
    NewFile file(path, handle);
    if (::ftruncate(handle, 0) != 0) {
        return std::unexpected(systemProblem(path, errno));
    }
    return file;
}

Result<void> NewFile::write(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t put = ::write(handle_, bytes.data(), size_t(bytes.size()));
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return std::unexpected(systemProblem(path_, put < 0 ? errno : ENOSPC));
        }
        bytes = bytes.sliced(put);
    }
    return {};
}

Result<void> NewFile::commit() {
    if (::fsync(handle_) != 0) {
        return std::unexpected(systemProblem(path_, errno));
    }
    const QByteArray from = QFile::encodeName(partial());
    const QByteArray to = QFile::encodeName(path_);
    int status = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (status != 0 && (errno == EINVAL || errno == ENOSYS) && !QFile::exists(path_)) {
        status = ::rename(from.constData(), to.constData()); // a file system that cannot refuse by itself
    }
    if (status != 0) {
        return std::unexpected(errno == EEXIST ? existsProblem(path_) : systemProblem(path_, errno));
    }
    ::close(std::exchange(handle_, -1));
    syncFolder(QFileInfo(path_).absolutePath());
    return {};
}

} // namespace cyberspotter
