// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/import/taxon_file.h"

#include "core/base/csv_reader.h"
#include "core/base/digest.h"
#include "core/catalogue/taxon/import/taxon_cells.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 largestFile = 256LL << 20;
constexpr qint64 mostRows = 500'000;
constexpr std::size_t namedProblems = 100;
constexpr std::size_t mostListings = 64; // of one taxon
constexpr qsizetype longestHigher = 80;

// Texts of the catalogue, which are English like the annotations of CITES themselves.
const QString someSpecies = QStringLiteral("Some of its species");
const QString somePopulations = QStringLiteral("Part of the taxon, the export does not say which");

QString translated(const char* text) {
    return QCoreApplication::translate("TaxonImport", text);
}

Problem wrongRow(const QString& what) {
    return {QStringLiteral("taxa-row"), translated(QT_TRANSLATE_NOOP("TaxonImport", "A row is not understood")), what,
            translated(QT_TRANSLATE_NOOP("TaxonImport", "Correct the row and import the file again; the other rows are taken.")), 0, {}};
}

std::unexpected<Problem> tooLarge(const QString& what) {
    return fail(QStringLiteral("taxa-file-too-large"), translated(QT_TRANSLATE_NOOP("TaxonImport", "The file is too large for a list of CITES taxa")), what,
                translated(QT_TRANSLATE_NOOP("TaxonImport", "Choose the file as it was downloaded.")));
}

QString shown(const QString& value) {
    return QStringLiteral("“%1”").arg(cleanText(value, 80));
}

bool isTrue(const QString& cell) {
    const QString word = cell.toLower();
    return word == QStringLiteral("true") || word == QStringLiteral("t") || word == QStringLiteral("1") || word == QStringLiteral("yes");
}

/// "AR: population of ... (#5)" of what there is.
QString annotationOf(const QString& party, const QString& note, const QString& symbol) {
    QString text = party.isEmpty() ? note : note.isEmpty() ? party : party + QStringLiteral(": ") + note;
    if (!symbol.isEmpty() && !text.contains(symbol)) {
        text = text.isEmpty() ? symbol : QStringLiteral("%1 (%2)").arg(text, symbol);
    }
    return text;
}

/// Takes the rows of a table and gathers those of one taxon.
class Gatherer {
public:
    explicit Gatherer(TaxonColumns columns) : columns_(std::move(columns)) {}

    /// Problem "taxa-row".
    Result<void> take(const QStringList& record);
    void finish(TaxonFile& file);
    std::size_t size() const { return taxa_.size(); }

private:
    struct Gathered {
        Taxon taxon;
        bool partly = false; ///< some of it is not listed
    };

    QString cell(const QStringList& record, TaxonColumn column) const { return columns_.cell(record, column); }
    QString shared(const QString& text);
    QString nameOf(const QStringList& record) const;
    Result<void> takeListings(const QStringList& record, Gathered& gathered, const ListingCell& listed);
    Gathered& gatheredOf(const QStringList& record, const QString& name, const QString& rank);
    void takeNames(const QStringList& record, Taxon& taxon);
    static void addListing(Taxon& taxon, const CitesListing& listing);
    static void sayWhatIsUnsaid(Gathered& gathered);

    TaxonColumns columns_;
    std::vector<Gathered> taxa_;
    QHash<QString, std::size_t> places_;
    QSet<QString> texts_; ///< families and orders stand in thousands of rows, and once in memory
    QString lastDay_;
};

QString Gatherer::shared(const QString& text) {
    return *texts_.insert(cleanText(text, longestHigher));
}

QString Gatherer::nameOf(const QStringList& record) const {
    if (columns_.has(TaxonColumn::scientificName)) {
        return cell(record, TaxonColumn::scientificName);
    }
    return QStringList{cell(record, TaxonColumn::genus), cell(record, TaxonColumn::species).toLower(), cell(record, TaxonColumn::subspecies).toLower()}
        .join(u' ')
        .simplified();
}

Gatherer::Gathered& Gatherer::gatheredOf(const QStringList& record, const QString& name, const QString& rank) {
    const auto known = places_.constFind(name);
    if (known != places_.cend()) {
        return taxa_[*known];
    }
    places_.insert(name, taxa_.size());
    Taxon taxon;
    taxon.scientificName = name;
    taxon.rank = rank;
    taxon.kingdom = shared(cell(record, TaxonColumn::kingdom));
    taxon.className = shared(cell(record, TaxonColumn::className));
    taxon.order = shared(cell(record, TaxonColumn::order));
    taxon.family = shared(cell(record, TaxonColumn::family));
    return taxa_.emplace_back(Gathered{std::move(taxon)});
}

/// The whole taxon without a word gives way to what says more.
void Gatherer::addListing(Taxon& taxon, const CitesListing& listing) {
    for (CitesListing& there : taxon.cites) {
        if (there.appendix == listing.appendix && (there.annotation == listing.annotation || listing.annotation.isEmpty())) {
            return;
        }
        if (there.appendix == listing.appendix && there.annotation.isEmpty()) {
            there = listing;
            return;
        }
    }
    if (taxon.cites.size() < mostListings) {
        taxon.cites.push_back(listing);
    }
}

Result<void> Gatherer::takeListings(const QStringList& record, Gathered& gathered, const ListingCell& listed) {
    const QString party = cleanText(cell(record, TaxonColumn::party), longestHigher);
    QString note = cell(record, TaxonColumn::fullNote);
    note = note.isEmpty() ? cell(record, TaxonColumn::shortNote) : note;
    const std::vector<ListingNote> notes = readListingNotes(note);
    const std::vector<ListingNote> hashNotes = readListingNotes(cell(record, TaxonColumn::hashNote));
    const QString symbol = hashSymbolOf(cell(record, TaxonColumn::hashSymbol));
    const QString since = readDay(cell(record, TaxonColumn::effective));
    lastDay_ = std::max(lastDay_, since);
    const bool single = listed.appendices.size() == 1;
    gathered.partly = gathered.partly || listed.partlyListed;
    for (const QString& appendix : listed.appendices) {
        // "#4" tells which parts of plants are meant; all parts are where Appendix I stands beside another.
        QString parts = single || appendix != QStringLiteral("I") ? symbol : QString();
        for (const ListingNote& hash : hashNotes) {
            if (hash.appendix == appendix || (hash.appendix.isEmpty() && single)) {
                parts = hashSymbolOf(hash.text);
            }
        }
        const QString asked = appendix == QStringLiteral("III") ? party : QString();
        bool said = false;
        for (const ListingNote& one : notes) {
            if (one.appendix == appendix || (one.appendix.isEmpty() && single)) {
                addListing(gathered.taxon, {appendix, annotationOf(asked, one.text, parts), since});
                said = true;
            }
        }
        if (!said) {
            addListing(gathered.taxon, {appendix, annotationOf(asked, {}, parts), since});
        }
    }
    return {};
}

void Gatherer::takeNames(const QStringList& record, Taxon& taxon) {
    const auto add = [](QStringList& names, const QStringList& more) {
        for (const QString& name : more) {
            if (!names.contains(name, Qt::CaseInsensitive)) {
                names << name;
            }
        }
    };
    const std::pair<TaxonColumn, QString> languages[] = {{TaxonColumn::englishNames, QStringLiteral("en")},
                                                         {TaxonColumn::spanishNames, QStringLiteral("es")},
                                                         {TaxonColumn::frenchNames, QStringLiteral("fr")}};
    for (const auto& [column, language] : languages) {
        if (const QString names = cell(record, column); !names.isEmpty() && taxon.names.value(language).size() < 60) {
            add(taxon.names[language], readVernacularNames(names));
        }
    }
    if (const QString names = cell(record, TaxonColumn::synonyms); !names.isEmpty() && taxon.synonyms.size() < 300) {
        add(taxon.synonyms, readSynonyms(names));
        taxon.synonyms.removeAll(taxon.scientificName);
    }
}

Result<void> Gatherer::take(const QStringList& record) {
    for (qsizetype extra = columns_.width(); extra < record.size(); ++extra) {
        if (!record[extra].trimmed().isEmpty()) {
            return std::unexpected(wrongRow(translated(QT_TRANSLATE_NOOP("TaxonImport", "It has %1 fields instead of %2.")).arg(record.size()).arg(columns_.width())));
        }
    }
    if (record.size() < columns_.width()) {
        return std::unexpected(wrongRow(translated(QT_TRANSLATE_NOOP("TaxonImport", "It has %1 fields instead of %2.")).arg(record.size()).arg(columns_.width())));
    }
    const QString named = nameOf(record);
    const QString name = readScientificName(named);
    if (name.isEmpty()) {
        return std::unexpected(wrongRow(translated(QT_TRANSLATE_NOOP("TaxonImport", "%1 is not a scientific name.")).arg(shown(named))));
    }
    const QString rankCell = cell(record, TaxonColumn::rank);
    const QString rank = rankCell.isEmpty() ? rankOfName(name) : readRank(rankCell);
    if (rank.isEmpty()) {
        return std::unexpected(wrongRow(translated(QT_TRANSLATE_NOOP("TaxonImport", "%1: the rank %2 is not known.")).arg(name, shown(rankCell))));
    }
    const bool history = columns_.form() == TaxonFileForm::checklistHistory;
    const QString listingCell = cell(record, history ? TaxonColumn::appendix : TaxonColumn::listing);
    const std::optional<ListingCell> listed = readListingCell(listingCell);
    if (!listed || (history && listed->appendices.size() != 1)) {
        return std::unexpected(wrongRow(translated(QT_TRANSLATE_NOOP("TaxonImport", "%1: the listing %2 is none of I, II and III.")).arg(name, shown(listingCell))));
    }
    if (history) {
        // Deletions and reservations, and what was listed once, are not current listings.
        const bool addition = !columns_.has(TaxonColumn::changeType)
                              || cell(record, TaxonColumn::changeType).compare(QStringLiteral("ADDITION"), Qt::CaseInsensitive) == 0;
        const bool current = !columns_.has(TaxonColumn::isCurrent) || isTrue(cell(record, TaxonColumn::isCurrent));
        lastDay_ = std::max(lastDay_, readDay(cell(record, TaxonColumn::effective)));
        if (!addition || !current) {
            return {};
        }
    }
    Gathered& gathered = gatheredOf(record, name, rank);
    takeNames(record, gathered.taxon);
    return takeListings(record, gathered, *listed);
}

/// A listing of a part without a word would read as one of the whole.
void Gatherer::sayWhatIsUnsaid(Gathered& gathered) {
    Taxon& taxon = gathered.taxon;
    QSet<QString> appendices;
    for (const CitesListing& listing : taxon.cites) {
        appendices.insert(listing.appendix);
    }
    if (appendices.size() < 2 && !gathered.partly) {
        return;
    }
    const bool higher = taxon.rank != QStringLiteral("species") && !taxon.scientificName.contains(u' ');
    for (CitesListing& listing : taxon.cites) {
        if (listing.annotation.isEmpty() || listing.annotation == hashSymbolOf(listing.annotation)) {
            listing.annotation = annotationOf({}, higher ? someSpecies : somePopulations, listing.annotation);
        }
    }
}

void Gatherer::finish(TaxonFile& file) {
    std::ranges::sort(taxa_, {}, [](const Gathered& one) -> const QString& { return one.taxon.scientificName; });
    file.taxa.reserve(taxa_.size());
    for (Gathered& gathered : taxa_) {
        sayWhatIsUnsaid(gathered);
        std::ranges::stable_sort(gathered.taxon.cites, {}, &CitesListing::appendix);
        file.taxa.push_back(std::move(gathered.taxon));
    }
    taxa_.clear();
    if (file.edition.isEmpty() && !lastDay_.isEmpty()) {
        file.edition = lastDay_;
        file.editionFrom = EditionFrom::contents;
    }
}

Result<QByteArray> wholeFile(QIODevice& device) {
    if (!device.isSequential() && device.size() > largestFile) {
        return tooLarge(translated(QT_TRANSLATE_NOOP("TaxonImport", "It has %1 MB; at most %2 are read.")).arg(device.size() >> 20).arg(largestFile >> 20));
    }
    QByteArray bytes;
    for (;;) {
        const QByteArray piece = device.read(1 << 20);
        if (piece.isEmpty()) {
            return bytes;
        }
        bytes += piece;
        if (bytes.size() > largestFile) {
            return tooLarge(translated(QT_TRANSLATE_NOOP("TaxonImport", "More than %1 MB.")).arg(largestFile >> 20));
        }
    }
}

} // namespace

bool isUnsaid(const QString& annotation) {
    return annotation.startsWith(someSpecies) || annotation.startsWith(somePopulations);
}

QString editionInName(const QString& name) {
    static const QRegularExpression date(QStringLiteral(
        "(?<!\\d)((?:19[789]|20\\d)\\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\\d|3[01]))?)?(?!\\d)"));
    const QRegularExpressionMatch match = date.match(name);
    QString edition = match.captured(1);
    for (const int part : {2, 3}) {
        if (!match.captured(part).isEmpty()) {
            edition += u'-' + match.captured(part);
        }
    }
    return edition;
}

Result<TaxonFile> readTaxonFile(QIODevice& device, const QString& name) {
    Result<QByteArray> bytes = wholeFile(device);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    TaxonFile file;
    file.name = cleanText(QFileInfo(name).fileName(), 200);
    file.sha256 = sha256Hex(*bytes);
    file.edition = editionInName(file.name);
    file.editionFrom = file.edition.isEmpty() ? EditionFrom::importDay : EditionFrom::name;
    file.isPart = file.name.contains(QStringLiteral("[CUSTOM]"));
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    const Result<std::optional<QStringList>> head = reader.next();
    if (!head) {
        return std::unexpected(head.error());
    }
    Result<TaxonColumns> columns = TaxonColumns::recognise(head->value_or(QStringList()));
    if (!columns) {
        return std::unexpected(columns.error());
    }
    file.form = columns->form();
    file.hasNotes = columns->has(TaxonColumn::fullNote) || columns->has(TaxonColumn::shortNote);
    file.hasSynonyms = columns->has(TaxonColumn::synonyms);
    file.hasNames = columns->has(TaxonColumn::englishNames) || columns->has(TaxonColumn::frenchNames) || columns->has(TaxonColumn::spanishNames);
    Gatherer gatherer(std::move(*columns));
    for (;;) {
        const Result<std::optional<QStringList>> record = reader.next();
        if (record && !*record) {
            break;
        }
        if (record && std::ranges::all_of(**record, [](const QString& cell) { return cell.trimmed().isEmpty(); })) {
            continue;
        }
        if (++file.rows > mostRows) {
            return tooLarge(translated(QT_TRANSLATE_NOOP("TaxonImport", "More than %1 rows.")).arg(mostRows));
        }
        const Result<void> taken = record ? gatherer.take(**record) : std::unexpected(record.error());
        if (!taken) {
            ++file.failed;
            if (file.problems.size() < namedProblems) {
                file.problems.push_back({reader.line(), taken.error()});
            }
        }
    }
    file.charset = reader.charset();
    gatherer.finish(file);
    if (file.taxa.empty()) {
        const QString first = file.problems.empty() ? QString()
                                                    : translated(QT_TRANSLATE_NOOP("TaxonImport", " Line %1: %2"))
                                                          .arg(file.problems[0].line)
                                                          .arg(file.problems[0].problem.detail);
        return fail(QStringLiteral("taxa-file-empty"), translated(QT_TRANSLATE_NOOP("TaxonImport", "The file names no taxon")),
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "None of its %1 rows holds one.")).arg(file.rows) + first,
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "Download the list as CSV from checklist.cites.org, or the CITES listings from speciesplus.net, and import that file.")));
    }
    return file;
}

} // namespace cyberspotter
