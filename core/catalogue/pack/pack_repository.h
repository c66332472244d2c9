// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/pack/pack.h"
#include "core/storage/library.h"

#include <QHash>

#include <optional>
#include <vector>

namespace cyberspotter {

/// A pack in the library.
struct StoredPack {
    QString id;
    QString name;
    QString publisher;
    qint64 edition = 0;
    QString created;
    bool withdrawn = false;
    QString payloadSha256;
    QString keyFingerprint;
    QString importedAt;
    int terms = 0;

    bool operator==(const StoredPack&) const = default;
};

/// The packs that were taken in. `applyPack` puts them there.
class PackRepository {
public:
    explicit PackRepository(Library& library) : library_(library) {}

    /// In the order of their ids; withdrawn ones too.
    Result<std::vector<StoredPack>> list() const;
    /// Takes a pack out with its terms, taxa and marketplaces. Words of one's own and partners stay, and so does the
    /// memory of who signed it. Problem "pack-unknown".
    Result<void> remove(const QString& id);

    /// Taxa and marketplaces of all packs, in the order of packs; one that cannot be read is passed over.
    Result<std::vector<Taxon>> taxa() const;
    Result<std::vector<Marketplace>> marketplaces() const;

    /// For `comparePack` and `applyPack`, inside their reading or transaction.
    static std::optional<StoredPack> find(Database& database, const QString& id);
    static QByteArray pinnedKey(Database& database, const QString& id);
    /// JSON by key, of one kind: "taxon" or "marketplace".
    static QHash<QString, QString> items(Database& database, const QString& id, const QString& kind);
    /// Ids of marketplaces that other packs have brought.
    static QStringList othersMarketplaces(Database& database, const QString& id);
    static QHash<QString, Partner> ownPartners(Database& database);
    /// Puts in or replaces the pack and all that is its, except terms; pins its key.
    static void store(Database& database, const SignedPack& pack, const std::vector<const PackMarketplace*>& marketplaces, const QString& at);
    static void storePartner(Database& database, const Partner& partner, const QString& at);

private:
    Library& library_;
};

/// `known` (taxa that are imported) and `packs`' taxa as additions to them and to `builtIn`: a taxon that is known gets the
/// names, synonyms, products and look-alikes of the packs, and keeps its listings; another is added whole.
std::vector<Taxon> withPackTaxa(std::vector<Taxon> known, const std::vector<Taxon>& builtIn, const std::vector<Taxon>& packs);

} // namespace cyberspotter
