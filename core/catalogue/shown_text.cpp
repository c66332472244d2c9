// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/shown_text.h"

#include <algorithm>

namespace cyberspotter {

namespace {

bool turnsDirection(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C;
}

} // namespace

bool isShownAsWritten(const QString& text) {
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph || turnsDirection(c);
    });
}

} // namespace cyberspotter
