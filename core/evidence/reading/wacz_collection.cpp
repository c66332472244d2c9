// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/wacz_collection.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace cyberspotter {

namespace {

constexpr qsizetype pieceBytes = 1 << 20;

/// Why it could not be copied; empty when it was.
QString copy(ByteSource& source, QFile& target) {
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got <= 0) {
            return source.error();
        }
        if (target.write(piece.constData(), got) != got) {
            return target.errorString();
        }
    }
}

void verifyOne(const ZipPackage& package, const QString& file, const ArchiveLimits& limits, Verification& verification) {
    QTemporaryFile scratch;
    const std::unique_ptr<ByteSource> source = package.read(file);
    const QString error = scratch.open() ? copy(*source, scratch) : scratch.errorString();
    if (!error.isEmpty() || !scratch.flush()) {
        verification.findings.append({file, QStringLiteral("file-unreadable"), error.isEmpty() ? scratch.errorString() : error, true});
        return;
    }
    const Verification inner = verifyWacz(scratch.fileName(), limits);
    for (Finding finding : inner.findings) {
        finding.file = finding.file.isEmpty() ? file : file + u'/' + finding.file;
        verification.findings.append(finding);
    }
}

} // namespace

void verifyArchivesIn(const ZipPackage& package, const ArchiveLimits& limits, Verification& verification) {
    int archives = 0;
    for (auto entry = package.files().constBegin(); entry != package.files().constEnd(); ++entry) {
        if (!entry.key().endsWith(QStringLiteral(".wacz"), Qt::CaseInsensitive)) {
            continue;
        }
        ++archives;
        if (limits.isInner) {
            verification.findings.append({entry.key(), QStringLiteral("wacz-nested"),
                                          QCoreApplication::translate("Archive", "It lies too deep: packages of packages are not opened."), true});
            continue;
        }
        ArchiveLimits inner = limits;
        inner.isInner = true;
        verifyOne(package, entry.key(), inner, verification);
    }
    verification.findings.append({{}, QStringLiteral("wacz-collection"),
                                  QCoreApplication::translate("Archive", "It holds %n web archive(s), each verified by itself.", nullptr, archives), false});
}

} // namespace cyberspotter
