// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/opengraph_reader.h"

#include <QHash>
#include <QUrl>
#include <algorithm>

#include "core/listing/facts/field_values.h"

namespace cyberspotter {
namespace {

using Metas = QMultiHash<QString, QString>; // most recently inserted first

QString first(const Metas& metas, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        const QStringList values = metas.values(QString::fromLatin1(name));
        if (!values.isEmpty() && !values.last().isEmpty()) {
            return values.last();
        }
    }
    return {};
}

Metas collect(const HtmlDocument& document) {
    Metas metas;
    for (int32_t i = 0; i < document.size() && metas.size() < 2000; ++i) {
        if (document.node(i).tag != htmlTag("meta")) {
            continue;
        }
        for (const std::string_view key : {"property", "name", "itemprop"}) {
            const std::string_view name = document.attribute(i, key);
            if (!name.empty()) {
                metas.insert(fromUtf8(name).toLower(), fromUtf8(document.attribute(i, "content").substr(0, 20'000)));
                break;
            }
        }
    }
    return metas;
}

void addPrice(const QString& amount, const QString& currency, const Page& page, Source source, int confidence,
              Facts& facts) {
    if (amount.isEmpty()) {
        return;
    }
    PriceHints hints = page.hints;
    hints.currency = currency;
    // The product names ask for a decimal point; a comma there is the site's own decimal mark or a group.
    hints.decimalMark = decimalMarkOfPlain(amount.toStdString(), readCurrency(currency.toStdString(), page.hints).currency.toStdString());
    const auto price = parsePrice(amount, hints);
    if (price && !price->amount.isEmpty() && !price->negative) {
        facts.addPrice(*price, source, sameAmount(price->amount, QStringLiteral("0")) ? 20 : confidence);
        facts.add(Field::Currency, price->currency, source, confidence);
    }
}

void addTwitterLabels(const Metas& metas, const Page& page, Facts& facts) {
    for (int i = 1; i <= 4; ++i) {
        const QString label = metas.value(QStringLiteral("twitter:label%1").arg(i)).toLower();
        const QString data = metas.value(QStringLiteral("twitter:data%1").arg(i));
        if (label.contains(QLatin1String("price")) || label.contains(QLatin1String("prix")) ||
            label.contains(QLatin1String("preis")) || label.contains(QLatin1String("precio"))) {
            addPrice(data, {}, page, Source::Twitter, 68, facts);
        } else if (label.contains(QLatin1String("location")) || label.contains(QLatin1String("lieu"))) {
            facts.add(Field::Location, data, Source::Twitter, 60);
        } else if (label.contains(QLatin1String("brand"))) {
            facts.add(Field::Brand, data, Source::Twitter, 65);
        } else if (label.contains(QLatin1String("availability"))) {
            facts.add(Field::Availability, availabilityName(data), Source::Twitter, 65);
        }
    }
}

QString absolute(const QString& address, const Page& page) {
    if (address.trimmed().isEmpty()) {
        return {};
    }
    const QUrl url = QUrl(page.url).resolved(QUrl(address.trimmed()));
    return url.scheme().startsWith(QLatin1String("http")) ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

void readMetaElements(const Page& page, Facts& facts) {
    const Metas metas = collect(page.document);
    constexpr Source og = Source::OpenGraph;
    facts.add(Field::Title, first(metas, {"og:title"}), og, 70);
    facts.add(Field::Title, first(metas, {"twitter:title"}), Source::Twitter, 62);
    facts.add(Field::Description, first(metas, {"og:description"}), og, 60);
    facts.add(Field::Description, first(metas, {"twitter:description"}), Source::Twitter, 56);
    facts.add(Field::Description, first(metas, {"description"}), Source::Dom, 50);
    for (const char* name : {"og:image:secure_url", "og:image", "og:image:url"}) {
        QStringList images = metas.values(QString::fromLatin1(name));
        std::reverse(images.begin(), images.end());
        for (const QString& image : images.mid(0, 20)) {
            facts.add(Field::Image, absolute(image, page), og, 75);
        }
    }
    facts.add(Field::Image, absolute(first(metas, {"twitter:image", "twitter:image:src"}), page), Source::Twitter, 65);

    const QString currency = first(metas, {"product:sale_price:currency", "product:price:currency",
                                           "og:price:currency", "product:pricecurrency"});
    addPrice(first(metas, {"product:sale_price:amount", "product:sale_price"}), currency, page, og, 82, facts);
    addPrice(first(metas, {"product:price:amount", "og:price:amount", "product:price", "og:price"}), currency, page, og,
             80, facts);
    if (facts.ranked(Field::Currency).empty()) {
        facts.add(Field::Currency, readCurrency(currency.toStdString(), page.hints).currency, og, 70);
    }
    facts.add(Field::Availability,
              availabilityName(first(metas, {"product:availability", "og:availability", "availability"})), og, 80);
    facts.add(Field::Brand, first(metas, {"product:brand", "og:brand"}), og, 78);
    facts.add(Field::Sku, first(metas, {"product:retailer_item_id", "product:sku", "og:sku"}), og, 72);
    for (const char* name : {"product:gtin", "product:ean", "og:upc", "product:upc", "product:isbn", "og:ean",
                             "books:isbn", "gtin13"}) {
        facts.add(Field::Gtin, validGtin(first(metas, {name})), og, 80);
    }
    facts.add(Field::Location, first(metas, {"og:locality", "product:location"}), og, 60);
    facts.add(Field::Language, first(metas, {"og:locale", "content-language"}).section(QLatin1Char('_'), 0, 0), og, 60);
    addTwitterLabels(metas, page, facts);
}

} // namespace cyberspotter
