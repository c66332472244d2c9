// SPDX-License-Identifier: Apache-2.0
#include "ui/keywords/keyword_words.h"

#include "core/catalogue/taxon/taxon_groups.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

constexpr double likely = 0.75;
constexpr double possible = 0.45;
constexpr qsizetype longestText = 60;

} // namespace

int strengthOf(double score) {
    return score >= likely ? 3 : score >= possible ? 2 : 1;
}

QString strengthWord(double score) {
    switch (strengthOf(score)) {
    case 3:
        return QCoreApplication::translate("Keywords", "likely");
    case 2:
        return QCoreApplication::translate("Keywords", "possible");
    default:
        return QCoreApplication::translate("Keywords", "weak");
    }
}

QString suggestionName(const Suggestion& suggestion, const Catalogue& catalogue, const QString& language) {
    QStringList parts;
    if (const Taxon* taxon = suggestion.taxon.isEmpty() ? nullptr : catalogue.taxon(suggestion.taxon)) {
        const QStringList names = taxon->names.value(language, taxon->names.value(QStringLiteral("en")));
        parts += names.isEmpty() ? taxon->scientificName : names.front();
    } else {
        parts += suggestion.taxon.isEmpty() ? groupName(suggestion.group) : suggestion.taxon;
    }
    if (const VocabularyCode* product = catalogue.vocabulary().term(suggestion.product)) {
        parts += product->name(language);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString suggestionWords(const Suggestion& suggestion) {
    QStringList quoted;
    for (const QString& text : suggestion.texts) {
        const QString brief = text.size() > longestText ? text.left(longestText) + u'…' : text;
        quoted += QCoreApplication::translate("Keywords", "“%1”").arg(brief.simplified());
    }
    return quoted.join(QStringLiteral(", "));
}

} // namespace cyberspotter
