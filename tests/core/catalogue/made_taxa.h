// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/import/taxon_import.h"

#include <QBuffer>

namespace cyberspotter::test {

/// A made export of the Checklist with rows "name,rank,listing,symbol,English names".
inline TaxonFile madeChecklist(const QByteArray& rows, const QString& name = QStringLiteral("made.csv")) {
    QByteArray bytes = "FullName,RankName,CurrentListing,AnnotationSymbol,EnglishNames,Family\n" + rows;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTaxonFile(buffer, name).value();
}

inline Taxon madeTaxon(const QString& name, std::vector<CitesListing> cites) {
    Taxon taxon;
    taxon.scientificName = name;
    taxon.rank = QStringLiteral("species");
    taxon.cites = std::move(cites);
    taxon.source = QStringLiteral("built in");
    return taxon;
}

} // namespace cyberspotter::test
