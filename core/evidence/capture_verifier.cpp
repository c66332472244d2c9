// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_verifier.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/multi_digest.h"
#include "core/evidence/reading/wacz_reader.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/signing/library_key.h"
#include "core/evidence/timestamp/time_stamp_view.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Verify", text);
}

void addFault(Verification& verification, const QString& file, const char* rule, const QString& detail) {
    verification.findings.append({file, QLatin1String(rule), detail, true});
}

void checkAgainstLog(Library& library, const Capture& capture, Verification& verification) {
    const CustodyLog log(library);
    const Result<QList<CustodyEntry>> entries = log.of(capture.id);
    const Result<CustodyCheck> chain = log.verifyChain();
    if (!entries || !chain) {
        addFault(verification, {}, "unreadable", (entries ? chain.error() : entries.error()).toText());
        return;
    }
    for (const CustodyBreak& broken : chain->breaks) {
        addFault(verification, {}, broken.rule.toLatin1().constData(), broken.detail);
    }
    QString logged;
    for (const CustodyEntry& entry : *entries) {
        if (entry.action == QLatin1String(custody::captured) || entry.action == QLatin1String(custody::imported)) {
            logged = parseJsonObject(entry.detail.toUtf8(), capture.id).value_or(QJsonObject())["record_sha256"].toString();
        }
    }
    if (logged.isEmpty()) {
        addFault(verification, {}, "capture-unlogged", translated(QT_TRANSLATE_NOOP("Verify", "Capture %1 has no entry in the custody log.")).arg(capture.id));
    } else if (logged != captureDigest(capture)) {
        addFault(verification, {}, "capture-differs",
                 translated(QT_TRANSLATE_NOOP("Verify", "Capture %1 is not as it was entered in the custody log.")).arg(capture.id));
    }
}

void checkFiles(const EvidenceStore& store, const QList<CaptureFile>& files, Verification& verification) {
    std::vector<HashJob> jobs;
    for (const CaptureFile& file : files) {
        jobs.push_back({store.pathOf(file.sha256), {QStringLiteral("sha256")}});
    }
    const std::vector<HashedFile> hashed = hashFiles(jobs);
    for (size_t i = 0; i < hashed.size(); ++i) {
        const CaptureFile& file = files[qsizetype(i)];
        if (!hashed[i].error.isEmpty()) {
            addFault(verification, file.role, QFile::exists(jobs[i].path) ? "file-unreadable" : "file-missing", hashed[i].error);
            continue;
        }
        verification.files += 1;
        const QString found = hashed[i].digests.value(QStringLiteral("sha256"));
        if (found != file.sha256) {
            addFault(verification, file.role, "file-differs", translated(QT_TRANSLATE_NOOP("Verify", "Its SHA-256 is now %1.")).arg(found));
        } else if (hashed[i].bytes != file.bytes) {
            addFault(verification, file.role, "size-differs",
                     translated(QT_TRANSLATE_NOOP("Verify", "The library says %1 bytes, the file holds %2.")).arg(file.bytes).arg(hashed[i].bytes));
        }
    }
}

void checkArchives(Library& library, const Capture& capture, Verification& verification) {
    ArchiveLimits limits;
    const QList<LibraryPublicKey> keys = publicKeysOf(library).value_or(QList<LibraryPublicKey>());
    for (const LibraryPublicKey& key : keys) {
        limits.ownKeys += key.der;
    }
    for (const CaptureFile& file : capture.files) {
        if (file.role == QStringLiteral("wacz")) {
            const Verification archive = verifyWacz(EvidenceStore(library).pathOf(file.sha256), limits);
            for (Finding finding : archive.findings) {
                finding.file = finding.file.isEmpty() ? file.role : file.role + u'/' + finding.file;
                verification.findings.append(finding);
            }
        }
    }
}

} // namespace

Verification verifyCapture(Library& library, const QString& captureId) {
    Verification verification{captureId, QStringLiteral("capture"), 0, {}};
    const Result<Capture> capture = CaptureRepository(library).get(captureId);
    const Result<QList<DerivedFile>> derived = DerivedFileRepository(library).of(captureId);
    if (!capture || !derived) {
        const Problem& problem = capture ? derived.error() : capture.error();
        addFault(verification, {}, problem.type == QStringLiteral("capture-unknown") ? "capture-missing" : "unreadable", problem.toText());
        return verification;
    }
    checkAgainstLog(library, *capture, verification);
    QList<CaptureFile> files = capture->files;
    for (const DerivedFile& one : *derived) {
        files.append(one.file);
    }
    checkFiles(EvidenceStore(library), files, verification);
    checkArchives(library, *capture, verification);
    if (const Result<QList<TimeStampView>> stamps = timeStampsOf(library, captureId)) {
        for (const TimeStampView& stamp : *stamps) {
            verification.findings += stamp.findings;
        }
    }
    return verification;
}

} // namespace cyberspotter
