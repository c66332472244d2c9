// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/marketplace/marketplace_index.h"

#include "core/catalogue/marketplace/registrable_domain.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

// No site's listing has a longer path, and it bounds what a pattern can be made to do.
constexpr qsizetype longestPath = 8192;

struct CompiledRule {
    QRegularExpression host;
    QRegularExpression path;
    std::vector<std::pair<QRegularExpression, QRegularExpression>> query;
    AddressRule rule;
};

using Values = QHash<QString, QString>;

QRegularExpression whole(const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

CompiledRule compile(const AddressRule& rule) {
    CompiledRule compiled{QRegularExpression(rule.host), QRegularExpression(rule.path), {}, rule};
    for (const auto& [name, value] : rule.query) {
        compiled.query.emplace_back(whole(name), whole(value));
    }
    return compiled;
}

std::vector<CompiledRule> compileAll(const std::vector<AddressRule>& rules) {
    std::vector<CompiledRule> compiled;
    compiled.reserve(rules.size());
    for (const AddressRule& rule : rules) {
        compiled.push_back(compile(rule));
    }
    return compiled;
}

// Matches and adds the named groups to `values`.
bool capture(const QRegularExpression& expression, const QString& text, Values& values) {
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch()) {
        return false;
    }
    const QStringList names = expression.namedCaptureGroups();
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (!names[i].isEmpty()) {
            values.insert(names[i], match.captured(static_cast<int>(i)));
        }
    }
    return true;
}

bool captureParameter(const std::pair<QRegularExpression, QRegularExpression>& wanted, const AddressParts& address,
                      Values& values) {
    return std::any_of(address.query.begin(), address.query.end(), [&](const auto& parameter) {
        Values found;
        if (!capture(wanted.first, parameter.first, found) || !capture(wanted.second, parameter.second, found)) {
            return false;
        }
        values.insert(found);
        return true;
    });
}

std::optional<Values> match(const CompiledRule& rule, const AddressParts& address) {
    Values values;
    if (!rule.rule.host.isEmpty() && !capture(rule.host, address.host, values)) {
        return std::nullopt;
    }
    if (!rule.rule.path.isEmpty() && !capture(rule.path, address.path, values)) {
        return std::nullopt;
    }
    for (const auto& wanted : rule.query) {
        if (!captureParameter(wanted, address, values)) {
            return std::nullopt;
        }
    }
    return values;
}

QString expand(const QString& pattern, const Values& values) {
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        result += QStringView(pattern).mid(at, open - at);
        result += values.value(pattern.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return result + pattern.mid(at);
}

void applyLetterCase(const QString& letterCase, Values& values) {
    for (QString& value : values) {
        if (letterCase == u"upper") {
            value = value.toUpper();
        } else if (letterCase == u"lower") {
            value = value.toLower();
        }
    }
}

QString withoutTrailingSlash(const QString& path) {
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

QString writeQuery(const QString& query, const QString& style) {
    QString words = query.simplified();
    if (style == u"dash") {
        words.replace(u' ', u'-');
    }
    QString written = QString::fromLatin1(QUrl::toPercentEncoding(words));
    if (style == u"form") {
        written.replace(QStringLiteral("%20"), QStringLiteral("+"));
    }
    return written;
}

const MarketplaceDomain& chooseSite(const Marketplace& marketplace, const QString& site) {
    const auto& domains = marketplace.domains;
    const QString language = site.section(u'-', 0, 0);
    const auto first = [&](auto fits) { return std::find_if(domains.begin(), domains.end(), fits); };
    auto found = first([&](const MarketplaceDomain& d) { return d.domain == site || d.host == site; });
    if (found == domains.end()) {
        found = first([&](const MarketplaceDomain& d) { return d.country == site; });
    }
    if (found == domains.end() && site.contains(u'-')) {
        found = first(
            [&](const MarketplaceDomain& d) { return d.language == language && site.endsWith(u'-' + d.country); });
    }
    if (found == domains.end()) {
        found = first([&](const MarketplaceDomain& d) { return d.language == language; });
    }
    return found == domains.end() ? domains.front() : *found;
}

} // namespace

QString pageKindName(PageKind kind) {
    switch (kind) {
    case PageKind::Listing:
        return QStringLiteral("listing");
    case PageKind::Search:
        return QStringLiteral("search");
    case PageKind::Seller:
        return QStringLiteral("seller");
    case PageKind::Other:
        break;
    }
    return QStringLiteral("other");
}

ParameterNames::ParameterNames(const QStringList& patterns) {
    for (const QString& pattern : patterns) {
        if (pattern.endsWith(u'*')) {
            beginnings_ << pattern.chopped(1).toLower();
        } else {
            exact_.insert(pattern.toLower());
        }
    }
}

bool ParameterNames::contains(const QString& name) const {
    const QString lower = name.toLower();
    return exact_.contains(lower) || std::any_of(beginnings_.begin(), beginnings_.end(),
                                                 [&](const QString& beginning) { return lower.startsWith(beginning); });
}

struct MarketplaceIndex::Entry {
    Marketplace marketplace;
    ParameterNames drop;
    std::vector<CompiledRule> items;
    std::vector<CompiledRule> sellers;
    std::vector<CompiledRule> searches;
};

struct MarketplaceIndex::ShortLink {
    QString marketplace;
    QRegularExpression path;
};

MarketplaceIndex::MarketplaceIndex(const MarketplaceCatalogue& catalogue)
    : generalDrop_(catalogue.generalDropParameters), mobileLabels_(catalogue.mobileLabels) {
    for (const QString& host : catalogue.shortLinkHosts) {
        shortLinks_.insert(host, std::make_shared<const ShortLink>(ShortLink{QString(), QRegularExpression(QStringLiteral("^/.+"))}));
    }
    for (const Marketplace& marketplace : catalogue.marketplaces) {
        add(marketplace);
    }
}

void MarketplaceIndex::add(const Marketplace& marketplace) {
    std::erase_if(entries_, [&](const auto& entry) { return entry->marketplace.id == marketplace.id; });
    shortLinks_.removeIf([&](const auto& it) { return it.value()->marketplace == marketplace.id; });
    byDomain_.removeIf([&](const auto& it) { return it.value().first->marketplace.id == marketplace.id; });
    const auto entry = std::make_shared<const Entry>(
        Entry{marketplace, ParameterNames(marketplace.dropParameters), compileAll(marketplace.items),
              compileAll(marketplace.sellers), compileAll(marketplace.searches)});
    entries_.push_back(entry);
    for (std::size_t i = 0; i < marketplace.domains.size(); ++i) {
        byDomain_.insert(marketplace.domains[i].domain, {entry, i});
    }
    for (const ShortLinkRule& rule : marketplace.shortLinks) {
        shortLinks_.insert(rule.host, std::make_shared<const ShortLink>(ShortLink{
                                          marketplace.id, QRegularExpression(rule.path.isEmpty() ? QStringLiteral("^/.+") : rule.path)}));
    }
}

std::vector<const Marketplace*> MarketplaceIndex::marketplaces() const {
    std::vector<const Marketplace*> all;
    all.reserve(entries_.size());
    for (const auto& entry : entries_) {
        all.push_back(&entry->marketplace);
    }
    return all;
}

const Marketplace* MarketplaceIndex::byId(const QString& id) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const auto& entry) { return entry->marketplace.id == id; });
    return found == entries_.end() ? nullptr : &(*found)->marketplace;
}

std::optional<MarketplaceIndex::Place> MarketplaceIndex::byHost(const QString& host, int port) const {
    const auto at = [&](const QString& domain) -> std::optional<Place> {
        const auto found = byDomain_.constFind(domain);
        if (found == byDomain_.cend()) {
            return std::nullopt;
        }
        const Marketplace& marketplace = found->first->marketplace;
        return Place{&marketplace, &marketplace.domains[found->second]};
    };
    if (port >= 0) {
        if (const auto place = at(QStringLiteral("%1:%2").arg(host).arg(port))) {
            return place;
        }
    }
    const auto shortest = registrableDomain(host);
    if (!shortest) {
        return std::nullopt;
    }
    for (QString end = host; end.size() >= shortest->size(); end = end.mid(end.indexOf(u'.') + 1)) {
        if (const auto place = at(end)) {
            return place;
        }
        if (!end.contains(u'.')) {
            break;
        }
    }
    return std::nullopt;
}

std::optional<QString> MarketplaceIndex::shortLinkOf(const QString& host, const QString& path) const {
    if (path.size() > longestPath) {
        return std::nullopt;
    }
    const QString bare = host.startsWith(QStringLiteral("www.")) ? host.mid(4) : host;
    for (auto it = shortLinks_.constFind(bare); it != shortLinks_.cend() && it.key() == bare; ++it) {
        if (it.value()->path.match(path).hasMatch()) {
            return it.value()->marketplace;
        }
    }
    return std::nullopt;
}

AddressMeaning MarketplaceIndex::understand(const Place& place, const AddressParts& address) const {
    if (address.path.size() > longestPath) {
        return {};
    }
    const Entry* const entry = entryOf(place);
    if (!entry) {
        return {};
    }
    for (const CompiledRule& rule : entry->items) {
        if (auto values = match(rule, address)) {
            applyLetterCase(rule.rule.letterCase, *values);
            const QString item = rule.rule.item.isEmpty() ? QStringLiteral("{item}") : rule.rule.item;
            const QString id = expand(item, *values);
            values->insert(QStringLiteral("host"), place.domain->keepHost ? address.host : place.domain->host);
            values->insert(QStringLiteral("domain"), place.domain->domain);
            values->insert(QStringLiteral("path"), withoutTrailingSlash(address.path));
            return {PageKind::Listing, id, expand(rule.rule.canonical, *values)};
        }
    }
    // A seller's rule is the narrower one where both fit ("/sch/NAME/m.html"), so it is asked first.
    for (const CompiledRule& rule : entry->sellers) {
        if (const auto values = match(rule, address)) {
            return {PageKind::Seller, values->value(QStringLiteral("seller")), {}};
        }
    }
    for (const CompiledRule& rule : entry->searches) {
        if (match(rule, address)) {
            return {PageKind::Search, {}, {}};
        }
    }
    return {};
}

bool MarketplaceIndex::isTrackingParameter(const Place* place, const QString& name) const {
    const Entry* const entry = place ? entryOf(*place) : nullptr;
    return generalDrop_.contains(name) || (entry && entry->drop.contains(name));
}

const MarketplaceIndex::Entry* MarketplaceIndex::entryOf(const Place& place) const {
    const auto found = byDomain_.constFind(place.domain->domain);
    return found != byDomain_.cend() && &found->first->marketplace == place.marketplace ? found->first.get() : nullptr;
}

bool MarketplaceIndex::isMobileLabel(const QString& label) const {
    return mobileLabels_.contains(label);
}

std::optional<QString> MarketplaceIndex::searchUrl(const QString& marketplaceId, const QString& site,
                                                   const QString& query) const {
    const Marketplace* const marketplace = byId(marketplaceId);
    if (!marketplace) {
        return std::nullopt;
    }
    const MarketplaceDomain& domain = chooseSite(*marketplace, site);
    const QString& pattern = domain.search.isEmpty() ? marketplace->search : domain.search;
    if (pattern.isEmpty()) {
        return std::nullopt;
    }
    const Values values{{QStringLiteral("host"), domain.host},
                        {QStringLiteral("domain"), domain.domain},
                        {QStringLiteral("query"), writeQuery(query, marketplace->queryStyle)}};
    return expand(pattern, values);
}

} // namespace cyberspotter
