// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/keywords/keywords.h"

#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/keyword/keyword_subject.h"
#include "core/catalogue/keyword/language_tag.h"
#include "core/matching/keyword_lookup.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

Problem unknownWord(const QString& type, const QString& title, const QString& written, const QString& nearest) {
    return {type, title,
            nearest.isEmpty() ? QStringLiteral("\"%1\"").arg(written)
                              : translated(QT_TRANSLATE_NOOP("CommandLine", "\"%1\"; the nearest is \"%2\"")).arg(written, nearest),
            translated(QT_TRANSLATE_NOOP("CommandLine", "Correct the word and try again.")), 0, {}};
}

} // namespace

Result<Keyword> keywordOfOptions(const Catalogue& catalogue, const QCommandLineParser& parser, const QString& text) {
    Keyword keyword{.text = text, .kind = QStringLiteral("plain"), .confidence = QStringLiteral("medium")};
    const QString language = parser.value(QStringLiteral("language"));
    keyword.language = languageTagOf(language);
    if (keyword.language.isEmpty() && !language.isEmpty()) {
        return std::unexpected(unknownWord(QStringLiteral("language-unknown"),
                                           translated(QT_TRANSLATE_NOOP("CommandLine", "There is no such language")), language, {}));
    }
    const KeywordSubjects subjects(catalogue);
    if (const QString name = parser.value(QStringLiteral("taxon")); !name.isEmpty()) {
        const auto subject = subjects.find(name);
        if (!subject) {
            return std::unexpected(unknownWord(QStringLiteral("taxon-unknown"),
                                               translated(QT_TRANSLATE_NOOP("CommandLine", "The catalogue has no such taxon")), name,
                                               subjects.nearest(name)));
        }
        keyword.taxon = subject->taxon;
        keyword.group = subject->group;
    }
    if (const QString name = parser.value(QStringLiteral("product")); !name.isEmpty()) {
        keyword.product = subjects.productCode(name);
        if (keyword.product.isEmpty()) {
            return std::unexpected(unknownWord(QStringLiteral("product-unknown"),
                                               translated(QT_TRANSLATE_NOOP("CommandLine", "CITES has no such term code")), name,
                                               subjects.nearestProduct(name)));
        }
    }
    if (const QString kind = parser.value(QStringLiteral("kind")); !kind.isEmpty()) {
        keyword.kind = kind;
    }
    keyword.context = parser.values(QStringLiteral("context"));
    keyword.unless = parser.values(QStringLiteral("unless"));
    return keyword;
}

int addKeyword(Context& context, const Catalogue& catalogue, const QCommandLineParser& parser, const QString& text) {
    if (parser.value(QStringLiteral("language")).isEmpty()) {
        return wrongUsage;
    }
    const Result<Keyword> made = keywordOfOptions(catalogue, parser, text);
    if (!made) {
        return context.report(made.error());
    }
    Keyword keyword = *made;
    if (isFoundEverywhere(keyword)) {
        return context.report(
            {QStringLiteral("keyword-too-short"), translated(QT_TRANSLATE_NOOP("CommandLine", "The search term would be found on every page")),
             QStringLiteral("\"%1\"").arg(text),
             translated(QT_TRANSLATE_NOOP("CommandLine", "Give words that must stand beside it with --context.")), 0, {}});
    }
    const Result<Library*> library = context.library();
    if (!library) {
        return context.report(library.error());
    }
    const KeywordLookup lookup(catalogue.keywords());
    const Keyword* known = lookup.find(keyword.text, keyword.language);
    if (const Result<void> added = KeywordRepository(**library).add(keyword); !added) {
        return context.report(added.error());
    }
    keyword.origin = QStringLiteral("own");
    keyword.firstSeen = (*library)->now().toString(Qt::ISODate).left(10);
    QJsonObject json = keywordJson(keyword);
    json.insert(QStringLiteral("exists"), known == nullptr ? QJsonValue() : QJsonValue(keywordJson(*known)));
    context.printJson(json);
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Added \"%1\" (%2).")).arg(keyword.text, keyword.language));
    if (known != nullptr) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "There is \"%1\" (%2, %3) as well."))
                          .arg(known->text, known->language, originOf(*known)));
    }
    return done;
}

int removeKeyword(Context& context, const QCommandLineParser& parser, const QString& text) {
    const QString language = languageTagOf(parser.value(QStringLiteral("language")));
    if (language.isEmpty()) {
        return wrongUsage;
    }
    const Result<Library*> library = context.library();
    if (!library) {
        return context.report(library.error());
    }
    const Result<int> removed = KeywordRepository(**library).remove(text, language);
    if (!removed) {
        return context.report(removed.error());
    }
    context.printJson({{"term", text}, {"language", language}, {"removed", *removed}});
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Removed \"%1\" (%2).")).arg(text, language));
    return done;
}

} // namespace cyberspotter::cli
