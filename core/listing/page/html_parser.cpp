// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/html_parser.h"

#include <algorithm>
#include <cstring>

#include "core/listing/page/html_entities.h"
#include "core/listing/page/html_tags.h"

namespace cyberspotter {
namespace {

constexpr uint16_t maxAttributes = 512;

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool equalsIgnoringCase(std::string_view a, std::string_view lowerB) {
    return a.size() == lowerB.size() &&
           std::equal(a.begin(), a.end(), lowerB.begin(), [](char x, char y) { return lower(x) == y; });
}

} // namespace

HtmlParser::HtmlParser(HtmlDocument& document, const HtmlLimits& limits)
    : document_(document), limits_(limits), source_(*document.source_), tree_(document, limits.depth) {
    // Real pages have a node per 40 to 80 bytes.
    document_.nodes_.reserve(std::min(source_.size() / 48 + 16, limits_.nodes));
    document_.attributes_.reserve(std::min(source_.size() / 64 + 16, limits_.nodes));
}

void HtmlParser::run() {
    tree_.push(tree_.append(htmlTag("html")));
    while (at_ < source_.size() && !full()) {
        const size_t markup = std::min(source_.find('<', at_), source_.size());
        if (markup > at_) {
            addText(source_.substr(at_, markup - at_), true);
        }
        at_ = markup;
        if (at_ < source_.size()) {
            readMarkup();
        }
    }
    tree_.finish();
}

void HtmlParser::readMarkup() {
    const char next = at_ + 1 < source_.size() ? source_[at_ + 1] : '\0';
    if (isLetter(next)) {
        readStartTag();
    } else if (next == '/') {
        readEndTag();
    } else if (next == '!') {
        skipComment();
    } else if (next == '?') {
        skipTo('>');
    } else {
        addText(source_.substr(at_, 1), false);
        ++at_;
    }
}

void HtmlParser::skipTo(char c) {
    const size_t found = source_.find(c, at_);
    at_ = found == std::string_view::npos ? source_.size() : found + 1;
}

void HtmlParser::skipComment() {
    if (!source_.substr(at_).starts_with("<!--")) {
        skipTo('>');
        return;
    }
    const std::string_view rest = source_.substr(at_ + 4);
    if (rest.starts_with(">") || rest.starts_with("->")) {
        at_ += rest.starts_with(">") ? 5 : 6;
        return;
    }
    // "--!>" ends a comment too; no page was seen that relies on it without a later "-->".
    const size_t end = source_.find("-->", at_ + 4);
    at_ = end == std::string_view::npos ? source_.size() : end + 3;
}

std::string_view HtmlParser::lowered(std::string_view name) {
    if (std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        return name;
    }
    std::string& copy = document_.decoded_.emplace_back(name);
    std::ranges::transform(copy, copy.begin(), lower);
    return copy;
}

std::string_view HtmlParser::decodedValue(std::string_view raw) {
    if (raw.find('&') == std::string_view::npos) {
        return raw;
    }
    std::string& copy = document_.decoded_.emplace_back();
    copy.reserve(raw.size());
    decodeEntities(raw, true, copy);
    return copy;
}

void HtmlParser::readStartTag() {
    size_t end = at_ + 1;
    while (end < source_.size() && !isSpace(source_[end]) && source_[end] != '>' && source_[end] != '/') {
        ++end;
    }
    const std::string_view name = source_.substr(at_ + 1, end - at_ - 1);
    const HtmlTag tag = htmlTag(name);
    at_ = end;
    if (tag == htmlTag("html")) {
        // The tree already has its root; a second <html> cannot take the attributes of the first away.
        HtmlNode& root = document_.nodes_.front();
        const auto first = static_cast<uint32_t>(document_.attributes_.size());
        readAttributes();
        if (root.attributeCount == 0) {
            root.firstAttribute = first;
            root.attributeCount = static_cast<uint16_t>(document_.attributes_.size() - first);
        }
        return;
    }
    tree_.closeImplied(tag);
    const int32_t id = tree_.append(tag);
    readAttributes();
    HtmlNode& node = document_.nodes_[static_cast<size_t>(id)];
    node.attributeCount = static_cast<uint16_t>(document_.attributes_.size() - node.firstAttribute);
    if (const RawText raw = rawTextOf(tag); raw != RawText::no) {
        const std::string lowerName(lowered(name));
        std::string_view content = rawTextUntilEnd(lowerName, tag == htmlTag("script"));
        if (raw == RawText::references && content.find('&') != std::string_view::npos) {
            std::string& copy = document_.decoded_.emplace_back();
            decodeEntities(content, false, copy);
            content = copy;
        }
        node.text = content;
        node.end = id + 1;
    } else if (isVoid(tag)) {
        node.end = id + 1;
    } else if (selfClosing_ && document_.ancestor(id, htmlTag("svg")) >= 0) {
        node.end = id + 1;
    } else {
        tree_.push(id);
    }
}

void HtmlParser::readAttributes() {
    selfClosing_ = false;
    const size_t first = document_.attributes_.size();
    while (at_ < source_.size()) {
        while (at_ < source_.size() && (isSpace(source_[at_]) || source_[at_] == '/')) {
            selfClosing_ = source_[at_] == '/';
            ++at_;
        }
        if (at_ >= source_.size()) {
            return;
        }
        if (source_[at_] == '>') {
            ++at_;
            return;
        }
        selfClosing_ = false;
        const size_t nameStart = at_++;
        while (at_ < source_.size() && !isSpace(source_[at_]) && source_[at_] != '/' && source_[at_] != '>' &&
               source_[at_] != '=') {
            ++at_;
        }
        const std::string_view name = source_.substr(nameStart, at_ - nameStart);
        size_t i = at_;
        while (i < source_.size() && isSpace(source_[i])) {
            ++i;
        }
        std::string_view value("", 0);
        if (i < source_.size() && source_[i] == '=') {
            ++i;
            while (i < source_.size() && isSpace(source_[i])) {
                ++i;
            }
            size_t end = i;
            if (i < source_.size() && (source_[i] == '"' || source_[i] == '\'')) {
                end = std::min(source_.find(source_[i], i + 1), source_.size());
                value = source_.substr(i + 1, end - i - 1);
                at_ = std::min(end + 1, source_.size());
            } else {
                while (end < source_.size() && !isSpace(source_[end]) && source_[end] != '>') {
                    ++end;
                }
                value = source_.substr(i, end - i);
                at_ = end;
            }
        }
        if (document_.attributes_.size() - first < maxAttributes) {
            document_.attributes_.push_back({lowered(name), decodedValue(value)});
        }
    }
}

std::string_view HtmlParser::rawTextUntilEnd(std::string_view name, bool isScript) {
    const size_t start = at_;
    // In a script "<!--" followed by "<script" hides the next "</script" (script data double escaped state).
    bool escaped = false;
    bool nested = false;
    size_t escapedAt = start;
    size_t at = start;
    while ((at = source_.find('<', at)) != std::string_view::npos) {
        const std::string_view rest = source_.substr(at);
        if (escaped && source_.substr(escapedAt, at - escapedAt).find("-->") != std::string_view::npos) {
            escaped = nested = false;
        }
        if (isScript && rest.starts_with("<!--")) {
            escaped = true;
            at += 4;
            escapedAt = at - 2; // "<!-->" opens and ends at once
            continue;
        }
        const bool closing = rest.starts_with("</");
        const std::string_view word = rest.substr(closing ? 2 : 1, name.size());
        const size_t after = at + (closing ? 2 : 1) + name.size();
        const char next = after < source_.size() ? source_[after] : '>';
        if (equalsIgnoringCase(word, name) && (isSpace(next) || next == '>' || next == '/')) {
            if (closing && !nested) {
                const std::string_view content = source_.substr(start, at - start);
                at_ = after;
                skipTo('>');
                return content;
            }
            nested = escaped && !closing;
        }
        if (escaped) {
            escapedAt = at > escapedAt + 2 ? at - 2 : escapedAt; // what was searched is not searched again
        }
        ++at;
    }
    at_ = source_.size();
    return source_.substr(start);
}

void HtmlParser::readEndTag() {
    size_t end = at_ + 2;
    if (end >= source_.size() || !isLetter(source_[end])) {
        skipTo('>');
        return;
    }
    while (end < source_.size() && !isSpace(source_[end]) && source_[end] != '>' && source_[end] != '/') {
        ++end;
    }
    const HtmlTag tag = htmlTag(source_.substr(at_ + 2, end - at_ - 2));
    at_ = end;
    skipTo('>');
    if (tag == htmlTag("html") || tag == htmlTag("body")) {
        return; // what follows still belongs to the body
    }
    tree_.close(tag);
}

void HtmlParser::addText(std::string_view raw, bool decode) {
    const auto first = std::ranges::find_if_not(raw, isSpace);
    if (first == raw.end()) {
        tree_.noteSpace();
        return;
    }
    if (decode && raw.find('&') != std::string_view::npos) {
        std::string& copy = document_.decoded_.emplace_back();
        copy.reserve(raw.size());
        decodeEntities(raw, false, copy);
        raw = copy;
    }
    const int32_t id = tree_.append(0);
    HtmlNode& node = document_.nodes_[static_cast<size_t>(id)];
    node.text = raw;
    node.end = id + 1;
}

} // namespace cyberspotter
