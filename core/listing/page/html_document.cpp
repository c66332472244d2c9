// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/html_document.h"

#include "core/listing/page/html_parser.h"
#include "core/base/text_decoding.h"

namespace cyberspotter {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Appends text with runs of white space (no-break spaces too) folded to one space.
void appendFolded(std::string_view text, std::string& out) {
    for (size_t i = 0; i < text.size();) {
        size_t end = i;
        while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ' && text[end] != '\xC2') {
            ++end;
        }
        out.append(text.substr(i, end - i));
        if (end == text.size()) {
            return;
        }
        const bool noBreak = text.substr(end).starts_with("\xC2\xA0");
        if (isSpace(text[end]) || noBreak || text[end] == '\0') {
            if (!out.empty() && out.back() != ' ') {
                out += ' ';
            }
        } else {
            out += text[end];
        }
        i = end + (noBreak ? 2 : 1);
    }
}

bool isInvisibleTag(HtmlTag tag) {
    return tag == htmlTag("script") || tag == htmlTag("style") || tag == htmlTag("template") ||
           tag == htmlTag("noscript") || tag == htmlTag("iframe");
}

} // namespace

bool isBlockTag(HtmlTag tag) {
    switch (tag) {
    case htmlTag("address"):
    case htmlTag("article"):
    case htmlTag("aside"):
    case htmlTag("blockquote"):
    case htmlTag("br"):
    case htmlTag("dd"):
    case htmlTag("div"):
    case htmlTag("dl"):
    case htmlTag("dt"):
    case htmlTag("fieldset"):
    case htmlTag("figcaption"):
    case htmlTag("footer"):
    case htmlTag("form"):
    case htmlTag("h1"):
    case htmlTag("h2"):
    case htmlTag("h3"):
    case htmlTag("h4"):
    case htmlTag("h5"):
    case htmlTag("h6"):
    case htmlTag("header"):
    case htmlTag("hr"):
    case htmlTag("li"):
    case htmlTag("main"):
    case htmlTag("nav"):
    case htmlTag("ol"):
    case htmlTag("option"):
    case htmlTag("p"):
    case htmlTag("pre"):
    case htmlTag("section"):
    case htmlTag("table"):
    case htmlTag("td"):
    case htmlTag("th"):
    case htmlTag("tr"):
    case htmlTag("ul"):
        return true;
    default:
        return false;
    }
}

HtmlDocument HtmlDocument::parse(const QByteArray& bytes, const QByteArray& httpCharset, const HtmlLimits& limits) {
    HtmlDocument document;
    DecodedText decoded = decodeHtml(bytes.size() > static_cast<qsizetype>(limits.bytes)
                                         ? bytes.left(static_cast<qsizetype>(limits.bytes))
                                         : bytes,
                                     httpCharset);
    document.source_ = std::make_unique<std::string>(std::move(decoded.utf8));
    document.charset_ = decoded.charset;
    HtmlParser(document, limits).run();
    return document;
}

std::string_view HtmlDocument::attribute(int32_t id, std::string_view name) const {
    const HtmlNode& n = node(id);
    for (uint32_t i = n.firstAttribute; i < n.firstAttribute + n.attributeCount; ++i) {
        if (attributes_[i].name == name) {
            return attributes_[i].value;
        }
    }
    return {};
}

std::string HtmlDocument::text(int32_t id, size_t limit) const {
    std::string result;
    const int32_t end = node(id).end;
    int32_t lastBlock = -1;
    for (int32_t i = id; i < end && result.size() < limit; ++i) {
        const HtmlNode& n = node(i);
        if (n.isText()) {
            const bool leftBlock = lastBlock >= 0 && i >= node(lastBlock).end;
            if ((n.spaceBefore || leftBlock) && !result.empty() && result.back() != ' ') {
                result += ' ';
            }
            lastBlock = leftBlock ? -1 : lastBlock;
            appendFolded(n.text.substr(0, limit), result);
            continue;
        }
        if (isInvisibleTag(n.tag) && i != id) {
            i = n.end - 1;
            continue;
        }
        const bool block = isBlockTag(n.tag);
        if ((block || n.spaceBefore) && !result.empty() && result.back() != ' ') {
            result += ' ';
        }
        if (block) {
            lastBlock = i;
        }
        if (!n.text.empty()) {
            appendFolded(n.text.substr(0, limit), result);
        }
    }
    if (result.size() > limit) {
        size_t cut = limit;
        while (cut > 0 && (static_cast<unsigned char>(result[cut]) & 0xC0) == 0x80) {
            --cut;
        }
        result.resize(cut);
    }
    while (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result;
}

int32_t HtmlDocument::firstByTag(HtmlTag tag, int32_t within) const {
    if (within < 0 || within >= size()) {
        return -1;
    }
    for (int32_t i = within; i < node(within).end; ++i) {
        if (node(i).tag == tag) {
            return i;
        }
    }
    return -1;
}

int32_t HtmlDocument::ancestor(int32_t id, HtmlTag tag) const {
    for (int32_t i = node(id).parent; i >= 0; i = node(i).parent) {
        if (node(i).tag == tag) {
            return i;
        }
    }
    return -1;
}

} // namespace cyberspotter
