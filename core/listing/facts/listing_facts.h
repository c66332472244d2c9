// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/listing/page/html_document.h"
#include "core/listing/price/price.h"

namespace cyberspotter {

enum class Field {
    Title,
    Description,
    Price,
    Currency,
    Availability,
    SellerName,
    SellerId,
    SellerUrl,
    Location,
    Country,
    Image,
    Sku,
    Brand,
    Gtin,
    ItemId,
    Language,
    Listed, ///< the day it was put up, ISO 8601
    Views,  ///< whole numbers
    Sales,
};

enum class Source { JsonLd, Microdata, Rdfa, OpenGraph, Twitter, State, Dom, Url, Rule };

/// The name of a source as `provenance` holds it ("jsonld", "dom").
QString toString(Source source);

/// One thing a reader found: a value for a field, where from, and how sure it is (0 to 100; up to 110 where what a person
/// sees shall outweigh any markup).
struct Fact {
    Field field = Field::Title;
    QString value;
    Source source = Source::Dom;
    int confidence = 0;
    QString currency; ///< with Field::Price: the code the same place gave, may be empty
    QString reason;   ///< with it: what decided the code, as in Price
    QStringList candidates; ///< with it: the codes its sign may mean when nothing decided

    bool operator==(const Fact&) const = default;
};

/// What all readers of a page found.
class Facts {
public:
    /// Keeps a value; empty values and those without meaning ("null", "N/A") are dropped, long ones cut, and of one field
    /// at most 100 different ones are kept, so that no page makes the comparison of them long.
    void add(Field field, const QString& value, Source source, int confidence, const QString& currency = {});

    /// Keeps a price with its currency and what decided that.
    void addPrice(const Price& price, Source source, int confidence);

    /// Keeps a fact of others as it is.
    void add(const Fact& fact);

    /// The fact with the highest confidence, the earlier of equals; nothing when the field was not found.
    std::optional<Fact> best(Field field) const;

    /// All facts of a field, surest first, one for each different value.
    std::vector<Fact> ranked(Field field) const;

    const std::vector<Fact>& all() const { return all_; }

    /// Notes an amount that the page itself shows as something else than what is asked now: struck out, "starting price".
    void disownPrice(const QString& amount) { disowned_ << amount; }
    const QStringList& disownedPrices() const { return disowned_; }

private:
    std::vector<Fact> all_;
    QStringList disowned_;
};

/// What every reader may know of the page it reads.
struct Page {
    const HtmlDocument& document;
    QString url;      ///< as reached
    std::string path; ///< path and query of `url`, lower case
    PriceHints hints; ///< language, country and host of the page
    QString heading;  ///< the text of its title element and first heading, to tell the main product from others
    QString name;     ///< its first heading, or its title where it has none
};

/// How much of the shorter text's words the other has, 0 to 1.
double wordOverlap(const QString& a, const QString& b);

/// How much of a text's words another has, 0 to 1.
double wordShare(const QString& part, const QString& whole);

/// UTF-8 bytes as a QString.
QString fromUtf8(std::string_view text);

} // namespace cyberspotter
