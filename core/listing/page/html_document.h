// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// An element's name packed into a number (its first eight letters in lower case), so that names compare in one step
/// and stand in `switch`. Zero is a text node.
using HtmlTag = uint64_t;

constexpr HtmlTag htmlTag(std::string_view name) {
    HtmlTag packed = 0;
    for (const char c : name.substr(0, 8)) {
        packed = (packed << 8) | static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return packed;
}

struct HtmlAttribute {
    std::string_view name;  ///< lower case
    std::string_view value; ///< references decoded
};

/// One node; nodes lie in document order, so the descendants of node i are i+1 ... nodes[i].end-1.
struct HtmlNode {
    HtmlTag tag = 0;
    std::string_view text; ///< of a text node; of script, style, textarea and title: the content as it is meant
    int32_t parent = -1;
    int32_t end = 0;
    uint32_t firstAttribute = 0;
    uint16_t attributeCount = 0;
    uint16_t depth = 0;
    bool spaceBefore = false; ///< white space stood between this node and the one before

    bool isText() const { return tag == 0; }
};

/// How much of a page is read. What lies beyond is left out; a page at its limits is still understood.
struct HtmlLimits {
    size_t bytes = 64u << 20;
    size_t nodes = 2'000'000;
    uint16_t depth = 512; ///< deeper elements become siblings, as in Chromium
};

/// A page as a flat tree. Time and memory are linear in the input whatever the input is: there is no recursion, and
/// the depth is bounded. Measured reason for not using gumbo: 100,000 nested elements take it more than a minute and
/// all memory, and on real pages it is several times slower.
/// Views point into the document, which can be moved but not copied.
class HtmlDocument {
public:
    /// Reads a page as served; `httpCharset` is the charset of the Content-Type header, or "utf-8" for text that was
    /// already decoded (a rendered page), or empty.
    static HtmlDocument parse(const QByteArray& bytes, const QByteArray& httpCharset = {},
                              const HtmlLimits& limits = {});

    HtmlDocument(HtmlDocument&&) noexcept = default;
    HtmlDocument& operator=(HtmlDocument&&) noexcept = default;
    HtmlDocument(const HtmlDocument&) = delete;
    HtmlDocument& operator=(const HtmlDocument&) = delete;

    const std::vector<HtmlNode>& nodes() const { return nodes_; }
    const HtmlNode& node(int32_t id) const { return nodes_[static_cast<size_t>(id)]; }
    int32_t size() const { return static_cast<int32_t>(nodes_.size()); }
    const QByteArray& charset() const { return charset_; }

    /// The value of an attribute; a null view when the element does not have it (an empty value is not null).
    std::string_view attribute(int32_t id, std::string_view name) const;
    /// All attributes of one element, in the order they were written.
    std::span<const HtmlAttribute> attributesOf(int32_t id) const {
        return std::span(attributes_).subspan(node(id).firstAttribute, node(id).attributeCount);
    }
    /// The attributes of all elements.
    std::span<const HtmlAttribute> attributes() const { return attributes_; }
    bool hasAttribute(int32_t id, std::string_view name) const { return attribute(id, name).data() != nullptr; }

    /// The text of a node and its descendants without scripts and styles, white space folded to single spaces, at
    /// most `limit` bytes (cut between characters).
    std::string text(int32_t id, size_t limit = 4096) const;

    /// The first descendant with this tag, -1 when there is none.
    int32_t firstByTag(HtmlTag tag, int32_t within = 0) const;

    /// The nearest ancestor with this tag, -1 when there is none.
    int32_t ancestor(int32_t id, HtmlTag tag) const;

private:
    friend class HtmlParser;
    friend class HtmlTree;
    HtmlDocument() = default;

    std::unique_ptr<std::string> source_; // on the heap so that views stay true when the document is moved
    std::deque<std::string> decoded_;
    std::vector<HtmlNode> nodes_;
    std::vector<HtmlAttribute> attributes_;
    QByteArray charset_;
};

/// Elements that begin and end a line when a page is drawn.
bool isBlockTag(HtmlTag tag);

} // namespace cyberspotter
