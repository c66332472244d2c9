// SPDX-License-Identifier: Apache-2.0
#include "ui/session/signed_in_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/clock.h"
#include "core/base/identifiers.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace cyberspotter {

namespace {

constexpr auto currentName = "current";
constexpr qint64 currentLimit = 10'000;

QString translated(const char* text) {
    return QCoreApplication::translate("SignedIn", text);
}

/// Made with that mode and nothing wider at any moment.
bool makePrivate(const QString& folder) {
    const QByteArray name = QFile::encodeName(folder);
    return ::mkdir(name.constData(), 0700) == 0 || (errno == EEXIST && ::chmod(name.constData(), 0700) == 0);
}

} // namespace

SignedInFolder::SignedInFolder(const QString& libraryFolder) : libraryFolder_(libraryFolder) {
    const QString canonical = QFileInfo(libraryFolder).canonicalFilePath();
    const QByteArray whose = QFile::encodeName(canonical.isEmpty() ? QDir(libraryFolder).absolutePath() : canonical);
    place_ = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cyberspotter/signed-in/") +
             QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(16));
}

QString SignedInFolder::currentFile() const {
    return place_ + u'/' + QLatin1String(currentName);
}

std::optional<SignedInFolder::Kept> SignedInFolder::kept() const {
    const Result<QByteArray> bytes = readFile(currentFile(), currentLimit);
    if (!bytes) {
        return std::nullopt;
    }
    const QJsonObject current = parseJsonObject(*bytes, currentFile()).value_or(QJsonObject());
    const QString folder = current["folder"].toString();
    if (!isId(folder)) {
        return std::nullopt;
    }
    return Kept{place_ + u'/' + folder, QDateTime::fromString(current["since"].toString(), Qt::ISODate).toUTC()};
}

Result<ProcessLock> SignedInFolder::lock() const {
    return ProcessLock::acquire(libraryFolder_, Role::SignedIn);
}

Result<SignedInFolder::Kept> SignedInFolder::begin(const QDateTime& now) const {
    if (std::optional<Kept> already = kept(); already && makePrivate(already->path)) {
        return *already;
    }
    const QString id = newId();
    const QString folder = place_ + u'/' + id;
    QDir().mkpath(QFileInfo(place_).absolutePath());
    if (!makePrivate(QFileInfo(place_).absolutePath()) || !makePrivate(place_) || !makePrivate(folder)) {
        return std::unexpected(writeProblem(folder, errno, QString::fromLocal8Bit(std::strerror(errno))));
    }
    const QJsonObject current{{QStringLiteral("folder"), id}, {QStringLiteral("since"), toRfc3339(now)}, {QStringLiteral("library"), libraryFolder_}};
    if (const Result<void> written = writeAtomically(currentFile(), compactJson(current)); !written) {
        return std::unexpected(written.error());
    }
    return Kept{folder, now};
}

Result<void> SignedInFolder::forget() const {
    QFile current(currentFile());
    if (current.exists() && !current.remove()) {
        return std::unexpected(writeProblem(currentFile(), EACCES, current.errorString()));
    }
    syncFolder(place_);
    return {};
}

Result<void> SignedInFolder::sweep() const {
    const std::optional<Kept> spared = kept();
    QString left;
    for (const QFileInfo& entry : QDir(place_).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QString path = entry.absoluteFilePath();
        if (spared && (entry.fileName() == QLatin1String(currentName) || path == spared->path)) {
            continue;
        }
        const bool isFolder = entry.isDir() && !entry.isSymLink();
        if (!(isFolder ? QDir(path).removeRecursively() : QFile::remove(path))) {
            left = path;
        }
    }
    if (!left.isEmpty()) {
        return fail("signed-in-left", translated(QT_TRANSLATE_NOOP("SignedIn", "Not everything could be taken away")), left,
                    translated(QT_TRANSLATE_NOOP("SignedIn", "No tab uses it any more. Delete that folder by hand, or start the program again, which tries once more.")));
    }
    if (!spared) {
        QDir().rmdir(place_);
    }
    syncFolder(QFileInfo(place_).absolutePath());
    return {};
}

} // namespace cyberspotter
