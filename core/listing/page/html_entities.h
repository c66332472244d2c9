// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cyberspotter {

/// Replaces HTML character references (`&amp;`, `&#8364;`, `&#x20AC;`, `&euro`) in UTF-8 text and appends the
/// result to `out`. Unknown names stay as written. In attribute values a legacy name without its semicolon that is
/// followed by `=` or a letter is left alone (so that `?a=1&copy=2` keeps its parameter), as the HTML standard says.
void decodeEntities(std::string_view text, bool inAttribute, std::string& out);

/// Appends one code point as UTF-8; surrogates and values beyond U+10FFFF become U+FFFD.
void appendUtf8(char32_t codePoint, std::string& out);

} // namespace cyberspotter
