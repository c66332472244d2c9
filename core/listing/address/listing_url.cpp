// SPDX-License-Identifier: Apache-2.0
#include "core/listing/address/listing_url.h"

#include "core/catalogue/marketplace/registrable_domain.h"
#include "core/listing/address/host_name.h"
#include "core/listing/address/url_text.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cyberspotter {

namespace {

// As long as a browser lets an address be.
constexpr qsizetype longestInput = 2 * 1024 * 1024;

struct Parameter {
    QString written;
    QString name;
    QString value;
};

// An address taken apart, each part in its normal writing.
struct Address {
    QString scheme;
    QString host;
    int port = -1;
    QString path;
    std::vector<Parameter> query;
    QString fragment;
    bool hadUser = false;
};

int defaultPort(const QString& scheme) {
    return scheme == u"https" ? 443 : 80;
}

std::vector<Parameter> readQuery(const QString& query) {
    std::vector<Parameter> parameters;
    for (QStringView piece : QStringView(query).split(u'&', Qt::SkipEmptyParts)) {
        // "?a=1&amp;b=2", copied out of a page's source.
        while (piece.startsWith(u"amp;")) {
            piece = piece.mid(4);
        }
        if (piece.isEmpty()) {
            continue;
        }
        Parameter parameter;
        parameter.written = normalPercent(piece, PartOfUrl::Query);
        const qsizetype equals = parameter.written.indexOf(u'=');
        parameter.name = decodedQueryText(equals < 0 ? parameter.written : parameter.written.left(equals));
        parameter.value = equals < 0 ? QString() : decodedQueryText(parameter.written.mid(equals + 1));
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

/// A final dot says only that the name is whole; "8." without it is a number, which QUrl writes as "0.0.0.8".
QString hostOf(const QUrl& authority) {
    QString host = authority.host(QUrl::FullyEncoded).toLower();
    if (!host.endsWith(u'.')) {
        return host;
    }
    while (host.endsWith(u'.')) {
        host.chop(1);
    }
    return QUrl(QStringLiteral("http://") + host, QUrl::TolerantMode).host(QUrl::FullyEncoded).toLower();
}

std::optional<Address> takeApart(const QString& input) {
    const auto text = withScheme(cleanInput(input));
    if (!text) {
        return std::nullopt;
    }
    const UrlPieces pieces = splitUrl(*text);
    // QUrl judges the authority alone: it knows IDNA, IPv6 and IPv4 writings, and never sees a long path.
    const QUrl authority(pieces.scheme + QStringLiteral("://") + pieces.authority, QUrl::TolerantMode);
    if (!authority.isValid() || authority.host().isEmpty()) {
        return std::nullopt;
    }
    Address address;
    address.scheme = pieces.scheme;
    address.hadUser = pieces.hadUser;
    address.host = hostOf(authority);
    if (address.host.isEmpty() || address.host.contains(QStringLiteral(".."))) {
        return std::nullopt;
    }
    address.port = authority.port() == defaultPort(pieces.scheme) ? -1 : authority.port();
    address.path = withoutDotSegments(normalPercent(pieces.path, PartOfUrl::Path));
    address.query = readQuery(pieces.query);
    if (pieces.fragment.startsWith(u'/') || pieces.fragment.startsWith(u'!')) {
        address.fragment = normalPercent(pieces.fragment, PartOfUrl::Fragment);
    }
    return address;
}

QString putTogether(const Address& address) {
    QString url = address.scheme + QStringLiteral("://");
    url += address.host.contains(u':') ? u'[' + address.host + u']' : address.host;
    if (address.port >= 0) {
        url += u':' + QString::number(address.port);
    }
    url += address.path;
    QChar mark = u'?';
    for (const Parameter& parameter : address.query) {
        url += mark + parameter.written;
        mark = u'&';
    }
    return address.fragment.isEmpty() ? url : url + u'#' + address.fragment;
}

void dropTracking(Address& address, const MarketplaceIndex::Place* place, const MarketplaceIndex& marketplaces) {
    std::erase_if(address.query, [&](const Parameter& p) { return marketplaces.isTrackingParameter(place, p.name); });
    // Stable, because two values of one name may mean something in their order.
    std::stable_sort(address.query.begin(), address.query.end(),
                     [](const Parameter& a, const Parameter& b) { return a.name < b.name; });
}

// The host people use at a desk: of "m.ebay.fr", "ebay.fr" and "www.ebay.fr" only one is kept.
void useMainHost(Address& address, const MarketplaceDomain& domain, const MarketplaceIndex& marketplaces) {
    if (address.host == domain.domain || address.host == QStringLiteral("www.") + domain.domain) {
        address.host = domain.keepHost && domain.host != address.host ? address.host : domain.host;
        return;
    }
    const qsizetype dot = address.host.indexOf(u'.');
    if (marketplaces.isMobileLabel(address.host.left(dot))) {
        const QString rest = address.host.mid(dot + 1);
        address.host = rest == domain.domain && !domain.keepHost ? domain.host : address.host;
    }
}

AddressParts partsOf(const Address& address) {
    AddressParts parts{address.host, address.path, {}};
    parts.query.reserve(address.query.size());
    for (const Parameter& parameter : address.query) {
        parts.query.emplace_back(parameter.name, parameter.value);
    }
    return parts;
}

// A listing's canonical address may be at a sister marketplace, whose rules then have the say.
bool staysAt(const MarketplaceIndex::Place& place, const QString& canonicalUrl, const MarketplaceIndex& marketplaces) {
    const QUrl url(canonicalUrl);
    const auto there = marketplaces.byHost(url.host(), url.port());
    return there && there->marketplace == place.marketplace;
}

ListingUrl understandOnce(const QString& input, const MarketplaceIndex& marketplaces, bool mayMove) {
    ListingUrl result;
    auto address = input.size() <= longestInput ? takeApart(input) : std::nullopt;
    if (!address) {
        return result;
    }
    result.valid = true;
    result.registrableDomain = registrableDomain(address->host).value_or(QString());
    result.displayHost = displayHost(address->host);
    result.warnings = hostWarnings(address->host, result.registrableDomain, marketplaces);
    if (address->hadUser) {
        result.warnings.prepend(QStringLiteral("credentials_removed"));
    }
    const auto place = marketplaces.byHost(address->host, address->port);
    if (!place) {
        const auto sharer = marketplaces.shortLinkOf(address->host, address->path);
        result.shortLink = sharer.has_value();
        result.marketplace = sharer.value_or(QString());
        dropTracking(*address, nullptr, marketplaces);
        result.canonicalUrl = putTogether(*address);
        return result;
    }
    result.marketplace = place->marketplace->id;
    result.country = place->domain->country;
    result.language = place->domain->language;
    result.currency = place->domain->currency;
    address->path = withoutEmptySegments(address->path);
    const AddressMeaning meaning = marketplaces.understand(*place, partsOf(*address));
    result.kind = meaning.kind;
    (meaning.kind == PageKind::Listing ? result.itemId : result.sellerId) = meaning.id;
    if (!meaning.canonicalUrl.isEmpty()) {
        result.canonicalUrl = meaning.canonicalUrl;
        const bool moves = mayMove && !staysAt(*place, meaning.canonicalUrl, marketplaces);
        if (!moves) {
            return result;
        }
        ListingUrl moved = understandOnce(meaning.canonicalUrl, marketplaces, false);
        moved.warnings = result.warnings;
        return moved;
    }
    result.shortLink = meaning.kind == PageKind::Other && marketplaces.shortLinkOf(address->host, address->path).has_value();
    dropTracking(*address, &*place, marketplaces);
    // A short link holds at the host that shares it.
    if (address->port < 0 && !result.shortLink) {
        address->scheme = QStringLiteral("https");
        useMainHost(*address, *place->domain, marketplaces);
    }
    result.canonicalUrl = putTogether(*address);
    return result;
}

// Copied from a page written from right to left, an address brings direction marks along, before and behind it.
QString withoutInvisibleEnds(const QString& input) {
    const auto isInvisible = [](QChar c) { return c.category() == QChar::Other_Format; };
    qsizetype start = 0;
    qsizetype end = input.size();
    while (start < end && isInvisible(input.at(start))) {
        ++start;
    }
    while (end > start && isInvisible(input.at(end - 1))) {
        --end;
    }
    return input.mid(start, end - start);
}

} // namespace

ListingUrl understandUrl(const QString& input, const MarketplaceIndex& marketplaces) {
    ListingUrl result = understandOnce(withoutInvisibleEnds(input), marketplaces, true);
    if (result.canonicalUrl.size() > longestInput) {
        result = {};
    }
    result.input = input;
    if (result.valid && hasInvisibleCharacters(input)) {
        result.warnings.append(QStringLiteral("invisible_characters"));
    }
    return result;
}

QJsonObject toJson(const ListingUrl& url) {
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{"input", url.input},
            {"valid", url.valid},
            {"canonical_url", orNull(url.canonicalUrl)},
            {"marketplace", orNull(url.marketplace)},
            {"item_id", orNull(url.itemId)},
            {"kind", pageKindName(url.kind)},
            {"seller_id", orNull(url.sellerId)},
            {"registrable_domain", orNull(url.registrableDomain)},
            {"host", orNull(url.displayHost)},
            {"short_link", url.shortLink},
            {"warnings", QJsonArray::fromStringList(url.warnings)}};
}

} // namespace cyberspotter
