// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/archive_export.h"

#include "core/base/new_file.h"
#include "core/evidence/archive/body_reader.h"
#include "core/evidence/custody_log.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

} // namespace

Result<StoredFile> exportArchive(Library& library, const Capture& capture, const QString& path) {
    const CaptureFile* archive = capture.file(QStringLiteral("wacz"));
    if (archive == nullptr) {
        return fail("archive-missing", translated(QT_TRANSLATE_NOOP("Archive", "The capture has no archive")), capture.id,
                    translated(QT_TRANSLATE_NOOP("Archive", "Export its report as a bag: that holds every file of the capture.")));
    }
    const StoredFile file{archive->sha256, archive->bytes};
    Result<NewFile> target = NewFile::create(path);
    if (!target) {
        return std::unexpected(target.error());
    }
    const BodyReader source = BodyReader::ofEvidence(EvidenceStore(library), file);
    Result<void> written = source.read([&](QByteArrayView bytes) { return target->write(bytes); });
    if (written) {
        written = target->commit();
    }
    const Result<QString> actor = SettingRepository(library).value(QStringLiteral("collector.pseudonym"));
    if (!written || !actor) {
        return std::unexpected(!written ? written.error() : actor.error());
    }
    const Result<CustodyEntry> entered = CustodyLog(library).append(*actor, QLatin1String(custody::exported), capture.id,
                                                                    {{"format", "wacz"},
                                                                     {"file", QFileInfo(path).fileName()},
                                                                     {"sha256", file.sha256},
                                                                     {"bytes", file.bytes},
                                                                     {"captures", QJsonArray{capture.id}}});
    return entered ? Result<StoredFile>(file) : std::unexpected(entered.error());
}

} // namespace cyberspotter
