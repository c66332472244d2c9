// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/input_file.h"

#include "core/catalogue/built_in.h"
#include "core/base/json.h"
#include "core/listing/listing_extractor.h"
#include "core/listing/page/page_file.h"
#include "core/listing/rules/site_rules.h"

#include <QCoreApplication>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class ExtractCommand : public Command {
public:
    QString name() const override { return QStringLiteral("extract"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "What is understood of a saved page: title, price, seller, item number"));
    }
    QStringList usage() const override {
        return {QStringLiteral("extract FILE|- --url URL [--charset NAME]"), QStringLiteral("extract --list FILE.tsv|-")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli extract page.html --url https://www.ebay.fr/itm/123456789012"),
                QStringLiteral("cyberspotter-cli --json extract --list pages.tsv > listings.jsonl")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("url"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The address the page was saved from.")),
                          QStringLiteral("URL")});
        parser.addOption({QStringLiteral("charset"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The charset the server named, if known.")),
                          QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("list"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "A file with a path, a tab and an address on each line.")),
                          QStringLiteral("FILE")});
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static int runOnList(const Context& context, const MarketplaceIndex& marketplaces, const QString& path);
};

void writeLine(const QJsonObject& json) {
    const QByteArray line = compactJson(json) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
}

// Scripts get JSON whether they ask for it or not; a person at a terminal gets a table.
bool forAPerson(const Context& context) {
    return !context.json() && isatty(STDOUT_FILENO) != 0;
}

void print(const Context& context, const Listing& listing) {
    if (!forAPerson(context)) {
        writeLine(listing.toJson());
        return;
    }
    const auto row = [&](const char* label, const QString& value, const char* field) {
        const QString source = listing.provenance.value(QLatin1String(field));
        return QStringList{translated(label), value.isEmpty() ? QStringLiteral("–") : value.left(100), source};
    };
    QStringList contacts; // personal data: whoever wants them whole takes the JSON
    for (const Contact& contact : listing.contacts) {
        contacts << contact.kind + QLatin1Char(' ') + masked(contact);
    }
    context.printTable({{translated(QT_TRANSLATE_NOOP("CommandLine", "Field")), translated(QT_TRANSLATE_NOOP("CommandLine", "Value")),
                         translated(QT_TRANSLATE_NOOP("CommandLine", "Source"))},
                        row(QT_TRANSLATE_NOOP("CommandLine", "title"), listing.title, "title"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "price"),
                            QStringLiteral("%1 %2").arg(listing.price, listing.currency).trimmed(), "price"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "availability"), listing.availability, "availability"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "seller"), listing.seller.name, "seller.name"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "place"), listing.location, "location"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "put up on"), listing.listedOn, "listed_on"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "contacts"), contacts.join(QStringLiteral(", ")), "contacts"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "item number"), listing.sku, "sku"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "brand"), listing.brand, "brand"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "GTIN"), listing.gtin, "gtin"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "marketplace"), listing.marketplace, "marketplace"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "address"), listing.canonicalUrl, "canonical_url"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "language"), listing.language, "language"),
                        row(QT_TRANSLATE_NOOP("CommandLine", "pictures"), QString::number(listing.images.size()),
                            "images")});
}

int ExtractCommand::runOnList(const Context& context, const MarketplaceIndex& marketplaces, const QString& path) {
    // Pages are megabytes and each is let go before the next: what the allocator gives back to the kernel in between, it asks
    // for again, page fault by page fault.
    mallopt(M_MMAP_THRESHOLD, 256 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    const Result<std::unique_ptr<QFile>> list = openInput(path);
    if (!list) {
        return context.report(list.error());
    }
    int status = done;
    // Not atEnd(): a pipe that is slower than its reader is not at its end.
    for (QByteArray bytes = (*list)->readLine(); !bytes.isEmpty(); bytes = (*list)->readLine()) {
        const QString line = QString::fromUtf8(bytes).remove(u'\n').remove(u'\r');
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const Result<QByteArray> html = readPageFile(line.section(u'\t', 0, 0));
        if (!html) {
            // One line for each line of the list, so that answers and questions stay side by side.
            QJsonObject json = html.error().toJson();
            json.insert(QStringLiteral("url"), line.section(u'\t', 1, 1));
            writeLine(json);
            status = problem;
            continue;
        }
        writeLine(extractListing(*html, line.section(u'\t', 1, 1).trimmed(), marketplaces).toJson());
    }
    return status;
}

int ExtractCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString list = parser.value(QStringLiteral("list"));
    const QString url = parser.value(QStringLiteral("url"));
    if (list.isEmpty() ? words.size() != 1 || url.isEmpty() : !words.isEmpty()) {
        return wrongUsage;
    }
    const Result<LoadedMarketplaces> loaded = loadMarketplaces();
    if (!loaded) {
        return context.report(loaded.error());
    }
    if (loaded->ownRulesProblem) {
        context.warn(*loaded->ownRulesProblem);
    }
    if (const auto& wrong = SiteRules::inUse().problem) {
        context.warn(*wrong);
    }
    const MarketplaceIndex marketplaces(loaded->catalogue);
    if (!list.isEmpty()) {
        return runOnList(context, marketplaces, list);
    }
    const Result<QByteArray> html = readPageFile(words.first());
    if (!html) {
        return context.report(html.error());
    }
    const QByteArray charset = parser.value(QStringLiteral("charset")).toLatin1();
    print(context, extractListing(*html, url, marketplaces, charset));
    return done;
}

} // namespace

std::unique_ptr<Command> makeExtractCommand() {
    return std::make_unique<ExtractCommand>();
}

} // namespace cyberspotter::cli
