// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/pack/pack_parts.h"

#include "core/base/json.h"
#include "core/base/text_folding.h"
#include "core/catalogue/shown_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace cyberspotter {

namespace {

constexpr qsizetype longestText = 2'000;
constexpr qsizetype longestPattern = 300;
constexpr qsizetype mostOfAList = 500;
constexpr int mostEndless = 3;

QString translated(const char* text) {
    return QCoreApplication::translate("Packs", text);
}

/// The first text anywhere in `value` that is too long or cannot be shown, or list that is too long. The nesting is bounded.
QString textFault(const QJsonValue& value) {
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() > longestText) {
            return translated(QT_TRANSLATE_NOOP("Packs", "a text of more than %1 characters")).arg(longestText);
        }
        return isShownAsWritten(text) ? QString() : translated(QT_TRANSLATE_NOOP("Packs", "a text with a character that cannot be shown"));
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (list.size() > mostOfAList) {
            return translated(QT_TRANSLATE_NOOP("Packs", "a list of more than %1 entries")).arg(mostOfAList);
        }
        for (const QJsonValue& one : list) {
            if (const QString fault = textFault(one); !fault.isEmpty()) {
                return fault;
            }
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString fault = isShownAsWritten(it.key()) && it.key().size() <= longestText ? textFault(it.value()) : textFault(it.key());
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

Result<void> checkTexts(const QJsonArray& entries, const QString& member) {
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = QStringLiteral("%1/%2").arg(member).arg(i);
        if (!entries[i].isObject()) {
            return std::unexpected(invalidPack(place, translated(QT_TRANSLATE_NOOP("Packs", "an object is needed"))));
        }
        if (const QString fault = textFault(entries[i]); !fault.isEmpty()) {
            return std::unexpected(invalidPack(place, fault));
        }
    }
    return {};
}

Problem inPack(const Problem& problem) {
    return invalidPack({}, problem.detail);
}

bool isOwnNetwork(const QString& host) {
    const QString name = host.toLower();
    if (name == u"localhost" || name.endsWith(u".localhost") || name.endsWith(u".local") || name.endsWith(u".internal") || !name.contains(u'.')) {
        return true;
    }
    // Numbers are no names of a company; and "0x7f.1" or "2130706433" is this computer as well.
    static const QRegularExpression number(QStringLiteral("\\A(?:0x[0-9a-f]*|[0-9]+)\\z"));
    return number.match(name.section(u'.', -1)).hasMatch() || name.contains(u':');
}

QString channelFault(const PartnerChannel& channel) {
    if ((channel.kind != u"https" && channel.kind != u"web_form") || channel.url == u"{listing}") {
        return {}; // mail and file servers are only ever opened by the person
    }
    const QUrl url(channel.url, QUrl::StrictMode);
    const bool safe = url.isValid() && url.scheme() == u"https" && url.userInfo().isEmpty() && !isOwnNetwork(url.host());
    return safe ? QString() : translated(QT_TRANSLATE_NOOP("Packs", "\"%1\" is not an https address of another's server")).arg(channel.url);
}

QStringList patternsOf(const Marketplace& marketplace) {
    QStringList patterns;
    for (const std::vector<AddressRule>* rules : {&marketplace.items, &marketplace.sellers, &marketplace.searches}) {
        for (const AddressRule& rule : *rules) {
            patterns << rule.host << rule.path;
            for (const auto& [name, value] : rule.query) {
                patterns << name << value;
            }
        }
    }
    for (const ShortLinkRule& link : marketplace.shortLinks) {
        patterns << link.path;
    }
    return patterns;
}

/// Takes what stands in a class or behind a backslash out of the way.
QString bareOf(const QString& pattern) {
    static const QRegularExpression literal(QStringLiteral("\\\\.|\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*\\]"));
    return QString(pattern).replace(literal, QStringLiteral("a"));
}

} // namespace

bool isTamePattern(const QString& pattern) {
    static const QRegularExpression odd(QStringLiteral("\\\\[1-9gkQCX]|\\(\\?(?:P[=>]|R|&|\\(|[0-9+|-])|\\(\\*"));
    static const QRegularExpression repeatedGroup(QStringLiteral("\\)(?:[*+]|\\{[0-9,]*\\})"));
    static const QRegularExpression endless(QStringLiteral("[*+]|\\{[0-9]*,\\}"));
    static const QRegularExpression large(QStringLiteral("\\{[0-9,]*[0-9]{4,}"));
    if (pattern.size() > longestPattern || pattern.contains(odd)) {
        return false;
    }
    const QString bare = bareOf(pattern);
    return !bare.contains(repeatedGroup) && !bare.contains(large) && bare.count(endless) <= mostEndless;
}

Result<std::vector<Taxon>> readPackTaxa(const QJsonArray& entries, const QString& packName) {
    if (const Result<void> texts = checkTexts(entries, QStringLiteral("taxa")); !texts) {
        return std::unexpected(texts.error());
    }
    QJsonArray sourced;
    QJsonObject sources;
    for (const QJsonValue& value : entries) {
        QJsonObject entry = value.toObject();
        const QString id = QStringLiteral("source-%1").arg(sourced.size());
        const QString title = entry[u"source"].toString();
        sources.insert(id, QJsonObject{{"title", title.isEmpty() ? packName : title}});
        entry.insert(QStringLiteral("source"), id);
        sourced << entry;
    }
    Result<std::vector<Taxon>> taxa = readTaxa(compactJson({{"schema", "cyberspotter/taxa/1"}, {"sources", sources}, {"taxa", sourced}}));
    if (!taxa) {
        return std::unexpected(inPack(taxa.error()));
    }
    QSet<QString> names;
    for (const Taxon& taxon : *taxa) {
        const QString name = foldForSearch(taxon.scientificName);
        if (names.contains(name)) {
            return std::unexpected(invalidPack(taxon.scientificName, translated(QT_TRANSLATE_NOOP("Packs", "it stands twice"))));
        }
        names.insert(name);
    }
    return taxa;
}

Result<std::vector<PackMarketplace>> readPackMarketplaces(const QJsonArray& entries) {
    if (const Result<void> texts = checkTexts(entries, QStringLiteral("marketplaces")); !texts) {
        return std::unexpected(texts.error());
    }
    // Looked at before any is compiled.
    const QJsonObject file{{"schema", "cyberspotter/marketplaces/1"}, {"marketplaces", entries}};
    const Result<MarketplaceCatalogue> uncompiled = readBuiltInMarketplaceCatalogue(compactJson(file));
    if (!uncompiled) {
        return std::unexpected(inPack(uncompiled.error()));
    }
    for (const Marketplace& marketplace : uncompiled->marketplaces) {
        if (!isPackId(marketplace.id) || (!marketplace.company.isEmpty() && !isPackId(marketplace.company))) {
            return std::unexpected(invalidPack(marketplace.id, translated(QT_TRANSLATE_NOOP("Packs", "lower-case letters, digits and dashes are needed"))));
        }
        for (const QString& pattern : patternsOf(marketplace)) {
            if (!isTamePattern(pattern)) {
                return std::unexpected(invalidPack(marketplace.id, translated(QT_TRANSLATE_NOOP("Packs", "the pattern \"%1\" could take too long")).arg(pattern.left(longestPattern))));
            }
        }
    }
    Result<MarketplaceCatalogue> read = readMarketplaceCatalogue(compactJson(file));
    if (!read) {
        return std::unexpected(inPack(read.error()));
    }
    std::vector<PackMarketplace> marketplaces;
    for (std::size_t i = 0; i < read->marketplaces.size(); ++i) {
        marketplaces.push_back({std::move(read->marketplaces[i]), entries[qsizetype(i)].toObject()});
    }
    return marketplaces;
}

Result<std::vector<Partner>> readPackPartners(const QJsonArray& entries) {
    if (const Result<void> texts = checkTexts(entries, QStringLiteral("partners")); !texts) {
        return std::unexpected(texts.error());
    }
    std::vector<Partner> partners;
    QSet<QString> ids;
    for (const QJsonValue& value : entries) {
        Result<Partner> partner = partnerFromJson(value.toObject());
        const QString id = value.toObject()[u"id"].toString();
        if (!partner) {
            return std::unexpected(invalidPack(id, partner.error().detail));
        }
        if (partner->kind == u"practice" || ids.contains(id)) {
            return std::unexpected(invalidPack(id, ids.contains(id) ? translated(QT_TRANSLATE_NOOP("Packs", "it stands twice"))
                                                                    : translated(QT_TRANSLATE_NOOP("Packs", "a practice partner"))));
        }
        for (const PartnerChannel& channel : partner->channels) {
            if (const QString fault = channelFault(channel); !fault.isEmpty()) {
                return std::unexpected(invalidPack(id, fault));
            }
        }
        ids.insert(id);
        partner->builtIn = false;
        partners.push_back(std::move(*partner));
    }
    return partners;
}

} // namespace cyberspotter
