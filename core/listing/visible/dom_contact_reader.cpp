// SPDX-License-Identifier: Apache-2.0
#include <QUrl>
#include <algorithm>

#include "core/listing/contact/contact.h"
#include "core/listing/contact/disguise.h"
#include "core/listing/price/currency_table.h"
#include "core/listing/visible/dom_field_reader.h"

namespace cyberspotter {
namespace {

constexpr size_t mostText = 24'000;
constexpr size_t longestLabel = 24;

// Contacts need an "@", some digits, or a mark behind their label; most of a page's texts have none of these.
bool mayHoldContact(std::string_view text) {
    int digits = 0;
    for (const char c : text) {
        digits += c >= '0' && c <= '9' ? 1 : 0;
        if (c == '@' || digits >= 6) {
            return true;
        }
    }
    return text.size() < 600 && (text.find(':') != std::string_view::npos || text.find("\xEF\xBC") != std::string_view::npos ||
                                 text.find("\xE5\x8F\xB7") != std::string_view::npos || (digits >= 2 && text.size() < 200));
}

// Addresses of links that call or write to somebody.
void addLink(std::string_view address, std::string& text) {
    for (const auto& [scheme, label] : {std::pair<std::string_view, std::string_view>{"tel:", "tel: "}, {"mailto:", ""}, {"whatsapp://send?phone=", "whatsapp: "}}) {
        if (address.starts_with(scheme)) {
            const std::string_view value = address.substr(scheme.size());
            text += '\n';
            text += label;
            text += QUrl::fromPercentEncoding(QByteArray(value.data(), static_cast<qsizetype>(std::min(value.find('?'), std::min<size_t>(value.size(), 100))))).toStdString();
        }
    }
    if (address.find("wa.me/") != std::string_view::npos || address.find("//t.me/") != std::string_view::npos) {
        text += '\n';
        text += address;
    }
}

// The country of telephone numbers: of the site, or of its language.
QString countryOf(const PriceHints& hints) {
    if (!hints.country.isEmpty()) {
        return hints.country;
    }
    const std::string host = hints.host.toStdString();
    const std::string language = hints.language.toStdString();
    const std::string_view byHost = countryOfHost(host);
    return fromUtf8(byHost.empty() ? countryOfLanguage(language) : byHost);
}

} // namespace

QList<Contact> readContacts(const Page& page, const PageOutline& outline, const QString& description) {
    const HtmlDocument& document = page.document;
    std::string text = description.left(10'000).toStdString();
    std::string label;
    for (int32_t i = 0; i < document.size() && text.size() < mostText; ++i) {
        const HtmlNode& node = document.node(i);
        if (!node.isText()) {
            if ((outline.own(i) & cue::hidden) != 0) {
                i = node.end - 1;
            } else if (node.tag == htmlTag("a") && (outline.inherited(i) & (cue::other | cue::chrome)) == 0) {
                addLink(document.attribute(i, "href").substr(0, 300), text);
            }
            continue;
        }
        if ((outline.inherited(i) & (cue::other | cue::chrome | cue::review)) != 0 || outline.distance(i) < -400) {
            continue;
        }
        const bool labelled = !label.empty();
        if (labelled || mayHoldContact(node.text) || mayBeDisguised(node.text)) {
            text += '\n';
            text += label;
            text += node.text.substr(0, 4000);
        }
        const bool isLabel = !labelled && node.text.size() <= longestLabel && isContactLabel(fromUtf8(node.text));
        label = isLabel ? std::string(node.text) + ": " : std::string();
    }
    return findContacts(fromUtf8(text), countryOf(page.hints));
}

} // namespace cyberspotter
