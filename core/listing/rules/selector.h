// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/listing/page/html_document.h"

namespace cyberspotter {

/// A part of CSS that is enough to point at a field: `tag`, `#id`, `.class`, `[name]`, `[name=value]`, put together
/// (`span.price[itemprop=price]`), and one inside another by a space; behind it `@name` takes an attribute instead of the
/// text, `@own` the element's own text without that of elements in it.
class Selector {
public:
    /// Nothing when the text is no such selector.
    static std::optional<Selector> parse(std::string_view text);

    /// The first element that fits, one within a link or a list item only when no other does (cards of other goods hold the
    /// same names); -1 when none does.
    int32_t first(const HtmlDocument& document) const;

    /// What it takes of that element, at most 2,000 bytes; empty when no element fits.
    std::string take(const HtmlDocument& document) const;

private:
    struct Condition {
        std::string attribute; // "class" fits one of its words
        std::string value;
        bool anyValue = false;
    };
    struct Part {
        HtmlTag tag = 0;
        std::vector<Condition> conditions;
    };

    static bool fits(const HtmlDocument& document, int32_t id, const Part& part);

    std::vector<Part> parts_; // outermost first
    std::string attribute_;
};

} // namespace cyberspotter
