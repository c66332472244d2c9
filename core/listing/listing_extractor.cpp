// SPDX-License-Identifier: Apache-2.0
#include "core/listing/listing_extractor.h"

#include <QUrl>
#include <algorithm>

#include "core/listing/price/currency_table.h"
#include "core/listing/price_weighing.h"
#include "core/listing/visible/dom_field_reader.h"
#include "core/listing/visible/dom_price_reader.h"
#include "core/listing/markup/jsonld_reader.h"
#include "core/listing/facts/language_guess.h"
#include "core/listing/markup/microdata_reader.h"
#include "core/listing/markup/opengraph_reader.h"
#include "core/listing/visible/page_outline.h"
#include "core/listing/markup/state_reader.h"
#include "core/listing/facts/url_fields.h"
#include "core/listing/rules/site_rules.h"

namespace cyberspotter {
namespace {

constexpr qsizetype mostAlternatives = 5;
constexpr qsizetype mostImages = 40;

Facts readAll(const Page& page, const PageOutline& outline, const QString& marketplace) {
    Facts facts;
    SiteRules::inUse().rules.read(marketplace, page, facts);
    readJsonLd(page, facts);
    const auto amongOthers = [&](int32_t id) { return (outline.inherited(id) & cue::other) != 0; };
    readMicrodata(page, amongOthers, facts);
    readRdfa(page, amongOthers, facts);
    readMetaElements(page, facts);
    readVisiblePrice(page, outline, facts);
    readLabelledFields(page, outline, facts);
    readVisibleAvailability(page, outline, facts);
    readActivity(page, outline, facts);
    readHeadingAndPictures(page, outline, facts);
    readState(page, facts);
    readItemNumberInUrl(page, facts);
    return facts;
}

// Sources that say the same strengthen each other: a price in the markup that is also the one on the page is right.
std::vector<Fact> rankedByAgreement(const Facts& facts, Field field) {
    std::vector<Fact> ranked;
    std::ranges::copy_if(facts.all(), std::back_inserter(ranked), [field](const Fact& f) { return f.field == field; });
    const auto same = [field](const Fact& a, const Fact& b) {
        return field == Field::Price ? sameAmount(a.value, b.value)
                                     : a.value.compare(b.value, Qt::CaseInsensitive) == 0;
    };
    std::vector<int> scores;
    for (const Fact& fact : ranked) {
        int score = fact.confidence;
        std::vector<Source> agreeing = {fact.source};
        for (const Fact& other : ranked) {
            if (same(fact, other) && std::ranges::find(agreeing, other.source) == agreeing.end()) {
                agreeing.push_back(other.source);
                score += other.confidence / 8;
            }
        }
        scores.push_back(score);
    }
    std::vector<Fact> result;
    while (result.size() < ranked.size()) {
        size_t best = ranked.size();
        for (size_t i = 0; i < ranked.size(); ++i) {
            if (scores[i] >= 0 && (best == ranked.size() || scores[i] > scores[best])) {
                best = i;
            }
        }
        scores[best] = -1;
        result.push_back(ranked[best]);
    }
    return result;
}

// "OPTIPLEX 9010 TOWER", "CA304103 Montre": what shops write into the field for the number when they have none.
bool isRatherAName(const QString& value) {
    const QStringList words = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.size() > 1 && std::ranges::any_of(words, [](const QString& word) {
        return word.size() >= 4 && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
    });
}

// Numbers that also stand in the address are the site's own; where the page shows the number it is written so.
Facts withItemNumbersWeighed(const Facts& facts, const Page& page) {
    Facts result;
    for (const Fact& fact : facts.all()) {
        int confidence = fact.confidence;
        if (fact.field == Field::Sku && fact.value.size() >= 4 &&
            page.path.find(fact.value.toLower().toStdString()) != std::string::npos) {
            confidence += fact.source == Source::Url ? 0 : 6;
        }
        if (fact.field == Field::Sku && isRatherAName(fact.value)) {
            confidence = std::min(confidence, 30); // below any number of the address
        }
        Fact weighed = fact;
        weighed.confidence = confidence;
        result.add(weighed);
    }
    return result;
}

// "4667999" in the markup and "466/7999" on the page are one number: what a person sees is what is kept.
QString asWrittenOnPage(const Facts& facts, const QString& number) {
    const auto bare = [](const QString& text) {
        QString result;
        std::ranges::copy_if(text.toLower(), std::back_inserter(result), [](QChar c) { return c.isLetterOrNumber(); });
        return result;
    };
    for (const Fact& fact : facts.all()) {
        if (fact.field == Field::Sku && fact.source == Source::Dom && bare(fact.value) == bare(number)) {
            return fact.value;
        }
    }
    return number;
}

class Merger {
public:
    Merger(const Facts& facts, Listing& listing) : facts_(facts), listing_(listing) {}

    void take(Field field, const QString& name, QString& target) {
        const std::vector<Fact> ranked = rankedByAgreement(facts_, field);
        if (ranked.empty()) {
            return;
        }
        target = ranked.front().value;
        listing_.provenance.insert(name, toString(ranked.front().source));
        QStringList others;
        for (const Fact& fact : ranked) {
            const bool same = field == Field::Price ? sameAmount(fact.value, target) : fact.value == target;
            if (!same && !others.contains(fact.value) && others.size() < mostAlternatives) {
                others << fact.value;
            }
        }
        if (!others.isEmpty()) {
            listing_.alternatives.insert(name, others);
        }
    }

    // The currency of the place that gave the price, before any other.
    void takePrice() {
        take(Field::Price, QStringLiteral("price"), listing_.price);
        if (listing_.price.isEmpty()) {
            return;
        }
        QString source = listing_.provenance.value(QStringLiteral("price"));
        for (const Fact& fact : rankedByAgreement(facts_, Field::Price)) {
            if (sameAmount(fact.value, listing_.price) && !fact.currency.isEmpty()) {
                listing_.currency = fact.currency;
                listing_.currencyReason = fact.reason.isEmpty() ? QStringLiteral("written") : fact.reason;
                source = toString(fact.source);
                QStringList others = fact.candidates;
                others.removeAll(fact.currency);
                if (!others.isEmpty()) {
                    listing_.alternatives.insert(QStringLiteral("currency"), others.mid(0, mostAlternatives));
                }
                break;
            }
        }
        if (listing_.currency.isEmpty()) {
            take(Field::Currency, QStringLiteral("currency"), listing_.currency);
            listing_.currencyReason = listing_.currency.isEmpty() ? QString() : QStringLiteral("page");
            return;
        }
        listing_.provenance.insert(QStringLiteral("currency"), source);
    }

private:
    const Facts& facts_;
    Listing& listing_;
};

void takeImages(const Facts& facts, Listing& listing) {
    const std::vector<Fact> images = facts.ranked(Field::Image);
    for (const Fact& image : images) {
        // Pictures of the page's own markup are enough; those merely near the heading fill the gap.
        if (listing.images.size() >= mostImages || (image.source == Source::Dom && !listing.images.isEmpty() &&
                                                    images.front().source != Source::Dom)) {
            break;
        }
        listing.images << image.value;
    }
    if (!images.empty()) {
        listing.provenance.insert(QStringLiteral("images"), toString(images.front().source));
    }
}

void takeAddress(const ListingUrl& address, Listing& listing) {
    const auto set = [&](const QString& name, const QString& value, QString& target) {
        if (!value.isEmpty()) {
            target = value;
            listing.provenance.insert(name, QStringLiteral("url"));
        }
    };
    listing.url = address.input;
    set(QStringLiteral("canonical_url"), address.canonicalUrl, listing.canonicalUrl);
    set(QStringLiteral("marketplace"), address.marketplace, listing.marketplace);
    set(QStringLiteral("item_id"), address.itemId, listing.itemId);
    set(QStringLiteral("country"), address.country, listing.country);
}

// A price without any currency is in that of the page's country, which is a guess and says so.
void takeCurrencyOfPlace(const PriceHints& hints, Listing& listing) {
    if (listing.price.isEmpty() || !listing.currency.isEmpty()) {
        return;
    }
    const std::string language = hints.language.toStdString();
    const std::string host = hints.host.toStdString();
    const std::string country = hints.country.toUpper().toStdString();
    for (const auto& [place, reason] : {std::pair{std::string_view(country), "country"}, std::pair{countryOfHost(host), "country"},
                                        std::pair{countryOfLanguage(language), "language"}}) {
        if (const std::string_view currency = currencyOfCountry(place); !currency.empty()) {
            listing.currency = fromUtf8(currency);
            listing.currencyReason = QString::fromLatin1(reason);
            listing.provenance.insert(QStringLiteral("currency"), listing.currencyReason == QLatin1String("country") ? QStringLiteral("url")
                                                                                                                     : QStringLiteral("dom"));
            return;
        }
    }
}

Page pageOf(const HtmlDocument& document, const ListingUrl& address, const PageLanguage& language,
            const PageOutline& outline) {
    const QUrl url(address.canonicalUrl.isEmpty() ? address.input : address.canonicalUrl);
    const QUrl reached(address.input);
    PriceHints hints;
    hints.language = language.declared.isEmpty() ? language.tag : language.declared;
    hints.country = address.country;
    hints.host = reached.host().isEmpty() ? url.host() : reached.host();
    std::string path = reached.path().toLower().toStdString();
    if (reached.hasQuery()) {
        path += '?' + reached.query().toLower().toStdString();
    }
    return Page{document, address.input, std::move(path), hints,
                fromUtf8(outline.headingText()) + QLatin1Char(' ') + fromUtf8(outline.title()),
                fromUtf8(outline.headingText().empty() ? outline.title() : outline.headingText())};
}

} // namespace

Listing extractListing(const HtmlDocument& document, const ListingUrl& address) {
    const PageOutline outline(document);
    const PageLanguage language = guessLanguage(document);
    const Page page = pageOf(document, address, language, outline);
    Facts facts = readAll(page, outline, address.marketplace);
    // At a known marketplace its own number is what a listing is called by.
    facts.add(Field::Sku, address.itemId, Source::Url, 97);
    // A page that asks a price and does not say otherwise offers its thing.
    if (const auto price = facts.best(Field::Price); price && price->confidence >= 50) {
        facts.add(Field::Availability, QStringLiteral("InStock"), price->source, 30);
    }

    facts = withItemNumbersWeighed(withPricesWeighed(facts), page);

    Listing listing;
    takeAddress(address, listing);
    Merger merger(facts, listing);
    merger.take(Field::Title, QStringLiteral("title"), listing.title);
    merger.take(Field::Description, QStringLiteral("description"), listing.description);
    merger.takePrice();
    takeCurrencyOfPlace(page.hints, listing);
    merger.take(Field::Availability, QStringLiteral("availability"), listing.availability);
    merger.take(Field::SellerName, QStringLiteral("seller.name"), listing.seller.name);
    merger.take(Field::SellerId, QStringLiteral("seller.id"), listing.seller.id);
    merger.take(Field::SellerUrl, QStringLiteral("seller.url"), listing.seller.url);
    merger.take(Field::Location, QStringLiteral("location"), listing.location);
    merger.take(Field::Sku, QStringLiteral("sku"), listing.sku);
    listing.sku = asWrittenOnPage(facts, listing.sku);
    merger.take(Field::Brand, QStringLiteral("brand"), listing.brand);
    merger.take(Field::Gtin, QStringLiteral("gtin"), listing.gtin);
    merger.take(Field::Listed, QStringLiteral("listed_on"), listing.listedOn);
    merger.take(Field::Views, QStringLiteral("views"), listing.views);
    merger.take(Field::Sales, QStringLiteral("sales"), listing.sales);
    takeImages(facts, listing);
    listing.contacts = readContacts(page, outline, listing.description);
    if (!listing.contacts.isEmpty()) {
        listing.provenance.insert(QStringLiteral("contacts"), QStringLiteral("dom"));
    }
    listing.language = language.tag;
    if (!language.tag.isEmpty()) {
        listing.provenance.insert(QStringLiteral("language"), QStringLiteral("dom"));
    }
    return listing;
}

Listing extractListing(const QByteArray& html, const QString& url, const MarketplaceIndex& marketplaces,
                       const QByteArray& httpCharset) {
    ListingUrl address = understandUrl(url, marketplaces);
    address.input = url;
    return extractListing(HtmlDocument::parse(html, httpCharset), address);
}

} // namespace cyberspotter
