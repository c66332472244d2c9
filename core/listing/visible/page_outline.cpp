// SPDX-License-Identifier: Apache-2.0
#include "core/listing/visible/page_outline.h"

#include <algorithm>
#include <unordered_map>

#include "core/listing/price/found_price.h"

namespace cyberspotter {
namespace {

// What goes down to the elements inside.
constexpr uint32_t inheritable = cue::former | cue::saving | cue::shipping | cue::unit | cue::instalment | cue::other |
                                 cue::chrome | cue::review | cue::product | cue::hidden | cue::link;
// An element this big is a layout; its names say little about one price in it.
constexpr int32_t layoutSize = 1500;

constexpr int mostSections = 60;

// Lower case, with a hyphen where a capital begins a word: "listPrice" -> "list-price".
void appendNames(std::string_view text, std::string& out) {
    char before = ' ';
    for (const char c : text.substr(0, 400)) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital && before >= 'a' && before <= 'z') {
            out += '-';
        }
        out += capital ? static_cast<char>(c | 0x20) : c == '_' ? '-' : c;
        before = c;
    }
}

// Words run together with "price" are told apart: "priceold" -> "price-old".
void partAtPrice(std::string& names) {
    constexpr std::string_view word = "price";
    for (size_t at = names.find(word); at != std::string::npos; at = names.find(word, at + word.size() + 1)) {
        const size_t end = at + word.size();
        if (end < names.size() && names[end] >= 'a' && names[end] <= 'z' && names[end] != 's') {
            names.insert(end, "-");
        }
        if (at > 0 && names[at - 1] >= 'a' && names[at - 1] <= 'z') {
            names.insert(at, "-");
        }
    }
}

uint32_t cuesOfTag(HtmlTag tag) {
    switch (tag) {
    case htmlTag("script"):
    case htmlTag("style"):
    case htmlTag("template"):
    case htmlTag("noscript"):
    case htmlTag("head"):
    case htmlTag("iframe"):
    case htmlTag("svg"):
        return cue::hidden;
    case htmlTag("nav"):
    case htmlTag("footer"):
    case htmlTag("aside"):
        return cue::chrome;
    case htmlTag("s"):
    case htmlTag("del"):
    case htmlTag("strike"):
        return cue::former;
    case htmlTag("a"):
        return cue::link;
    case htmlTag("option"):
    case htmlTag("select"):
        return cue::other;
    default:
        return 0;
    }
}

// Attributes whose values are names that say what an element is: class and id, and what programs that test a page go by.
bool holdsNames(std::string_view attribute) {
    switch (attribute.size()) {
    case 2:
        return attribute == "id";
    case 5:
        return attribute == "class";
    case 7:
        return attribute == "data-qa" || attribute == "data-cy";
    case 8:
        return attribute == "itemprop";
    case 9:
        return attribute == "data-test" || attribute == "data-auto" || attribute == "data-hook" || attribute == "data-role";
    case 11:
        return attribute == "data-testid" || attribute == "data-aut-id" || attribute == "data-marker" || attribute == "data-tst-id";
    case 12:
        return attribute == "data-test-id" || attribute == "data-element";
    default:
        return false;
    }
}

bool isTitleTag(HtmlTag tag) {
    return tag >= htmlTag("h1") && tag <= htmlTag("h6");
}

uint32_t cuesOfStyle(std::string_view style) {
    if (style.empty()) {
        return 0;
    }
    uint32_t cues = style.find("line-through") != std::string_view::npos ? cue::former : 0;
    for (const std::string_view hiding : {"display:none", "display: none", "visibility:hidden"}) {
        cues |= style.find(hiding) != std::string_view::npos ? cue::hidden : 0;
    }
    return cues;
}

} // namespace

PageOutline::PageOutline(const HtmlDocument& document) : document_(document) {
    const auto size = static_cast<size_t>(document.size());
    own_.resize(size);
    inherited_.resize(size);
    const PageWords& words = PageWords::get();
    std::unordered_map<std::string, uint32_t> seen; // pages repeat their class names
    std::string names;
    std::vector<int32_t> titles; // headings, and small elements whose names say that they are one
    for (int32_t i = 0; i < document.size(); ++i) {
        const HtmlNode& node = document.node(i);
        uint32_t cues = cuesOfTag(node.tag);
        if (node.attributeCount > 0) {
            names.clear();
            std::string_view style;
            for (const HtmlAttribute& attribute : document.attributesOf(i)) {
                if (holdsNames(attribute.name) && !attribute.value.empty()) {
                    appendNames(attribute.value, names);
                    names += ' ';
                } else if (attribute.name == "style") {
                    style = attribute.value;
                } else if (attribute.name == "hidden") {
                    cues |= cue::hidden;
                }
            }
            if (!names.empty()) {
                partAtPrice(names);
                const auto [at, isNew] = seen.try_emplace(names, 0);
                if (isNew) {
                    at->second = words.cuesOfClass(names);
                }
                cues |= at->second;
                if (node.end - i <= 6 && (names.find("title") != std::string::npos || names.find("head") != std::string::npos)) {
                    titles.push_back(i);
                }
            }
            cues |= cuesOfStyle(style);
        }
        if (isTitleTag(node.tag) && node.end - i <= 12 && (titles.empty() || titles.back() != i)) {
            titles.push_back(i);
        }
        // A slider or a pop-up that shows nothing but the price is the shop's way to dress it.
        if (node.end - i < 12 && (cues & cue::price) != 0) {
            cues &= ~(cue::other | cue::chrome);
        }
        if (node.end - i > layoutSize || node.tag == htmlTag("body") || node.tag == htmlTag("html")) {
            cues &= cue::product | cue::price;
        }
        const uint32_t above = node.parent >= 0 ? inherited_[static_cast<size_t>(node.parent)] : 0;
        own_[static_cast<size_t>(i)] = cues;
        inherited_[static_cast<size_t>(i)] = (above & inheritable) | cues;
    }
    if (const int32_t title = document.firstByTag(htmlTag("title")); title >= 0) {
        title_ = document.text(title, 600);
    }
    findHeading();
    markOtherGoods(titles);
}

// "Customers also bought": what follows, to the end of the element or the next heading, are not the page's own goods.
void PageOutline::markOtherGoods(const std::vector<int32_t>& titles) {
    int sections = 0;
    for (const int32_t title : titles) {
        const HtmlNode& node = document_.node(title);
        if ((inherited(title) & cue::other) != 0 || (title <= heading_ && heading_ < node.end)) {
            continue;
        }
        const std::string text = lowerCase(document_.text(title, 64));
        if (text.size() > 60 || (PageWords::get().saidIn(text) & said::otherGoods) == 0) {
            continue;
        }
        if (++sections > mostSections) {
            return; // each looks through what it stands over
        }
        int32_t end = endOfSection(title);
        end = heading_ > title && heading_ < end ? heading_ : end;
        int links = 0;
        for (int32_t i = node.end; i < end; ++i) {
            links += document_.node(i).tag == htmlTag("a") ? 1 : 0;
        }
        for (int32_t i = title; links >= 2 && i < end; ++i) {
            inherited_[static_cast<size_t>(i)] |= cue::other | cue::stranger;
        }
    }
}

// Where what stands under a title ends: with the element around it (not one that wraps nothing else), or where a heading
// of its own rank begins.
int32_t PageOutline::endOfSection(int32_t title) const {
    int32_t wrapped = title;
    while (document_.node(wrapped).parent > 0 && document_.node(document_.node(wrapped).parent).end == document_.node(wrapped).end &&
           document_.node(wrapped).end == document_.node(title).end) {
        wrapped = document_.node(wrapped).parent;
    }
    const int32_t parent = std::max(document_.node(wrapped).parent, 0);
    const HtmlTag rank = document_.node(title).tag;
    for (int32_t i = document_.node(title).end; i < document_.node(parent).end; ++i) {
        const HtmlTag tag = document_.node(i).tag;
        if (isTitleTag(rank) && isTitleTag(tag) && tag <= rank) {
            return i;
        }
    }
    return document_.node(parent).end;
}

void PageOutline::findHeading() {
    double best = 0;
    const QString title = fromUtf8(title_);
    for (int32_t i = 0; i < document_.size(); ++i) {
        const HtmlTag tag = document_.node(i).tag;
        if (tag != htmlTag("h1") && tag != htmlTag("h2")) {
            continue;
        }
        const std::string text = document_.text(i, 500);
        if (text.empty() || (own(i) & cue::hidden) != 0) {
            continue;
        }
        const double likeness = wordOverlap(fromUtf8(text), title);
        // A first-level heading counts even when the title says something else.
        const double score = (tag == htmlTag("h1") ? 0.6 : 0.0) + likeness + std::min<double>(0.2, text.size() / 300.0) -
                             ((inherited(i) & (cue::other | cue::chrome)) != 0 ? 0.4 : 0.0);
        if (score > best && (tag == htmlTag("h1") || likeness > 0.6)) {
            best = score;
            heading_ = i;
            headingText_ = text;
        }
    }
    if (heading_ < 0) {
        findHeadingByTitle(title);
    }
}

// Without heading elements: the first visible text that says what the page's title says.
void PageOutline::findHeadingByTitle(const QString& title) {
    for (int32_t i = 0; i < document_.size(); ++i) {
        const HtmlNode& node = document_.node(i);
        if (!node.isText() || node.text.size() < 8 || node.text.size() > 400 || !visible(i) ||
            (inherited(i) & (cue::chrome | cue::other)) != 0) {
            continue;
        }
        const QString text = fromUtf8(node.text).simplified();
        if (text.size() * 3 > title.size() && wordOverlap(text, title) > 0.8) {
            heading_ = node.parent;
            headingText_ = text.toStdString();
            return;
        }
    }
}

int32_t PageOutline::distance(int32_t id) const {
    if (heading_ < 0) {
        return id;
    }
    const int32_t end = document_.node(heading_).end;
    return id < heading_ ? id - heading_ : id < end ? 0 : id - end + 1;
}

} // namespace cyberspotter
