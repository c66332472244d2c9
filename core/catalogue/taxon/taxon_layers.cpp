// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon_layers.h"

#include "core/base/text_folding.h"
#include "core/catalogue/taxon/import/taxon_file.h"
#include "core/catalogue/taxon/taxon_names.h"

#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

QStringList appendicesOf(const std::vector<CitesListing>& listings) {
    QStringList appendices;
    for (const CitesListing& listing : listings) {
        if (!appendices.contains(listing.appendix)) {
            appendices << listing.appendix;
        }
    }
    std::ranges::sort(appendices);
    return appendices;
}

QString lastDayOf(const std::vector<CitesListing>& listings) {
    QString last;
    for (const CitesListing& listing : listings) {
        last = std::max({last, listing.since, listing.edition});
    }
    return last;
}

void addNames(QStringList& names, const QStringList& more) {
    QSet<QString> there;
    for (const QString& name : names) {
        there.insert(comparableName(name));
    }
    for (const QString& name : more) {
        const QString compared = comparableName(name);
        if (!there.contains(compared)) {
            there.insert(compared);
            names << name;
        }
    }
}

/// What the built-in taxa know together.
struct BuiltIn {
    explicit BuiltIn(const std::vector<Taxon>& all) : taxa(all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (const QString& synonym : all[i].synonyms) {
                places.insert(comparableName(synonym), i);
            }
            lastDay = std::max(lastDay, lastDayOf(all[i].cites));
            const auto group = groups.constFind(all[i].family);
            groups.insert(all[i].family, group == groups.cend() || *group == all[i].group ? all[i].group : QString());
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            places.insert(comparableName(all[i].scientificName), i);
            accepted.insert(comparableName(all[i].scientificName));
        }
        groups.remove({});
    }

    const std::vector<Taxon>& taxa;
    QHash<QString, std::size_t> places;
    QSet<QString> accepted;
    QHash<QString, QString> groups; ///< by family
    QString lastDay;
};

/// The imported listings with the built-in words where the import has none.
std::vector<CitesListing> wordedListings(const Taxon& base, const Taxon& imported) {
    std::vector<CitesListing> listings;
    for (CitesListing listing : imported.cites) {
        const auto known = std::ranges::find(base.cites, listing.appendix, &CitesListing::appendix);
        const bool unsaid = listing.annotation.isEmpty() || isUnsaid(listing.annotation);
        if (known != base.cites.end() && unsaid && !known->annotation.isEmpty()) {
            listing.annotation = known->annotation;
        }
        if (known != base.cites.end() && listing.since.isEmpty()) {
            listing.since = known->since;
        }
        listings.push_back(std::move(listing));
    }
    return listings;
}

/// `edition` is the import's; empty when only its names are wanted.
Taxon laidOver(const Taxon& base, const Taxon& imported, const QString& edition, const BuiltIn& known, QStringList& keptAsNewer) {
    Taxon taxon = base;
    for (auto it = imported.names.begin(); it != imported.names.end(); ++it) {
        addNames(taxon.names[it.key()], it.value());
    }
    QStringList synonyms = imported.synonyms;
    if (imported.scientificName != base.scientificName) {
        synonyms.prepend(imported.scientificName);
    }
    // A lump of the export may be several taxa by now.
    synonyms.removeIf([&](const QString& name) { return known.accepted.contains(comparableName(name)); });
    addNames(taxon.synonyms, synonyms);
    const QString builtInDay = base.cites.empty() ? known.lastDay : lastDayOf(base.cites);
    const bool same = appendicesOf(base.cites) == appendicesOf(imported.cites);
    if (edition > builtInDay) {
        taxon.cites = same && std::ranges::all_of(imported.cites, [](const CitesListing& one) { return one.annotation.isEmpty() || isUnsaid(one.annotation); })
                          ? base.cites
                          : wordedListings(base, imported);
        for (CitesListing& listing : taxon.cites) {
            listing.edition = edition;
        }
        taxon.source += QStringLiteral("; ") + imported.source;
    } else if (!same && !edition.isEmpty()) {
        keptAsNewer << base.scientificName;
    }
    return taxon;
}

} // namespace

TaxonLayers layTaxa(const std::vector<Taxon>& builtIn, const ImportedTaxa& imported, const OwnTaxonWords& own) {
    TaxonLayers layers;
    if (imported.taxa.empty() && own.names.isEmpty() && own.notes.isEmpty()) {
        return layers;
    }
    const BuiltIn known(builtIn);
    QHash<QString, std::size_t> places; // in layers.taxa, by scientific name
    layers.taxa.reserve(imported.taxa.size());
    const auto put = [&](Taxon taxon) {
        const auto place = places.constFind(taxon.scientificName);
        if (place != places.cend()) {
            layers.taxa[*place] = std::move(taxon);
        } else {
            places.insert(taxon.scientificName, layers.taxa.size());
            layers.taxa.push_back(std::move(taxon));
        }
    };
    const auto current = [&](const Taxon& base) -> const Taxon& {
        const auto place = places.constFind(base.scientificName);
        return place != places.cend() ? layers.taxa[*place] : base;
    };
    // Accepted names first: of a taxon that only a synonym finds beside one of that name, the names alone are taken.
    for (const bool byName : {true, false}) {
        for (const ImportedTaxon& one : imported.taxa) {
            const QString compared = comparableName(one.taxon.scientificName);
            const auto place = known.places.constFind(compared);
            if (place == known.places.cend()) {
                if (byName) {
                    Taxon added = one.taxon;
                    added.group = known.groups.value(one.taxon.family);
                    put(std::move(added));
                }
            } else if (known.accepted.contains(compared) == byName) {
                const Taxon& base = builtIn[*place];
                const bool listingsToo = byName || !places.contains(base.scientificName);
                put(laidOver(current(base), one.taxon, listingsToo ? one.edition : QString(), known, layers.keptAsNewer));
            }
        }
    }
    const auto withOwn = [&](const QString& name) -> Taxon* {
        auto place = places.constFind(name);
        if (place == places.cend()) {
            const auto base = known.places.constFind(comparableName(name));
            if (base == known.places.cend()) {
                return nullptr; // gone from the lists; the words stay in the library
            }
            const QString accepted = builtIn[*base].scientificName;
            if (!places.contains(accepted)) {
                put(builtIn[*base]);
            }
            place = places.constFind(accepted);
        }
        return &layers.taxa[*place];
    };
    for (auto it = own.names.begin(); it != own.names.end(); ++it) {
        if (Taxon* taxon = withOwn(it.key())) {
            for (auto names = it->begin(); names != it->end(); ++names) {
                addNames(taxon->names[names.key()], names.value());
            }
        }
    }
    for (auto it = own.notes.begin(); it != own.notes.end(); ++it) {
        if (Taxon* taxon = withOwn(it.key())) {
            taxon->note = taxon->note.isEmpty() ? it.value() : taxon->note + u'\n' + it.value();
        }
    }
    return layers;
}

} // namespace cyberspotter
