// SPDX-License-Identifier: Apache-2.0
#include "core/listing/visible/dom_price_reader.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

#include "core/listing/price/found_price.h"
#include "core/listing/visible/price_candidate.h"

namespace cyberspotter {
namespace {

constexpr size_t mostCandidates = 400;
using Candidate = PriceCandidate;

bool isPriceOfItsOwn(std::string_view text) {
    if (text.size() > 80 || !hasPriceDigit(text)) {
        return false;
    }
    const auto price = parseAmount(text);
    return price && !price->amount.isEmpty() && !price->symbol.isEmpty();
}

// What stands directly before the element, back to the beginning of its row or to another price. What stands with that
// price in an element of its own ("£100 ex VAT") is said of that one.
std::string textBefore(const PageOutline& outline, int32_t element) {
    const HtmlDocument& document = outline.document();
    std::string result;
    int taken = 0;
    for (int32_t i = element - 1; i >= 0 && element - i < 14 && taken < 2; --i) {
        const HtmlNode& node = document.node(i);
        if (node.isText() && outline.visible(i)) {
            if (isPriceOfItsOwn(node.text)) {
                int32_t theirs = i;
                while (document.node(theirs).parent > 0 && document.node(document.node(theirs).parent).end <= element) {
                    theirs = document.node(theirs).parent;
                }
                if (document.node(theirs).end > i + 1) {
                    result.clear();
                    for (int32_t own = document.node(theirs).end; own < element; ++own) {
                        const bool told = document.node(own).isText() && outline.visible(own);
                        result += told ? std::string(document.node(own).text.substr(0, 60)) + ' ' : std::string();
                    }
                }
                break; // what is said of that price is not said of this one
            }
            result = std::string(node.text.substr(0, 60)) + ' ' + result;
            ++taken;
        }
        if (node.tag == htmlTag("tr") || node.tag == htmlTag("li") || node.tag == htmlTag("ul") ||
            node.tag == htmlTag("table")) {
            break;
        }
    }
    return lowerCase(result);
}

// A remark that stands directly behind an amount: "ex VAT", "/ kg", "per month".
std::string textBehind(const PageOutline& outline, int32_t element) {
    const HtmlDocument& document = outline.document();
    const int32_t parent = std::max(document.node(element).parent, 0);
    const int32_t end = std::min(document.node(parent).end, document.node(element).end + 4);
    for (int32_t i = document.node(element).end; i < end; ++i) {
        const HtmlNode& node = document.node(i);
        if (node.isText() && outline.visible(i)) {
            return node.text.size() <= 32 && !hasPriceDigit(node.text) ? lowerCase(node.text) : std::string();
        }
    }
    return {};
}

// "font-size: 27px", "font: bold 2em": the price a shop wants to be seen.
bool isSetLarge(std::string_view style) {
    const size_t font = style.find("font");
    for (size_t i = font; font != std::string_view::npos && i + 3 < style.size() && i < font + 40; ++i) {
        const bool twoDigits = std::isdigit(static_cast<unsigned char>(style[i])) != 0 &&
                               std::isdigit(static_cast<unsigned char>(style[i + 1])) != 0;
        if (twoDigits && style.substr(i + 2, 2) == "px") {
            return style[i] >= '2';
        }
    }
    return false;
}

int pointsOfCues(const PageOutline& outline, int32_t element) {
    const HtmlDocument& document = outline.document();
    uint32_t near = 0;
    int32_t up = element;
    for (int level = 0; level < 4 && up >= 0; ++level, up = document.node(up).parent) {
        near |= outline.own(up);
    }
    const uint32_t all = outline.inherited(element);
    int points = 0;
    points += (near & cue::price) != 0 ? 25 : 0;
    points += (near & cue::current) != 0 ? 10 : 0;
    points += (all & cue::product) != 0 ? 15 : 0;
    points -= (near & cue::former) != 0 ? 50 : (all & cue::former) != 0 ? 30 : 0;
    points -= (near & cue::saving) != 0 ? 30 : 0;
    points -= (near & cue::shipping) != 0 ? 40 : 0;
    points -= (near & cue::unit) != 0 ? 30 : 0;
    points -= (near & cue::instalment) != 0 ? 35 : 0;
    points -= (all & cue::other) != 0 ? 45 : 0;
    points -= (all & cue::chrome) != 0 ? 40 : 0;
    points -= (all & cue::review) != 0 ? 25 : 0;
    points -= (all & cue::hidden) != 0 ? 30 : 0;
    points -= (all & cue::link) != 0 ? 20 : 0;
    points += isSetLarge(document.attribute(element, "style")) ? 12 : 0;
    const HtmlTag tag = document.node(element).tag;
    points += tag == htmlTag("strong") || tag == htmlTag("b") || tag == htmlTag("h2") || tag == htmlTag("h3") ? 4 : 0;
    return points;
}

// Whether the page says that an amount is what was asked before, or where an auction begins.
bool isNotAsked(const PageOutline& outline, int32_t element, uint32_t told) {
    return (outline.inherited(element) & cue::former) != 0 || (told & (said::formerPrice | said::otherAmount | said::startingBid)) != 0;
}

// "12x R$ 9,99", "3 × 49,67 €": so many payments of so much. "2 x 500 g" is no price and not asked about.
bool countsPayments(const std::string& text) {
    const auto isDigit = [&](size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    for (size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(at) || (at > 0 && (isDigit(at - 1) || text[at - 1] == '.' || text[at - 1] == ','))) {
            continue;
        }
        size_t end = at + 1;
        end += isDigit(end) ? 1 : 0;
        end += end < text.size() && text[end] == ' ' ? 1 : 0;
        const std::string_view rest = std::string_view(text).substr(std::min(end, text.size()));
        const size_t width = rest.starts_with("x") ? 1 : rest.starts_with("×") ? 2 : 0;
        const std::string_view after = rest.substr(std::min(width, rest.size()));
        const bool wordEnds = !after.empty() && !(after.front() >= 'a' && after.front() <= 'z');
        if (width > 0 && wordEnds && after.find_first_of("0123456789") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

// `told` is what the words before, in and behind the text say together, `ofItself` those in and behind it; `own` is the text.
int pointsOfWords(uint32_t told, uint32_t ofItself, const std::string& own) {
    const auto says = [&](uint32_t what) { return (told & what) != 0; };
    int points = says(said::priceLabel) ? 10 : 0;
    points -= says(said::formerPrice) ? 35 : 0;
    points -= says(said::otherAmount) ? 45 : says(said::startingBid) ? 25 : 0;
    points -= says(said::saving) ? 40 : 0;
    points -= says(said::withoutTax) ? 25 : 0;
    points -= says(said::shipping) ? 40 : 0;
    points -= (ofItself & said::unit) != 0 ? 40 : 0;
    points -= says(said::instalment) || countsPayments(own) ? 40 : 0;
    return points;
}

int pointsOfPlace(const PageOutline& outline, int32_t element) {
    if (outline.heading() < 0) {
        return 0;
    }
    const int32_t distance = outline.distance(element);
    return distance >= 0 ? static_cast<int>(30 * std::exp(-distance / 350.0)) - (distance > 1500 ? 15 : 0)
                         : static_cast<int>(15 * std::exp(distance / 120.0)) - 8;
}

uint64_t shapeOf(const HtmlDocument& document, int32_t element) {
    uint64_t shape = 1469598103934665603ull;
    for (int level = 0; level < 4 && element >= 0; ++level, element = document.node(element).parent) {
        shape = shape * 1099511628211ull ^ document.node(element).tag;
        shape = shape * 1099511628211ull ^ std::hash<std::string_view>{}(document.attribute(element, "class"));
    }
    return shape;
}

// "Harga 1,5 jt", "Price: 75": the label stands in the same text.
bool beginsWithPriceWord(const std::string& text) {
    const std::string low = lowerCase(text);
    return (PageWords::get().saidIn(low.substr(0, low.find_first_of("0123456789"))) & said::priceWord) != 0;
}

std::vector<Candidate> findCandidates(const Page& page, const PageOutline& outline) {
    const HtmlDocument& document = page.document;
    std::vector<Candidate> candidates;
    for (int32_t i = 0; i < document.size() && candidates.size() < mostCandidates; ++i) {
        const HtmlNode& node = document.node(i);
        if (!node.isText()) {
            if ((outline.own(i) & cue::hidden) != 0) {
                i = node.end - 1;
            }
            continue;
        }
        if (node.text.size() > 200 || !hasPriceDigit(node.text) || (outline.inherited(i) & cue::stranger) != 0) {
            continue;
        }
        auto candidate = candidateAround(outline, i, page.hints);
        if (!candidate) {
            continue;
        }
        const int32_t parent = std::max(document.node(candidate->element).parent, 0);
        const std::string before = textBefore(outline, candidate->element);
        const uint32_t toldBefore = PageWords::get().saidIn(before);
        const bool named = ((outline.own(candidate->element) | outline.own(parent)) & cue::price) != 0 ||
                           (toldBefore & said::priceLabel) != 0 || beginsWithPriceWord(candidate->text);
        const bool plain = candidate->price.symbol.isEmpty();
        // A bare number, or one beside a word that is also a measure ("0.66 pounds", "5 L"), is a price only where
        // something says so.
        const QString& symbol = candidate->price.symbol;
        const bool doubtful = plain || (symbol.at(0).isLetter() && symbol.at(0).unicode() < 0x250 && symbol != candidate->price.currency &&
                                        (symbol.size() == 1 || symbol.startsWith(QLatin1String("pound"), Qt::CaseInsensitive)));
        // "+44 (0)20 7613 0709" is no price of 44: a bare number stands alone.
        const bool amongNumbers = plain && findPrices(normalisePriceText(candidate->text), {}).size() > 2;
        if (doubtful && (!named || amongNumbers || candidate->text.size() > 24)) {
            continue;
        }
        candidate->shape = shapeOf(document, candidate->element);
        const uint32_t near = outline.own(candidate->element) | outline.own(parent);
        candidate->bid = ((near & cue::bid) != 0 || (toldBefore & said::currentBid) != 0) &&
                         (outline.inherited(candidate->element) & (cue::other | cue::chrome)) == 0;
        const std::string own = lowerCase(candidate->text);
        constexpr uint32_t remarks = said::withoutTax | said::unit | said::instalment | said::formerPrice;
        const uint32_t behind = PageWords::get().saidIn(textBehind(outline, candidate->element)) & remarks;
        const uint32_t told = PageWords::get().saidIn(before + ' ' + own) | behind;
        candidate->told = told;
        candidate->notAsked = isNotAsked(outline, candidate->element, told);
        candidate->score = (candidate->bid ? 20 : 0) + (plain ? -15 : 10) + pointsOfCues(outline, candidate->element) +
                           pointsOfWords(told, PageWords::get().saidIn(own) | behind, own) +
                           pointsOfPlace(outline, candidate->element) - (candidate->text.size() > 60 ? 15 : 0) -
                           (sameAmount(candidate->price.amount, QStringLiteral("0")) ? 45 : 0);
        i = std::max(i, document.node(candidate->element).end - 1);
        candidates.push_back(std::move(*candidate));
    }
    return candidates;
}

// The same amount again and again is the page's price; the same element again and again with other amounts is a grid.
void compareCandidates(std::vector<Candidate>& candidates) {
    std::map<QString, int> amounts;
    std::unordered_map<uint64_t, std::map<QString, int>> shapes;
    for (const Candidate& c : candidates) {
        ++amounts[c.price.amount];
        ++shapes[c.shape][c.price.amount];
    }
    for (Candidate& c : candidates) {
        c.score += std::min(12, 4 * (amounts[c.price.amount] - 1));
        const size_t different = shapes[c.shape].size();
        c.score -= different >= 8 ? 80 : different >= 4 ? 35 : different == 3 ? 15 : 0;
    }
}

// Shops write the price into the description that search engines show.
std::optional<Price> priceInDescription(const Page& page) {
    const HtmlDocument& document = page.document;
    for (int32_t i = 0; i < document.size(); ++i) {
        if (document.node(i).tag != htmlTag("meta") || (document.attribute(i, "name") != "description" &&
                                                        document.attribute(i, "property") != "og:description")) {
            continue;
        }
        auto price = parsePrice(document.attribute(i, "content").substr(0, 300), page.hints);
        if (price && !price->symbol.isEmpty() && !price->amount.isEmpty()) {
            return price;
        }
    }
    return std::nullopt;
}

// <div data-price="12.50" data-currency="EUR">: what scripts read; believed where the page has only few of them.
void readPriceAttributes(const Page& page, const PageOutline& outline, Facts& facts) {
    const HtmlDocument& document = page.document;
    std::map<QString, Price> found;
    for (int32_t i = 0; i < document.size() && found.size() <= 3; ++i) {
        if (document.node(i).attributeCount == 0 || (outline.inherited(i) & (cue::other | cue::chrome)) != 0) {
            continue;
        }
        for (const std::string_view name : {"data-price", "data-product-price", "data-item-price", "data-price-amount", "data-current-price"}) {
            const std::string_view written = document.attribute(i, name);
            if (written.empty() || written.size() > 40) {
                continue;
            }
            PriceHints hints = page.hints;
            for (const std::string_view currency : {"data-currency", "data-price-currency", "data-currency-code"}) {
                const std::string_view code = document.attribute(i, currency);
                hints.currency = code.empty() || code.size() > 8 ? hints.currency : readCurrency(code, page.hints).currency;
            }
            hints.decimalMark = decimalMarkOfPlain(written, hints.currency.toStdString());
            if (const auto price = parseAmount(written, hints);
                price && !price->amount.isEmpty() && !price->negative && !sameAmount(price->amount, QStringLiteral("0"))) {
                found.emplace(price->amount, *price);
                break;
            }
        }
    }
    if (found.size() > 3) {
        return; // a list of goods
    }
    for (const auto& [amount, price] : found) {
        facts.addPrice(price, Source::Dom, found.size() == 1 ? 54 : 40);
    }
}

// Amounts that the page strikes out or calls something else beside the one it asks: no markup is believed that names them.
void disownAmounts(const PageOutline& outline, const std::vector<Candidate>& candidates, Facts& facts) {
    constexpr int32_t beside = 300; // nodes
    constexpr uint32_t elsewhere = cue::other | cue::chrome | cue::review;
    const auto isOurs = [&](const Candidate& c) { return (outline.inherited(c.element) & elsewhere) == 0; };
    const auto asked = std::ranges::find_if(candidates, [&](const Candidate& c) { return !c.notAsked && isOurs(c) && c.score >= 15; });
    if (asked == candidates.end()) {
        return;
    }
    for (const Candidate& c : candidates) {
        const bool isNear = std::abs(c.element - asked->element) < beside;
        if (!c.notAsked || !isNear || !isOurs(c) || sameAmount(c.price.amount, asked->price.amount)) {
            continue;
        }
        const bool alsoAsked = std::ranges::any_of(candidates, [&](const Candidate& other) {
            return !other.notAsked && other.score > asked->score - 12 && sameAmount(other.price.amount, c.price.amount);
        });
        const bool struckOut = (outline.inherited(c.element) & cue::former) != 0;
        const bool beganLower = (c.told & said::startingBid) != 0 && c.price.amount.toDouble() < asked->price.amount.toDouble();
        if ((!alsoAsked || beganLower) && !(struckOut && c.price.amount.toDouble() < asked->price.amount.toDouble())) {
            facts.disownPrice(c.price.amount);
        }
    }
}

int confidenceOf(int score) {
    return score < -10 ? 0 : std::clamp(40 + score / 2, 20, 84);
}

// "Zu verschenken" in the price's place, where no amount stands on the page.
void readGivenAway(const Page& page, const PageOutline& outline, Facts& facts) {
    const HtmlDocument& document = page.document;
    for (int32_t i = 0; i < document.size(); ++i) {
        const HtmlNode& node = document.node(i);
        const bool here = outline.distance(i) > -60 && outline.distance(i) < 200;
        if (!node.isText() || node.text.size() > 32 || !here || (outline.own(node.parent) & cue::price) == 0 ||
            (outline.inherited(i) & (cue::other | cue::chrome | cue::hidden | cue::shipping)) != 0) {
            continue;
        }
        if (const auto price = parsePrice(node.text, page.hints); price && price->free) {
            facts.add(Field::Price, price->amount, Source::Dom, 45);
            return;
        }
    }
}

} // namespace

void readVisiblePrice(const Page& page, const PageOutline& outline, Facts& facts) {
    readPriceAttributes(page, outline, facts);
    std::vector<Candidate> candidates = findCandidates(page, outline);
    compareCandidates(candidates);
    const std::optional<Price> told = priceInDescription(page);
    for (Candidate& c : candidates) {
        c.score += told && sameAmount(told->amount, c.price.amount) ? 15 : 0;
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::score);
    disownAmounts(outline, candidates, facts);
    int taken = 0;
    for (const Candidate& c : candidates) {
        if (confidenceOf(c.score) == 0 || taken == 6) {
            break;
        }
        if (c.score < 8 && (outline.inherited(c.element) & (cue::other | cue::chrome)) != 0) {
            continue; // better none than that of another thing
        }
        facts.addPrice(c.price, Source::Dom, confidenceOf(c.score) - (taken > 0 ? 8 : 0) + (c.bid ? 12 : 0));
        if (taken++ == 0) {
            facts.add(Field::Currency, c.price.currency, Source::Dom, confidenceOf(c.score));
        }
    }
    if (candidates.empty()) {
        readGivenAway(page, outline, facts);
    }
}

} // namespace cyberspotter
