// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/archive_export.h"

#include "core/base/clock.h"
#include "core/base/new_file.h"
#include "core/evidence/archive/body_reader.h"
#include "core/evidence/archive/capture_archive.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/signing/library_key.h"
#include "core/evidence/timestamp/carried_stamp.h"
#include "core/evidence/timestamp/stamp_to_go.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

/// Files that get their names together; those that have theirs are taken away again when the rest fails.
class NewFiles {
public:
    ~NewFiles() {
        for (const QString& path : named_) {
            QFile::remove(path);
        }
    }
    Result<void> add(const QString& path, const std::function<Result<void>(NewFile&)>& write) {
        Result<NewFile> file = NewFile::create(path);
        if (!file) {
            return std::unexpected(file.error());
        }
        const Result<void> written = write(*file);
        files_.push_back(std::move(*file));
        return written;
    }
    Result<void> add(const QString& path, const QByteArray& bytes) {
        return add(path, [&](NewFile& file) { return file.write(bytes); });
    }
    Result<void> commit() {
        for (NewFile& file : files_) {
            if (const Result<void> done = file.commit(); !done) {
                return done;
            }
            named_ += file.path();
        }
        return {};
    }
    void keep() { named_.clear(); }

private:
    std::vector<NewFile> files_;
    QStringList named_;
};

/// The archive of a capture that has none, in the store until it is copied.
Result<StoredFile> makeArchive(Library& library, const Capture& capture) {
    if (capture.finalUrl.isEmpty()) {
        return fail("archive-missing", translated(QT_TRANSLATE_NOOP("Archive", "The capture has no archive")), capture.id,
                    translated(QT_TRANSLATE_NOOP("Archive", "It names no page, so none can be made. Save its files one by one.")));
    }
    ArchiveInput input = archiveInputOf(capture, {});
    input.created = library.now();
    input.description = translated(QT_TRANSLATE_NOOP("Archive", "Put together on %1 from the files that were kept of a capture of %2. What servers answered was not kept."))
                            .arg(toRfc3339(input.created), toRfc3339(capture.finishedAt));
    input.facts.insert(QStringLiteral("archive_made_at"), toRfc3339(input.created));
    input.facts.insert(QStringLiteral("record_sha256"), captureDigest(capture));
    const Result<SigningKey> key = signingKeyOf(library);
    if (!key) {
        return std::unexpected(key.error());
    }
    const Result<WrittenArchive> written = writeWacz(EvidenceStore(library), input, &*key);
    return written ? Result<StoredFile>(written->file) : std::unexpected(written.error());
}

Result<void> addStamps(Library& library, const Capture& capture, const QString& path, NewFiles& files, ExportedArchive& exported) {
    const Result<QList<StampToGo>> stamps = stampsToGo(library, capture.id);
    if (!stamps) {
        return std::unexpected(stamps.error());
    }
    QMap<QString, int> seen;
    Result<void> added;
    for (const StampToGo& stamp : *stamps) {
        const bool ofRecord = stamp.digest == captureDigest(capture);
        if (!ofRecord && stamp.digest != exported.file.sha256) {
            continue;
        }
        const QString of = ofRecord ? path + QStringLiteral(".capture.json") : path;
        if (ofRecord && exported.recordPath.isEmpty()) {
            exported.recordPath = of;
            added = files.add(of, captureRecord(capture));
        }
        const QString name = stampNameOf(of, ++seen[of]);
        exported.stamps += name;
        if (added) {
            added = files.add(name, stamp.tsr);
        }
        if (added && !stamp.chain.isEmpty()) {
            added = files.add(chainNameOf(name), stamp.chain);
        }
        if (!added) {
            break;
        }
    }
    return added;
}

Result<void> writeFiles(Library& library, const Capture& capture, const QString& path, NewFiles& files, ExportedArchive& exported) {
    Result<void> written = files.add(path, [&](NewFile& file) {
        return BodyReader::ofEvidence(EvidenceStore(library), exported.file).read([&](QByteArrayView bytes) { return file.write(bytes); });
    });
    if (written) {
        written = addStamps(library, capture, path, files, exported);
    }
    return written ? files.commit() : written;
}

Result<void> enterInCustody(Library& library, const Capture& capture, const QString& path, const ExportedArchive& exported) {
    const Result<QString> actor = SettingRepository(library).value(QStringLiteral("collector.pseudonym"));
    if (!actor) {
        return std::unexpected(actor.error());
    }
    QJsonObject detail{{"format", "wacz"},
                       {"file", QFileInfo(path).fileName()},
                       {"sha256", exported.file.sha256},
                       {"bytes", exported.file.bytes},
                       {"captures", QJsonArray{capture.id}}};
    if (exported.isMadeNow) {
        detail.insert(QStringLiteral("made_now"), true);
    }
    const Result<CustodyEntry> entered = CustodyLog(library).append(*actor, QLatin1String(custody::exported), capture.id, detail);
    return entered ? Result<void>() : std::unexpected(entered.error());
}

} // namespace

Result<ExportedArchive> exportArchive(Library& library, const Capture& capture, const QString& path) {
    const CaptureFile* archive = capture.file(QStringLiteral("wacz"));
    ExportedArchive exported;
    exported.isMadeNow = archive == nullptr;
    const Result<StoredFile> file = archive != nullptr ? StoredFile{archive->sha256, archive->bytes} : makeArchive(library, capture);
    if (!file) {
        return std::unexpected(file.error());
    }
    exported.file = *file;
    NewFiles files;
    Result<void> done = writeFiles(library, capture, path, files, exported);
    if (exported.isMadeNow) {
        // No capture names it, and it lies where the person wanted it.
        if (const Result<bool> dropped = CaptureRepository(library).discard(exported.file.sha256); done && !dropped) {
            done = std::unexpected(dropped.error());
        }
    }
    if (done) {
        done = enterInCustody(library, capture, path, exported);
    }
    if (!done) {
        return std::unexpected(done.error()); // and the files go: nothing leaves unrecorded
    }
    files.keep();
    return exported;
}

} // namespace cyberspotter
