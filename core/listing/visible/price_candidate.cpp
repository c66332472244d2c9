// SPDX-License-Identifier: Apache-2.0
#include "core/listing/visible/price_candidate.h"

#include <algorithm>
#include <cctype>

#include "core/listing/price/found_price.h"

namespace cyberspotter {
namespace {

constexpr size_t longestPriceText = 48;
constexpr int32_t biggestPriceElement = 24; // nodes

// The text of an element with a point put before cents that are only set smaller: <b>12</b><sup>99</sup>. What is struck out
// beside the text that is asked about is left away.
std::string priceText(const PageOutline& outline, int32_t id, int32_t asked, size_t limit) {
    const HtmlDocument& document = outline.document();
    std::string result;
    const int32_t end = document.node(id).end;
    for (int32_t i = id; i < end && result.size() < limit; ++i) {
        const HtmlNode& node = document.node(i);
        if (!node.isText()) {
            const bool small = node.tag == htmlTag("sup") || (outline.own(i) & cue::cents) != 0;
            const bool afterDigit = !result.empty() && result.back() >= '0' && result.back() <= '9';
            if (small && afterDigit && i > id) {
                const std::string cents = document.text(i, 8);
                const bool twoDigits = cents.size() >= 2 && std::isdigit(static_cast<unsigned char>(cents[0])) != 0 &&
                                       std::isdigit(static_cast<unsigned char>(cents[1])) != 0 &&
                                       (cents.size() == 2 || std::isdigit(static_cast<unsigned char>(cents[2])) == 0);
                result += twoDigits ? "." : "";
            } else if ((node.spaceBefore || isBlockTag(node.tag)) && !result.empty() && i > id) {
                result += ' ';
            }
            const bool struckOut = (outline.own(i) & cue::former) != 0 && i > id && !(i < asked && asked < node.end);
            if ((outline.own(i) & cue::hidden) != 0 || struckOut) {
                i = node.end - 1;
            }
            continue;
        }
        if (node.spaceBefore && !result.empty()) {
            result += ' ';
        }
        for (const char c : node.text.substr(0, 4 * limit)) {
            const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!space) {
                result += c;
            } else if (!result.empty() && result.back() != ' ') {
                result += ' ';
            }
        }
    }
    return result;
}

// "$1 299" is one price in parts; "$89 $59" are two, and so are "99,90 79,90 zł" unless only those with a sign are counted.
bool holdsOnePrice(const std::string& words, bool signedOnly) {
    const std::string text = normalisePriceText(words);
    const std::vector<FoundPrice> all = findPrices(text, {});
    return std::ranges::count_if(all, [&](const FoundPrice& p) { return (p.mark.found() || !signedOnly) && !p.unlikely; }) <= 1;
}

} // namespace

bool hasPriceDigit(std::string_view text) {
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    for (size_t i = 0; i < text.size(); ++i) {
        const unsigned c = byte(i);
        if (c >= '0' && c <= '9') {
            return true;
        }
        const bool arabic = (c == 0xD9 && byte(i + 1) >= 0xA0 && byte(i + 1) <= 0xA9) ||
                            (c == 0xDB && byte(i + 1) >= 0xB0 && byte(i + 1) <= 0xB9);
        const bool fullWidth = c == 0xEF && byte(i + 1) == 0xBC && byte(i + 2) >= 0x90 && byte(i + 2) <= 0x99;
        const bool indic = c == 0xE0 && ((byte(i + 1) >= 0xA5 && byte(i + 1) <= 0xB5 && byte(i + 2) >= 0xA6 && byte(i + 2) <= 0xAF) ||
                                         (byte(i + 1) == 0xB9 && byte(i + 2) >= 0x90 && byte(i + 2) <= 0x99));
        const bool money = text.substr(i).starts_with("元") || text.substr(i).starts_with("만원");
        if (arabic || fullWidth || indic || money) {
            return true;
        }
    }
    return false;
}

std::optional<PriceCandidate> candidateAround(const PageOutline& outline, int32_t text, const PriceHints& hints) {
    const HtmlDocument& document = outline.document();
    std::optional<PriceCandidate> found;
    int32_t element = document.node(text).parent;
    for (int level = 0; level < 5 && element >= 0; ++level, element = document.node(element).parent) {
        if (document.node(element).end - element > biggestPriceElement ||
            (outline.heading() > element && outline.heading() < document.node(element).end)) {
            break;
        }
        std::string words = priceText(outline, element, text, longestPriceText + 1);
        if (words.size() > longestPriceText) {
            if (level > 0 || words.size() > 400) {
                break;
            }
        }
        const auto price = parseAmount(words, PriceHints{{}, hints.language, hints.country, hints.host, {}});
        if (!price || price->amount.isEmpty() || price->negative) {
            continue;
        }
        const bool written = !price->symbol.isEmpty();
        const bool same = found && found->price.amount == price->amount;
        if (!found || (found->price.symbol.isEmpty() && written && (same || holdsOnePrice(words, false))) ||
            (written && !same && words.size() <= 16 && holdsOnePrice(words, true) && !found->price.symbol.isEmpty())) {
            const bool grew = found.has_value();
            found = PriceCandidate{element, *price, std::move(words), 0, 0};
            if (grew && written) {
                break;
            }
        }
        if (written && level >= 1) {
            break;
        }
    }
    return found;
}

} // namespace cyberspotter
