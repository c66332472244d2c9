// SPDX-License-Identifier: Apache-2.0
#include "core/storage/process_lock.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace cyberspotter {

namespace {

QString lockPath(const QString& folder, Role role) {
    switch (role) {
    case Role::Window:
        return folder + QStringLiteral("/window.lock");
    case Role::SignedIn:
        return folder + QStringLiteral("/signed-in.lock");
    case Role::Sender:
        break;
    }
    return folder + QStringLiteral("/sender.lock");
}

Problem heldProblem(const QString& folder, Role role, const QString& holder) {
    if (role == Role::Window) {
        return {"window-open", QCoreApplication::translate("Storage", "This library is open in another window"),
                QCoreApplication::translate("Storage", "%1 is used by process %2.").arg(folder, holder),
                QCoreApplication::translate("Storage", "Go to that window, or choose another library with --library."), 0,
                {}};
    }
    if (role == Role::SignedIn) {
        return {"signed-in-open", QCoreApplication::translate("Storage", "The signed-in browser profile is open in another process"),
                QCoreApplication::translate("Storage", "Process %2 uses the signed-in profile of %1.").arg(folder, holder),
                QCoreApplication::translate("Storage", "Capture from that window, or wait for that process to end."), 0, {}};
    }
    return {"already-sending", QCoreApplication::translate("Storage", "Another process is sending for this library"),
            QCoreApplication::translate("Storage", "Process %2 is sending for %1.").arg(folder, holder),
            QCoreApplication::translate("Storage", "Wait for it to end; what you queued will be sent by it."), 0, {}};
}

} // namespace

Result<ProcessLock> ProcessLock::acquire(const QString& libraryFolder, Role role) {
    const QString path = lockPath(libraryFolder, role);
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0) {
        return std::unexpected(writeProblem(path, errno, QString::fromLocal8Bit(std::strerror(errno))));
    }
    ProcessLock lock(handle);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        char holder[32] = {};
        const ssize_t size = ::pread(handle, holder, sizeof(holder) - 1, 0);
        return std::unexpected(
            heldProblem(libraryFolder, role, QString::fromLatin1(holder, qMax<ssize_t>(0, size)).trimmed()));
    }
    const QByteArray self = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(handle, 0) != 0 || ::pwrite(handle, self.constData(), size_t(self.size()), 0) != self.size()) {
        return std::unexpected(writeProblem(path, errno, QString::fromLocal8Bit(std::strerror(errno))));
    }
    return lock;
}

ProcessLock::ProcessLock(ProcessLock&& other) noexcept : handle_(std::exchange(other.handle_, -1)) {}

ProcessLock& ProcessLock::operator=(ProcessLock&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
}

ProcessLock::~ProcessLock() {
    if (handle_ >= 0) {
        ::close(handle_);
    }
}

} // namespace cyberspotter
