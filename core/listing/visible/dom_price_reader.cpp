// SPDX-License-Identifier: Apache-2.0
#include "core/listing/visible/dom_price_reader.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

#include "core/listing/price/found_price.h"

namespace cyberspotter {
namespace {

constexpr size_t mostCandidates = 400;
constexpr size_t longestPriceText = 48;
constexpr int32_t biggestPriceElement = 24; // nodes

struct Candidate {
    int32_t element = 0;
    Price price;
    std::string text;
    int score = 0;
    uint64_t shape = 0; // equal for the cells of one grid
    bool bid = false;   // what an auction stands at: whatever the markup says, it began lower
};

// A digit of any script in use, or the word for money that follows numbers written in words.
bool hasDigit(std::string_view text) {
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

// The text of an element with a point put before cents that are only set smaller: <b>12</b><sup>99</sup>.
std::string priceText(const PageOutline& outline, int32_t id, size_t limit) {
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
            if ((outline.own(i) & cue::hidden) != 0) {
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

// "$1 299" is one price in parts; "$89 $59" are two.
bool holdsOnePrice(const std::string& words) {
    const std::string text = normalisePriceText(words);
    const std::vector<FoundPrice> all = findPrices(text, {});
    return std::ranges::count_if(all, [](const FoundPrice& p) { return p.mark.found() && !p.unlikely; }) <= 1;
}

// The smallest element around a text that holds amount and currency together and nothing else.
std::optional<Candidate> candidateAround(const PageOutline& outline, int32_t text, const PriceHints& hints) {
    const HtmlDocument& document = outline.document();
    std::optional<Candidate> found;
    int32_t element = document.node(text).parent;
    for (int level = 0; level < 5 && element >= 0; ++level, element = document.node(element).parent) {
        if (document.node(element).end - element > biggestPriceElement ||
            (outline.heading() > element && outline.heading() < document.node(element).end)) {
            break;
        }
        std::string words = priceText(outline, element, longestPriceText + 1);
        if (words.size() > longestPriceText) {
            if (level > 0 || words.size() > 400) {
                break;
            }
        }
        const auto price = parsePrice(words, PriceHints{{}, hints.language, hints.country, hints.host, {}});
        if (!price || price->amount.isEmpty() || price->negative) {
            continue;
        }
        const bool written = !price->symbol.isEmpty();
        if (!found || (found->price.symbol.isEmpty() && written) ||
            (written && found->price.amount != price->amount && words.size() <= 16 && holdsOnePrice(words))) {
            const bool grew = found.has_value();
            found = Candidate{element, *price, std::move(words), 0, 0};
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

std::string lowered(const std::string& text) {
    return QString::fromStdString(text).toLower().toStdString();
}

bool isPriceOfItsOwn(std::string_view text) {
    if (text.size() > 80 || !hasDigit(text)) {
        return false;
    }
    const auto price = parsePrice(text);
    return price && !price->amount.isEmpty() && !price->symbol.isEmpty();
}

// What stands directly before the element, back to the beginning of its row or to another price.
std::string textBefore(const PageOutline& outline, int32_t element) {
    const HtmlDocument& document = outline.document();
    std::string result;
    int taken = 0;
    for (int32_t i = element - 1; i >= 0 && element - i < 14 && taken < 2; --i) {
        const HtmlNode& node = document.node(i);
        if (node.isText() && outline.visible(i)) {
            if (isPriceOfItsOwn(node.text)) {
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
    return lowered(result);
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

int pointsOfWords(const std::string& before, const std::string& own) {
    const PageWords& words = PageWords::get();
    const std::string text = before + ' ' + own;
    int points = 0;
    points += words.says("price_label", text) ? 10 : 0;
    points -= words.says("former_price", text) ? 35 : 0;
    points -= words.says("other_amount", text) ? 45 : 0;
    points -= words.says("saving", text) ? 40 : 0;
    points -= words.says("without_tax", text) ? 25 : 0;
    points -= words.says("shipping", text) ? 40 : 0;
    points -= words.says("unit", own) ? 40 : 0;
    points -= words.says("instalment", text) ? 40 : 0;
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
    const std::string low = lowered(text);
    return PageWords::get().says("price_word", low.substr(0, low.find_first_of("0123456789")));
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
        if (node.text.size() > 200 || !hasDigit(node.text)) {
            continue;
        }
        auto candidate = candidateAround(outline, i, page.hints);
        if (!candidate) {
            continue;
        }
        const int32_t parent = std::max(document.node(candidate->element).parent, 0);
        const std::string before = textBefore(outline, candidate->element);
        const bool named = ((outline.own(candidate->element) | outline.own(parent)) & cue::price) != 0 ||
                           PageWords::get().says("price_label", before) || beginsWithPriceWord(candidate->text);
        const bool plain = candidate->price.symbol.isEmpty();
        // A bare number, or one beside a word that is also a measure ("0.66 pounds", "5 L"), is a price only where
        // something says so.
        const QString& symbol = candidate->price.symbol;
        const bool doubtful = plain || (symbol.at(0).isLetter() && symbol.at(0).unicode() < 0x250 && symbol != candidate->price.currency &&
                                        (symbol.size() == 1 || symbol.startsWith(QLatin1String("pound"), Qt::CaseInsensitive)));
        if (doubtful && (!named || candidate->text.size() > 24)) {
            continue;
        }
        candidate->shape = shapeOf(document, candidate->element);
        const uint32_t near = outline.own(candidate->element) | outline.own(parent);
        candidate->bid = ((near & cue::bid) != 0 || PageWords::get().says("current_bid", before)) &&
                         (outline.inherited(candidate->element) & (cue::other | cue::chrome)) == 0;
        candidate->score = (candidate->bid ? 20 : 0) + (plain ? -15 : 10) + pointsOfCues(outline, candidate->element) +
                           pointsOfWords(before, lowered(candidate->text)) +
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
            const bool plain = written.find_first_not_of("0123456789.") == std::string_view::npos;
            hints.decimalMark = plain ? QChar(u'.') : QChar();
            if (const auto price = parsePrice(written, hints);
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

int confidenceOf(int score) {
    return score < -10 ? 0 : std::clamp(40 + score / 2, 20, 84);
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
    int taken = 0;
    for (const Candidate& c : candidates) {
        if (confidenceOf(c.score) == 0 || taken == 6) {
            break;
        }
        facts.addPrice(c.price, Source::Dom, confidenceOf(c.score) - (taken > 0 ? 8 : 0) + (c.bid ? 12 : 0));
        if (taken++ == 0) {
            facts.add(Field::Currency, c.price.currency, Source::Dom, confidenceOf(c.score));
        }
    }
}

} // namespace cyberspotter
