// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Files", text);
}

} // namespace

Problem writeProblem(const QString& path, int errorNumber, const QString& reason) {
    if (errorNumber == ENOSPC || errorNumber == EDQUOT) {
        return {"disk-full", translated(QT_TRANSLATE_NOOP("Files", "The disk is full")),
                translated(QT_TRANSLATE_NOOP("Files", "%1 could not be written.")).arg(path),
                translated(QT_TRANSLATE_NOOP("Files", "Free some space and try again; nothing that was there is lost.")), 0, {}};
    }
    if (errorNumber == EROFS || errorNumber == EACCES || errorNumber == EPERM) {
        return {"folder-read-only", translated(QT_TRANSLATE_NOOP("Files", "The folder cannot be written to")),
                translated(QT_TRANSLATE_NOOP("Files", "%1: %2")).arg(path, reason),
                translated(QT_TRANSLATE_NOOP("Files", "Choose another folder, or ask for the right to write there.")), 0, {}};
    }
    return {"file-unwritable", translated(QT_TRANSLATE_NOOP("Files", "A file cannot be written")),
            translated(QT_TRANSLATE_NOOP("Files", "%1: %2")).arg(path, reason),
            translated(QT_TRANSLATE_NOOP("Files", "Check that its folder exists and that the disk works.")), 0, {}};
}

Result<void> writeAtomically(const QString& path, QByteArrayView bytes) {
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(writeProblem(path, errno, file.errorString()));
    }
    errno = 0;
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0
        || !file.commit()) {
        return std::unexpected(writeProblem(path, errno, file.errorString()));
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<QByteArray> readFile(const QString& path, qint64 limit) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail("file-unreadable", translated(QT_TRANSLATE_NOOP("Files", "A file cannot be read")),
                    translated(QT_TRANSLATE_NOOP("Files", "%1: %2")).arg(path, file.errorString()),
                    translated(QT_TRANSLATE_NOOP("Files", "Check that the file exists and that you may read it.")));
    }
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        return fail("file-too-large", translated(QT_TRANSLATE_NOOP("Files", "A file is too large")),
                    translated(QT_TRANSLATE_NOOP("Files", "%1 holds more than %2 bytes.")).arg(path).arg(limit));
    }
    return bytes;
}

void syncFolder(const QString& folder) {
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace cyberspotter
