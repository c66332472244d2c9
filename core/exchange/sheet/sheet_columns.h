// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace cyberspotter {

/// What a column of a table of search terms may hold.
enum class SheetField {
    Term, Language, Taxon, Group, Product, Kind, Context, Unless, Source, Script, Countries, Marketplaces, Confidence, Edition,
    ProposedBy, FirstSeen, LastSeen
};

/// Every field, in the order in which it is shown; term and language come first and are needed.
const QList<SheetField>& sheetFields();
/// "term", "language", ... "last_seen": the word of the command line and of exports.
QString toWord(SheetField field);

/// Which column (from 0) holds which field.
using SheetMapping = QMap<SheetField, int>;

/// The mapping that the names of the columns suggest: the program's own words, and what people call them in English, French,
/// Spanish, Portuguese, Chinese, German, Indonesian, Vietnamese and Arabic. A column is taken once; "Species (scientific)"
/// is known by its first word.
SheetMapping guessMapping(const QStringList& columns);

/// `guessed` changed by words as "term=Suchwort" or "term=3" (the third column); "source=" leaves a field out. Problem
/// "usage" for a field or column that there is not.
Result<SheetMapping> mappingOfWords(const SheetMapping& guessed, const QStringList& words, const QStringList& columns);

/// Problem "column-missing" unless term and language are mapped.
Result<void> checkMapping(const SheetMapping& mapping);

} // namespace cyberspotter
