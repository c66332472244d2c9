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
constexpr uint32_t stranger = 1u << 20; ///< under a title like "Customers also bought"
} // namespace cue

/// What phrases of visible text tell, in many languages. Bits of a mask; the names are those of the groups in page_words.json.
namespace said {
constexpr uint32_t outOfStock = 1u << 0;
constexpr uint32_t inStock = 1u << 1;
constexpr uint32_t buy = 1u << 2;
constexpr uint32_t notBuy = 1u << 3; ///< a button that only remembers or compares
constexpr uint32_t withoutTax = 1u << 4;
constexpr uint32_t formerPrice = 1u << 5;
constexpr uint32_t saving = 1u << 6;
constexpr uint32_t shipping = 1u << 7;
constexpr uint32_t unit = 1u << 8;
constexpr uint32_t instalment = 1u << 9;
constexpr uint32_t priceWord = 1u << 10;
constexpr uint32_t priceLabel = 1u << 11;
constexpr uint32_t listed = 1u << 12;
constexpr uint32_t currentBid = 1u << 13;
constexpr uint32_t otherAmount = 1u << 14;
constexpr uint32_t views = 1u << 15;
constexpr uint32_t sales = 1u << 16;
constexpr uint32_t startingBid = 1u << 17;
constexpr uint32_t otherGoods = 1u << 18; ///< "Customers also bought", over what is not the page's own
} // namespace said

/// Finds which of many phrases stand in a text, in one pass over it.
class PhraseIndex {
public:
    /// `phrase` has at least two bytes; shorter ones are passed over. One that is added twice keeps the bits of both.
    void add(std::string_view phrase, uint32_t value);

    /// Calls `visit(position, phrase, value)` for every occurrence.
    template <typename Visitor>
    void scan(std::string_view text, Visitor visit) const {
        for (size_t at = 0; at + 1 < text.size(); ++at) {
            for (uint32_t i = first_[bucketOf(text[at], text[at + 1])]; i != 0; i = phrases_[i - 1].next) {
                const Phrase& phrase = phrases_[i - 1];
                if (text.compare(at, phrase.words.size(), phrase.words) == 0) {
                    visit(at, std::string_view(phrase.words), phrase.value);
                }
            }
        }
    }

private:
    struct Phrase {
        std::string words;
        uint32_t value = 0;
        uint32_t next = 0; // of the same bucket, counted from one; 0 ends
    };

    static constexpr size_t bucketCount = 4096;
    static size_t bucketOf(char first, char second) {
        return (static_cast<unsigned char>(first) * 61u + static_cast<unsigned char>(second)) % bucketCount;
    }

    std::vector<Phrase> phrases_;
    std::vector<uint32_t> first_ = std::vector<uint32_t>(bucketCount);
};

/// The words of pages in many languages, from resources/listing/page_words.json. Read once; afterwards only looked at.
class PageWords {
public:
    static const PageWords& get();

    /// The field a label names ("Artikelnummer:" -> Sku); the text is lower case, without its colon.
    const Field* fieldOfLabel(const std::string& label) const;

    /// The cues in class names and ids: lower case, a '-' where a capital began a word.
    uint32_t cuesOfClass(std::string_view classes) const;

    /// What the phrases in a lower-case text tell, each standing as whole words.
    uint32_t saidIn(std::string_view text) const;

    /// The brand in a text around it ("Visit the Acme Store" -> "Acme").
    std::string brandIn(const QString& written) const;

private:
    PageWords();

    std::unordered_map<std::string, Field> labels_;
    PhraseIndex classWords_;
    std::vector<std::pair<std::string, std::string>> storeNames_;
    PhraseIndex phrases_;
};

} // namespace cyberspotter
