// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/batch/requirements.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Requirements", text);
}

/// One field that a partner may require: the name in its profile, the pointer in the batch body, how it is read.
template <typename Value>
struct Requirement {
    const char* name;
    const char* pointer;
    const char* advice;
    std::function<QString(const Value&)> read;
};

QString webAddressOnly(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty()
                       && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
    return isWeb ? text : QString();
}

const std::vector<Requirement<Report>>& alwaysRequired() {
    static const std::vector<Requirement<Report>> list = {
        {"listing.url", "/listing/url", QT_TRANSLATE_NOOP("Requirements", "Give the web address of the listing."),
         [](const Report& report) { return webAddressOnly(report.listing.url); }},
        {"taxa", "/taxa", QT_TRANSLATE_NOOP("Requirements", "Choose at least one species."),
         [](const Report& report) { return report.taxa.join(u' '); }},
        {"specimen.term", "/specimen/term", QT_TRANSLATE_NOOP("Requirements", "Choose what is offered, such as a carving or a live animal."),
         [](const Report& report) { return report.specimen.term; }},
        {"explanation", "/explanation", QT_TRANSLATE_NOOP("Requirements", "Say in a sentence why the listing is suspect."),
         [](const Report& report) { return report.reason.trimmed(); }},
    };
    return list;
}

const std::vector<Requirement<Report>>& requiredByProfile() {
    static const std::vector<Requirement<Report>> list = {
        {"evidence", "/evidence", QT_TRANSLATE_NOOP("Requirements", "Capture the page as evidence."),
         [](const Report& report) { return report.captureId; }},
        {"listing.title", "/listing/title", QT_TRANSLATE_NOOP("Requirements", "Give the title of the listing."),
         [](const Report& report) { return report.listing.title; }},
        {"listing.item_id", "/listing/item_id", QT_TRANSLATE_NOOP("Requirements", "Give the item number of the listing."),
         [](const Report& report) { return report.listing.itemId; }},
        {"listing.price", "/listing/price", QT_TRANSLATE_NOOP("Requirements", "Give the price."),
         [](const Report& report) { return report.listing.price; }},
        {"listing.priceCurrency", "/listing/priceCurrency", QT_TRANSLATE_NOOP("Requirements", "Give the currency of the price."),
         [](const Report& report) { return report.listing.currency; }},
        {"listing.seller_id", "/listing/seller_id", QT_TRANSLATE_NOOP("Requirements", "Give the seller’s name or number."),
         [](const Report& report) {
             return report.listing.seller.id.isEmpty() ? report.listing.seller.name : report.listing.seller.id;
         }},
        {"listing.country", "/listing/country", QT_TRANSLATE_NOOP("Requirements", "Give the country of the listing."),
         [](const Report& report) { return report.listing.country; }},
        {"listing.language", "/listing/language", QT_TRANSLATE_NOOP("Requirements", "Give the language of the listing."),
         [](const Report& report) { return report.listing.language; }},
        {"specimen.quantity", "/specimen/quantity", QT_TRANSLATE_NOOP("Requirements", "Give how many or how much is offered."),
         [](const Report& report) { return report.specimen.quantity; }},
        {"confidence", "/confidence", QT_TRANSLATE_NOOP("Requirements", "Say how sure you are."),
         [](const Report& report) { return report.confidence; }},
    };
    return list;
}

const std::vector<Requirement<Reporter>>& requiredOfReporter() {
    static const std::vector<Requirement<Reporter>> list = {
        {"reporter.name", "/reporter/name", QT_TRANSLATE_NOOP("Requirements", "This partner asks for your name: enter it in Settings."),
         [](const Reporter& reporter) { return reporter.name; }},
        {"reporter.email", "/reporter/email", QT_TRANSLATE_NOOP("Requirements", "This partner asks for your e-mail address: enter it in Settings."),
         [](const Reporter& reporter) { return reporter.email; }},
        {"reporter.organization", "/reporter/organization", QT_TRANSLATE_NOOP("Requirements", "This partner asks for your organisation: enter it in Settings."),
         [](const Reporter& reporter) { return reporter.organization; }},
    };
    return list;
}

bool lacksRedaction(const Report& report) {
    return !report.captureId.isEmpty() && !report.isRedacted;
}

template <typename Value>
void collect(const std::vector<Requirement<Value>>& list, const Value& value, const QStringList* asked,
             QList<FieldProblem>& missing) {
    for (const Requirement<Value>& requirement : list) {
        if (asked != nullptr && !asked->contains(QLatin1String(requirement.name))) {
            continue;
        }
        if (requirement.read(value).isEmpty()) {
            missing.append({QLatin1String(requirement.pointer), translated(requirement.advice)});
        }
    }
}

} // namespace

QList<FieldProblem> missingFields(const Report& report, const Partner& partner) {
    QList<FieldProblem> missing;
    collect<Report>(alwaysRequired(), report, nullptr, missing);
    collect<Report>(requiredByProfile(), report, &partner.requiredFields, missing);
    if (partner.evidence == EvidenceChoice::Redacted && lacksRedaction(report)) {
        missing.append({QStringLiteral("/evidence"),
                        translated(QT_TRANSLATE_NOOP("Requirements", "This partner gets redacted evidence only: blank what must not be seen in "
                                                                     "the page’s picture with “Redact…”, or choose originals for it in Settings."))});
    }
    if (report.partnerId.isEmpty()) {
        missing.append({QStringLiteral("/partner"), translated(QT_TRANSLATE_NOOP("Requirements", "Choose the partner who gets the report."))});
    }
    return missing;
}

QList<FieldProblem> missingFields(const Reporter& reporter, const Partner& partner) {
    QList<FieldProblem> missing;
    collect<Reporter>(requiredOfReporter(), reporter, &partner.requiredFields, missing);
    return missing;
}

Result<void> requireComplete(const Report& report, const Partner& partner) {
    const QList<FieldProblem> missing = missingFields(report, partner);
    if (missing.isEmpty()) {
        return {};
    }
    return std::unexpected(Problem{"report-incomplete", translated(QT_TRANSLATE_NOOP("Requirements", "The report is not complete")),
                                   translated(QT_TRANSLATE_NOOP("Requirements", "Report %1 lacks what follows.")).arg(report.number),
                                   translated(QT_TRANSLATE_NOOP("Requirements", "Fill in these fields, then mark it as ready.")), 0, missing});
}

Result<void> requireComplete(const QList<Report>& reports, const Partner& partner) {
    QList<FieldProblem> errors;
    int incomplete = 0;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QList<FieldProblem> missing = missingFields(reports[i], partner);
        incomplete += missing.isEmpty() ? 0 : 1;
        for (const FieldProblem& field : missing) {
            errors.append({QStringLiteral("/reports/%1%2").arg(i).arg(field.pointer),
                           translated(QT_TRANSLATE_NOOP("Requirements", "Report %1: %2")).arg(reports[i].number).arg(field.detail)});
        }
    }
    if (errors.isEmpty()) {
        return {};
    }
    return std::unexpected(
        Problem{"reports-incomplete",
                QCoreApplication::translate("Requirements", "%n report(s) lack what the partner asks for", nullptr, incomplete),
                partner.name,
                translated(QT_TRANSLATE_NOOP("Requirements", "Fill in these fields, then try again.")),
                0, errors});
}

Result<void> requireRedacted(const QList<Report>& reports) {
    QList<FieldProblem> errors;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (lacksRedaction(reports[i])) {
            errors.append({QStringLiteral("/reports/%1/evidence").arg(i),
                           translated(QT_TRANSLATE_NOOP("Requirements", "Report %1: its capture has no redacted picture.")).arg(reports[i].number)});
        }
    }
    if (errors.isEmpty()) {
        return {};
    }
    return std::unexpected(
        Problem{"redaction-missing",
                QCoreApplication::translate("Requirements", "%n report(s) are not redacted yet", nullptr, int(errors.size())), {},
                translated(QT_TRANSLATE_NOOP("Requirements", "Nothing was written. Redact a picture of each capture first, or choose the originals.")), 0,
                errors});
}

const Partner* partnerForMarketplace(const std::vector<Partner>& partners, const QString& marketplace) {
    if (marketplace.isEmpty()) {
        return nullptr;
    }
    const auto found = std::find_if(partners.begin(), partners.end(), [&](const Partner& partner) {
        return partner.platforms.contains(marketplace);
    });
    return found == partners.end() ? nullptr : &*found;
}

} // namespace cyberspotter
