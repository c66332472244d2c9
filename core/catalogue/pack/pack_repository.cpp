// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/pack/pack_repository.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/text_folding.h"
#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/pack/pack_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cyberspotter {

namespace {

constexpr auto packColumns = "SELECT id, name, publisher, edition, created, withdrawn, payload_sha256, key_sha256, imported_at, "
                             "(SELECT count(*) FROM keyword WHERE keyword.pack_id = pack.id) FROM pack ";

StoredPack packOf(SQLite::Statement& row) {
    return {.id = columnText(row, 0),
            .name = columnText(row, 1),
            .publisher = columnText(row, 2),
            .edition = row.getColumn(3).getInt64(),
            .created = columnText(row, 4),
            .withdrawn = row.getColumn(5).getInt() != 0,
            .payloadSha256 = columnText(row, 6),
            .keyFingerprint = columnText(row, 7),
            .importedAt = columnText(row, 8),
            .terms = row.getColumn(9).getInt()};
}

Result<QJsonArray> contentsOf(Library& library, const QString& kind) {
    return library.read([&kind](Database& database) -> Result<QJsonArray> {
        SQLite::Statement& query = database.prepare("SELECT content FROM pack_item WHERE kind = ? ORDER BY pack_id, key");
        bindText(query, 1, kind);
        QJsonArray contents;
        while (query.executeStep()) {
            contents << QJsonDocument::fromJson(columnText(query, 0).toUtf8()).object();
        }
        return contents;
    });
}

void storeItem(Database& database, const QString& id, const QString& kind, const QString& key, const QJsonObject& content) {
    SQLite::Statement& insert = database.prepare("INSERT INTO pack_item (pack_id, kind, key, content) VALUES (?, ?, ?, ?)");
    bindText(insert, 1, id);
    bindText(insert, 2, kind);
    bindText(insert, 3, key);
    bindText(insert, 4, QString::fromUtf8(compactJson(content)));
    insert.exec();
}

void appendNew(QStringList& list, const QStringList& more) {
    for (const QString& one : more) {
        if (!list.contains(one)) {
            list << one;
        }
    }
}

void appendNew(QMap<QString, QStringList>& names, const QMap<QString, QStringList>& more) {
    for (auto it = more.begin(); it != more.end(); ++it) {
        appendNew(names[it.key()], it.value());
    }
}

} // namespace

Result<std::vector<StoredPack>> PackRepository::list() const {
    return library_.read([](Database& database) -> Result<std::vector<StoredPack>> {
        static const std::string sql = std::string(packColumns) + "ORDER BY id";
        SQLite::Statement& query = database.prepare(sql.c_str());
        std::vector<StoredPack> packs;
        while (query.executeStep()) {
            packs.push_back(packOf(query));
        }
        return packs;
    });
}

std::optional<StoredPack> PackRepository::find(Database& database, const QString& id) {
    static const std::string sql = std::string(packColumns) + "WHERE id = ?";
    SQLite::Statement& query = database.prepare(sql.c_str());
    bindText(query, 1, id);
    return query.executeStep() ? std::optional(packOf(query)) : std::nullopt;
}

Result<void> PackRepository::remove(const QString& id) {
    return library_.write([&](Database& database) -> Result<void> {
        KeywordRepository::replacePack(database, id, {}, {});
        SQLite::Statement& removal = database.prepare("DELETE FROM pack WHERE id = ?");
        bindText(removal, 1, id);
        if (removal.exec() == 0) {
            return fail(QStringLiteral("pack-unknown"), QCoreApplication::translate("Packs", "There is no such pack"), QStringLiteral("\"%1\"").arg(id),
                        QCoreApplication::translate("Packs", "See the list of packs."));
        }
        return {};
    });
}

Result<std::vector<Taxon>> PackRepository::taxa() const {
    const Result<QJsonArray> contents = contentsOf(library_, QStringLiteral("taxon"));
    if (!contents) {
        return std::unexpected(contents.error());
    }
    std::vector<Taxon> taxa;
    for (const QJsonValue& content : *contents) {
        if (auto read = readPackTaxa({content}, {}); read) {
            taxa.push_back(std::move(read->front()));
        }
    }
    return taxa;
}

Result<std::vector<Marketplace>> PackRepository::marketplaces() const {
    const Result<QJsonArray> contents = contentsOf(library_, QStringLiteral("marketplace"));
    if (!contents) {
        return std::unexpected(contents.error());
    }
    std::vector<Marketplace> marketplaces;
    for (const QJsonValue& content : *contents) {
        if (auto read = readPackMarketplaces({content}); read) {
            marketplaces.push_back(std::move(read->front().marketplace));
        }
    }
    return marketplaces;
}

QByteArray PackRepository::pinnedKey(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare("SELECT public_key FROM pack_key WHERE pack_id = ?");
    bindText(query, 1, id);
    return query.executeStep() ? columnBlob(query, 0) : QByteArray();
}

QHash<QString, QString> PackRepository::items(Database& database, const QString& id, const QString& kind) {
    SQLite::Statement& query = database.prepare("SELECT key, content FROM pack_item WHERE pack_id = ? AND kind = ?");
    bindText(query, 1, id);
    bindText(query, 2, kind);
    QHash<QString, QString> items;
    while (query.executeStep()) {
        items.insert(columnText(query, 0), columnText(query, 1));
    }
    return items;
}

QStringList PackRepository::othersMarketplaces(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare("SELECT content FROM pack_item WHERE pack_id <> ? AND kind = 'marketplace'");
    bindText(query, 1, id);
    QStringList contents;
    while (query.executeStep()) {
        contents << columnText(query, 0);
    }
    return contents;
}

QHash<QString, Partner> PackRepository::ownPartners(Database& database) {
    SQLite::Statement& query = database.prepare("SELECT profile FROM partner");
    QHash<QString, Partner> partners;
    while (query.executeStep()) {
        if (auto partner = partnerFromJson(QJsonDocument::fromJson(columnText(query, 0).toUtf8()).object())) {
            partner->builtIn = false;
            partners.insert(partner->id, std::move(*partner));
        }
    }
    return partners;
}

void PackRepository::store(Database& database, const SignedPack& pack, const std::vector<const PackMarketplace*>& marketplaces, const QString& at) {
    const Pack& content = pack.pack;
    SQLite::Statement& put = database.prepare(
        "INSERT INTO pack (id, name, publisher, edition, created, withdrawn, payload_sha256, key_sha256, imported_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, publisher = excluded.publisher, "
        "edition = excluded.edition, created = excluded.created, withdrawn = excluded.withdrawn, payload_sha256 = excluded.payload_sha256, "
        "key_sha256 = excluded.key_sha256, imported_at = excluded.imported_at");
    bindText(put, 1, content.id);
    bindText(put, 2, content.name);
    bindText(put, 3, content.publisher);
    put.bind(4, static_cast<int64_t>(content.edition));
    bindText(put, 5, content.created);
    put.bind(6, content.withdrawn ? 1 : 0);
    bindText(put, 7, pack.payloadSha256);
    bindText(put, 8, pack.keyFingerprint);
    bindText(put, 9, at);
    put.exec();
    SQLite::Statement& pin = database.prepare("INSERT INTO pack_key (pack_id, public_key, pinned_at) VALUES (?, ?, ?) "
                                              "ON CONFLICT (pack_id) DO UPDATE SET public_key = excluded.public_key, pinned_at = excluded.pinned_at "
                                              "WHERE public_key <> excluded.public_key");
    bindText(pin, 1, content.id);
    bindBlob(pin, 2, pack.publicKey);
    bindText(pin, 3, at);
    pin.exec();
    SQLite::Statement& clear = database.prepare("DELETE FROM pack_item WHERE pack_id = ?");
    bindText(clear, 1, content.id);
    clear.exec();
    if (content.withdrawn) {
        return;
    }
    for (const Taxon& taxon : content.taxa) {
        storeItem(database, content.id, QStringLiteral("taxon"), taxon.scientificName, toJson(taxon));
    }
    for (const PackMarketplace* marketplace : marketplaces) {
        storeItem(database, content.id, QStringLiteral("marketplace"), marketplace->marketplace.id, marketplace->content);
    }
}

void PackRepository::storePartner(Database& database, const Partner& partner, const QString& at) {
    SQLite::Statement& put = database.prepare(
        "INSERT INTO partner (id, profile, added_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET profile = excluded.profile");
    bindText(put, 1, partner.id);
    bindText(put, 2, QString::fromUtf8(compactJson(toJson(partner))));
    bindText(put, 3, at);
    put.exec();
}

std::vector<Taxon> withPackTaxa(std::vector<Taxon> known, const std::vector<Taxon>& builtIn, const std::vector<Taxon>& packs) {
    if (packs.empty()) {
        return known;
    }
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < known.size(); ++i) {
        places.insert(foldForSearch(known[i].scientificName), i);
    }
    QHash<QString, const Taxon*> byName;
    for (const Taxon& taxon : builtIn) {
        byName.insert(foldForSearch(taxon.scientificName), &taxon);
    }
    for (const Taxon& taxon : packs) {
        const QString name = foldForSearch(taxon.scientificName);
        if (!places.contains(name)) {
            places.insert(name, known.size());
            known.push_back(byName.contains(name) ? *byName.value(name) : taxon);
        }
        Taxon& whole = known[places.value(name)];
        appendNew(whole.names, taxon.names);
        appendNew(whole.productNames, taxon.productNames);
        appendNew(whole.synonyms, taxon.synonyms);
        appendNew(whole.products, taxon.products);
        appendNew(whole.lookalikes, taxon.lookalikes);
    }
    return known;
}

} // namespace cyberspotter
