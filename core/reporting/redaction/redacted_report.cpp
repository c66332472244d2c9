// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/redaction/redacted_report.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/redaction/redacting.h"

#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype shortestWord = 4;

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

/// Whether an account's number or address spells one of the words, whatever stands between its letters: "jean-dupont-75".
bool spells(const QString& account, const QStringList& words) {
    const auto letters = [](const QString& text) {
        QString plain;
        for (const QChar c : QUrl::fromPercentEncoding(text.toUtf8()).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
            plain += c.isLetterOrNumber() ? QString(c) : QString();
        }
        return plain;
    };
    const QString plain = letters(account);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        const QString wanted = letters(word);
        return wanted.size() >= shortestWord && plain.contains(wanted);
    });
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
    // An account that is called as its owner says the name again; it stays only where the partner asks for the account.
    if (!requiredFields.contains(QStringLiteral("listing.seller_id"))) {
        listing.seller.id = spells(listing.seller.id, *words) ? QString() : listing.seller.id;
        listing.seller.url = spells(listing.seller.url, *words) ? QString() : listing.seller.url;
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
