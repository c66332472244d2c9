// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/input_file.h"
#include "app/cli/support/search_printing.h"

#include "core/base/json.h"
#include "core/matching/keyword_matcher.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QStandardPaths>

#include <cstdio>

namespace cyberspotter::cli {

namespace {

constexpr qint64 readBytes = 1024 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// What a term is about: its taxon, or the group where no single one is meant.
QString subjectOf(const Keyword& keyword) {
    return keyword.taxon.isEmpty() ? keyword.group : keyword.taxon;
}

/// What a term may be about to be a term of `name`: the taxon, the higher taxa and the group it belongs to.
QSet<QString> subjectsOf(const Catalogue& catalogue, const QString& name) {
    const Taxon* taxon = name.isEmpty() ? nullptr : catalogue.taxon(name);
    if (taxon == nullptr) {
        return name.isEmpty() ? QSet<QString>() : QSet<QString>{name};
    }
    QSet<QString> subjects{taxon->scientificName, taxon->scientificName.section(u' ', 0, 0), taxon->family,
                           taxon->order, taxon->group};
    subjects.remove(QString());
    return subjects;
}

QJsonObject keywordJson(const Keyword& keyword) {
    return {{"term", keyword.text},
            {"language", keyword.language},
            {"taxon", stringOrNull(keyword.taxon)},
            {"group", stringOrNull(keyword.group)},
            {"product", stringOrNull(keyword.product)},
            {"kind", keyword.kind},
            {"context", QJsonArray::fromStringList(keyword.context)},
            {"unless", QJsonArray::fromStringList(keyword.unless)},
            {"source", stringOrNull(keyword.source)},
            {"script", stringOrNull(keyword.script)},
            {"countries", QJsonArray::fromStringList(keyword.countries)},
            {"marketplaces", QJsonArray::fromStringList(keyword.marketplaces)},
            {"confidence", keyword.confidence},
            {"edition", stringOrNull(keyword.edition)},
            {"proposed_by", stringOrNull(keyword.proposedBy)},
            {"first_seen", stringOrNull(keyword.firstSeen)},
            {"last_seen", stringOrNull(keyword.lastSeen)}};
}

QJsonObject hitJson(const KeywordHit& hit) {
    return {{"term", hit.keyword->text},
            {"start", hit.start},
            {"end", hit.end},
            {"text", hit.text},
            {"taxon", stringOrNull(hit.keyword->taxon)},
            {"group", stringOrNull(hit.keyword->group)},
            {"product", stringOrNull(hit.keyword->product)},
            {"language", hit.keyword->language},
            {"kind", hit.keyword->kind},
            {"how", matchKindName(hit.how)},
            {"score", qRound(hit.score * 100) / 100.0}};
}

class KeywordsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("keywords"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Search terms, and the terms that stand in a text"));
    }
    QStringList usage() const override {
        return {QStringLiteral("keywords list [--language L] [--taxon NAME] [--product CODE] [--kind KIND]"),
                QStringLiteral("keywords scan FILE|-"),
                QStringLiteral("keywords searches --taxon NAME|--group G [--language L]... [--marketplace ID]... [--part K/N] [--limit N]"),
                QStringLiteral("keywords yield"), QStringLiteral("keywords stats")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli keywords list --language fr"),
                QStringLiteral("echo 'carved ox bone, 1v0ry tusk' | cyberspotter-cli --json keywords scan -"),
                QStringLiteral("cyberspotter-cli keywords searches --group elephants --language fr --part 1/3")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("language"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "Only terms of this language (fr).")),
                          QStringLiteral("L")});
        parser.addOption({QStringLiteral("taxon"),
                          translated(QT_TRANSLATE_NOOP(
                              "CommandLine", "Only terms of this taxon (scientific name or synonym) or group.")),
                          QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("product"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "Only terms of this CITES term code (IVC).")),
                          QStringLiteral("CODE")});
        parser.addOption(
            {QStringLiteral("kind"),
             translated(QT_TRANSLATE_NOOP("CommandLine", "Only plain, code, misspelling, slang, hashtag or emoji.")),
             QStringLiteral("KIND")});
        declareSearches(parser);
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static int list(const Context& context, const Catalogue& catalogue, const QCommandLineParser& parser);
    static int scan(const Context& context, const Catalogue& catalogue, const QString& path);
    static int stats(const Context& context, const Catalogue& catalogue);
};

int KeywordsCommand::list(const Context& context, const Catalogue& catalogue, const QCommandLineParser& parser) {
    const QString language = parser.value(QStringLiteral("language"));
    const QString product = parser.value(QStringLiteral("product")).toUpper();
    const QString kind = parser.value(QStringLiteral("kind"));
    const QSet<QString> subjects = subjectsOf(catalogue, parser.value(QStringLiteral("taxon")));
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Term")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Language")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Taxon or group")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Product")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Kind"))}};
    for (const Keyword& keyword : catalogue.keywords()) {
        const bool wanted =
            (language.isEmpty() || keyword.language == language) && (product.isEmpty() || keyword.product == product) &&
            (kind.isEmpty() || keyword.kind == kind) && (subjects.isEmpty() || subjects.contains(subjectOf(keyword)));
        if (wanted) {
            context.printJson(keywordJson(keyword));
            rows << QStringList{keyword.text, keyword.language, subjectOf(keyword), orDash(keyword.product),
                                keyword.kind};
        }
    }
    if (rows.size() == 1) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No such terms.")));
    } else if (!context.json()) {
        context.printTable(rows);
    }
    return done;
}

int KeywordsCommand::scan(const Context& context, const Catalogue& catalogue, const QString& path) {
    const Result<std::unique_ptr<QFile>> opened = openInput(path);
    if (!opened) {
        return context.report(opened.error());
    }
    QFile& file = **opened;
    const KeywordMatcher matcher(catalogue.keywords(), LiteralSet::Engine::Best,
                                 QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                                     QStringLiteral("/cyberspotter"));
    // Printed as found, in columns of a fixed width: a bulk file is never held in memory.
    KeywordStream stream(matcher, [&context](const KeywordHit& hit) {
        if (context.json()) {
            context.printJson(hitJson(hit));
        } else {
            context.printTable({{QStringLiteral("%1-%2").arg(hit.start).arg(hit.end).leftJustified(13),
                                 matchKindName(hit.how).leftJustified(9), orDash(hit.keyword->product).leftJustified(3),
                                 orDash(subjectOf(*hit.keyword)).leftJustified(24), hit.text}});
        }
    });
    for (;;) {
        const QByteArray piece = file.read(readBytes);
        if (piece.isEmpty()) {
            break;
        }
        stream.feed(piece);
    }
    if (file.error() != QFileDevice::NoError) {
        return context.report(unreadable(path, file));
    }
    stream.finish();
    return done;
}

int KeywordsCommand::stats(const Context& context, const Catalogue& catalogue) {
    using Count = QMap<QString, int>;
    Count languages;
    Count kinds;
    Count confidences;
    Count subjects;
    for (const Keyword& keyword : catalogue.keywords()) {
        // Chinese is written in two scripts, and is searched for in either.
        ++languages[keyword.language == QStringLiteral("zh") ? keyword.language + u'-' + keyword.script
                                                             : keyword.language];
        ++kinds[keyword.kind];
        ++confidences[keyword.confidence];
        ++subjects[subjectOf(keyword)];
    }
    const auto toObject = [](const Count& count) {
        QJsonObject object;
        for (auto it = count.begin(); it != count.end(); ++it) {
            object.insert(it.key(), it.value());
        }
        return object;
    };
    context.printJson({{"terms", int(catalogue.keywords().size())},
                       {"languages", toObject(languages)},
                       {"kinds", toObject(kinds)},
                       {"confidence", toObject(confidences)},
                       {"subjects", toObject(subjects)}});
    if (!context.json()) {
        QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Language")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "Terms"))}};
        for (auto it = languages.begin(); it != languages.end(); ++it) {
            rows << QStringList{it.key(), QString::number(it.value())};
        }
        rows << QStringList{translated(QT_TRANSLATE_NOOP("CommandLine", "All")),
                            QString::number(catalogue.keywords().size())};
        context.printTable(rows);
    }
    return done;
}

int KeywordsCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString verb = words.value(0);
    const bool lists = verb == QStringLiteral("list") && words.size() == 1;
    const bool scans = verb == QStringLiteral("scan") && words.size() == 2;
    const bool counts = verb == QStringLiteral("stats") && words.size() == 1;
    if (words == QStringList{QStringLiteral("searches")}) {
        return printSearches(context, parser);
    }
    if (words == QStringList{QStringLiteral("yield")}) {
        return printYields(context);
    }
    if (!lists && !scans && !counts) {
        return wrongUsage;
    }
    const auto catalogue = context.catalogue();
    if (!catalogue) {
        return context.report(catalogue.error());
    }
    if (counts) {
        return stats(context, **catalogue);
    }
    return lists ? list(context, **catalogue, parser) : scan(context, **catalogue, words[1]);
}

} // namespace

std::unique_ptr<Command> makeKeywordsCommand() {
    return std::make_unique<KeywordsCommand>();
}

} // namespace cyberspotter::cli
