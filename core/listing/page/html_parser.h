// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/page/html_tree.h"

namespace cyberspotter {

/// Fills an HtmlDocument from its decoded source: the tokenizer of the HTML Living Standard (13.2.5), with void and
/// raw-text elements; HtmlTree decides what contains what.
/// Left out because no field of a listing depends on it: foster parenting and the re-opening of formatting elements.
class HtmlParser {
public:
    HtmlParser(HtmlDocument& document, const HtmlLimits& limits);
    void run();

private:
    void readMarkup();
    void readStartTag();
    void readEndTag();
    void readAttributes();
    void skipComment();
    void skipTo(char c);
    void addText(std::string_view raw, bool decode);
    std::string_view rawTextUntilEnd(std::string_view name, bool isScript);
    std::string_view lowered(std::string_view name);
    std::string_view decodedValue(std::string_view raw);

    bool full() const { return document_.nodes_.size() >= limits_.nodes; }

    HtmlDocument& document_;
    HtmlLimits limits_;
    std::string_view source_;
    size_t at_ = 0;
    HtmlTree tree_;
    bool selfClosing_ = false;
};

} // namespace cyberspotter
