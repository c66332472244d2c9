// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// What the class names and ids of an element, and words beside a value, tell about it. Bits of a mask.
namespace cue {
constexpr uint32_t price = 1u << 0;
constexpr uint32_t current = 1u << 1;
constexpr uint32_t former = 1u << 2;
constexpr uint32_t saving = 1u << 3;
constexpr uint32_t shipping = 1u << 4;
constexpr uint32_t unit = 1u << 5;
constexpr uint32_t instalment = 1u << 6;
constexpr uint32_t other = 1u << 7;   ///< other goods than the page's own
constexpr uint32_t chrome = 1u << 8;  ///< baskets, menus, footers
constexpr uint32_t review = 1u << 9;
constexpr uint32_t product = 1u << 10;
constexpr uint32_t stock = 1u << 11;
constexpr uint32_t brand = 1u << 12;
constexpr uint32_t seller = 1u << 13;
constexpr uint32_t location = 1u << 14;
constexpr uint32_t cents = 1u << 15;
constexpr uint32_t sku = 1u << 16;
constexpr uint32_t hidden = 1u << 17; ///< not drawn
constexpr uint32_t link = 1u << 18;   ///< inside a link
constexpr uint32_t bid = 1u << 19;    ///< what an auction stands at
} // namespace cue

/// Finds which of many phrases stand in a text, in one pass over it.
class PhraseIndex {
public:
    /// `phrase` has at least two bytes; shorter ones are passed over.
    void add(std::string phrase, uint32_t value);

    /// Calls `visit(position, phrase, value)` for every occurrence until it returns true; whether it did.
    template <typename Visitor>
    bool scan(std::string_view text, Visitor visit) const {
        for (size_t at = 0; at + 1 < text.size(); ++at) {
            for (const uint32_t i : buckets_[bucketOf(text[at], text[at + 1])]) {
                const auto& [phrase, value] = phrases_[i];
                if (text.compare(at, phrase.size(), phrase) == 0 && visit(at, std::string_view(phrase), value)) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    static constexpr size_t bucketCount = 4096;
    static size_t bucketOf(char first, char second) {
        return (static_cast<unsigned char>(first) * 61u + static_cast<unsigned char>(second)) % bucketCount;
    }

    std::vector<std::pair<std::string, uint32_t>> phrases_;
    std::vector<std::vector<uint32_t>> buckets_{bucketCount};
};

/// The words of pages in many languages, from resources/listing/page_words.json. Read once; afterwards only looked at.
class PageWords {
public:
    static const PageWords& get();

    /// The field a label names ("Artikelnummer:" -> Sku); the text is lower case, without its colon.
    const Field* fieldOfLabel(const std::string& label) const;

    /// The cues in class names and ids: lower case, a '-' where a capital began a word.
    uint32_t cuesOfClass(std::string_view classes) const;

    /// Whether the lower-case text has one of the phrases of a group ("out_of_stock") as whole words.
    bool says(std::string_view group, std::string_view text) const;

    /// The brand in a text around it ("Visit the Acme Store" -> "Acme").
    std::string brandIn(const QString& written) const;

private:
    PageWords();

    std::unordered_map<std::string, Field> labels_;
    PhraseIndex classWords_;
    std::vector<std::pair<std::string, std::string>> storeNames_;
    std::unordered_map<std::string, PhraseIndex> phrases_;
};

} // namespace cyberspotter
