// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/html_tree.h"

#include <utility>

#include "core/listing/page/html_tags.h"

namespace cyberspotter {

HtmlTree::HtmlTree(HtmlDocument& document, uint16_t depth) : document_(document), depth_(depth) {
    open_.reserve(depth_);
}

void HtmlTree::close(HtmlTag tag) {
    const bool formatting = isFormatting(tag);
    const bool tablePart = tag == htmlTag("table") || tag == htmlTag("tr") || tag == htmlTag("tbody") ||
                           tag == htmlTag("thead") || tag == htmlTag("tfoot");
    for (size_t i = open_.size(); i > 1; --i) {
        const HtmlTag candidate = document_.node(open_[i - 1]).tag;
        if (candidate == tag || (isHeading(tag) && isHeading(candidate))) {
            popTo(i - 1);
            return;
        }
        const bool barrier = tablePart ? isTableBoundary(candidate)
                                       : isScopeBoundary(candidate) || (formatting && isBlockTag(candidate));
        if (barrier) {
            return;
        }
    }
}

int32_t HtmlTree::append(HtmlTag tag) {
    const int32_t id = document_.size();
    HtmlNode& node = document_.nodes_.emplace_back();
    node.tag = tag;
    node.parent = open_.empty() ? -1 : open_.back();
    node.depth = static_cast<uint16_t>(open_.size());
    node.firstAttribute = static_cast<uint32_t>(document_.attributes_.size());
    node.end = id + 1;
    node.spaceBefore = std::exchange(spacePending_, false);
    return id;
}

int HtmlTree::slotOf(HtmlTag tag) {
    switch (tag) {
    case htmlTag("p"):
        return 0;
    case htmlTag("li"):
        return 1;
    case htmlTag("dt"):
        return 2;
    case htmlTag("dd"):
        return 3;
    case htmlTag("option"):
        return 4;
    case htmlTag("td"):
        return 5;
    case htmlTag("th"):
        return 6;
    case htmlTag("tr"):
        return 7;
    case htmlTag("a"):
        return 8;
    case htmlTag("button"):
        return 9;
    default:
        return -1;
    }
}

bool HtmlTree::isOpen(HtmlTag tag) const {
    const int slot = slotOf(tag);
    return slot < 0 || openOf_[static_cast<size_t>(slot)] > 0;
}

void HtmlTree::push(int32_t id) {
    if (open_.size() < depth_) {
        open_.push_back(id);
        if (const int slot = slotOf(document_.node(id).tag); slot >= 0) {
            ++openOf_[static_cast<size_t>(slot)];
        }
    }
}

void HtmlTree::popTo(size_t stackSize) {
    const int32_t end = document_.size();
    while (open_.size() > stackSize) {
        HtmlNode& node = document_.nodes_[static_cast<size_t>(open_.back())];
        node.end = end;
        if (const int slot = slotOf(node.tag); slot >= 0) {
            --openOf_[static_cast<size_t>(slot)];
        }
        open_.pop_back();
    }
}

void HtmlTree::closeUntil(HtmlTag tag, bool (*boundary)(HtmlTag)) {
    if (!isOpen(tag)) {
        return;
    }
    for (size_t i = open_.size(); i > 1; --i) {
        const HtmlTag candidate = document_.node(open_[i - 1]).tag;
        if (candidate == tag) {
            popTo(i - 1);
            return;
        }
        if (boundary(candidate)) {
            return;
        }
    }
}

void HtmlTree::closeImplied(HtmlTag tag) {
    if (openOf_[0] > 0 && closesParagraph(tag)) {
        closeUntil(htmlTag("p"), isButtonScopeBoundary);
    }
    if (isHeading(tag) && open_.size() > 1 && isHeading(document_.node(open_.back()).tag)) {
        popTo(open_.size() - 1);
    }
    switch (tag) {
    case htmlTag("li"):
        closeUntil(tag, isListBoundary);
        break;
    case htmlTag("dt"):
    case htmlTag("dd"):
        closeUntil(htmlTag("dt"), isListBoundary);
        closeUntil(htmlTag("dd"), isListBoundary);
        break;
    case htmlTag("option"):
    case htmlTag("optgroup"):
        closeUntil(htmlTag("option"), isSelectBoundary);
        break;
    case htmlTag("td"):
    case htmlTag("th"):
        closeUntil(htmlTag("td"), isRowBoundary);
        closeUntil(htmlTag("th"), isRowBoundary);
        break;
    case htmlTag("tr"):
        closeUntil(htmlTag("tr"), isTableBoundary);
        break;
    case htmlTag("tbody"):
    case htmlTag("thead"):
    case htmlTag("tfoot"):
        for (const std::string_view section : {"tbody", "thead", "tfoot"}) {
            closeUntil(htmlTag(section), isTableBoundary);
        }
        break;
    case htmlTag("a"):
    case htmlTag("button"):
        closeUntil(tag, isBlockTag);
        break;
    case htmlTag("head"):
        break;
    case htmlTag("body"):
        popTo(1);
        break;
    default:
        break;
    }
}

} // namespace cyberspotter
