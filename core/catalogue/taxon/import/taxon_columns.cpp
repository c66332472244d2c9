// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/import/taxon_columns.h"

#include <QCoreApplication>
#include <QHash>

namespace cyberspotter {

namespace {

constexpr qsizetype mostColumns = 1000;

QString translated(const char* text) {
    return QCoreApplication::translate("TaxonImport", text);
}

/// "Scientific Name", "ScientificName" and "scientific_name" are one.
QString plainName(const QString& head) {
    QString plain;
    for (const QChar c : head) {
        if (c.isLetterOrNumber() || c == u'#') {
            plain += c.toLower();
        }
    }
    return plain;
}

/// The names that the columns have had in the exports since 2013.
const QHash<QString, TaxonColumn>& knownNames() {
    using enum TaxonColumn;
    static const QHash<QString, TaxonColumn> names{
        {QStringLiteral("kingdom"), kingdom},
        {QStringLiteral("class"), className},
        {QStringLiteral("order"), order},
        {QStringLiteral("family"), family},
        {QStringLiteral("genus"), genus},
        {QStringLiteral("species"), species},
        {QStringLiteral("subspecies"), subspecies},
        {QStringLiteral("fullname"), scientificName},
        {QStringLiteral("scientificname"), scientificName},
        {QStringLiteral("rank"), rank},
        {QStringLiteral("rankname"), rank},
        {QStringLiteral("currentlisting"), listing},
        {QStringLiteral("listing"), listing},
        {QStringLiteral("citeslisting"), listing},
        {QStringLiteral("appendix"), appendix},
        {QStringLiteral("party"), party},
        {QStringLiteral("partyisocode"), party},
        {QStringLiteral("listedunder"), listedUnder},
        {QStringLiteral("fullnote"), fullNote},
        {QStringLiteral("fullannotationenglish"), fullNote},
        {QStringLiteral("annotationenglish"), shortNote},
        {QStringLiteral("annotation"), shortNote},
        {QStringLiteral("#fullnote"), hashNote},
        {QStringLiteral("#annotation"), hashNote},
        {QStringLiteral("#annotationenglish"), hashNote},
        {QStringLiteral("#annotationsymbol"), hashSymbol},
        {QStringLiteral("annotationsymbol"), hashSymbol},
        {QStringLiteral("effectiveat"), effective},
        {QStringLiteral("effectivedate"), effective},
        {QStringLiteral("listingdate"), effective},
        {QStringLiteral("iscurrent"), isCurrent},
        {QStringLiteral("changetype"), changeType},
        {QStringLiteral("listingtype"), changeType},
        {QStringLiteral("synonymswithauthors"), synonyms},
        {QStringLiteral("synonyms"), synonyms},
        {QStringLiteral("englishnames"), englishNames},
        {QStringLiteral("spanishnames"), spanishNames},
        {QStringLiteral("frenchnames"), frenchNames},
    };
    return names;
}

std::unexpected<Problem> wrongColumns(const QString& title, const QStringList& head) {
    QString line = head.mid(0, 40).join(QStringLiteral(", ")).left(400);
    for (QChar& c : line) {
        c = c.isPrint() ? c : QChar(u' ');
    }
    return fail(QStringLiteral("taxa-columns"), title,
                translated(QT_TRANSLATE_NOOP("TaxonImport", "Its first line reads: %1")).arg(line),
                translated(QT_TRANSLATE_NOOP("TaxonImport", "Download the list as CSV from checklist.cites.org, or the CITES listings from speciesplus.net, and import that file.")));
}

} // namespace

QString toWord(TaxonFileForm form) {
    switch (form) {
    case TaxonFileForm::checklistHistory:
        return QStringLiteral("checklist_history");
    case TaxonFileForm::speciesPlus:
        return QStringLiteral("species_plus");
    default:
        return QStringLiteral("checklist");
    }
}

QString titleOf(TaxonFileForm form) {
    switch (form) {
    case TaxonFileForm::checklistHistory:
        return QStringLiteral("CITES Checklist (history of listings)");
    case TaxonFileForm::speciesPlus:
        return QStringLiteral("Species+");
    default:
        return QStringLiteral("CITES Checklist");
    }
}

Result<TaxonColumns> TaxonColumns::recognise(const QStringList& head) {
    if (head.size() > mostColumns) {
        return wrongColumns(translated(QT_TRANSLATE_NOOP("TaxonImport", "The table has %1 columns")).arg(head.size()), head);
    }
    TaxonColumns columns;
    columns.width_ = head.size();
    qsizetype cites = -1;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QString name = plainName(head[i]);
        const auto known = knownNames().constFind(name);
        if (known != knownNames().cend() && !columns.has(*known)) {
            columns.places_[std::size_t(*known)] = i;
        } else if (name == QStringLiteral("cites")) {
            cites = i;
        }
    }
    if (cites >= 0) {
        // The listings of the EU, exported with those of CITES beside them: "Listing" is the annex there.
        columns.places_[std::size_t(TaxonColumn::listing)] = cites;
    }
    QStringList absent;
    const bool composed = columns.has(TaxonColumn::genus) && columns.has(TaxonColumn::species);
    if (!columns.has(TaxonColumn::scientificName) && !composed) {
        absent << QStringLiteral("“FullName” (“Scientific Name”)");
    }
    if (!columns.has(TaxonColumn::listing) && !columns.has(TaxonColumn::appendix)) {
        absent << QStringLiteral("“CurrentListing” (“Listing”)");
    }
    if (!absent.isEmpty()) {
        return wrongColumns(translated(QT_TRANSLATE_NOOP("TaxonImport", "The table has no column %1")).arg(absent.join(QStringLiteral(", "))), head);
    }
    if (!columns.has(TaxonColumn::listing)) {
        columns.form_ = TaxonFileForm::checklistHistory;
    } else if (columns.has(TaxonColumn::listedUnder)) {
        columns.form_ = TaxonFileForm::speciesPlus;
    }
    return columns;
}

QString TaxonColumns::cell(const QStringList& record, TaxonColumn column) const {
    const qsizetype place = places_[std::size_t(column)];
    if (place < 0 || place >= record.size()) {
        return {};
    }
    return record[place].trimmed();
}

} // namespace cyberspotter
