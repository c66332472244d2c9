// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/report_import.h"

#include "core/base/identifiers.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/exchange/csv_guard.h"
#include "core/base/csv_reader.h"
#include "core/listing/address/listing_url.h"
#include "core/listing/price/price.h"
#include "core/reporting/report_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace cyberspotter {

namespace {

constexpr qint64 recordsPerCommit = 1000;
constexpr qsizetype namedProblems = 100;

QString translated(const char* text) {
    return QCoreApplication::translate("Import", text);
}

Problem wrongField(const QString& column, const QString& value) {
    return {"import-field", translated(QT_TRANSLATE_NOOP("Import", "A field is not understood")),
            translated(QT_TRANSLATE_NOOP("Import", "Column “%1” holds “%2”.")).arg(column, value.left(80)),
            translated(QT_TRANSLATE_NOOP("Import", "Correct it in the table and import the table again; what is known already is passed over.")), 0, {}};
}

/// The columns of the table, and whether an export wrote it.
struct Table {
    QMap<QString, qsizetype> columns;
    bool guarded = false; ///< formulas have an apostrophe before them that is not part of the text
};

/// One record by the names of its columns.
class Record {
public:
    Record(const Table& table, const QStringList& fields) : table_(table), fields_(fields) {}

    /// A code, number, date or address.
    QString operator[](const QString& column) const { return text(column).trimmed(); }

    /// A text as somebody wrote it, blanks at its ends included.
    QString text(const QString& column) const {
        const QString cell = fields_.value(table_.columns.value(column, -1));
        return table_.guarded ? csvGuard::removed(cell) : cell;
    }

private:
    const Table& table_;
    const QStringList& fields_;
};

/// The price of a table may be written as people write it; what is kept is a decimal number.
Result<void> takePrice(const Record& record, Listing& listing) {
    const QString written = record[QStringLiteral("price")];
    listing.currency = record[QStringLiteral("currency")].toUpper();
    if (written.isEmpty()) {
        return {};
    }
    static const QRegularExpression decimal(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
    if (decimal.match(written).hasMatch()) {
        listing.price = written;
        return {};
    }
    const std::optional<Price> read = parsePrice(written, {.currency = listing.currency, .country = listing.country});
    if (!read || read->amount.isEmpty() || read->negative) {
        return std::unexpected(wrongField(QStringLiteral("price"), written));
    }
    listing.price = read->amount;
    listing.currency = listing.currency.isEmpty() ? read->currency : listing.currency;
    return {};
}

Result<Report> reportFrom(const Record& record, const Catalogue& catalogue) {
    Report report;
    report.id = record[QStringLiteral("report_id")].toLower();
    if (!report.id.isEmpty() && !isId(report.id)) {
        return std::unexpected(wrongField(QStringLiteral("report_id"), report.id));
    }
    const QString url = record[QStringLiteral("url")];
    const ListingUrl understood = understandUrl(url, catalogue.marketplaceIndex());
    if (!understood.valid) {
        return std::unexpected(wrongField(QStringLiteral("url"), url));
    }
    const QString word = record[QStringLiteral("status")];
    const std::optional<ReportState> state = word.isEmpty() ? ReportState::Draft : reportStateFromWord(word);
    if (!state) {
        return std::unexpected(wrongField(QStringLiteral("status"), word));
    }
    // The batch stays where the table comes from: here the report waits for one.
    report.state = *state == ReportState::Batched ? ReportState::Ready : *state;
    for (const auto& [column, target] : {std::pair{QStringLiteral("captured_at"), &report.createdAt},
                                         std::pair{QStringLiteral("submitted_at"), &report.submittedAt}}) {
        *target = fromRfc3339(record[column]);
        if (!record[column].isEmpty() && !target->isValid()) {
            return std::unexpected(wrongField(column, record[column]));
        }
    }
    const auto orElse = [](const QString& given, const QString& found) { return given.isEmpty() ? found : given; };
    Listing& listing = report.listing;
    listing.url = url;
    listing.canonicalUrl = understood.canonicalUrl;
    listing.marketplace = orElse(record[QStringLiteral("marketplace")], understood.marketplace);
    listing.itemId = orElse(record[QStringLiteral("item_id")], understood.itemId);
    listing.title = record.text(QStringLiteral("title"));
    listing.seller.name = record.text(QStringLiteral("seller_name"));
    listing.seller.id = record[QStringLiteral("seller_id")];
    listing.country = record[QStringLiteral("country")];
    listing.language = record[QStringLiteral("language")];
    if (const Result<void> priced = takePrice(record, listing); !priced) {
        return std::unexpected(priced.error());
    }
    for (const QString& name : record[QStringLiteral("taxon")].split(u';', Qt::SkipEmptyParts)) {
        report.taxa += name.trimmed();
    }
    report.specimen.term = record[QStringLiteral("term")];
    report.confidence = orElse(record[QStringLiteral("confidence")], report.confidence);
    report.reason = record.text(QStringLiteral("reason"));
    report.partnerId = record[QStringLiteral("partner")];
    report.reference = record[QStringLiteral("reference")];
    return report;
}

bool isKnown(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare("SELECT 1 FROM report WHERE id = ?");
    bindText(query, 1, id);
    return !id.isEmpty() && query.executeStep();
}

QString mediaTypeOf(const QString& path) {
    static const QMap<QString, QString> types{{"png", "image/png"},   {"jpg", "image/jpeg"}, {"jpeg", "image/jpeg"},
                                              {"html", "text/html"},  {"txt", "text/plain"}, {"mhtml", "multipart/related"},
                                              {"pdf", "application/pdf"}, {"wacz", "application/wacz"}};
    return types.value(QFileInfo(path).suffix().toLower(), QStringLiteral("application/octet-stream"));
}

QString roleOf(const QString& mediaType) {
    static const QMap<QString, QString> roles{{"image/png", "screenshot_full"}, {"text/html", "html"}, {"text/plain", "text"},
                                              {"multipart/related", "mhtml"}, {"application/pdf", "pdf"}, {"application/wacz", "wacz"}};
    return roles.value(mediaType, QStringLiteral("picture"));
}

/// Stores the evidence of a record and enters it as a capture; returns the capture's id, empty without evidence.
Result<QString> takeEvidence(Database& database, Library& library, const Record& record, const Report& report,
                             const QString& folder) {
    const QString path = record[QStringLiteral("evidence_path")];
    if (path.isEmpty() || folder.isEmpty()) {
        return QString();
    }
    // A table is hostile: it must not reach out of the folder it was given, nor through links.
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString file = QFileInfo(QDir(folder).filePath(path)).canonicalFilePath();
    if (QDir::isAbsolutePath(path) || root.isEmpty() || !file.startsWith(root + u'/')) {
        return fail("evidence-missing", translated(QT_TRANSLATE_NOOP("Import", "The evidence is not there")),
                    translated(QT_TRANSLATE_NOOP("Import", "“%1” is no file in %2.")).arg(path, folder));
    }
    const EvidenceStore store(library);
    const Result<StoredFile> stored = store.storeFile(file);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    const QString expected = record[QStringLiteral("evidence_sha256")].toLower();
    if (!expected.isEmpty() && stored->sha256 != expected) {
        return std::unexpected(evidenceDiffersProblem(path, expected, stored->sha256));
    }
    Capture capture;
    capture.requestedUrl = capture.finalUrl = report.listing.url;
    capture.canonicalUrl = report.listing.canonicalUrl;
    capture.title = report.listing.title;
    capture.startedAt = capture.finishedAt = report.createdAt.isValid() ? report.createdAt : library.now();
    capture.program = QStringLiteral("import");
    const QString type = mediaTypeOf(file);
    capture.files.append({roleOf(type), stored->sha256, stored->bytes, type, {}});
    const Result<Capture> added =
        CaptureRepository::add(database, store, library.now(), capture, QLatin1String(custody::imported));
    return added ? Result<QString>(added->id) : std::unexpected(added.error());
}

Result<void> takeRecord(Database& database, Library& library, const Catalogue& catalogue, const Record& record,
                        const ReportImportOptions& options, ReportImportSummary& summary) {
    Result<Report> report = reportFrom(record, catalogue);
    if (!report) {
        return std::unexpected(report.error());
    }
    if (isKnown(database, report->id)) {
        ++summary.skipped;
        return {};
    }
    const Result<QString> capture = takeEvidence(database, library, record, *report, options.evidenceFolder);
    if (!capture) {
        return std::unexpected(capture.error());
    }
    report->captureId = *capture;
    const Result<Report> added = ReportRepository::add(database, library.now(), *report, QStringLiteral("import"));
    if (!added) {
        return std::unexpected(added.error());
    }
    ++summary.imported;
    return {};
}

Result<Table> tableOf(CsvReader& reader) {
    const Result<std::optional<QStringList>> head = reader.next();
    if (!head) {
        return std::unexpected(head.error());
    }
    Table table;
    const QStringList names = head->value_or(QStringList());
    for (qsizetype i = names.size() - 1; i >= 0; --i) { // of two columns of one name the first counts
        table.columns.insert(names[i].trimmed().toLower(), i);
    }
    table.guarded = reader.lastFieldWasQuoted() && names.value(0) == QStringLiteral("report_id")
                    && names.back() == QStringLiteral("evidence_bytes");
    if (!table.columns.contains(QStringLiteral("url"))) {
        return fail("import-columns", translated(QT_TRANSLATE_NOOP("Import", "The table has no column “url”")),
                    translated(QT_TRANSLATE_NOOP("Import", "Its first line reads: %1")).arg(names.join(QStringLiteral(", ")).left(400)),
                    translated(QT_TRANSLATE_NOOP("Import", "The first line must name the columns; “report import --help” lists them.")));
    }
    return table;
}

/// The next record that holds something, into the library; false at the end of the table.
bool takeNext(CsvReader& reader, const Table& table, const std::function<Result<void>(const Record&)>& take,
              ReportImportSummary& summary) {
    const Result<std::optional<QStringList>> fields = reader.next();
    if (fields && !*fields) {
        return false;
    }
    Result<void> taken;
    if (!fields) {
        taken = std::unexpected(fields.error());
    } else if (!fields->value().join(QString()).trimmed().isEmpty()) {
        taken = take(Record(table, **fields));
    }
    if (!taken) {
        ++summary.failed;
        if (summary.problems.size() < namedProblems) {
            summary.problems.append({reader.line(), taken.error()});
        }
    }
    return true;
}

} // namespace

Result<ReportImportSummary> importReports(QIODevice& csv, Library& library, const Catalogue& catalogue,
                                    const ReportImportOptions& options) {
    CsvReader reader(csv);
    const Result<Table> table = tableOf(reader);
    if (!table) {
        return std::unexpected(table.error());
    }
    ReportImportSummary summary;
    bool atEnd = false;
    while (!atEnd) {
        const Result<void> part = library.write([&](Database& database) -> Result<void> {
            const auto take = [&](const Record& record) {
                return takeRecord(database, library, catalogue, record, options, summary);
            };
            for (qint64 i = 0; i < recordsPerCommit && !atEnd; ++i) {
                atEnd = !takeNext(reader, *table, take, summary);
            }
            return {};
        });
        if (!part) {
            return std::unexpected(part.error());
        }
        if (options.progress) {
            options.progress(summary.imported + summary.skipped + summary.failed);
        }
    }
    summary.charset = reader.charset();
    return summary;
}

} // namespace cyberspotter
