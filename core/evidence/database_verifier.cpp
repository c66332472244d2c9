// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/database_verifier.h"

#include "core/storage/backup_file.h"
#include "core/storage/page_check.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace cyberspotter {

namespace {

constexpr int mostPagesNamed = 20;
constexpr qint64 pieceBytes = 1 << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Verify", text);
}

void addPages(const PageCheck& check, const QString& file, const char* rule, Verification& verification) {
    if (!check.sealed) {
        verification.findings.append({file, QStringLiteral("database-unsealed"),
                                      translated(QT_TRANSLATE_NOOP("Verify", "It is from before pages had check values: only its structure can be checked.")),
                                      false});
    }
    for (const PageFault& fault : check.faults.first(std::min<qsizetype>(check.faults.size(), mostPagesNamed))) {
        const QString place = fault.page == 0 ? QString() : translated(QT_TRANSLATE_NOOP("Verify", "Page %1: ")).arg(fault.page);
        verification.findings.append({file, QLatin1String(rule), place + fault.detail, true});
    }
    if (check.faults.size() > mostPagesNamed) {
        verification.findings.append({file, QLatin1String(rule),
                                      QCoreApplication::translate("Verify", "And %n more page(s).", nullptr, int(check.faults.size() - mostPagesNamed)), true});
    }
}

} // namespace

void verifyDatabaseFiles(const QString& folder, Verification& verification) {
    const QString database = folder + QStringLiteral("/library.sqlite");
    const PageCheck log = checkLog(database + QStringLiteral("-wal"));
    PageCheck pages = checkPages(database);
    // Half written when the program or the computer was stopped; SQLite reads it from the log, and writes it again from there.
    const qsizetype mended = pages.faults.removeIf([&](const PageFault& fault) { return fault.isTorn && log.inForce.contains(fault.page); });
    if (mended > 0) {
        verification.findings.append({QStringLiteral("library.sqlite"), QStringLiteral("database-torn"),
                                      QCoreApplication::translate("Verify", "%n page(s) were half written when the program was stopped; the log beside it holds them whole.", nullptr, int(mended)),
                                      false});
    }
    addPages(pages, QStringLiteral("library.sqlite"), "database-page", verification);
    addPages(log, QStringLiteral("library.sqlite-wal"), "database-log", verification);
    const QStringList kept = QDir(folder).entryList({QStringLiteral("library.sqlite.before-*")}, QDir::Files, QDir::Name);
    for (const QString& name : kept) {
        addPages(checkPages(folder + u'/' + name), name, "database-page", verification);
    }
}

Verification verifyBackup(const QString& path) {
    Verification verification{path, QStringLiteral("backup"), 0, {}};
    const Result<QList<BackupEntry>> entries = readBackupEntries(path);
    if (!entries) {
        verification.findings.append({{}, QStringLiteral("backup-damaged"), entries.error().detail, true});
        return verification;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        verification.findings.append({{}, QStringLiteral("unreadable"), file.errorString(), true});
        return verification;
    }
    bool hasDatabase = false;
    for (const BackupEntry& entry : *entries) {
        verification.files += 1;
        if (entry.name == QStringLiteral("library.sqlite")) {
            hasDatabase = true;
            addPages(checkPages(path, entry.offset, entry.size), entry.name, "database-page", verification);
            continue;
        }
        file.seek(entry.offset);
        QCryptographicHash sha256(QCryptographicHash::Sha256);
        for (qint64 left = entry.size; left > 0;) {
            const QByteArray piece = file.read(std::min(left, pieceBytes));
            if (piece.isEmpty()) {
                break;
            }
            sha256.addData(piece);
            left -= piece.size();
        }
        const QString digest = QString::fromLatin1(sha256.result().toHex());
        if (QString(entry.name).mid(9).remove(u'/') != digest) {
            verification.findings.append({entry.name, QStringLiteral("file-differs"),
                                          translated(QT_TRANSLATE_NOOP("Verify", "Its SHA-256 is now %1.")).arg(digest), true});
        }
    }
    if (!hasDatabase) {
        verification.findings.append({QStringLiteral("library.sqlite"), QStringLiteral("file-missing"),
                                      translated(QT_TRANSLATE_NOOP("Verify", "The backup holds no library.")), true});
    }
    return verification;
}

} // namespace cyberspotter
