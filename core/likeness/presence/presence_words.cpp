// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/presence/presence_words.h"

#include "core/base/json.h"
#include "core/listing/visible/page_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

/// "sold" is no word of "soldier". Scripts written without spaces have no such borders.
bool isSpacedLetter(QChar character) {
    return character.isLetterOrNumber() && character.unicode() < 0x0E00;
}

bool holds(const QString& text, const QString& phrase) {
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        const bool begins = at == 0 || !isSpacedLetter(text[at - 1]) || !isSpacedLetter(phrase.front());
        const bool ends = end >= text.size() || !isSpacedLetter(text[end]) || !isSpacedLetter(phrase.back());
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

} // namespace

const PresenceWords& PresenceWords::shipped() {
    static const PresenceWords words = [] {
        PageWords::get(); // brings the resources of its room in
        QFile file(QStringLiteral(":/listing/presence_words.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        return isOpen ? fromJson(file.readAll()).value_or(PresenceWords()) : PresenceWords(); // a test reads it
    }();
    return words;
}

Result<PresenceWords> PresenceWords::fromJson(const QByteArray& json) {
    const Result<QJsonObject> root = parseJsonObject(json, QStringLiteral("presence_words.json"));
    if (!root) {
        return std::unexpected(root.error());
    }
    PresenceWords words;
    QStringList marks;
    for (const auto& [name, list] : {std::pair{"removed", &words.removed_}, std::pair{"captcha_words", &words.captchaWords_},
                                     std::pair{"login_words", &words.loginWords_}, std::pair{"login_paths", &words.loginPaths_},
                                     std::pair{"captcha_marks", &marks}}) {
        *list = toStringList(root->value(QLatin1String(name)));
        if (list->isEmpty() || list->contains(QString())) {
            return std::unexpected(Problem{QStringLiteral("presence-words-damaged"),
                                           QCoreApplication::translate("Presence", "The words that tell whether a listing is gone cannot be read"),
                                           QCoreApplication::translate("Presence", "“%1” is missing, or has an empty entry.").arg(QLatin1String(name)),
                                           QCoreApplication::translate("Presence", "Install the program again."), 0, {}});
        }
    }
    for (const QString& mark : marks) {
        words.captchaMarks_.append(mark.toUtf8());
    }
    return words;
}

bool PresenceWords::holdsOne(const QStringList& phrases, const QString& text) {
    return std::any_of(phrases.begin(), phrases.end(), [&](const QString& phrase) { return holds(text, phrase); });
}

bool PresenceWords::marksCaptcha(const QByteArray& html) const {
    return std::any_of(captchaMarks_.begin(), captchaMarks_.end(), [&](const QByteArray& mark) { return html.contains(mark); });
}

bool PresenceWords::isLoginAddress(const QString& url) const {
    const QStringList parts = QUrl(url).path().toLower().split(u'/', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
        return loginPaths_.contains(part.section(u'.', 0, 0));
    });
}

} // namespace cyberspotter
