// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/keyword/keyword_check.h"

#include "core/catalogue/keyword/language_tag.h"
#include "core/catalogue/shown_text.h"

#include <QCoreApplication>

#include <utility>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Keywords", text);
}

QString textFault(const QString& text, int longest) {
    if (text.size() > longest) {
        return translated(QT_TRANSLATE_NOOP("Keywords", "longer than %1 characters")).arg(longest);
    }
    return isShownAsWritten(text) ? QString()
                                  : translated(QT_TRANSLATE_NOOP("Keywords", "holds a character that cannot be shown"));
}

QString listFault(const QStringList& words) {
    if (words.size() > mostWords) {
        return translated(QT_TRANSLATE_NOOP("Keywords", "more than %1 words")).arg(mostWords);
    }
    for (const QString& word : words) {
        if (word.trimmed().isEmpty()) {
            return translated(QT_TRANSLATE_NOOP("Keywords", "an empty word"));
        }
        if (const QString fault = textFault(word, longestTerm); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

/// The member that is wrong, and how.
std::pair<QString, QString> faultOf(const Keyword& keyword) {
    if (keyword.text.trimmed().isEmpty()) {
        return {QStringLiteral("text"), translated(QT_TRANSLATE_NOOP("Keywords", "a term is needed"))};
    }
    if (const QString fault = textFault(keyword.text, longestTerm); !fault.isEmpty()) {
        return {QStringLiteral("text"), fault};
    }
    if (!isLanguageTag(keyword.language)) {
        return {QStringLiteral("language"), translated(QT_TRANSLATE_NOOP("Keywords", "a language is needed, as \"fr\""))};
    }
    if (!keywordKinds().contains(keyword.kind)) {
        return {QStringLiteral("kind"), translated(QT_TRANSLATE_NOOP("Keywords", "one of %1 is needed")).arg(keywordKinds().join(QStringLiteral(", ")))};
    }
    if (keyword.confidence != u"high" && keyword.confidence != u"medium" && keyword.confidence != u"low") {
        return {QStringLiteral("confidence"), translated(QT_TRANSLATE_NOOP("Keywords", "one of %1 is needed")).arg(QStringLiteral("high, medium, low"))};
    }
    const std::pair<const char*, const QStringList*> lists[] = {{"context", &keyword.context},
                                                                {"unless", &keyword.unless},
                                                                {"countries", &keyword.countries},
                                                                {"marketplaces", &keyword.marketplaces}};
    for (const auto& [name, list] : lists) {
        if (const QString fault = listFault(*list); !fault.isEmpty()) {
            return {QString::fromLatin1(name), fault};
        }
    }
    const std::pair<const char*, const QString*> facts[] = {
        {"taxon", &keyword.taxon},   {"group", &keyword.group},            {"product", &keyword.product},
        {"source", &keyword.source}, {"script", &keyword.script},          {"edition", &keyword.edition},
        {"proposed_by", &keyword.proposedBy}, {"first_seen", &keyword.firstSeen}, {"last_seen", &keyword.lastSeen}};
    for (const auto& [name, fact] : facts) {
        if (const QString fault = textFault(*fact, longestFact); !fault.isEmpty()) {
            return {QString::fromLatin1(name), fault};
        }
    }
    return {};
}

} // namespace

const QStringList& keywordKinds() {
    static const QStringList kinds{QStringLiteral("plain"), QStringLiteral("code"),    QStringLiteral("misspelling"),
                                   QStringLiteral("slang"), QStringLiteral("hashtag"), QStringLiteral("emoji")};
    return kinds;
}

Result<void> checkKeyword(const Keyword& keyword) {
    const auto [member, fault] = faultOf(keyword);
    if (fault.isEmpty()) {
        return {};
    }
    const QString name = isShownAsWritten(keyword.text) ? keyword.text.left(longestTerm) : QString();
    Problem problem{QStringLiteral("keyword-invalid"), translated(QT_TRANSLATE_NOOP("Keywords", "The search term cannot be used")),
                    QStringLiteral("\"%1\": %2: %3").arg(name, member, fault),
                    translated(QT_TRANSLATE_NOOP("Keywords", "Correct it and try again.")), 0, {}};
    problem.errors.append({u'/' + member, fault});
    return std::unexpected(problem);
}

} // namespace cyberspotter
