// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/page/html_document.h"

namespace cyberspotter {

// What the HTML Living Standard says of elements, as far as it decides what contains what (13.1.2, 13.2.4, 13.2.6).

/// Elements that have no content and no end tag.
bool isVoid(HtmlTag tag);

/// Elements whose content is characters, and whether references in it count.
enum class RawText { no, plain, references };
RawText rawTextOf(HtmlTag tag);

/// Where the search for an open element stops: in table scope, for a cell in its row, "in scope", in button scope, in
/// list scope, in a select.
bool isTableBoundary(HtmlTag tag);
bool isRowBoundary(HtmlTag tag);
bool isScopeBoundary(HtmlTag tag);
bool isButtonScopeBoundary(HtmlTag tag);
bool isListBoundary(HtmlTag tag);
bool isSelectBoundary(HtmlTag tag);

bool isHeading(HtmlTag tag);
bool isFormatting(HtmlTag tag);

/// A start tag of these ends an open paragraph.
bool closesParagraph(HtmlTag tag);

} // namespace cyberspotter
