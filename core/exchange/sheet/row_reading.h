// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword_subject.h"
#include "core/exchange/sheet/keyword_sheet.h"
#include "core/matching/keyword_lookup.h"

#include <deque>

namespace cyberspotter {

/// Makes search terms of the rows of one table, and says what is wrong with each. It remembers what it read, so that a row
/// that stands twice is told. `catalogue` must outlive it.
class RowReader {
public:
    /// `source` is the source of terms whose row names none.
    RowReader(const Catalogue& catalogue, SheetMapping mapping, QString source);

    SheetRow read(const QStringList& cells);

private:
    QString cell(const QStringList& cells, SheetField field) const;
    void readSubject(const QStringList& cells, SheetRow& row);
    QString nearestTaxon(const QString& written);
    void readWords(const QStringList& cells, SheetRow& row) const;
    void lookForDuplicates(SheetRow& row);

    SheetMapping mapping_;
    QString source_;
    KeywordSubjects subjects_;
    QHash<QString, QString> nearest_; ///< searching by parts is slow, and a wrong name stands in many rows
    KeywordLookup known_;
    KeywordLookup read_;
    std::deque<Keyword> kept_; ///< what `read_` points into
};

} // namespace cyberspotter
