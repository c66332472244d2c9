// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/marketplace/marketplace.h"

#include "core/catalogue/json_fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace cyberspotter {

namespace {

const QString schemaName = QStringLiteral("cyberspotter/marketplaces/1");

QString regexFault(const QString& pattern) {
    const QRegularExpression expression(pattern);
    return expression.isValid() ? QString() : QStringLiteral("\"%1\": %2").arg(pattern, expression.errorString());
}

Result<AddressRule> readRule(const QJsonObject& object, const QString& where) {
    AddressRule rule;
    rule.host = object[u"host"].toString();
    rule.path = object[u"path"].toString();
    rule.item = object[u"item"].toString();
    rule.canonical = object[u"canonical"].toString();
    rule.letterCase = object[u"case"].toString();
    const QJsonObject query = object[u"query"].toObject();
    for (auto it = query.begin(); it != query.end(); ++it) {
        rule.query.emplace_back(it.key(), it.value().toString());
    }
    if (rule.host.isEmpty() && rule.path.isEmpty() && rule.query.empty()) {
        return std::unexpected(unreadableCatalogue(where, QStringLiteral("a rule that matches every address")));
    }
    return rule;
}

Result<std::vector<AddressRule>> readRules(const QJsonArray& array, const QString& where) {
    std::vector<AddressRule> rules;
    for (const QJsonValue& value : array) {
        auto rule = readRule(value.toObject(), where);
        if (!rule) {
            return std::unexpected(rule.error());
        }
        rules.push_back(std::move(*rule));
    }
    return rules;
}

Result<std::vector<ShortLinkRule>> readShortLinks(const QJsonArray& array, const QString& where) {
    std::vector<ShortLinkRule> rules;
    for (const QJsonValue& value : array) {
        ShortLinkRule rule{value[u"host"].toString(), value[u"path"].toString()};
        if (rule.host.isEmpty()) {
            return std::unexpected(unreadableCatalogue(where, QStringLiteral("a short link without host")));
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<MarketplaceDomain> readDomain(const QJsonObject& object, const QString& where) {
    MarketplaceDomain domain{.domain = object[u"domain"].toString(),
                             .host = object[u"host"].toString(),
                             .country = object[u"country"].toString(),
                             .language = object[u"language"].toString(),
                             .currency = object[u"currency"].toString(),
                             .search = object[u"search"].toString(),
                             .keepHost = object[u"keep_host"].toBool()};
    if (domain.domain.isEmpty() || domain.host.isEmpty() || domain.country.isEmpty() || domain.language.isEmpty() ||
        domain.currency.isEmpty()) {
        return std::unexpected(
            unreadableCatalogue(where, QStringLiteral("a domain without domain, host, country, language or currency")));
    }
    return domain;
}

Result<Marketplace> readMarketplace(const QJsonObject& object) {
    Marketplace market;
    market.id = object[u"id"].toString();
    market.name = object[u"name"].toString();
    market.kind = object[u"kind"].toString();
    market.company = object[u"company"].toString();
    market.search = object[u"search"].toString();
    market.queryStyle = object[u"query_style"].toString(QStringLiteral("form"));
    market.dropParameters = toStringList(object[u"drop_parameters"]);
    market.revisitSeconds = object[u"revisit_seconds"].toInt();
    market.source = readFactSource(object[u"source"].toObject());
    const QString where = market.id.isEmpty() ? QStringLiteral("an entry without id") : market.id;
    static const QSet<QString> kinds{"marketplace", "classifieds", "auction", "social"};
    if (market.id.isEmpty() || market.name.isEmpty() || !kinds.contains(market.kind)) {
        return std::unexpected(unreadableCatalogue(where, QStringLiteral("id, name or kind is missing or unknown")));
    }
    for (const QJsonValue& value : object[u"domains"].toArray()) {
        auto domain = readDomain(value.toObject(), where);
        if (!domain) {
            return std::unexpected(domain.error());
        }
        market.domains.push_back(std::move(*domain));
    }
    if (market.domains.empty()) {
        return std::unexpected(unreadableCatalogue(where, QStringLiteral("no domains")));
    }
    const std::pair<const char*, std::vector<AddressRule>*> lists[] = {
        {"items", &market.items}, {"sellers", &market.sellers}, {"searches", &market.searches}};
    for (const auto& [key, list] : lists) {
        auto rules = readRules(object[QLatin1String(key)].toArray(), where);
        if (!rules) {
            return std::unexpected(rules.error());
        }
        *list = std::move(*rules);
    }
    auto shortLinks = readShortLinks(object[u"short_links"].toArray(), where);
    if (!shortLinks) {
        return std::unexpected(shortLinks.error());
    }
    market.shortLinks = std::move(*shortLinks);
    return market;
}

// The first pattern of a marketplace that is no regular expression, with what is wrong.
QString patternFault(const Marketplace& market) {
    QStringList patterns;
    for (const std::vector<AddressRule>* rules : {&market.items, &market.sellers, &market.searches}) {
        for (const AddressRule& rule : *rules) {
            patterns << rule.host << rule.path;
            for (const auto& [name, value] : rule.query) {
                patterns << name << value;
            }
        }
    }
    for (const ShortLinkRule& link : market.shortLinks) {
        patterns << link.path;
    }
    for (const QString& pattern : patterns) {
        if (const QString fault = regexFault(pattern); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

} // namespace

Result<MarketplaceCatalogue> readBuiltInMarketplaceCatalogue(const QByteArray& json) {
    const auto root = readCatalogueObject(json, schemaName);
    if (!root) {
        return std::unexpected(root.error());
    }
    MarketplaceCatalogue catalogue;
    catalogue.edition = (*root)[u"edition"].toString();
    catalogue.generalDropParameters = toStringList((*root)[u"general_drop_parameters"]);
    catalogue.mobileLabels = toStringList((*root)[u"mobile_labels"]);
    catalogue.shortLinkHosts = toStringList((*root)[u"short_link_hosts"]);
    QSet<QString> ids;
    QSet<QString> domains;
    for (const QJsonValue& value : (*root)[u"marketplaces"].toArray()) {
        auto market = readMarketplace(value.toObject());
        if (!market) {
            return std::unexpected(market.error());
        }
        bool twice = ids.contains(market->id);
        ids.insert(market->id);
        for (const MarketplaceDomain& domain : market->domains) {
            twice = twice || domains.contains(domain.domain);
            domains.insert(domain.domain);
        }
        if (twice) {
            return std::unexpected(unreadableCatalogue(market->id, QStringLiteral("its id or a domain stands twice")));
        }
        catalogue.marketplaces.push_back(std::move(*market));
    }
    return catalogue;
}

Result<MarketplaceCatalogue> readMarketplaceCatalogue(const QByteArray& json) {
    auto catalogue = readBuiltInMarketplaceCatalogue(json);
    if (catalogue) {
        for (const Marketplace& market : catalogue->marketplaces) {
            if (const QString fault = patternFault(market); !fault.isEmpty()) {
                return std::unexpected(unreadableCatalogue(market.id, fault));
            }
        }
    }
    return catalogue;
}

Result<std::vector<Marketplace>> readMarketplaces(const QByteArray& json) {
    auto catalogue = readMarketplaceCatalogue(json);
    if (!catalogue) {
        return std::unexpected(catalogue.error());
    }
    return std::move(catalogue->marketplaces);
}

} // namespace cyberspotter
