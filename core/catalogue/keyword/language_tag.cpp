// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/keyword/language_tag.h"

#include "core/base/text_folding.h"

#include <QHash>
#include <QSet>

#include <unicode/uloc.h>

#include <array>

namespace cyberspotter {

namespace {

const QSet<QString>& knownTags() {
    static const QSet<QString> tags = [] {
        QSet<QString> all;
        for (const char* const* tag = uloc_getISOLanguages(); *tag != nullptr; ++tag) {
            all.insert(QString::fromLatin1(*tag));
        }
        all.insert(QStringLiteral("tl")); // ICU has Tagalog only as Filipino (fil)
        return all;
    }();
    return tags;
}

QString nameOf(const char* language, const char* inLanguage) {
    std::array<UChar, 128> name{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayLanguage(language, inLanguage, name.data(), int32_t(name.size()), &error);
    return U_SUCCESS(error) && error != U_USING_DEFAULT_WARNING ? QString(reinterpret_cast<const QChar*>(name.data()), length) : QString();
}

const QHash<QString, QString>& tagsByName() {
    static const QHash<QString, QString> tags = [] {
        QHash<QString, QString> all;
        for (const char* const* tag = uloc_getISOLanguages(); *tag != nullptr; ++tag) {
            for (const char* in : {*tag, "en", "fr", "es", "pt", "zh", "zh_Hant", "id", "vi", "ar", "de"}) {
                const QString name = foldForSearch(nameOf(*tag, in));
                // A name that two languages have goes to the one with the shorter tag.
                if (!name.isEmpty() && (!all.contains(name) || all.value(name).size() > qsizetype(qstrlen(*tag)))) {
                    all.insert(name, QString::fromLatin1(*tag));
                }
            }
        }
        all.insert(foldForSearch(QStringLiteral("tagalog")), QStringLiteral("tl"));
        all.insert(foldForSearch(QStringLiteral("farsi")), QStringLiteral("fa"));
        all.insert(foldForSearch(QStringLiteral("mandarin")), QStringLiteral("zh"));
        return all;
    }();
    return tags;
}

} // namespace

QString languageName(const QString& tag) {
    const QByteArray code = tag.toLatin1();
    const QString name = nameOf(code.constData(), code.constData());
    return name.isEmpty() ? tag : name;
}

bool isLanguageTag(const QString& tag) {
    return knownTags().contains(tag);
}

QString languageTagOf(const QString& written) {
    const QString tag = written.trimmed().toLower().section(u'-', 0, 0).section(u'_', 0, 0);
    return isLanguageTag(tag) ? tag : tagsByName().value(foldForSearch(written));
}

} // namespace cyberspotter
