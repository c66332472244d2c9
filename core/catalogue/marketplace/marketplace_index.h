// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/marketplace/marketplace.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cyberspotter {

/// The parts of an address as the rules see them: host in lower-case ASCII, path percent-encoded and without dot
/// segments, parameters decoded and in their order.
struct AddressParts {
    QString host;
    QString path;
    std::vector<std::pair<QString, QString>> query;
};

enum class PageKind { Listing, Search, Seller, Other };

/// "listing", "search", "seller" or "other", as the command line prints it.
QString pageKindName(PageKind kind);

/// What the rules of one marketplace make of an address.
struct AddressMeaning {
    PageKind kind = PageKind::Other;
    /// Item number of a listing, name or number of a seller; empty when the rule captures none.
    QString id;
    /// Canonical address of a listing; empty when the rule gives none.
    QString canonicalUrl;

    bool operator==(const AddressMeaning&) const = default;
};

/// Names of query parameters, whole or (ended by *) by their beginning, in any case.
class ParameterNames {
public:
    ParameterNames() = default;
    explicit ParameterNames(const QStringList& patterns);

    bool contains(const QString& name) const;

private:
    QSet<QString> exact_;
    QStringList beginnings_;
};

/// Marketplaces by the host of an address, with their patterns compiled once. A value: copying is cheap, and after
/// it is filled it may be read from several threads.
class MarketplaceIndex {
public:
    /// One country site of one marketplace; the pointers live as long as the index or a copy of it.
    struct Place {
        const Marketplace* marketplace = nullptr;
        const MarketplaceDomain* domain = nullptr;
    };

    MarketplaceIndex() = default;
    explicit MarketplaceIndex(const MarketplaceCatalogue& catalogue);

    /// Adds a marketplace, or replaces the one with its id. A domain may carry a port ("127.0.0.1:8080"): then it holds
    /// for that port alone, which is how the practice marketplace is known.
    void add(const Marketplace& marketplace);

    /// In the order they were added; pointers as in Place.
    std::vector<const Marketplace*> marketplaces() const;
    const Marketplace* byId(const QString& id) const;

    /// The place whose domain is the longest end of `host` in whole labels, never shorter than the registrable domain.
    /// `port` is -1 for the scheme's own port. Nothing for a host that no marketplace has.
    std::optional<Place> byHost(const QString& host, int port = -1) const;

    /// Whether an address is a short link, which only a browser can resolve: nothing when it is not, else the id of the
    /// marketplace that shares it, empty when anybody may ("bit.ly").
    std::optional<QString> shortLinkOf(const QString& host, const QString& path) const;

    /// What kind of page an address of `place` is. Cost is bounded: a path above 8 KiB is never a listing.
    AddressMeaning understand(const Place& place, const AddressParts& address) const;

    /// Whether a query parameter never tells two pages apart, at this place or (with no place) anywhere.
    bool isTrackingParameter(const Place* place, const QString& name) const;

    /// Whether the first label of a host stands for a mobile edition ("m", "mobile").
    bool isMobileLabel(const QString& label) const;

    /// Address of a search at a marketplace. `site` is one of its domains ("ebay.fr"), a country ("FR") or a language
    /// ("fr", "pt-BR"); the first site is taken when none fits. Nothing for an unknown marketplace or one without
    /// search.
    std::optional<QString> searchUrl(const QString& marketplaceId, const QString& site, const QString& query) const;

private:
    struct Entry;
    struct ShortLink;

    const Entry* entryOf(const Place& place) const;

    std::vector<std::shared_ptr<const Entry>> entries_;
    QHash<QString, std::pair<std::shared_ptr<const Entry>, std::size_t>> byDomain_;
    QMultiHash<QString, std::shared_ptr<const ShortLink>> shortLinks_; ///< by host
    ParameterNames generalDrop_;
    QStringList mobileLabels_;
};

} // namespace cyberspotter
