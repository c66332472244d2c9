// SPDX-License-Identifier: Apache-2.0
#include "core/listing/rules/selector.h"

#include <algorithm>

namespace cyberspotter {
namespace {

constexpr size_t longestTaken = 2000;

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}

std::string_view takeName(std::string_view text, size_t& at) {
    const size_t start = at;
    while (at < text.size() && isNameByte(text[at])) {
        ++at;
    }
    return text.substr(start, at - start);
}

bool hasWord(std::string_view list, std::string_view word) {
    for (size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const size_t end = at + word.size();
        const auto isSpace = [&](size_t i) { return list[i] == ' ' || list[i] == '\n' || list[i] == '\t'; };
        if ((at == 0 || isSpace(at - 1)) && (end == list.size() || isSpace(end))) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<Selector> Selector::parse(std::string_view text) {
    Selector selector;
    Part part;
    bool empty = true;
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == ' ') {
            if (empty) {
                return std::nullopt;
            }
            selector.parts_.push_back(std::move(part));
            part = {};
            empty = true;
            ++at;
            continue;
        }
        if (c == '@') {
            selector.attribute_ = text.substr(at + 1);
            if (selector.attribute_.empty() || !std::ranges::all_of(selector.attribute_, isNameByte)) {
                return std::nullopt;
            }
            break;
        }
        if (c == '#' || c == '.') {
            const std::string_view name = takeName(text, ++at);
            if (name.empty()) {
                return std::nullopt;
            }
            part.conditions.push_back({c == '#' ? "id" : "class", std::string(name), false});
        } else if (c == '[') {
            const std::string_view name = takeName(text, ++at);
            const size_t close = text.find(']', at);
            if (name.empty() || close == std::string_view::npos || (text[at] != ']' && text[at] != '=')) {
                return std::nullopt;
            }
            const bool anyValue = text[at] == ']';
            part.conditions.push_back({std::string(name), anyValue ? std::string() : std::string(text.substr(at + 1, close - at - 1)), anyValue});
            at = close + 1;
        } else if (empty) {
            const std::string_view name = takeName(text, at);
            if (name.empty()) {
                return std::nullopt;
            }
            part.tag = htmlTag(name);
        } else {
            return std::nullopt;
        }
        empty = false;
    }
    if (empty) {
        return std::nullopt;
    }
    selector.parts_.push_back(std::move(part));
    return selector;
}

bool Selector::fits(const HtmlDocument& document, int32_t id, const Part& part) {
    const HtmlNode& node = document.node(id);
    if (node.isText() || (part.tag != 0 && part.tag != node.tag)) {
        return false;
    }
    return std::ranges::all_of(part.conditions, [&](const Condition& condition) {
        const std::string_view value = document.attribute(id, condition.attribute);
        return condition.anyValue             ? value.data() != nullptr
               : condition.attribute == "class" ? hasWord(value, condition.value)
                                                : value == condition.value;
    });
}

int32_t Selector::first(const HtmlDocument& document) const {
    int32_t amongOthers = -1;
    for (int32_t i = 0; i < document.size(); ++i) {
        if (!fits(document, i, parts_.back())) {
            continue;
        }
        size_t left = parts_.size() - 1;
        bool inCard = false;
        for (int32_t up = document.node(i).parent; up >= 0; up = document.node(up).parent) {
            left -= left > 0 && fits(document, up, parts_[left - 1]) ? 1 : 0;
            inCard = inCard || document.node(up).tag == htmlTag("a") || document.node(up).tag == htmlTag("li");
        }
        if (left == 0 && !inCard) {
            return i;
        }
        amongOthers = left == 0 && amongOthers < 0 ? i : amongOthers;
    }
    return amongOthers;
}

std::string Selector::take(const HtmlDocument& document) const {
    const int32_t id = first(document);
    if (id < 0) {
        return {};
    }
    if (attribute_.empty()) {
        return document.text(id, longestTaken);
    }
    if (attribute_ != "own") {
        return std::string(document.attribute(id, attribute_).substr(0, longestTaken));
    }
    std::string own;
    for (int32_t i = id + 1; i < document.node(id).end && own.size() < longestTaken; ++i) {
        if (document.node(i).parent == id && document.node(i).isText()) {
            own += document.node(i).text.substr(0, longestTaken);
            own += ' ';
        }
    }
    return own;
}

} // namespace cyberspotter
