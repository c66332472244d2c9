// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/input_file.h"

#include "core/catalogue/built_in.h"
#include "core/listing/address/listing_url.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString textOf(const QString& warning) {
    if (warning == QLatin1String("credentials_removed")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "a user name or password stood in it and was left out"));
    }
    if (warning == QLatin1String("mixed_scripts")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "its name mixes letters of different scripts"));
    }
    if (warning == QLatin1String("invisible_characters")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "it holds characters that are not seen"));
    }
    return translated(QT_TRANSLATE_NOOP("CommandLine", "its name looks like that of “%1” and is another")).arg(warning.section(u':', 1));
}

class UrlCommand : public Command {
public:
    QString name() const override { return QStringLiteral("url"); }
    QString summary() const override {
        return QCoreApplication::translate("CommandLine", "Understand addresses: canonical form, marketplace, item");
    }
    QStringList usage() const override { return {QStringLiteral("url URL..."), QStringLiteral("url - < FILE")}; }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli url 'https://m.ebay.fr/itm/netsuke/123456789012?_trkparms=x'"),
                QStringLiteral("cyberspotter-cli --json url - < addresses.txt")};
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static void print(const Context& context, const ListingUrl& url);
    static int runOnInput(const Context& context, const MarketplaceIndex& marketplaces);
};

void UrlCommand::print(const Context& context, const ListingUrl& url) {
    context.printJson(toJson(url));
    if (!url.valid) {
        context.print(QCoreApplication::translate("CommandLine", "%1  is not a web address").arg(url.input));
        return;
    }
    context.print(url.canonicalUrl);
    QStringList facts{pageKindName(url.kind)};
    if (!url.marketplace.isEmpty()) {
        facts << url.marketplace;
    }
    if (!url.itemId.isEmpty()) {
        facts << QCoreApplication::translate("CommandLine", "item %1").arg(url.itemId);
    }
    if (!url.sellerId.isEmpty()) {
        facts << QCoreApplication::translate("CommandLine", "seller %1").arg(url.sellerId);
    }
    context.print(QStringLiteral("  ") + facts.join(QStringLiteral(", ")));
    if (url.shortLink) {
        context.print(QStringLiteral("  ") + translated(QT_TRANSLATE_NOOP("CommandLine", "a short link: open it in the browser to see where it leads")));
    }
    for (const QString& warning : url.warnings) {
        context.print(QStringLiteral("  ") + textOf(warning));
    }
}

int UrlCommand::runOnInput(const Context& context, const MarketplaceIndex& marketplaces) {
    const Result<std::unique_ptr<QFile>> input = openInput(QStringLiteral("-"));
    if (!input) {
        return context.report(input.error());
    }
    for (QByteArray bytes = (*input)->readLine(); !bytes.isEmpty(); bytes = (*input)->readLine()) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (!line.isEmpty()) {
            print(context, understandUrl(line, marketplaces));
        }
    }
    return done;
}

int UrlCommand::run(Context& context, const QCommandLineParser&, const QStringList& words) {
    if (words.isEmpty()) {
        return wrongUsage;
    }
    const Result<LoadedMarketplaces> loaded = loadMarketplaces();
    if (!loaded) {
        return context.report(loaded.error());
    }
    if (loaded->ownRulesProblem) {
        context.warn(*loaded->ownRulesProblem);
    }
    const MarketplaceIndex marketplaces(loaded->catalogue);
    if (words == QStringList{QStringLiteral("-")}) {
        return runOnInput(context, marketplaces);
    }
    for (const QString& word : words) {
        print(context, understandUrl(word, marketplaces));
    }
    return done;
}

} // namespace

std::unique_ptr<Command> makeUrlCommand() {
    return std::make_unique<UrlCommand>();
}

} // namespace cyberspotter::cli
