// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/report_fields.h"

#include "app/cli/support/report_printing.h"

#include "core/listing/price/price.h"

#include <QLocale>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// A text field of the listing: its option, its name in the provenance, where it lies.
struct ListingField {
    const char* option;
    const char* name;
    QString Listing::*member;
};

constexpr ListingField listingFields[] = {
    {"title", "title", &Listing::title},          {"item-id", "item_id", &Listing::itemId},
    {"location", "location", &Listing::location}, {"country", "country", &Listing::country},
    {"language", "language", &Listing::language},
};

Result<QStringList> acceptedNames(const QStringList& given, const Catalogue& catalogue) {
    QStringList names;
    for (const QString& name : given) {
        const Taxon* taxon = catalogue.taxon(name);
        if (taxon == nullptr) {
            QStringList near;
            for (const TaxonMatch& match : catalogue.taxonIndex().find(name, 3)) {
                near += match.taxon->scientificName;
            }
            return fail("taxon-unknown", translated(QT_TRANSLATE_NOOP("CommandLine", "The species is not in the catalogue")), name,
                        near.isEmpty() ? translated(QT_TRANSLATE_NOOP("CommandLine", "“species find” looks it up in any language."))
                                       : translated(QT_TRANSLATE_NOOP("CommandLine", "Did you mean %1?")).arg(near.join(QStringLiteral(", "))));
        }
        if (!names.contains(taxon->scientificName)) {
            names += taxon->scientificName;
        }
    }
    return names;
}

/// "1.234,50 €" as typed is kept as 1234.50 and EUR: a report's price is a decimal number, its currency a code.
Result<void> applyPrice(const std::optional<QString>& price, const std::optional<QString>& currency, Report& report) {
    Listing& listing = report.listing;
    if (currency) {
        const Price read = readCurrency(currency->trimmed().toStdString(), {.country = listing.country});
        if (!currency->trimmed().isEmpty() && read.currency.isEmpty()) {
            return std::unexpected(badValue(QStringLiteral("--currency"), *currency,
                                            translated(QT_TRANSLATE_NOOP("CommandLine", "Give a currency code of three letters, such as EUR."))));
        }
        listing.currency = read.currency;
        listing.provenance[QStringLiteral("currency")] = QStringLiteral("user");
    }
    if (price) {
        const std::optional<Price> read = parsePrice(*price, {.country = listing.country});
        if (!price->trimmed().isEmpty() && (!read || read->amount.isEmpty() || read->negative)) {
            return std::unexpected(badValue(QStringLiteral("--price"), *price,
                                            translated(QT_TRANSLATE_NOOP("CommandLine", "Give an amount such as 1234.50."))));
        }
        listing.price = read ? read->amount : QString();
        listing.provenance[QStringLiteral("price")] = QStringLiteral("user");
        if (read && !read->currency.isEmpty() && !currency) {
            listing.currency = read->currency;
            listing.provenance[QStringLiteral("currency")] = QStringLiteral("user");
        }
    }
    return {};
}

bool isQuantity(const QString& text) {
    bool isNumber = false;
    return QLocale::c().toDouble(text, &isNumber) > 0 && isNumber;
}

} // namespace

void declareReportFields(QCommandLineParser& parser) {
    parser.addOptions({
        {QStringLiteral("taxon"), translated(QT_TRANSLATE_NOOP("CommandLine", "Scientific name; may be given several times.")), QStringLiteral("NAME")},
        {QStringLiteral("term"), translated(QT_TRANSLATE_NOOP("CommandLine", "CITES term code of what is offered, such as IVC.")), QStringLiteral("CODE")},
        {QStringLiteral("quantity"), translated(QT_TRANSLATE_NOOP("CommandLine", "How many or how much.")), QStringLiteral("N")},
        {QStringLiteral("reason"), translated(QT_TRANSLATE_NOOP("CommandLine", "Why the listing is suspect, in a sentence.")), QStringLiteral("TEXT")},
        {QStringLiteral("confidence"), translated(QT_TRANSLATE_NOOP("CommandLine", "certain, likely or unsure.")), QStringLiteral("WORD")},
        {QStringLiteral("partner"), translated(QT_TRANSLATE_NOOP("CommandLine", "Partner who gets the report.")), QStringLiteral("ID")},
        {QStringLiteral("seller"), translated(QT_TRANSLATE_NOOP("CommandLine", "Name of the seller.")), QStringLiteral("NAME")},
        {QStringLiteral("seller-id"), translated(QT_TRANSLATE_NOOP("CommandLine", "The marketplace’s own name or number of the seller.")), QStringLiteral("ID")},
    });
    parser.addOption({QStringLiteral("price"), translated(QT_TRANSLATE_NOOP("CommandLine", "Corrects the price: 1234.50, or as written, “1.234,50 €”.")), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("currency"), translated(QT_TRANSLATE_NOOP("CommandLine", "Corrects the currency, such as EUR.")), QStringLiteral("CODE")});
    for (const ListingField& field : listingFields) {
        parser.addOption({QLatin1String(field.option), translated(QT_TRANSLATE_NOOP("CommandLine", "Corrects this field of the listing.")), QStringLiteral("TEXT")});
    }
}

Result<void> applyReportFields(const QCommandLineParser& parser, const QStringList& moreTaxa, const Catalogue& catalogue,
                               Report& report) {
    const auto given = [&](const char* option) -> std::optional<QString> {
        return parser.isSet(QLatin1String(option)) ? std::optional(parser.value(QLatin1String(option))) : std::nullopt;
    };
    if (parser.isSet(QStringLiteral("taxon"))) {
        const Result<QStringList> names = acceptedNames(parser.values(QStringLiteral("taxon")) + moreTaxa, catalogue);
        if (!names) {
            return std::unexpected(names.error());
        }
        report.taxa = *names;
    }
    if (const std::optional<QString> term = given("term")) {
        if (catalogue.vocabulary().term(term->toUpper()) == nullptr) {
            return std::unexpected(badValue(QStringLiteral("--term"), *term,
                                            translated(QT_TRANSLATE_NOOP("CommandLine", "Give a CITES term code such as LIV, IVC, SKI or SCA."))));
        }
        report.specimen.term = term->toUpper();
    }
    if (const std::optional<QString> confidence = given("confidence")) {
        const QStringList words{QStringLiteral("certain"), QStringLiteral("likely"), QStringLiteral("unsure")};
        if (!words.contains(*confidence)) {
            return std::unexpected(badValue(QStringLiteral("--confidence"), *confidence, words.join(QStringLiteral(", "))));
        }
        report.confidence = *confidence;
    }
    if (const std::optional<QString> quantity = given("quantity")) {
        if (!quantity->isEmpty() && !isQuantity(*quantity)) {
            return std::unexpected(badValue(QStringLiteral("--quantity"), *quantity,
                                            translated(QT_TRANSLATE_NOOP("CommandLine", "Give a number such as 2 or 0.5."))));
        }
        report.specimen.quantity = *quantity;
    }
    if (const Result<void> priced = applyPrice(given("price"), given("currency"), report); !priced) {
        return priced;
    }
    report.reason = given("reason").value_or(report.reason);
    report.partnerId = given("partner").value_or(report.partnerId);
    const auto byUser = [&](const char* name, const std::optional<QString>& value, QString& target) {
        if (value) {
            target = *value;
            report.listing.provenance[QLatin1String(name)] = QStringLiteral("user");
        }
    };
    byUser("seller.name", given("seller"), report.listing.seller.name);
    byUser("seller.id", given("seller-id"), report.listing.seller.id);
    for (const ListingField& field : listingFields) {
        byUser(field.name, given(field.option), report.listing.*field.member);
    }
    return {};
}

} // namespace cyberspotter::cli
