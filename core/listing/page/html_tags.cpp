// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/html_tags.h"

namespace cyberspotter {

bool isVoid(HtmlTag tag) {
    switch (tag) {
    case htmlTag("area"):
    case htmlTag("base"):
    case htmlTag("br"):
    case htmlTag("col"):
    case htmlTag("embed"):
    case htmlTag("hr"):
    case htmlTag("img"):
    case htmlTag("input"):
    case htmlTag("link"):
    case htmlTag("meta"):
    case htmlTag("param"):
    case htmlTag("source"):
    case htmlTag("track"):
    case htmlTag("wbr"):
        return true;
    default:
        return false;
    }
}

RawText rawTextOf(HtmlTag tag) {
    switch (tag) {
    case htmlTag("script"):
    case htmlTag("style"):
    case htmlTag("iframe"):
    case htmlTag("noembed"):
    case htmlTag("noframes"):
    case htmlTag("xmp"):
        return RawText::plain;
    case htmlTag("textarea"):
    case htmlTag("title"):
        return RawText::references;
    default:
        return RawText::no;
    }
}

bool isTableBoundary(HtmlTag tag) {
    return tag == htmlTag("table") || tag == htmlTag("template") || tag == htmlTag("html");
}

bool isRowBoundary(HtmlTag tag) {
    return tag == htmlTag("tr") || isTableBoundary(tag);
}

// "has an element in scope" stops at these.
bool isScopeBoundary(HtmlTag tag) {
    switch (tag) {
    case htmlTag("td"):
    case htmlTag("th"):
    case htmlTag("caption"):
    case htmlTag("marquee"):
    case htmlTag("object"):
    case htmlTag("applet"):
        return true;
    default:
        return isTableBoundary(tag);
    }
}

bool isButtonScopeBoundary(HtmlTag tag) {
    return tag == htmlTag("button") || isScopeBoundary(tag);
}

bool isListBoundary(HtmlTag tag) {
    return tag == htmlTag("ul") || tag == htmlTag("ol") || tag == htmlTag("dl") || isScopeBoundary(tag);
}

bool isSelectBoundary(HtmlTag tag) {
    return tag == htmlTag("select") || tag == htmlTag("datalist") || isScopeBoundary(tag);
}

bool isHeading(HtmlTag tag) {
    return tag >= htmlTag("h1") && tag <= htmlTag("h6");
}

bool isFormatting(HtmlTag tag) {
    switch (tag) {
    case htmlTag("a"):
    case htmlTag("b"):
    case htmlTag("big"):
    case htmlTag("code"):
    case htmlTag("em"):
    case htmlTag("font"):
    case htmlTag("i"):
    case htmlTag("nobr"):
    case htmlTag("s"):
    case htmlTag("small"):
    case htmlTag("strike"):
    case htmlTag("strong"):
    case htmlTag("tt"):
    case htmlTag("u"):
        return true;
    default:
        return false;
    }
}

// A start tag of these ends an open paragraph.
bool closesParagraph(HtmlTag tag) {
    switch (tag) {
    case htmlTag("br"):
    case htmlTag("dd"):
    case htmlTag("dt"):
    case htmlTag("li"):
    case htmlTag("option"):
    case htmlTag("td"):
    case htmlTag("th"):
    case htmlTag("tr"):
        return false;
    default:
        return isBlockTag(tag) || tag == htmlTag("details") || tag == htmlTag("summary") || tag == htmlTag("center") ||
               tag == htmlTag("menu") || tag == htmlTag("dir") || tag == htmlTag("hgroup") || tag == htmlTag("figure");
    }
}

} // namespace cyberspotter
