// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/built_in.h"

#include "core/catalogue/json_fields.h"
#include "core/catalogue/marketplace/own_rules.h"

#include <QFile>

// Qt keeps the data of a static library only when somebody asks for it; the macro must stand outside any namespace.
static void keepCatalogueData() {
    Q_INIT_RESOURCE(cs_catalogue_data);
}

namespace cyberspotter {

Result<QByteArray> builtInCatalogueFile(const QString& name) {
    keepCatalogueData();
    const QString path = QStringLiteral(":/catalogue/") + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(unreadableCatalogue(path, file.errorString()));
    }
    return file.readAll();
}

namespace {

/// The marketplaces of one's own in the place of the built-in ones.
Result<void> takeOwn(MarketplaceCatalogue& marketplaces) {
    const QString name = QStringLiteral("marketplaces.json");
    const Result<std::optional<QByteArray>> bytes = ownRules(ownRulesFolder(), name);
    if (!bytes || !*bytes) {
        return bytes ? Result<void>() : std::unexpected(bytes.error());
    }
    Result<MarketplaceCatalogue> own = readMarketplaceCatalogue(**bytes);
    if (!own) {
        return std::unexpected(wrongOwnRules(ownRulesFolder() + u'/' + name, own.error().detail));
    }
    if (own->marketplaces.empty()) {
        return std::unexpected(wrongOwnRules(ownRulesFolder() + u'/' + name, QStringLiteral("marketplaces: []")));
    }
    marketplaces = std::move(*own);
    return {};
}

} // namespace

Result<LoadedMarketplaces> loadMarketplaces() {
    const Result<QByteArray> bytes = builtInCatalogueFile(QStringLiteral("marketplaces.json"));
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    Result<MarketplaceCatalogue> read = readBuiltInMarketplaceCatalogue(*bytes);
    if (!read) {
        return std::unexpected(read.error());
    }
    LoadedMarketplaces loaded{std::move(*read)};
    if (const Result<void> taken = takeOwn(loaded.catalogue); !taken) {
        loaded.ownRulesProblem = taken.error();
    }
    return loaded;
}

} // namespace cyberspotter
