// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/presence/shown_page.h"

#include "core/listing/visible/page_outline.h"

namespace cyberspotter {

namespace {

constexpr qsizetype longestNotice = 240; ///< bytes; what is longer is a description
constexpr qsizetype mostNotices = 400;

bool isAside(uint32_t cues) {
    return (cues & (cue::hidden | cue::chrome | cue::link | cue::other | cue::review)) != 0;
}

/// Collects the text of a block, whatever inline elements it is cut into.
class Notices {
public:
    explicit Notices(ShownPage& page) : page_(page) {}

    void add(const HtmlNode& node, bool isAside) {
        page_.characters += qsizetype(node.text.size());
        if (isAside || size_ > longestNotice) {
            return;
        }
        size_ += qsizetype(node.text.size());
        words_ += node.spaceBefore ? " " : "";
        words_.append(node.text.data(), qsizetype(std::min<std::size_t>(node.text.size(), longestNotice + 1)));
    }

    void end() {
        const QString words = QString::fromUtf8(words_).simplified().toLower();
        if (words.size() > 3 && size_ <= longestNotice && page_.notices.size() < mostNotices) {
            page_.notices.append(words);
        }
        words_.clear();
        size_ = 0;
    }

private:
    ShownPage& page_;
    QByteArray words_;
    qsizetype size_ = 0;
};

} // namespace

ShownPage shownPage(const HtmlDocument& document) {
    const PageOutline outline(document);
    ShownPage page;
    page.title = QString::fromStdString(outline.title()).simplified();
    page.heading = QString::fromStdString(outline.headingText()).simplified();
    Notices notices(page);
    for (int32_t id = 0; id < document.size(); ++id) {
        const HtmlNode& node = document.node(id);
        if (id == outline.heading()) {
            notices.end();
            page.aboveHeading = page.notices.size();
        }
        if (!node.isText()) {
            if (isBlockTag(node.tag) || node.tag == htmlTag("br")) {
                notices.end();
            }
            if (node.tag == htmlTag("input") && document.attribute(id, "type") == "password" && outline.visible(id)) {
                page.asksPassword = true;
            }
        } else if (outline.visible(id)) {
            notices.add(node, isAside(outline.inherited(id)));
        }
    }
    notices.end();
    return page;
}

} // namespace cyberspotter
