// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/page/html_document.h"

namespace cyberspotter {

/// Fills an HtmlDocument from its decoded source: the tokenizer of the HTML Living Standard (13.2.5) and the parts of
/// its tree construction that decide what contains what (implied end tags, scopes, void and raw-text elements).
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

    int32_t append(HtmlTag tag);
    void push(int32_t id);
    void popTo(size_t stackSize);
    void closeImplied(HtmlTag tag);
    void closeUntil(HtmlTag tag, bool (*boundary)(HtmlTag));
    bool full() const { return document_.nodes_.size() >= limits_.nodes; }

    HtmlDocument& document_;
    HtmlLimits limits_;
    std::string_view source_;
    size_t at_ = 0;
    std::vector<int32_t> open_;
    bool spacePending_ = false;
    bool selfClosing_ = false;
};

} // namespace cyberspotter
