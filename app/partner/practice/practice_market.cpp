// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_market.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/text_folding.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace cyberspotter::partner {

namespace {

PracticeListing listingFrom(const QJsonObject& json) {
    return {json["id"].toString(),       json["language"].toString(),  json["category"].toString(), json["title"].toString(),
            json["description"].toString(), json["price"].toString(),  json["currency"].toString(), json["price_text"].toString(),
            json["seller"].toString(),   json["place"].toString(),     json["drawing"].toString(),  json["markup"].toString(),
            json["height"].toInt(),      json["suspect"].toBool(),     json["taxon"].toString(),    json["term"].toString()};
}

} // namespace

Result<PracticeMarket> PracticeMarket::load() {
    const Result<QByteArray> bytes = readFile(QStringLiteral(":/practice/listings.json"), 4'000'000);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<QJsonObject> json = parseJsonObject(*bytes, QStringLiteral("practice/listings.json"));
    if (!json) {
        return std::unexpected(json.error());
    }
    PracticeMarket market;
    const QJsonArray sellers = json->value("sellers").toArray();
    for (const QJsonValue& seller : sellers) {
        market.sellers_.insert(seller["id"].toString(), {seller["id"].toString(), seller["name"].toString(),
                                                         seller["place"].toString(), seller["since"].toString()});
    }
    const QJsonObject categories = json->value("categories").toObject();
    for (auto one = categories.begin(); one != categories.end(); ++one) {
        market.categories_.insert(one.key(), one.value().toString());
    }
    const QJsonArray listings = json->value("listings").toArray();
    for (const QJsonValue& entry : listings) {
        market.listings_.append(listingFrom(entry.toObject()));
        const PracticeListing& listing = market.listings_.back();
        market.searchable_ += foldForSearch(listing.title + u' ' + listing.description);
    }
    return market;
}

const PracticeListing* PracticeMarket::listing(const QString& id) const {
    for (const PracticeListing& one : listings_) {
        if (one.id == id) {
            return &one;
        }
    }
    return nullptr;
}

const PracticeSeller* PracticeMarket::seller(const QString& id) const {
    const auto found = sellers_.constFind(id);
    return found == sellers_.constEnd() ? nullptr : &*found;
}

QList<const PracticeListing*> PracticeMarket::search(const QString& words, const QString& language) const {
    QList<const PracticeListing*> found;
    const QStringList wanted = foldForSearch(words).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < listings_.size(); ++i) {
        const bool inLanguage = language.isEmpty() || listings_[i].language == language;
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return searchable_[i].contains(word); });
        if (inLanguage && hasAll && !wanted.isEmpty()) {
            found += &listings_[i];
        }
    }
    return found;
}

QList<const PracticeListing*> PracticeMarket::inCategory(const QString& category, const QString& language) const {
    QList<const PracticeListing*> found;
    for (const PracticeListing& listing : listings_) {
        if (listing.category == category && (language.isEmpty() || listing.language == language)) {
            found += &listing;
        }
    }
    return found;
}

QList<const PracticeListing*> PracticeMarket::ofSeller(const QString& seller) const {
    QList<const PracticeListing*> found;
    for (const PracticeListing& listing : listings_) {
        if (listing.seller == seller) {
            found += &listing;
        }
    }
    return found;
}

const PracticeListing* PracticeMarket::listingAt(const QString& url) const {
    static const QRegularExpression itemPath(QStringLiteral("^/item/([A-Za-z0-9-]+)$"));
    const QRegularExpressionMatch match = itemPath.match(QUrl(url).path());
    return match.hasMatch() ? listing(match.captured(1)) : nullptr;
}

} // namespace cyberspotter::partner
