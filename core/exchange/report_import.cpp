// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/report_import.h"

#include "core/base/identifiers.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/exchange/csv_reader.h"
#include "core/listing/address/listing_url.h"
#include "core/reporting/report_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cyberspotter {

namespace {

constexpr qint64 recordsPerCommit = 1000;
constexpr qsizetype namedProblems = 100;

QString translated(const char* text) {
    return QCoreApplication::translate("Import", text);
}

Problem wrongField(const QString& column, const QString& value) {
    return {"import-field", translated(QT_TRANSLATE_NOOP("Import", "A field is not understood")),
            translated(QT_TRANSLATE_NOOP("Import", "Column “%1” holds “%2”.")).arg(column, value.left(80)), {}, 0, {}};
}

/// One record by the names of its columns.
class Record {
public:
    Record(const QMap<QString, qsizetype>& columns, const QStringList& fields) : columns_(columns), fields_(fields) {}

    QString operator[](const QString& column) const {
        const QString value = fields_.value(columns_.value(column, -1)).trimmed();
        // What the export put before a formula is taken away again.
        return value.startsWith(u'\'') && value.size() > 1 && QStringLiteral("=+-@\t").contains(value[1]) ? value.mid(1) : value;
    }

private:
    const QMap<QString, qsizetype>& columns_;
    const QStringList& fields_;
};

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
    if (!state || *state == ReportState::Batched) {
        return std::unexpected(wrongField(QStringLiteral("status"), word));
    }
    report.state = *state;
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
    listing.title = record[QStringLiteral("title")];
    listing.seller.name = record[QStringLiteral("seller_name")];
    listing.seller.id = record[QStringLiteral("seller_id")];
    listing.price = record[QStringLiteral("price")];
    listing.currency = record[QStringLiteral("currency")];
    listing.country = record[QStringLiteral("country")];
    listing.language = record[QStringLiteral("language")];
    for (const QString& name : record[QStringLiteral("taxon")].split(u';', Qt::SkipEmptyParts)) {
        report.taxa += name.trimmed();
    }
    report.specimen.term = record[QStringLiteral("term")];
    report.confidence = orElse(record[QStringLiteral("confidence")], report.confidence);
    report.reason = record[QStringLiteral("reason")];
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
                        const ImportOptions& options, ImportSummary& summary) {
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

Result<QMap<QString, qsizetype>> columnsOf(CsvReader& reader) {
    const Result<std::optional<QStringList>> head = reader.next();
    if (!head) {
        return std::unexpected(head.error());
    }
    QMap<QString, qsizetype> columns;
    const QStringList names = head->value_or(QStringList());
    for (qsizetype i = 0; i < names.size(); ++i) {
        columns.insert(names[i].trimmed().toLower(), i);
    }
    if (!columns.contains(QStringLiteral("url"))) {
        return fail("import-columns", translated(QT_TRANSLATE_NOOP("Import", "The table has no column “url”")),
                    translated(QT_TRANSLATE_NOOP("Import", "Its first line reads: %1")).arg(names.join(QStringLiteral(", ")).left(400)),
                    translated(QT_TRANSLATE_NOOP("Import", "The first line must name the columns; “report import --help” lists them.")));
    }
    return columns;
}

} // namespace

Result<ImportSummary> importReports(QIODevice& csv, Library& library, const Catalogue& catalogue,
                                    const ImportOptions& options) {
    CsvReader reader(csv);
    const Result<QMap<QString, qsizetype>> columns = columnsOf(reader);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    ImportSummary summary;
    bool atEnd = false;
    while (!atEnd) {
        const Result<void> part = library.write([&](Database& database) -> Result<void> {
            for (qint64 i = 0; i < recordsPerCommit; ++i) {
                const Result<std::optional<QStringList>> fields = reader.next();
                if (!fields) {
                    return std::unexpected(fields.error());
                }
                if (!*fields) {
                    atEnd = true;
                    return {};
                }
                if (fields->value().join(QString()).trimmed().isEmpty()) {
                    continue;
                }
                const Result<void> taken =
                    takeRecord(database, library, catalogue, Record(*columns, **fields), options, summary);
                if (!taken) {
                    ++summary.failed;
                    if (summary.problems.size() < namedProblems) {
                        summary.problems.append({reader.line(), taken.error()});
                    }
                }
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
    return summary;
}

} // namespace cyberspotter
