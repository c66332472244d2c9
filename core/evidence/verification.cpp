// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/verification.h"

#include "core/evidence/bag/bag_verifier.h"
#include "core/evidence/database_verifier.h"
#include "core/evidence/library_verifier.h"
#include "core/evidence/reading/warc/cdxj_index.h"
#include "core/evidence/reading/wacz_reader.h"
#include "core/evidence/reading/warc/warc_verifier.h"
#include "core/evidence/reading/zip/zip_directory.h"
#include "core/evidence/timestamp/carried_stamp.h"
#include "core/storage/backup_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace cyberspotter {

namespace {

bool endsWithOneOf(const QString& name, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

QByteArray beginOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

/// A WACZ is a zip with datapackage.json at its top, whatever its name.
bool isWacz(const QString& path) {
    QList<Finding> ignored;
    constexpr qint64 many = 2'000'000;
    const std::optional<QList<ZipEntry>> entries = readZipDirectory(path, many, ignored);
    return entries && std::any_of(entries->begin(), entries->end(), [](const ZipEntry& entry) { return entry.name == "datapackage.json"; })
           && std::none_of(entries->begin(), entries->end(), [](const ZipEntry& entry) { return entry.name == "bagit.txt"; });
}

/// A WACZ, and the time stamps that lie beside it.
Verification verifyStampedWacz(const QString& path, const ArchiveLimits& limits, const TimeStampTrust& trust) {
    Verification verification = verifyWacz(path, limits);
    verification.findings += verifyStampsBeside(path, trust);
    return verification;
}

Verification verifyFile(const QString& path, const ArchiveLimits& limits, const TimeStampTrust& trust) {
    if (endsWithOneOf(path, {".wacz"})) {
        return verifyStampedWacz(path, limits, trust);
    }
    if (endsWithOneOf(path, {".warc", ".warc.gz"}) || beginOf(path).startsWith("WARC/")) {
        return verifyWarc(path, limits);
    }
    if (endsWithOneOf(path, {".cdxj", ".cdx", ".cdxj.gz", ".cdx.gz"})) {
        return verifyCdxj(path, limits);
    }
    if (endsWithOneOf(path, {".tsr"})) {
        return verifyTimeStampFile(path, trust);
    }
    if (looksLikeBackup(path)) {
        return verifyBackup(path);
    }
    return isWacz(path) ? verifyStampedWacz(path, limits, trust) : verifyBag(path, {}, trust);
}

} // namespace

bool Verification::valid() const {
    return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.fault; });
}

bool Verification::has(const QString& rule) const {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == rule; });
}

QJsonObject Verification::toJson() const {
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(QJsonObject{
            {"file", finding.file}, {"rule", finding.rule}, {"detail", finding.detail}, {"fault", finding.fault}});
    }
    return {{"path", path}, {"kind", kind}, {"valid", valid()}, {"files", files}, {"findings", list}};
}

Verification verifyPath(const QString& path, const Acquaintances& known) {
    const QFileInfo info(path);
    const TimeStampTrust trust{{}, known.authoritiesPem, true};
    if (info.isDir()) {
        return QFile::exists(path + QStringLiteral("/library.sqlite")) ? verifyLibrary(path) : verifyBag(path, {}, trust);
    }
    if (info.isFile()) {
        ArchiveLimits limits;
        limits.ownKeys = known.ownKeys;
        return verifyFile(path, limits, trust);
    }
    return {path,
            QStringLiteral("unknown"),
            0,
            {{{}, QStringLiteral("unreadable"), QCoreApplication::translate("Verify", "There is no such file or folder."), true}}};
}

} // namespace cyberspotter
