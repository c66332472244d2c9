// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "core/listing/page/html_document.h"

namespace cyberspotter {

/// What contains what: the open elements while a page is read, and the parts of the HTML Living Standard's tree
/// construction (13.2.6) that open and close them.
class HtmlTree {
public:
    /// Elements below `depth` become siblings.
    HtmlTree(HtmlDocument& document, uint16_t depth);

    /// A new node within the innermost open element; tag 0 is a text.
    int32_t append(HtmlTag tag);
    /// Opens an element: what comes next lies within it.
    void push(int32_t id);
    /// White space stands before the next node.
    void noteSpace() { spacePending_ = true; }
    /// Closes what a start tag ends without saying so.
    void closeImplied(HtmlTag tag);
    /// An end tag; one that nothing waits for is passed over.
    void close(HtmlTag tag);
    /// The end of the page closes all.
    void finish() { popTo(0); }

private:
    void popTo(size_t stackSize);
    void closeUntil(HtmlTag tag, bool (*boundary)(HtmlTag));

    /// Where an element of this name is counted while it is open, -1 for most: nothing is searched for that is not there.
    static int slotOf(HtmlTag tag);
    bool isOpen(HtmlTag tag) const;

    HtmlDocument& document_;
    std::array<uint16_t, 12> openOf_{};
    uint16_t depth_;
    std::vector<int32_t> open_;
    bool spacePending_ = false;
};

} // namespace cyberspotter
