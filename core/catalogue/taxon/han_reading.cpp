// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/han_reading.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace cyberspotter {

namespace {

std::unique_ptr<const icu::Transliterator> made(const char* id) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(transliterator) : nullptr;
}

QString through(const icu::Transliterator* transliterator, const QString& text) {
    if (transliterator == nullptr) {
        return {};
    }
    icu::UnicodeString changed(reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size()));
    transliterator->transliterate(changed);
    return QString::fromUtf16(changed.getBuffer(), changed.length());
}

} // namespace

bool hasHan(const QString& text) {
    for (const char32_t c : text.toUcs4()) {
        if (QChar::script(c) == QChar::Script_Han) {
            return true;
        }
    }
    return false;
}

QString pinyinOf(const QString& text) {
    static const std::unique_ptr<const icu::Transliterator> reading = made("Han-Latin; Latin-ASCII");
    return through(reading.get(), text);
}

QString simplifiedHan(const QString& text) {
    static const std::unique_ptr<const icu::Transliterator> simplifying = made("Traditional-Simplified");
    const QString simplified = through(simplifying.get(), text);
    return simplified.isEmpty() ? text : simplified;
}

} // namespace cyberspotter
