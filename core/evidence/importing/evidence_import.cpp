// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/importing/evidence_import.h"

#include "core/base/digest.h"
#include "core/evidence/importing/container.h"
#include "core/evidence/importing/import_repository.h"
#include "core/evidence/reading/wacz_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Import", text);
}

Problem brokenProblem(const Container& container) {
    const auto fault = std::find_if(container.verification.findings.begin(), container.verification.findings.end(),
                                    [](const Finding& finding) { return finding.fault; });
    const QString what = fault == container.verification.findings.end()
                             ? container.name
                             : QStringLiteral("%1: %2 [%3]").arg(fault->file.isEmpty() ? container.name : fault->file, fault->detail, fault->rule);
    return {"import-broken", translated(QT_TRANSLATE_NOOP("Import", "It does not verify, so it was not brought in")), what,
            translated(QT_TRANSLATE_NOOP("Import", "Ask for a whole copy. To keep it as it is, bring it in as broken.")), 0, {}};
}

/// The digest by which a container is known again: of the file, or over the manifests of a folder.
Result<FileDigest> digestOfContainer(const QString& path, BagSource* folder) {
    if (folder == nullptr) {
        return digestOfFile(path);
    }
    Sha256 digest;
    qint64 bytes = 0;
    QList<Finding> findings;
    for (auto file = folder->files().constBegin(); file != folder->files().constEnd(); ++file) {
        bytes += file.value();
        if (!file.key().contains(u'/') && file.key().contains(QStringLiteral("manifest-"))) {
            digest.add(folder->readTagFile(file.key(), findings).value_or(QByteArray()));
        }
    }
    return FileDigest{QString::fromLatin1(digest.finish().toHex()), bytes};
}

Result<ImportSummary> alreadyThere(const QStringList& captures, const Container& container) {
    ImportSummary summary;
    summary.captures = captures;
    summary.already = true;
    summary.verification = container.verification;
    return summary;
}

Result<ImportSummary> enter(Library& library, const QList<Capture>& captures, const Container& container,
                            const ImportOptions& options) {
    if (!container.verification.valid() && !options.evenIfBroken) {
        return std::unexpected(brokenProblem(container));
    }
    const Result<QStringList> ids = ImportRepository(library).add(container.sha256, captures, options.actor);
    if (!ids) {
        return std::unexpected(ids.error());
    }
    ImportSummary summary;
    summary.captures = *ids;
    summary.signature = container.signature;
    summary.verification = container.verification;
    for (const Capture& capture : captures) {
        summary.files += capture.files.size();
    }
    return summary;
}

Result<ImportSummary> importWacz(Library& library, const QString& path, Container container, const ImportOptions& options) {
    const EvidenceStore store(library);
    const Result<StoredFile> stored = store.storeFile(path);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    container.sha256 = stored->sha256;
    container.bytes = stored->bytes;
    const Result<Capture> capture = captureOfWacz(store, *stored, options, container);
    if (!capture) {
        return std::unexpected(capture.error());
    }
    container.verification.path = path;
    return enter(library, {*capture}, container, options);
}

Result<ImportSummary> importBag(Library& library, const QString& path, Container container, const ImportOptions& options) {
    const bool isFolder = QFileInfo(path).isDir();
    const std::unique_ptr<BagSource> source = isFolder ? openFolderBag(path, {}) : openZipBag(path, {});
    if (!source->readable()) {
        return std::unexpected(brokenProblem(container));
    }
    const Result<QList<Capture>> captures = capturesOfBag(EvidenceStore(library), *source, container);
    if (!captures) {
        return std::unexpected(captures.error());
    }
    // It was read twice, to verify it and to take it: both times it must have been the same.
    const Result<FileDigest> again = digestOfContainer(path, isFolder ? source.get() : nullptr);
    if (!again || again->sha256 != container.sha256) {
        return again ? fail("import-changed", translated(QT_TRANSLATE_NOOP("Import", "It changed while it was read")), path,
                            translated(QT_TRANSLATE_NOOP("Import", "Try again when nothing writes to it.")))
                     : Result<ImportSummary>(std::unexpected(again.error()));
    }
    return enter(library, *captures, container, options);
}

} // namespace

Result<ImportSummary> importEvidence(Library& library, const QString& path, const ImportOptions& options) {
    const QFileInfo info(path);
    Container container;
    container.name = plainText(info.fileName().isEmpty() ? info.dir().dirName() : info.fileName(), 300);
    const std::unique_ptr<BagSource> folder = info.isDir() ? openFolderBag(path, {}) : nullptr;
    const Result<FileDigest> digest = digestOfContainer(path, folder.get());
    if (!digest) {
        return std::unexpected(digest.error());
    }
    container.sha256 = digest->sha256;
    container.bytes = digest->bytes;
    const Result<QStringList> earlier = ImportRepository(library).capturesOf(container.sha256);
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    if (!earlier->isEmpty()) {
        return alreadyThere(*earlier, container);
    }
    container.verification = verifyPath(path, {options.ownKeys, {}});
    const QString& kind = container.verification.kind;
    if (kind != QStringLiteral("wacz") && kind != QStringLiteral("bag") && kind != QStringLiteral("zip")) {
        return fail("import-unknown", translated(QT_TRANSLATE_NOOP("Import", "There is nothing in it that can be brought in")), path,
                    translated(QT_TRANSLATE_NOOP("Import", "A WACZ, a bag or a zipped bag with evidence can be.")));
    }
    // Before anything of it is copied.
    if (!container.verification.valid() && !options.evenIfBroken) {
        return std::unexpected(brokenProblem(container));
    }
    return kind == QStringLiteral("wacz") ? importWacz(library, path, container, options)
                                          : importBag(library, path, container, options);
}

} // namespace cyberspotter
