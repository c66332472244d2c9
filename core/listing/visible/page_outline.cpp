// SPDX-License-Identifier: Apache-2.0
#include "core/listing/visible/page_outline.h"

#include <algorithm>
#include <unordered_map>

namespace cyberspotter {
namespace {

// What goes down to the elements inside.
constexpr uint32_t inheritable = cue::former | cue::saving | cue::shipping | cue::unit | cue::instalment | cue::other |
                                 cue::chrome | cue::review | cue::product | cue::hidden | cue::link;
// An element this big is a layout; its names say little about one price in it.
constexpr int32_t layoutSize = 1500;

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
    for (int32_t i = 0; i < document.size(); ++i) {
        const HtmlNode& node = document.node(i);
        uint32_t cues = cuesOfTag(node.tag);
        if (node.attributeCount > 0) {
            names.clear();
            for (const std::string_view attribute : {"class", "id", "data-testid", "data-qa", "itemprop"}) {
                if (const std::string_view value = document.attribute(i, attribute); !value.empty()) {
                    appendNames(value, names);
                    names += ' ';
                }
            }
            if (!names.empty()) {
                partAtPrice(names);
                const auto [at, isNew] = seen.try_emplace(names, 0);
                if (isNew) {
                    at->second = words.cuesOfClass(names);
                }
                cues |= at->second;
            }
            cues |= cuesOfStyle(document.attribute(i, "style"));
            cues |= document.hasAttribute(i, "hidden") ? cue::hidden : 0;
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
