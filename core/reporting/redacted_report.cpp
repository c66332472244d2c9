// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/redacted_report.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/redaction/redacting.h"

namespace cyberspotter {

namespace {

/// Words that were blanked in the capture's text, and the seller's name.
Result<QStringList> wordsToBlank(Library& library, const Report& report) {
    QStringList words;
    if (!report.captureId.isEmpty()) {
        const Result<QStringList> blanked = blankedWords(library, report.captureId);
        if (!blanked) {
            return blanked;
        }
        words = *blanked;
    }
    if (!report.listing.seller.name.isEmpty()) {
        words += report.listing.seller.name;
    }
    return words;
}

QString without(const QString& text, const QStringList& words) {
    return withoutWords(text, findPersonalWords(text, words));
}

} // namespace

Result<QList<CaptureFile>> evidenceThatMayLeave(Library& library, const Report& report, EvidenceChoice choice) {
    if (report.captureId.isEmpty()) {
        return QList<CaptureFile>();
    }
    if (choice == EvidenceChoice::Original) {
        return CaptureRepository(library).filesOf(report.captureId);
    }
    const Result<QList<DerivedFile>> derived = DerivedFileRepository(library).latestOf(report.captureId);
    if (!derived) {
        return std::unexpected(derived.error());
    }
    QList<CaptureFile> files;
    for (const DerivedFile& one : *derived) {
        files.append(one.file);
    }
    return files;
}

Result<Report> withoutPersonalWords(Library& library, const Report& report, const QStringList& requiredFields) {
    const Result<QStringList> words = wordsToBlank(library, report);
    if (!words) {
        return std::unexpected(words.error());
    }
    Report redacted = report;
    Listing& listing = redacted.listing;
    listing.title = without(listing.title, *words);
    listing.description = without(listing.description, *words);
    listing.location = without(listing.location, *words);
    redacted.reason = without(redacted.reason, *words);
    listing.images.clear();
    listing.alternatives.clear();
    listing.contacts.clear();
    const bool needsName = listing.seller.id.isEmpty() && requiredFields.contains(QStringLiteral("listing.seller_id"));
    if (!needsName) {
        listing.seller.name.clear();
    }
    return redacted;
}

Result<Capture> withoutPersonalWords(Library& library, const Report& report, Capture capture) {
    const Result<QStringList> words = wordsToBlank(library, report);
    if (!words) {
        return std::unexpected(words.error());
    }
    capture.title = without(capture.title, *words);
    capture.facts = {};
    capture.files.clear();
    return capture;
}

} // namespace cyberspotter
