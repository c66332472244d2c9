// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_words.h"

#include "core/catalogue/taxon/taxon_groups.h"

#include <QCoreApplication>

namespace cyberspotter {

QString keywordInWords(const Keyword& keyword) {
    QStringList parts{keyword.text, keyword.language, keyword.taxon.isEmpty() ? groupName(keyword.group) : keyword.taxon, keyword.product};
    if (!keyword.context.isEmpty()) {
        parts += QCoreApplication::translate("Keywords", "beside %1").arg(keyword.context.join(QStringLiteral(", ")));
    }
    if (!keyword.unless.isEmpty()) {
        parts += QCoreApplication::translate("Keywords", "not beside %1").arg(keyword.unless.join(QStringLiteral(", ")));
    }
    parts.removeAll(QString());
    return shownLine(parts.join(QStringLiteral(" · ")));
}

QString shownLine(const QString& text) {
    QString line = text.left(400).simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069); });
    return line;
}

QString inGroups(const QString& fingerprint) {
    QStringList groups;
    for (qsizetype i = 0; i < fingerprint.size(); i += 4) {
        groups += fingerprint.mid(i, 4);
    }
    return groups.join(u' ');
}

QString kindInWords(const QString& kind) {
    if (kind == QStringLiteral("code")) {
        return QCoreApplication::translate("Keywords", "code word");
    }
    if (kind == QStringLiteral("misspelling")) {
        return QCoreApplication::translate("Keywords", "misspelling");
    }
    if (kind == QStringLiteral("slang")) {
        return QCoreApplication::translate("Keywords", "slang");
    }
    if (kind == QStringLiteral("hashtag")) {
        return QCoreApplication::translate("Keywords", "hashtag");
    }
    return kind == QStringLiteral("emoji") ? QCoreApplication::translate("Keywords", "emoji") : QCoreApplication::translate("Keywords", "plain word");
}

} // namespace cyberspotter
