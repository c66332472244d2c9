// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/pack/pack_changes.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/text_folding.h"
#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/pack/pack_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Packs", text);
}

QString spellingKey(const Keyword& keyword) {
    return foldForSearch(keyword.text) + QChar(0x1F) + keyword.language;
}

/// Whether two terms find the same, under the same conditions.
bool saysTheSame(const Keyword& one, const Keyword& other) {
    return keywordKey(one) == keywordKey(other) && one.kind == other.kind && one.context == other.context && one.unless == other.unless;
}

Keyword withOrigin(Keyword keyword, const QString& origin) {
    keyword.origin = origin;
    return keyword;
}

void compareTerms(Database& database, const Pack& pack, PackChanges& changes) {
    const QString origin = QStringLiteral("pack:") + pack.id;
    QHash<QString, Keyword> before;
    for (const Keyword& keyword : KeywordRepository::ofPack(database, pack.id)) {
        before.insert(keywordKey(keyword), keyword);
    }
    QHash<QString, std::vector<Keyword>> own;
    for (const Keyword& keyword : KeywordRepository::ofPack(database, {})) {
        own[spellingKey(keyword)].push_back(keyword);
    }
    for (const Keyword& term : pack.withdrawn ? std::vector<Keyword>() : pack.terms) {
        const Keyword after = withOrigin(term, origin);
        const auto old = before.constFind(keywordKey(after));
        if (old == before.cend()) {
            changes.added.push_back(after);
        } else {
            if (*old != after) {
                changes.changed.push_back({*old, after});
            }
            before.erase(old);
        }
        for (const Keyword& mine : own.value(spellingKey(after))) {
            if (!saysTheSame(mine, after)) {
                changes.conflicts.push_back({mine, after});
            }
        }
    }
    for (const Keyword& gone : std::as_const(before)) {
        changes.removed.push_back(gone);
    }
    std::sort(changes.removed.begin(), changes.removed.end(), [](const Keyword& a, const Keyword& b) { return keywordKey(a) < keywordKey(b); });
}

QString contentOf(const QJsonObject& content) {
    return QString::fromUtf8(compactJson(content));
}

void compareTaxa(Database& database, const Pack& pack, PackChanges& changes) {
    QHash<QString, QString> before = PackRepository::items(database, pack.id, QStringLiteral("taxon"));
    for (const Taxon& taxon : pack.withdrawn ? std::vector<Taxon>() : pack.taxa) {
        const auto old = before.constFind(taxon.scientificName);
        if (old == before.cend() || *old != contentOf(toJson(taxon))) {
            changes.taxa.push_back({taxon.scientificName, old == before.cend() ? PackItemChange::Added : PackItemChange::Changed});
        }
        before.remove(taxon.scientificName);
    }
    QStringList gone = before.keys();
    gone.sort();
    for (const QString& name : gone) {
        changes.taxa.push_back({name, PackItemChange::Removed});
    }
}

/// Addresses and ids that belong to marketplaces which are not of this pack.
QSet<QString> takenByOthers(Database& database, const Catalogue& builtIn, const Pack& pack) {
    QSet<QString> taken;
    for (const Marketplace& marketplace : builtIn.marketplaces().marketplaces) {
        taken.insert(marketplace.id);
        for (const MarketplaceDomain& domain : marketplace.domains) {
            taken.insert(domain.domain);
        }
    }
    for (const QString& content : PackRepository::othersMarketplaces(database, pack.id)) {
        const QJsonObject other = QJsonDocument::fromJson(content.toUtf8()).object();
        taken.insert(other[u"id"].toString());
        for (const QJsonValue& domain : other[u"domains"].toArray()) {
            taken.insert(domain[u"domain"].toString());
        }
    }
    return taken;
}

/// Whether `domain`, or one that it is a part of or that is a part of it, is somebody else's.
bool touches(const QString& domain, const QSet<QString>& taken) {
    if (taken.contains(domain)) {
        return true;
    }
    for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', dot + 1)) {
        if (taken.contains(domain.mid(dot + 1))) {
            return true;
        }
    }
    const QString below = u'.' + domain;
    return std::any_of(taken.begin(), taken.end(), [&below](const QString& other) { return other.endsWith(below); });
}

void compareMarketplaces(Database& database, const Catalogue& builtIn, const Pack& pack, PackChanges& changes) {
    QHash<QString, QString> before = PackRepository::items(database, pack.id, QStringLiteral("marketplace"));
    const QSet<QString> taken = takenByOthers(database, builtIn, pack);
    for (const PackMarketplace& one : pack.withdrawn ? std::vector<PackMarketplace>() : pack.marketplaces) {
        const Marketplace& marketplace = one.marketplace;
        const auto old = before.constFind(marketplace.id);
        if (old == before.cend() || *old != contentOf(one.content)) {
            const bool needs = taken.contains(marketplace.id) ||
                               std::any_of(marketplace.domains.begin(), marketplace.domains.end(),
                                           [&taken](const MarketplaceDomain& domain) { return touches(domain.domain, taken); });
            changes.marketplaces.push_back({marketplace.id, marketplace.name, old == before.cend() ? PackItemChange::Added : PackItemChange::Changed, needs});
        }
        before.remove(marketplace.id);
    }
    QStringList gone = before.keys();
    gone.sort();
    for (const QString& id : gone) {
        changes.marketplaces.push_back({id, QJsonDocument::fromJson(before.value(id).toUtf8()).object()[u"name"].toString(), PackItemChange::Removed, false});
    }
}

void comparePartners(Database& database, const Catalogue& builtIn, const Pack& pack, PackChanges& changes) {
    const QHash<QString, Partner> own = PackRepository::ownPartners(database);
    for (const Partner& partner : pack.withdrawn ? std::vector<Partner>() : pack.partners) {
        std::optional<Partner> before;
        if (own.contains(partner.id)) {
            before = own.value(partner.id);
        } else {
            for (const Partner& known : builtIn.partners()) {
                before = known.id == partner.id ? std::optional(known) : before;
            }
        }
        if (!before || toJson(*before) != toJson(partner)) {
            const bool moves = before && before->channels != partner.channels;
            changes.partners.push_back({before, partner, moves});
        }
    }
}

Result<PackChanges> compare(Database& database, const Catalogue& builtIn, const SignedPack& pack) {
    PackChanges changes;
    const QByteArray pinned = PackRepository::pinnedKey(database, pack.pack.id);
    changes.signer = pinned.isEmpty() ? PackSigner::New : pinned == pack.publicKey ? PackSigner::Known : PackSigner::Changed;
    changes.knownFingerprint = pinned.isEmpty() ? QString() : packKeyFingerprint(pinned);
    if (const auto stored = PackRepository::find(database, pack.pack.id)) {
        changes.editionBefore = stored->edition;
        changes.isOlder = pack.pack.edition < stored->edition;
        changes.isSame = pack.pack.edition == stored->edition && pack.payloadSha256 == stored->payloadSha256;
        changes.isEditionReused = pack.pack.edition == stored->edition && !changes.isSame;
    }
    compareTerms(database, pack.pack, changes);
    compareTaxa(database, pack.pack, changes);
    compareMarketplaces(database, builtIn, pack.pack, changes);
    comparePartners(database, builtIn, pack.pack, changes);
    return changes;
}

} // namespace

QString toWord(PackSigner signer) {
    switch (signer) {
    case PackSigner::Known:
        return QStringLiteral("known");
    case PackSigner::Changed:
        return QStringLiteral("changed");
    case PackSigner::New:
        break;
    }
    return QStringLiteral("new");
}

Result<PackChanges> comparePack(Library& library, const Catalogue& builtIn, const SignedPack& pack) {
    return library.read([&](Database& database) { return compare(database, builtIn, pack); });
}

Result<void> mayApply(const PackChanges& changes, const SignedPack& pack, const PackAcceptance& acceptance) {
    if (changes.signer == PackSigner::Changed && !acceptance.changedKey) {
        return std::unexpected(Problem{QStringLiteral("pack-key-changed"), translated(QT_TRANSLATE_NOOP("Packs", "The pack is signed with another key than before")),
                       translated(QT_TRANSLATE_NOOP("Packs", "\"%1\" was signed with %2, and this one with %3.")).arg(pack.pack.id, changes.knownFingerprint, pack.keyFingerprint),
                       translated(QT_TRANSLATE_NOOP("Packs", "Ask the programme, by another way than this file came, whether the new key is theirs; then accept it.")), 0, {}});
    }
    if (changes.isEditionReused) {
        return std::unexpected(Problem{QStringLiteral("pack-edition-reused"), translated(QT_TRANSLATE_NOOP("Packs", "There is another pack of the same edition")),
                       translated(QT_TRANSLATE_NOOP("Packs", "\"%1\" edition %2 is in the library with other content.")).arg(pack.pack.id).arg(pack.pack.edition),
                       translated(QT_TRANSLATE_NOOP("Packs", "Ask the programme which is right; a change needs a new edition.")), 0, {}});
    }
    if (changes.isOlder && !acceptance.older) {
        return std::unexpected(Problem{QStringLiteral("pack-older"), translated(QT_TRANSLATE_NOOP("Packs", "The pack is older than the one in the library")),
                       translated(QT_TRANSLATE_NOOP("Packs", "\"%1\" is edition %2, and the library has %3.")).arg(pack.pack.id).arg(pack.pack.edition).arg(changes.editionBefore.value_or(0)),
                       translated(QT_TRANSLATE_NOOP("Packs", "Ask for the older edition if you mean it.")), 0, {}});
    }
    return {};
}

Result<PackApplied> applyPack(Library& library, const Catalogue& builtIn, const SignedPack& pack, const PackAcceptance& acceptance) {
    return library.write([&](Database& database) -> Result<PackApplied> {
        const Result<PackChanges> changes = compare(database, builtIn, pack);
        if (!changes) {
            return std::unexpected(changes.error());
        }
        if (const Result<void> allowed = mayApply(*changes, pack, acceptance); !allowed) {
            return std::unexpected(allowed.error());
        }
        PackApplied applied{*changes, {}, {}};
        for (const MarketplaceChange& change : changes->marketplaces) {
            if (change.needsAcceptance && !acceptance.marketplaces.contains(change.id)) {
                applied.marketplaces << change.id;
            }
        }
        std::vector<const PackMarketplace*> marketplaces;
        for (const PackMarketplace& marketplace : pack.pack.marketplaces) {
            if (!applied.marketplaces.contains(marketplace.marketplace.id)) {
                marketplaces.push_back(&marketplace);
            }
        }
        const QString at = toRfc3339(library.now());
        PackRepository::store(database, pack, marketplaces, at);
        KeywordRepository::replacePack(database, pack.pack.id, pack.pack.withdrawn ? std::vector<Keyword>() : pack.pack.terms, at);
        for (const PartnerChange& change : changes->partners) {
            if (acceptance.partners.contains(change.after.id)) {
                PackRepository::storePartner(database, change.after, at);
                applied.partners << change.after.id;
            }
        }
        return applied;
    });
}

} // namespace cyberspotter
