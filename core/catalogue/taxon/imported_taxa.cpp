// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/imported_taxa.h"

#include <QCoreApplication>

namespace cyberspotter {

QString toWord(EditionFrom from) {
    switch (from) {
    case EditionFrom::given:
        return QStringLiteral("given");
    case EditionFrom::name:
        return QStringLiteral("name");
    case EditionFrom::contents:
        return QStringLiteral("contents");
    case EditionFrom::importDay:
        break;
    }
    return QStringLiteral("import_day");
}

EditionFrom editionFromWord(const QString& word) {
    for (const EditionFrom from : {EditionFrom::given, EditionFrom::name, EditionFrom::contents}) {
        if (word == toWord(from)) {
            return from;
        }
    }
    return EditionFrom::importDay;
}

QString TaxonImportRecord::title() const {
    return QCoreApplication::translate("TaxonImport", "%1, edition %2 (%3)").arg(titleOf(form), edition, fileName);
}

} // namespace cyberspotter
