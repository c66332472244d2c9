// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace cyberspotter {

/// Where a fact of the catalogue comes from. `checked` is the day (ISO 8601) its author last reviewed it.
struct FactSource {
    QString url;
    QString note;
    QString checked;

    bool operator==(const FactSource&) const = default;
};

/// One pattern over an address, as data. Every part that is given must match: `host` and `path` are regular expressions
/// searched in the lower-case ASCII host and in the percent-encoded path; each of `query` is a pair of expressions that
/// must match a whole parameter name and its whole decoded value. Named groups become values for the two templates.
struct AddressRule {
    QString host;
    QString path;
    std::vector<std::pair<QString, QString>> query;
    /// Template of the item number, "{item}" when empty; "{shop}.{goods}" where two numbers name one listing.
    QString item;
    /// Template of the canonical address. Beside the named groups it knows {host}, {domain} and {path}.
    QString canonical;
    /// "upper" or "lower" where the site takes item numbers in any case, else empty.
    QString letterCase;

    bool operator==(const AddressRule&) const = default;
};

/// Addresses that a site shares in place of its own, and that only it can resolve: `host` as it stands ("amzn.to"), `path` an
/// expression, empty for any.
struct ShortLinkRule {
    QString host;
    QString path;

    bool operator==(const ShortLinkRule&) const = default;
};

/// One country site of a marketplace. `domain` is what the end of a host must be ("ebay.fr"), `host` the site's main
/// host, which canonical addresses use unless `keepHost` says that each sub-domain is a site of its own (cities).
struct MarketplaceDomain {
    QString domain;
    QString host;
    /// ISO 3166 ("ZZ" for none), BCP 47 and ISO 4217: what the site speaks and counts in by default.
    QString country;
    QString language;
    QString currency;
    /// Search address template of this site where it differs from the marketplace's.
    QString search;
    bool keepHost = false;

    bool operator==(const MarketplaceDomain&) const = default;
};

struct Marketplace {
    QString id;
    QString name;
    /// marketplace, classifieds, auction or social.
    QString kind;
    /// Id of the partner that answers for it; empty when none is known.
    QString company;
    std::vector<MarketplaceDomain> domains;
    /// Template with {host} and {query}; empty when the site has no search page.
    QString search;
    /// How a query is written into the template: form (spaces as +), percent (spaces as %20) or dash (spaces as -).
    QString queryStyle;
    std::vector<AddressRule> items;
    std::vector<AddressRule> sellers;
    std::vector<AddressRule> searches;
    std::vector<ShortLinkRule> shortLinks;
    /// Query parameters that never tell two pages of this site apart; a * at the end stands for any ending.
    QStringList dropParameters;
    /// Seconds between two listings of it that are opened again by themselves; 0 where nothing is said.
    int revisitSeconds = 0;
    FactSource source;

    bool operator==(const Marketplace&) const = default;
};

/// The file of marketplaces: the list and what holds for every site.
struct MarketplaceCatalogue {
    QString edition;
    QStringList generalDropParameters;
    /// First labels of mobile hosts ("m", "mobile") that stand for the main host.
    QStringList mobileLabels;
    /// Hosts of shorteners that serve everybody ("bit.ly").
    QStringList shortLinkHosts;
    std::vector<Marketplace> marketplaces;

    bool operator==(const MarketplaceCatalogue&) const = default;
};

/// Reads resources/catalogue/marketplaces.json. Fails with catalogue-unreadable (not JSON, another schema, a field
/// missing, an expression that does not compile, one domain twice), naming the entry.
Result<MarketplaceCatalogue> readMarketplaceCatalogue(const QByteArray& json);

/// The same without trying each pattern, which takes longer than all the rest: a test tries those of the built-in file.
Result<MarketplaceCatalogue> readBuiltInMarketplaceCatalogue(const QByteArray& json);

/// The list alone.
Result<std::vector<Marketplace>> readMarketplaces(const QByteArray& json);

} // namespace cyberspotter
