// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/listing/facts/day_and_count.h"
#include "core/listing/price/found_price.h"
#include "core/listing/visible/dom_field_reader.h"

namespace cyberspotter {
namespace {

constexpr size_t longestText = 90;

bool hasDigit(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xD9; });
}

// "1,234 views", "浏览 123 次", "已售12件": one number and the word in one short text.
void readCount(const std::string& low, Field field, int confidence, Facts& facts) {
    const bool oneRun = [&] {
        int runs = 0;
        bool inside = false;
        for (const char c : low) {
            const bool part = (c >= '0' && c <= '9') || (inside && (c == ',' || c == '.' || c == '\''));
            runs += part && !inside ? 1 : 0;
            inside = part;
        }
        return runs == 1;
    }();
    if (low.size() <= 48 && oneRun) {
        const size_t digit = low.find_first_of("0123456789");
        std::string number = low.substr(digit);
        if (const size_t end = number.find_first_not_of("0123456789.,' kKmM\xE4\xB8\x87"); end != std::string::npos) {
            number.resize(end);
        }
        while (!number.empty() && !(number.back() >= '0' && number.back() <= '9') && static_cast<unsigned char>(number.back()) < 0x80 &&
               number.back() != 'k' && number.back() != 'm') {
            number.pop_back();
        }
        facts.add(field, wholeNumber(fromUtf8(number)), Source::Dom, confidence);
    }
}

} // namespace

void readActivity(const Page& page, const PageOutline& outline, Facts& facts) {
    const HtmlDocument& document = page.document;
    for (int32_t i = 0; i < document.size(); ++i) {
        const HtmlNode& node = document.node(i);
        if (!node.isText()) {
            if ((outline.own(i) & cue::hidden) != 0) {
                i = node.end - 1;
            } else if (node.tag == htmlTag("time") && (outline.inherited(i) & (cue::other | cue::chrome | cue::review)) == 0) {
                const QString day = listingDay(fromUtf8(document.attribute(i, "datetime")), page.hints.country);
                facts.add(Field::Listed, day, Source::Dom, outline.distance(i) > -60 && outline.distance(i) < 600 ? 52 : 36);
            }
            continue;
        }
        if (node.text.size() < 4 || node.text.size() > longestText || !hasDigit(node.text) ||
            (outline.inherited(i) & (cue::other | cue::chrome | cue::review)) != 0) {
            continue;
        }
        const std::string low = lowerCase(node.text);
        const uint32_t told = PageWords::get().saidIn(low);
        if ((told & said::views) != 0) {
            readCount(low, Field::Views, 56, facts);
        }
        if ((told & said::sales) != 0) {
            readCount(low, Field::Sales, 54, facts);
        }
        if ((told & said::listed) != 0) {
            facts.add(Field::Listed, listingDay(fromUtf8(node.text), page.hints.country), Source::Dom, 58);
        }
    }
}

} // namespace cyberspotter
