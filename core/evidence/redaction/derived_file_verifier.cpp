// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/redaction/derived_file_verifier.h"

#include "core/evidence/custody_log.h"
#include "core/evidence/redaction/derived_file_repository.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Verify", text);
}

void addFault(Verification& verification, const char* rule, const QString& detail) {
    verification.findings.append({{}, QLatin1String(rule), detail, true});
}

} // namespace

Result<void> verifyDerivedFiles(Library& library, QMap<QString, qint64>& named, Verification& verification) {
    // The files first, then the log: one that comes in between is in the log alone and is looked up again.
    const DerivedFileRepository repository(library);
    const Result<QStringList> captures = repository.captures();
    if (!captures) {
        return std::unexpected(captures.error());
    }
    QMap<QString, DerivedFile> byRecord;
    for (const QString& capture : *captures) {
        const Result<QList<DerivedFile>> files = repository.of(capture);
        if (!files) {
            return std::unexpected(files.error());
        }
        for (const DerivedFile& derived : *files) {
            named.insert(derived.file.sha256, derived.file.bytes);
            byRecord.insert(derivedDigest(derived), derived);
        }
    }
    const Result<QList<LoggedDerivation>> logged = repository.logged();
    if (!logged) {
        return std::unexpected(logged.error());
    }
    QStringList unexplained = QStringList(byRecord.keyBegin(), byRecord.keyEnd());
    for (const LoggedDerivation& entry : *logged) {
        if (unexplained.removeOne(entry.record)) {
            continue;
        }
        const Result<QList<DerivedFile>> now = repository.of(entry.captureId);
        if (!now) {
            return std::unexpected(now.error());
        }
        bool isThere = false;
        bool isWhole = false;
        for (const DerivedFile& derived : *now) {
            const bool isIt = derived.version == entry.version && derived.file.derivedFrom == entry.original;
            isThere |= isIt;
            isWhole |= derivedDigest(derived) == entry.record;
            if (isIt) {
                unexplained.removeOne(derivedDigest(derived));
            }
        }
        if (!isThere && !isWhole) {
            addFault(verification, "derived-missing",
                     translated(QT_TRANSLATE_NOOP("Verify", "The redacted file %1 of capture %2 is in the custody log but no longer in the library."))
                         .arg(entry.sha256, entry.captureId));
        } else if (!isWhole) {
            addFault(verification, "derived-differs",
                     translated(QT_TRANSLATE_NOOP("Verify", "What is said of the redacted file %1 of capture %2 is not as it was entered in the custody log."))
                         .arg(entry.sha256, entry.captureId));
        }
    }
    for (const QString& record : std::as_const(unexplained)) {
        const DerivedFile& derived = byRecord[record];
        addFault(verification, "derived-unlogged",
                 translated(QT_TRANSLATE_NOOP("Verify", "The redacted file %1 of capture %2 has no entry in the custody log."))
                     .arg(derived.file.sha256, derived.captureId));
    }
    return {};
}

} // namespace cyberspotter
