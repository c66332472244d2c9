// SPDX-License-Identifier: Apache-2.0
#include "translations/translation.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cyberspotter {

QStringList shippedLanguages() {
    return {QStringLiteral("en"), QStringLiteral("fr")};
}

QString fittingLanguage(const QString& wanted) {
    const bool fromSystem = wanted.isEmpty() || wanted == QStringLiteral("auto");
    const QStringList asked = fromSystem ? QLocale().uiLanguages() : QStringList{wanted};
    for (const QString& tag : asked) {
        const QString language = tag.left(2).toLower();
        if (shippedLanguages().contains(language)) {
            return language;
        }
    }
    return QStringLiteral("en");
}

void installTranslation(QCoreApplication& application, const QString& language) {
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name + u'_' + language, folder)) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is loaded too: its file holds the plural forms.
    install(QStringLiteral("cyberspotter"), QStringLiteral(":/i18n"));
}

} // namespace cyberspotter
