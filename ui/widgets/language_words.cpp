// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/language_words.h"

#include "core/catalogue/keyword/language_tag.h"

#include <QLocale>

namespace cyberspotter {

QString languageInWords(const QString& tag) {
    const QString name = languageName(tag);
    return name == tag ? tag : QStringLiteral("%1 (%2)").arg(name, tag);
}

QString readersLanguage() {
    const QString tag = languageTagOf(QLocale().name());
    return tag.isEmpty() ? QStringLiteral("en") : tag;
}

} // namespace cyberspotter
