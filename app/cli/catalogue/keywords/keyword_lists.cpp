// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/keywords/keyword_hits.h"
#include "app/cli/catalogue/keywords/keywords.h"
#include "app/cli/support/input_file.h"

#include "core/base/json.h"
#include "core/catalogue/keyword/language_tag.h"
#include "core/matching/keyword_stream.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>
#include <QStandardPaths>

namespace cyberspotter::cli {

namespace {

constexpr qint64 readBytes = 1024 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// "pack" stands for all packs.
bool isOfOrigin(const Keyword& keyword, const QString& wanted) {
    const QString origin = originOf(keyword);
    return origin == wanted || (wanted == u"pack" && origin.startsWith(u"pack:"));
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

} // namespace

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// What a term is about: its taxon, or the group where no single one is meant.
QString subjectOf(const Keyword& keyword) {
    return keyword.taxon.isEmpty() ? keyword.group : keyword.taxon;
}

QString originOf(const Keyword& keyword) {
    return keyword.origin.isEmpty() ? QStringLiteral("built-in") : keyword.origin;
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
            {"last_seen", stringOrNull(keyword.lastSeen)},
            {"origin", originOf(keyword)}};
}

std::vector<Keyword> chosenKeywords(const Catalogue& catalogue, const QCommandLineParser& parser) {
    const QString language = languageTagOf(parser.value(QStringLiteral("language")));
    const QString product = parser.value(QStringLiteral("product")).toUpper();
    const QString kind = parser.value(QStringLiteral("kind"));
    const QString origin = parser.value(QStringLiteral("origin"));
    const QSet<QString> subjects = subjectsOf(catalogue, parser.value(QStringLiteral("taxon")));
    std::vector<Keyword> chosen;
    for (const Keyword& keyword : catalogue.keywords()) {
        if ((!parser.isSet(QStringLiteral("language")) || keyword.language == language) && (product.isEmpty() || keyword.product == product) &&
            (kind.isEmpty() || keyword.kind == kind) && (origin.isEmpty() || isOfOrigin(keyword, origin)) &&
            (subjects.isEmpty() || subjects.contains(subjectOf(keyword)))) {
            chosen.push_back(keyword);
        }
    }
    return chosen;
}

int listKeywords(const Context& context, const Catalogue& catalogue, const QCommandLineParser& parser) {
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Term")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Language")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Taxon or group")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Product")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Kind")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "From"))}};
    for (const Keyword& keyword : chosenKeywords(catalogue, parser)) {
        context.printJson(keywordJson(keyword));
        rows << QStringList{keyword.text, keyword.language, subjectOf(keyword), orDash(keyword.product), keyword.kind, originOf(keyword)};
    }
    if (rows.size() == 1) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No such terms.")));
    } else if (!context.json()) {
        context.printTable(rows);
    }
    return done;
}

int scanForKeywords(const Context& context, const Catalogue& catalogue, const QString& path) {
    const Result<std::unique_ptr<QFile>> opened = openInput(path);
    if (!opened) {
        return context.report(opened.error());
    }
    QFile& file = **opened;
    const KeywordMatcher matcher(catalogue.keywords(), LiteralSet::Engine::Best,
                                 QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                                     QStringLiteral("/cyberspotter"));
    // Printed as found: a bulk file is never held in memory.
    KeywordHitPrinter printer(context.json());
    KeywordStream stream(matcher, [&printer](const KeywordHit& hit) { printer.print(hit); });
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

int countKeywords(const Context& context, const Catalogue& catalogue) {
    using Count = QMap<QString, int>;
    Count languages;
    Count kinds;
    Count confidences;
    Count subjects;
    Count origins;
    for (const Keyword& keyword : catalogue.keywords()) {
        // Chinese is written in two scripts, and is searched for in either.
        ++languages[keyword.language == QStringLiteral("zh") ? keyword.language + u'-' + keyword.script
                                                             : keyword.language];
        ++kinds[keyword.kind];
        ++confidences[keyword.confidence];
        ++subjects[subjectOf(keyword)];
        ++origins[originOf(keyword)];
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
                       {"subjects", toObject(subjects)},
                       {"origins", toObject(origins)}});
    if (!context.json()) {
        QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Language")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "Terms"))}};
        for (auto it = languages.begin(); it != languages.end(); ++it) {
            rows << QStringList{it.key(), QString::number(it.value())};
        }
        // Where some are the library's own, it is told how many.
        for (auto it = origins.begin(); origins.size() > 1 && it != origins.end(); ++it) {
            rows << QStringList{it.key(), QString::number(it.value())};
        }
        rows << QStringList{translated(QT_TRANSLATE_NOOP("CommandLine", "All")),
                            QString::number(catalogue.keywords().size())};
        context.printTable(rows);
    }
    return done;
}

} // namespace cyberspotter::cli
