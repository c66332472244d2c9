// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QJsonArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyberspotter {

/// One current listing of a taxon in the CITES appendices; a taxon may have several (split by population).
struct CitesListing {
    QString appendix;   ///< "I", "II" or "III"
    QString annotation; ///< population or part concerned, empty for the whole taxon
    QString since{};    ///< ISO day it came into force, empty when not known
    QString edition{};  ///< edition of the Appendices it was taken from or compared with: a day, or year and month

    bool operator==(const CitesListing&) const = default;
};

/// A species, genus or other taxon that is traded online.
struct Taxon {
    QString scientificName;
    QString rank;    ///< species, subspecies, genus, family, order
    QString kingdom; ///< Animalia or Plantae
    QString className;
    QString order;
    QString family;
    QString group;   ///< "elephants", "parrots": what volunteers search together
    QStringList synonyms;
    std::vector<CitesListing> cites;
    QString euAnnex; ///< annex of Regulation (EC) 338/97 where it is not the one that follows from the appendix
    QString iucn;    ///< category code, empty when not stated
    QMap<QString, QStringList> names; ///< vernacular names by language (en fr es pt zh id vi ar ...), best first
    QMap<QString, QStringList> productNames; ///< what is made of it, as it is called in trade ("ivory"), by language
    QStringList lookalikes; ///< scientific names of taxa that it is mistaken for
    QStringList products; ///< CITES term codes it is traded as
    QString note;
    QString source;

    bool operator==(const Taxon&) const = default;
};

/// Reads resources/catalogue/taxa.json. Problem "catalogue-unreadable" names the entry.
Result<std::vector<Taxon>> readTaxa(const QByteArray& json);

/// The listings as [{"appendix","annotation","since","edition"}], the last two null when not known.
QJsonArray toJson(const std::vector<CitesListing>& listings);

/// The object of `species find` and `species show`: {"scientific_name","rank","cites":[...],"iucn","names":{...}} and more;
/// each listing as {"appendix","annotation","since","edition"}, the last two null when not known.
QJsonObject toJson(const Taxon& taxon);

} // namespace cyberspotter
