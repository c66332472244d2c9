// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/keywords/keywords.h"
#include "app/cli/support/search_printing.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class KeywordsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("keywords"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Search terms, and the terms that stand in a text"));
    }
    QStringList usage() const override {
        return {QStringLiteral("keywords list [--language L] [--taxon NAME] [--product CODE] [--kind KIND] [--origin FROM]"),
                QStringLiteral("keywords scan FILE|-"), QStringLiteral("keywords stats"),
                QStringLiteral("keywords searches --taxon NAME|--group G [--language L]... [--marketplace ID]... [--part K/N] [--limit N]"), QStringLiteral("keywords yield"),
                QStringLiteral("keywords add TERM --language L [--taxon NAME] [--product CODE] [--kind KIND] [--context W]... "
                               "[--unless W]..."),
                QStringLiteral("keywords remove TERM --language L"),
                QStringLiteral("keywords import FILE.csv|FILE.xlsx [--map FIELD=COLUMN]... [--dry-run]"),
                QStringLiteral("keywords import PACK.json [--dry-run] [--accept-key] [--allow-older] [--accept-partner ID]... "
                               "[--accept-marketplace ID]..."),
                QStringLiteral("keywords propose TERM [--language L] [--taxon NAME] [--product CODE] [--seen REPORT]"),
                QStringLiteral("keywords propose --list | --export FILE"),
                QStringLiteral("keywords packs list | show FILE | remove ID | sign FILE [--out PACK]"),
                QStringLiteral("keywords export --format json [--sign] --pack-id ID --name NAME --publisher NAME --edition N [--withdrawn] [--out FILE]"),
                QStringLiteral("keywords export --format csv|xlsx|regex|hyperscan [--out FILE] [--language L] [--taxon NAME] "
                               "[--product CODE] [--kind KIND] [--origin FROM] [--with-context]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli keywords list --language fr"),
                QStringLiteral("echo 'carved ox bone, 1v0ry tusk' | cyberspotter-cli --json keywords scan -"),
                QStringLiteral("cyberspotter-cli keywords searches --group elephants --language fr --part 1/3"),
                QStringLiteral("cyberspotter-cli keywords add 'white gold' --language en --taxon Loxodonta --context tusk")};
    }
    void declare(QCommandLineParser& parser) const override;
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;
};

void KeywordsCommand::declare(QCommandLineParser& parser) const {
    const auto option = [&parser](const char* name, const char* text, const char* value) {
        parser.addOption({QString::fromLatin1(name), translated(text), QString::fromLatin1(value)});
    };
    option("language", QT_TRANSLATE_NOOP("CommandLine", "Only terms of this language (fr); the language of a new term."), "L");
    option("taxon", QT_TRANSLATE_NOOP("CommandLine", "Only terms of this taxon (scientific name or synonym) or group; what a new term is about."), "NAME");
    option("product", QT_TRANSLATE_NOOP("CommandLine", "Only terms of this CITES term code (IVC); the code of a new term."), "CODE");
    option("kind", QT_TRANSLATE_NOOP("CommandLine", "Only plain, code, misspelling, slang, hashtag or emoji; the kind of a new term."), "KIND");
    option("origin", QT_TRANSLATE_NOOP("CommandLine", "Only terms from there: built-in, own, sheet, pack or pack:ID."), "FROM");
    option("context", QT_TRANSLATE_NOOP("CommandLine", "A word beside which alone a new term counts. May be given several times."), "W");
    option("unless", QT_TRANSLATE_NOOP("CommandLine", "A word beside which a new term does not count. May be given several times."), "W");
    option("map", QT_TRANSLATE_NOOP("CommandLine", "Which column of a table holds what: term=Keyword, term=1 for the first, source= for none."), "FIELD=COLUMN");
    option("format", QT_TRANSLATE_NOOP("CommandLine", "What to write: csv, xlsx, json (a pack), regex, hyperscan."), "FORMAT");
    option("out", QT_TRANSLATE_NOOP("CommandLine", "File to write."), "FILE");
    option("accept-partner", QT_TRANSLATE_NOOP("CommandLine", "Take over this partner of the pack. May be given several times."), "ID");
    option("accept-marketplace", QT_TRANSLATE_NOOP("CommandLine", "Let this marketplace of the pack stand in for the one there is."), "ID");
    option("pack-id", QT_TRANSLATE_NOOP("CommandLine", "The id of the pack to write: lower-case letters, digits, dashes."), "ID");
    option("name", QT_TRANSLATE_NOOP("CommandLine", "The name of the pack to write."), "NAME");
    option("publisher", QT_TRANSLATE_NOOP("CommandLine", "Who publishes the pack to write."), "NAME");
    option("edition", QT_TRANSLATE_NOOP("CommandLine", "The edition of the pack to write: a whole number, greater each time."), "N");
    option("seen", QT_TRANSLATE_NOOP("CommandLine", "The report whose page has the proposed words."), "REPORT");
    option("export", QT_TRANSLATE_NOOP("CommandLine", "Write all proposals to this new file."), "FILE");
    declareSearches(parser);
    const auto flag = [&parser](const char* name, const char* text) { parser.addOption({QString::fromLatin1(name), translated(text)}); };
    flag("dry-run", QT_TRANSLATE_NOOP("CommandLine", "Only show what an import would do."));
    flag("accept-key", QT_TRANSLATE_NOOP("CommandLine", "Accept that a pack is signed with another key than before."));
    flag("allow-older", QT_TRANSLATE_NOOP("CommandLine", "Take an older edition of a pack in the place of a newer one."));
    flag("sign", QT_TRANSLATE_NOOP("CommandLine", "Sign the pack to write with this library's key for packs."));
    flag("withdrawn", QT_TRANSLATE_NOOP("CommandLine", "Write a pack that takes back its earlier editions."));
    flag("list", QT_TRANSLATE_NOOP("CommandLine", "Show the proposals there are."));
    flag("with-context", QT_TRANSLATE_NOOP("CommandLine", "Patterns of terms too that count only beside other words."));
}

int KeywordsCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString verb = words.value(0);
    const bool alone = words.size() == 1 && (verb == u"list" || verb == u"stats" || verb == u"export");
    const bool withOne = words.size() == 2 && (verb == u"scan" || verb == u"add" || verb == u"remove" || verb == u"import");
    if (words == QStringList{QStringLiteral("searches")}) {
        return printSearches(context, parser);
    }
    if (words == QStringList{QStringLiteral("yield")}) {
        return printYields(context);
    }
    if (verb == u"packs") {
        return runPacks(context, parser, words.mid(1));
    }
    if (verb == u"propose") {
        return runPropose(context, parser, words.mid(1));
    }
    if (!alone && !withOne) {
        return wrongUsage;
    }
    if (verb == u"import" && looksLikePack(words[1])) {
        return importPack(context, parser, words[1]);
    }
    if (verb == u"remove") {
        return removeKeyword(context, parser, words[1]);
    }
    const auto catalogue = context.catalogue();
    if (!catalogue) {
        return context.report(catalogue.error());
    }
    if (verb == u"list") {
        return listKeywords(context, **catalogue, parser);
    }
    if (verb == u"stats") {
        return countKeywords(context, **catalogue);
    }
    if (verb == u"export") {
        return exportKeywords(context, **catalogue, parser);
    }
    if (verb == u"import") {
        return importKeywordTable(context, **catalogue, parser, words[1]);
    }
    return verb == u"scan" ? scanForKeywords(context, **catalogue, words[1]) : addKeyword(context, **catalogue, parser, words[1]);
}

} // namespace

std::unique_ptr<Command> makeKeywordsCommand() {
    return std::make_unique<KeywordsCommand>();
}

} // namespace cyberspotter::cli
