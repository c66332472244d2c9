// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/listing/page/html_document.h"
#include "core/listing/visible/page_words.h"

namespace cyberspotter {

/// One pass over the page that everything read from its visible part rests on: what each element's names say, what it
/// inherits, and where the main heading stands.
class PageOutline {
public:
    explicit PageOutline(const HtmlDocument& document);

    /// What the element itself says.
    uint32_t own(int32_t id) const { return own_[static_cast<size_t>(id)]; }
    /// What it and all elements around it say.
    uint32_t inherited(int32_t id) const { return inherited_[static_cast<size_t>(id)]; }
    bool visible(int32_t id) const { return (inherited(id) & cue::hidden) == 0; }

    /// The main heading, -1 when the page has none.
    int32_t heading() const { return heading_; }
    const std::string& headingText() const { return headingText_; }
    const std::string& title() const { return title_; }

    /// Nodes from the main heading to `id`: negative before it; 0 inside.
    int32_t distance(int32_t id) const;

    const HtmlDocument& document() const { return document_; }

private:
    void markOtherGoods(const std::vector<int32_t>& titles);
    int32_t endOfSection(int32_t title) const;
    void findHeading();
    void findHeadingByTitle(const QString& title);

    const HtmlDocument& document_;
    std::vector<uint32_t> own_;
    std::vector<uint32_t> inherited_;
    int32_t heading_ = -1;
    std::string headingText_;
    std::string title_;
};

} // namespace cyberspotter
