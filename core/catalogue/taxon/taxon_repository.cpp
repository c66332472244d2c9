// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon_repository.h"

#include "core/catalogue/taxon/import/taxon_cells.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype longestOwnName = 150;
constexpr qsizetype longestOwnNote = 4000;

QString translated(const char* text) {
    return QCoreApplication::translate("TaxonImport", text);
}

// Texts were cleaned of control characters when they were read: tabs and line feeds stand only between them.
QString listingLines(const std::vector<CitesListing>& listings) {
    QString lines;
    for (const CitesListing& listing : listings) {
        lines += listing.appendix + u'\t' + listing.annotation + u'\t' + listing.since + u'\n';
    }
    return lines;
}

QString nameLines(const QMap<QString, QStringList>& names) {
    QString lines;
    for (auto it = names.begin(); it != names.end(); ++it) {
        for (const QString& name : it.value()) {
            lines += it.key() + u'\t' + name + u'\n';
        }
    }
    return lines;
}

void readListingLines(const QString& lines, const QString& edition, std::vector<CitesListing>& listings) {
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> fields = line.split(u'\t');
        listings.push_back({fields[0].toString(), fields.value(1).toString(), fields.value(2).toString(), edition});
    }
}

void readNameLines(const QString& lines, QMap<QString, QStringList>& names) {
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0) {
            names[line.first(tab).toString()] << line.sliced(tab + 1).toString();
        }
    }
}

TaxonFileForm formFromWord(const QString& word) {
    return word == toWord(TaxonFileForm::speciesPlus)        ? TaxonFileForm::speciesPlus
           : word == toWord(TaxonFileForm::checklistHistory) ? TaxonFileForm::checklistHistory
                                                             : TaxonFileForm::checklist;
}

std::vector<TaxonImportRecord> readImports(Database& database) {
    std::vector<TaxonImportRecord> imports;
    SQLite::Statement& query = database.prepare("SELECT id, imported_at, form, edition, edition_from, file_name, sha256, rows, taxa FROM taxon_import ORDER BY id");
    while (query.executeStep()) {
        TaxonImportRecord& record = imports.emplace_back();
        record.id = query.getColumn(0).getInt64();
        record.importedAt = fromRfc3339(columnText(query, 1));
        record.form = formFromWord(columnText(query, 2));
        record.edition = columnText(query, 3);
        record.editionFrom = editionFromWord(columnText(query, 4));
        record.fileName = columnText(query, 5);
        record.sha256 = columnText(query, 6);
        record.rows = query.getColumn(7).getInt64();
        record.taxa = query.getColumn(8).getInt64();
    }
    return imports;
}

/// Families and orders stand in thousands of rows, and once in memory.
class SharedTexts {
public:
    QString operator()(const QString& text) { return *texts_.insert(text); }

private:
    QSet<QString> texts_;
};

qint64 storeRecord(Database& database, const TaxonImportRecord& record) {
    SQLite::Statement& insert = database.prepare("INSERT INTO taxon_import (imported_at, form, edition, edition_from, file_name, sha256, rows, taxa) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, toRfc3339(record.importedAt));
    bindText(insert, 2, toWord(record.form));
    bindText(insert, 3, record.edition);
    bindText(insert, 4, toWord(record.editionFrom));
    bindText(insert, 5, record.fileName);
    bindText(insert, 6, record.sha256);
    insert.bind(7, int64_t(record.rows));
    insert.bind(8, int64_t(record.taxa));
    insert.exec();
    return database.handle().getLastInsertRowid();
}

void storeTaxon(Database& database, const Taxon& taxon, qint64 import) {
    SQLite::Statement& insert = database.prepare(
        "INSERT OR REPLACE INTO imported_taxon (scientific_name, import_id, rank, kingdom, class, taxon_order, family, listings, synonyms, names) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, taxon.scientificName);
    insert.bind(2, int64_t(import));
    bindText(insert, 3, taxon.rank);
    bindText(insert, 4, taxon.kingdom);
    bindText(insert, 5, taxon.className);
    bindText(insert, 6, taxon.order);
    bindText(insert, 7, taxon.family);
    bindText(insert, 8, listingLines(taxon.cites));
    bindText(insert, 9, taxon.synonyms.join(u'\n'));
    bindText(insert, 10, nameLines(taxon.names));
    insert.exec();
}

} // namespace

Result<std::vector<TaxonImportRecord>> TaxonRepository::imports() const {
    return library_.read([](Database& database) -> Result<std::vector<TaxonImportRecord>> { return readImports(database); });
}

Result<ImportedTaxa> TaxonRepository::imported() const {
    return library_.read([](Database& database) -> Result<ImportedTaxa> {
        // One state of the library for both: an import may end in between.
        const SQLite::Transaction whole(database.handle());
        ImportedTaxa imported{{}, readImports(database)};
        QHash<qint64, std::pair<QString, QString>> byId; // edition and title
        for (const TaxonImportRecord& record : imported.imports) {
            byId.insert(record.id, {record.edition, record.title()});
        }
        SharedTexts shared;
        imported.taxa.reserve(imported.imports.empty() ? 0 : std::size_t(std::clamp<qint64>(imported.imports.back().taxa, 0, 1 << 20)));
        SQLite::Statement& query = database.prepare(
            "SELECT scientific_name, import_id, rank, kingdom, class, taxon_order, family, listings, synonyms, names FROM imported_taxon "
            "ORDER BY scientific_name");
        while (query.executeStep()) {
            ImportedTaxon& one = imported.taxa.emplace_back();
            one.import = query.getColumn(1).getInt64();
            const auto [edition, title] = byId.value(one.import);
            one.edition = edition;
            Taxon& taxon = one.taxon;
            taxon.scientificName = columnText(query, 0);
            taxon.rank = shared(columnText(query, 2));
            taxon.kingdom = shared(columnText(query, 3));
            taxon.className = shared(columnText(query, 4));
            taxon.order = shared(columnText(query, 5));
            taxon.family = shared(columnText(query, 6));
            readListingLines(columnText(query, 7), edition, taxon.cites);
            taxon.synonyms = columnText(query, 8).split(u'\n', Qt::SkipEmptyParts);
            readNameLines(columnText(query, 9), taxon.names);
            taxon.source = title;
        }
        // SQLite orders by bytes of UTF-8, a comparison by UTF-16: beyond the plane of most scripts these differ.
        const auto name = [](const ImportedTaxon& one) -> const QString& { return one.taxon.scientificName; };
        if (!std::ranges::is_sorted(imported.taxa, {}, name)) {
            std::ranges::sort(imported.taxa, {}, name);
        }
        return imported;
    });
}

Result<TaxonImportRecord> TaxonRepository::store(const TaxonImportPlan& plan) {
    return library_.write([&](Database& database) -> Result<TaxonImportRecord> {
        const std::vector<TaxonImportRecord> there = readImports(database);
        if ((there.empty() ? 0 : there.back().id) != plan.basedOn) {
            return fail(QStringLiteral("taxa-changed-meanwhile"), translated(QT_TRANSLATE_NOOP("TaxonImport", "Taxa were imported meanwhile")),
                        there.empty() ? QString() : there.back().title(),
                        translated(QT_TRANSLATE_NOOP("TaxonImport", "Look at the changes again, then import.")));
        }
        TaxonImportRecord record = plan.record;
        record.importedAt = library_.now();
        record.id = storeRecord(database, record);
        for (const QString& name : plan.gone) {
            SQLite::Statement& removal = database.prepare("DELETE FROM imported_taxon WHERE scientific_name = ?");
            bindText(removal, 1, name);
            removal.exec();
        }
        for (const ImportedTaxon& one : plan.after.taxa) {
            if (one.import == 0) {
                storeTaxon(database, one.taxon, record.id);
            }
        }
        return record;
    });
}

Result<OwnTaxonWords> TaxonRepository::own() const {
    return library_.read([](Database& database) -> Result<OwnTaxonWords> {
        OwnTaxonWords words;
        SQLite::Statement& names = database.prepare("SELECT scientific_name, language, name FROM own_taxon_name ORDER BY added_at, name");
        while (names.executeStep()) {
            words.names[columnText(names, 0)][columnText(names, 1)] << columnText(names, 2);
        }
        SQLite::Statement& notes = database.prepare("SELECT scientific_name, note FROM own_taxon_note");
        while (notes.executeStep()) {
            words.notes.insert(columnText(notes, 0), columnText(notes, 1));
        }
        return words;
    });
}

Result<bool> TaxonRepository::addName(const QString& scientificName, const QString& language, const QString& name) {
    static const QRegularExpression code(QStringLiteral("^[a-z]{2,3}(-[A-Za-z]{2,8})?$"));
    if (!code.match(language).hasMatch()) {
        return fail(QStringLiteral("taxon-language-unknown"), translated(QT_TRANSLATE_NOOP("TaxonImport", "This is not the code of a language")),
                    QStringLiteral("“%1”").arg(cleanText(language, 80)), translated(QT_TRANSLATE_NOOP("TaxonImport", "Give it as en, fr, zh or pt-BR.")));
    }
    const QString clean = cleanText(name, longestOwnName);
    if (clean.isEmpty()) {
        return fail(QStringLiteral("taxon-name-empty"), translated(QT_TRANSLATE_NOOP("TaxonImport", "The name is empty")), scientificName,
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "Write the name as it is used in this language.")));
    }
    return library_.write([&](Database& database) -> Result<bool> {
        SQLite::Statement& insert = database.prepare("INSERT OR IGNORE INTO own_taxon_name (scientific_name, language, name, added_at) VALUES (?, ?, ?, ?)");
        bindText(insert, 1, scientificName);
        bindText(insert, 2, language);
        bindText(insert, 3, clean);
        bindText(insert, 4, toRfc3339(library_.now()));
        return insert.exec() > 0;
    });
}

Result<bool> TaxonRepository::removeName(const QString& scientificName, const QString& language, const QString& name) {
    return library_.write([&](Database& database) -> Result<bool> {
        SQLite::Statement& removal = database.prepare("DELETE FROM own_taxon_name WHERE scientific_name = ? AND language = ? AND name = ?");
        bindText(removal, 1, scientificName);
        bindText(removal, 2, language);
        bindText(removal, 3, cleanText(name, longestOwnName));
        return removal.exec() > 0;
    });
}

Result<void> TaxonRepository::setNote(const QString& scientificName, const QString& note) {
    const QString kept = note.trimmed().left(longestOwnNote);
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& change = database.prepare(
            kept.isEmpty() ? "DELETE FROM own_taxon_note WHERE scientific_name = ?"
                           : "INSERT OR REPLACE INTO own_taxon_note (scientific_name, note, changed_at) VALUES (?, ?, ?)");
        bindText(change, 1, scientificName);
        if (!kept.isEmpty()) {
            bindText(change, 2, kept);
            bindText(change, 3, toRfc3339(library_.now()));
        }
        change.exec();
        return {};
    });
}

} // namespace cyberspotter
