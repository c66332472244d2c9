// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace cyberspotter {

/// A currency found in text that normalisePriceText made.
struct CurrencyMark {
    std::string_view text; ///< as written, a part of the text
    std::string_view iso;  ///< the code it stands for when nothing else is known
    bool ambiguous = false;

    bool found() const { return !text.empty(); }
};

/// The currency that ends directly before `end`; spaces and a colon may stand between.
CurrencyMark markBefore(std::string_view text, size_t end);

/// The currency that begins directly behind `at`; spaces and ",-" may stand between.
CurrencyMark markAfter(std::string_view text, size_t at);

/// A sign that stands in the text without touching a number. A single letter there is no sign.
CurrencyMark looseMark(std::string_view text);

/// Whether a letter of an alphabet that puts spaces between words stands at `at` (before `at`): not CJK, Thai, Hangul.
bool wordLetterAt(std::string_view text, size_t at);
bool wordLetterBefore(std::string_view text, size_t at);

} // namespace cyberspotter
