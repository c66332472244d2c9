// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/keywords/keywords.h"

#include "core/base/json.h"
#include "core/base/new_file.h"
#include "core/catalogue/pack/pack.h"
#include "core/exchange/sheet/keyword_export.h"
#include "core/exchange/sheet/keyword_sheet.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

#include <cstdio>

namespace cyberspotter::cli {

namespace {

constexpr int mostPrinted = 1000;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject findingJson(const SheetRow& row, const RowFinding& finding) {
    return {{"line", row.line},
            {"term", stringOrNull(row.keyword.text)},
            {"field", finding.field ? QJsonValue(toWord(*finding.field)) : QJsonValue()},
            {"type", finding.type},
            {"written", stringOrNull(finding.written)},
            {"suggestion", stringOrNull(finding.suggestion)},
            {"detail", finding.detail}};
}

/// Prints the rows that are wrong, and gives them as JSON.
QJsonArray tellFindings(const Context& context, const SheetPreview& preview) {
    QJsonArray problems;
    for (const SheetRow& row : preview.rows) {
        for (const RowFinding& finding : row.findings) {
            if (!row.isPresent() && problems.size() < mostPrinted) {
                problems.append(findingJson(row, finding));
                context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Line %1: %2")).arg(row.line).arg(finding.detail));
            }
        }
    }
    return problems;
}

QJsonObject mappingJson(const SheetMapping& mapping, const QStringList& columns) {
    QJsonObject json;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        json.insert(toWord(it.key()), columns.value(it.value()));
    }
    return json;
}

Result<QByteArray> exported(const QString& format, const std::vector<Keyword>& keywords, bool withContext) {
    if (format == u"csv") {
        return keywordsAsCsv(keywords);
    }
    if (format == u"xlsx") {
        return keywordsAsXlsx(keywords);
    }
    return format == u"regex" ? keywordsAsRegex(keywords, withContext) : keywordsAsHyperscan(keywords, withContext);
}

} // namespace

int importKeywordTable(Context& context, const Catalogue& catalogue, const QCommandLineParser& parser, const QString& path) {
    const Result<SheetHead> head = readSheetHead(path, 0);
    if (!head) {
        return context.report(head.error());
    }
    const Result<SheetMapping> mapping = mappingOfWords(head->guessed, parser.values(QStringLiteral("map")), head->columns);
    const Result<SheetPreview> preview = mapping ? previewSheet(path, *mapping, catalogue) : std::unexpected(mapping.error());
    if (!preview) {
        return context.report(preview.error());
    }
    int imported = preview->importable;
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    if (!dryRun) {
        const Result<Library*> library = context.library();
        const Result<int> stored = library ? importSheet(**library, *preview) : std::unexpected(library.error());
        if (!stored) {
            return context.report(stored.error());
        }
        imported = *stored;
    }
    const int skipped = preview->present + preview->importable - imported;
    const QJsonArray problems = tellFindings(context, *preview);
    context.printJson({{"imported", imported},
                       {"skipped", skipped},
                       {"failed", preview->wrong},
                       {"problems", problems},
                       {"columns", mappingJson(*mapping, head->columns)},
                       {"dry_run", dryRun}});
    context.print((dryRun ? translated(QT_TRANSLATE_NOOP("CommandLine", "Would import %1, known already %2, refused %3."))
                          : translated(QT_TRANSLATE_NOOP("CommandLine", "Imported %1, known already %2, refused %3.")))
                      .arg(imported)
                      .arg(skipped)
                      .arg(preview->wrong));
    return preview->wrong > 0 ? problem : done;
}

int writeExport(const Context& context, const QByteArray& bytes, const QString& out, QJsonObject facts) {
    if (out.isEmpty()) {
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
        return done;
    }
    Result<NewFile> file = NewFile::create(out);
    Result<void> written = file ? file->write(bytes) : std::unexpected(file.error());
    if (written) {
        written = file->commit();
    }
    if (!written) {
        return context.report(written.error());
    }
    facts.insert(QStringLiteral("file"), out);
    facts.insert(QStringLiteral("bytes"), qint64(bytes.size()));
    context.printJson(facts);
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1.")).arg(out));
    return done;
}

/// A pack of the chosen terms: signed, or for a person to look at and to sign later.
int exportPack(Context& context, const Catalogue& catalogue, const QCommandLineParser& parser) {
    Pack pack;
    pack.withdrawn = parser.isSet(QStringLiteral("withdrawn"));
    pack.id = parser.value(QStringLiteral("pack-id"));
    pack.name = parser.value(QStringLiteral("name"));
    pack.publisher = parser.value(QStringLiteral("publisher"));
    pack.edition = parser.value(QStringLiteral("edition")).toLongLong();
    pack.created = QDate::currentDate().toString(Qt::ISODate);
    const bool sign = parser.isSet(QStringLiteral("sign"));
    if (sign && (pack.id.isEmpty() || pack.name.isEmpty() || pack.edition < 1)) {
        return wrongUsage; // who gets a pack must know what it is
    }
    pack.id = pack.id.isEmpty() ? QStringLiteral("search-terms") : pack.id;
    pack.name = pack.name.isEmpty() ? pack.id : pack.name;
    pack.publisher = pack.publisher.isEmpty() ? pack.name : pack.publisher;
    pack.edition = qMax<qint64>(pack.edition, 1);
    if (!pack.withdrawn) {
        QSet<QString> keys; // the built-in list may have a term twice with other words beside it
        for (const Keyword& keyword : chosenKeywords(catalogue, parser)) {
            if (const QString key = keywordKey(keyword); !keys.contains(key)) {
                keys.insert(key);
                pack.terms.push_back(keyword);
            }
        }
    }
    const QByteArray payload = writePackPayload(pack);
    if (sign) {
        return writeSignedPack(context, payload, parser);
    }
    const Result<Pack> readable = readPackPayload(payload);
    return readable ? writeExport(context, payload + '\n', parser.value(QStringLiteral("out")), {{"format", "json"}, {"signed", false}, {"terms", qint64(pack.terms.size())}})
                    : context.report(readable.error());
}

int exportKeywords(Context& context, const Catalogue& catalogue, const QCommandLineParser& parser) {
    const QString format = parser.value(QStringLiteral("format"));
    if (format == u"json") {
        return exportPack(context, catalogue, parser);
    }
    if (format != u"csv" && format != u"xlsx" && format != u"regex" && format != u"hyperscan") {
        return wrongUsage;
    }
    const QString out = parser.value(QStringLiteral("out"));
    if (out.isEmpty() && format == u"xlsx") {
        return wrongUsage; // no terminal shows a workbook
    }
    const std::vector<Keyword> keywords = chosenKeywords(catalogue, parser);
    const Result<QByteArray> bytes = exported(format, keywords, parser.isSet(QStringLiteral("with-context")));
    return bytes ? writeExport(context, *bytes, out, {{"format", format}, {"terms", int(keywords.size())}}) : context.report(bytes.error());
}

} // namespace cyberspotter::cli
