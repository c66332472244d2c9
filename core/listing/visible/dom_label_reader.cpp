// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

#include "core/listing/facts/day_and_count.h"
#include "core/listing/facts/field_values.h"
#include "core/listing/price/found_price.h"
#include "core/listing/visible/dom_field_reader.h"

namespace cyberspotter {
namespace {

constexpr size_t longestLabel = 48;
constexpr size_t longestValue = 80;

std::string_view trimmed(std::string_view text) {
    const auto isEdge = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ':' || c == '\f'; };
    while (!text.empty() && isEdge(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isEdge(text.back())) {
        text.remove_suffix(1);
    }
    for (const std::string_view invisible : {"\xC2\xA0", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xEF\xBC\x9A"}) {
        while (text.starts_with(invisible)) {
            text = trimmed(text.substr(invisible.size()));
        }
        while (text.ends_with(invisible)) {
            text = trimmed(text.substr(0, text.size() - invisible.size()));
        }
    }
    return text;
}

// An item number has a digit, no sentence, and is not a price or a date.
bool looksLikeItemNumber(const QString& value) {
    if (value.size() < 3 || value.size() > 40 || value.count(QLatin1Char(' ')) > 2) {
        return false;
    }
    const bool digit = std::ranges::any_of(value, [](QChar c) { return c.isDigit(); });
    const bool latin = std::ranges::all_of(value, [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'/' || c == u'.' || c == u'_' || c == u' ' || c == u'#' || c == u'+';
    });
    return digit && latin;
}

QString itemNumberIn(QString value) {
    value = value.simplified();
    while (value.startsWith(QLatin1Char('#')) || value.startsWith(QLatin1Char(':'))) {
        value = value.mid(1).trimmed();
    }
    // "SKU AB-12": the label once more, before the number.
    if (const qsizetype space = value.indexOf(QLatin1Char(' ')); space > 0) {
        const Field* const label = PageWords::get().fieldOfLabel(value.left(space).toLower().toStdString());
        value = label != nullptr && *label == Field::Sku ? value.mid(space + 1).trimmed() : value;
    }
    // "DR2401 (3 pieces)" and "123 | in stock": the number is what stands first.
    for (const QChar stop : {QChar(u'('), QChar(u'|'), QChar(u','), QChar(u';')}) {
        value = value.section(stop, 0, 0).trimmed();
    }
    return looksLikeItemNumber(value) ? value : QString();
}

bool looksLikeName(const QString& value) {
    return value.size() >= 2 && value.size() <= 60 && value.count(QLatin1Char(' ')) <= 6 &&
           std::ranges::any_of(value, [](QChar c) { return c.isLetter(); }) && !value.contains(QLatin1String("://"));
}

void addLabelled(Field field, const QString& value, int confidence, Facts& facts) {
    switch (field) {
    case Field::Sku: {
        // The number a shop shows under such a label is the one it goes by, whatever its markup says.
        const QString number = itemNumberIn(value);
        const int sure = confidence >= 70 ? confidence + 30 : confidence;
        facts.add(Field::Sku, number, Source::Dom, number.contains(QLatin1Char(' ')) ? sure - 25 : sure);
        break;
    }
    case Field::Gtin:
        for (QString word : value.left(80).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            while (!word.isEmpty() && !word.back().isDigit() && word.back() != u'X') {
                word.chop(1);
            }
            if (const QString gtin = validGtin(word); !gtin.isEmpty()) {
                facts.add(Field::Gtin, gtin, Source::Dom, confidence + 5);
                return;
            }
        }
        break;
    case Field::Listed:
        facts.add(field, listingDay(value), Source::Dom, confidence);
        break;
    case Field::Views:
    case Field::Sales:
        facts.add(field, value.size() <= 20 ? wholeNumber(value) : QString(), Source::Dom, confidence);
        break;
    case Field::Brand: {
        const QString brand = fromUtf8(PageWords::get().brandIn(value));
        if (looksLikeName(brand)) {
            facts.add(field, brand, Source::Dom, confidence);
        }
        break;
    }
    default:
        if (looksLikeName(value)) {
            facts.add(field, value, Source::Dom, confidence);
        }
        break;
    }
}

class LabelReader {
public:
    LabelReader(const Page& page, const PageOutline& outline, Facts& facts)
        : document_(page.document), outline_(outline), facts_(facts) {}

    void run() {
        const PageWords& words = PageWords::get();
        for (int32_t i = 0; i < document_.size(); ++i) {
            const HtmlNode& node = document_.node(i);
            if (!node.isText()) {
                if ((outline_.own(i) & cue::hidden) != 0) {
                    i = node.end - 1;
                }
                continue;
            }
            if (node.text.size() > longestValue + longestLabel || (outline_.inherited(i) & (cue::other | cue::review)) != 0) {
                continue;
            }
            const std::string_view text = trimmed(node.text);
            size_t colon = text.find(':');
            size_t behind = colon == std::string_view::npos ? text.size() : colon + 1;
            if (const size_t wide = text.find("："); wide < colon) {
                colon = wide;
                behind = wide + std::string_view("：").size();
            }
            const std::string_view label = trimmed(text.substr(0, std::min(colon, text.size())));
            if (label.size() < 2 || label.size() > longestLabel) {
                continue;
            }
            if (const Field* const field = words.fieldOfLabel(lowerCase(label))) {
                const bool hadColon = colon != std::string_view::npos || node.text.find(':') != std::string_view::npos;
                read(*field, i, trimmed(text.substr(behind)), hadColon);
            } else if (colon == std::string_view::npos) {
                readSpaced(i, text);
                readByline(i, label);
            }
        }
    }

private:
    int confidence(int32_t id, bool strong) const {
        const int32_t distance = outline_.distance(id);
        const int place = distance >= -150 && distance < 8000 ? 8 : 0;
        return (strong ? 62 : 48) + place;
    }

    void read(Field field, int32_t label, std::string_view rest, bool hadColon) {
        if (!rest.empty()) {
            addLabelled(field, fromUtf8(rest), confidence(label, true), facts_);
            return;
        }
        const int32_t value = nextText(label);
        if (value < 0) {
            return;
        }
        const bool cell = inCell(label);
        const int32_t around = document_.node(value).parent;
        const bool holdsLabel = around < label; // <li><b>Code:</b> 0638</li>: the value stands beside its label
        const std::string text = holdsLabel ? std::string() : document_.text(around, longestValue);
        addLabelled(field, fromUtf8(!text.empty() && text.size() < longestValue ? std::string_view(trimmed(text))
                                                                               : trimmed(document_.node(value).text.substr(0, longestValue))),
                    confidence(label, hadColon || cell), facts_);
    }

    // "SKU 12345", "Art.-Nr. 4711" in one text without a colon.
    void readSpaced(int32_t id, std::string_view text) {
        if (text.size() > longestLabel) {
            return;
        }
        for (size_t space = text.rfind(' '); space != std::string_view::npos && space > 1;
             space = text.rfind(' ', space - 1)) {
            const std::string label = lowerCase(trimmed(text.substr(0, space)));
            const Field* const field = PageWords::get().fieldOfLabel(label);
            if (field != nullptr && (*field == Field::Sku || *field == Field::Gtin)) {
                addLabelled(*field, fromUtf8(trimmed(text.substr(space + 1))), confidence(id, true), facts_);
                return;
            }
        }
    }

    // "by" and a link directly under the heading.
    void readByline(int32_t id, std::string_view label) {
        const int32_t distance = outline_.distance(id);
        if (distance < 1 || distance > 30 || lowerCase(label) != "by") {
            return;
        }
        const int32_t value = nextText(id);
        if (value >= 0 && document_.ancestor(value, htmlTag("a")) > id) {
            addLabelled(Field::Brand, fromUtf8(trimmed(document_.node(value).text)), 50, facts_);
        }
    }

    bool inCell(int32_t id) const {
        for (int32_t up = document_.node(id).parent, level = 0; up >= 0 && level < 4; up = document_.node(up).parent, ++level) {
            const HtmlTag tag = document_.node(up).tag;
            if (tag == htmlTag("th") || tag == htmlTag("td") || tag == htmlTag("dt")) {
                return true;
            }
        }
        return false;
    }

    // The text that belongs to a label: the next one, as long as it stands close by.
    int32_t nextText(int32_t label) const {
        for (int32_t i = label + 1; i < document_.size() && i < label + 14; ++i) {
            const HtmlNode& node = document_.node(i);
            if (node.tag == htmlTag("script") || node.tag == htmlTag("style")) {
                i = node.end - 1;
                continue;
            }
            if (node.isText() && outline_.visible(i) && !trimmed(node.text).empty()) {
                return i;
            }
        }
        return -1;
    }

    const HtmlDocument& document_;
    const PageOutline& outline_;
    Facts& facts_;
};

struct NamedField {
    uint32_t bit;
    Field field;
    int confidence;
};

constexpr NamedField namedFields[] = {{cue::brand, Field::Brand, 50},
                                      {cue::seller, Field::SellerName, 46},
                                      {cue::location, Field::Location, 44},
                                      {cue::sku, Field::Sku, 46}};

bool isContainer(uint32_t inherited) {
    return (inherited & (cue::other | cue::chrome | cue::review | cue::hidden)) != 0;
}

// Whether an element inside says the same of itself: "seller-name" in "seller-card".
bool holdsMoreExact(const PageOutline& outline, int32_t id, uint32_t bit) {
    for (int32_t i = id + 1; i < outline.document().node(id).end; ++i) {
        if ((outline.own(i) & bit) != 0 && !outline.document().text(i, 4).empty()) {
            return true;
        }
    }
    return false;
}

// The link that holds, is, or lies in an element.
int32_t sellerLink(const HtmlDocument& document, int32_t id) {
    const int32_t inside = document.firstByTag(htmlTag("a"), id);
    return inside >= 0 ? inside : document.ancestor(id, htmlTag("a"));
}

// Where the seller's page is, and the name or number by which the address calls them.
void addSellerAddress(const Page& page, int32_t link, int confidence, Facts& facts) {
    if (link < 0) {
        return;
    }
    const std::string_view address = page.document.attribute(link, "href");
    if (address.empty() || address.size() > 1000 || address.front() == '#') {
        return;
    }
    const QUrl url = QUrl(page.url).resolved(QUrl(fromUtf8(address).trimmed()));
    if (!url.scheme().startsWith(QLatin1String("http")) || url.host() != QUrl(page.url).host()) {
        return;
    }
    facts.add(Field::SellerUrl, url.toString(QUrl::FullyEncoded), Source::Dom, confidence);
    static const QSet<QString> places = {
        QStringLiteral("user"),     QStringLiteral("users"),  QStringLiteral("usr"),     QStringLiteral("u"),      QStringLiteral("profile"),
        QStringLiteral("profiles"), QStringLiteral("member"), QStringLiteral("members"), QStringLiteral("seller"), QStringLiteral("sellers"),
        QStringLiteral("shop"),     QStringLiteral("shops"),  QStringLiteral("store"),   QStringLiteral("stores"), QStringLiteral("str"),
        QStringLiteral("people"),   QStringLiteral("profil"), QStringLiteral("vendeur"), QStringLiteral("perfil"), QStringLiteral("utente")};
    for (const auto& [name, value] : QUrlQuery(url).queryItems()) {
        const QString key = name.toLower();
        if ((key == QLatin1String("seller") || key == QLatin1String("sellerid") || key == QLatin1String("seller_id") || key == QLatin1String("userid") ||
             key == QLatin1String("user_id") || key == QLatin1String("uid") || key == QLatin1String("shopid")) && value.size() <= 64) {
            facts.add(Field::SellerId, value, Source::Dom, confidence);
            return;
        }
    }
    const QStringList parts = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (places.contains(parts.at(i).toLower()) && parts.at(i + 1).size() >= 2 && parts.at(i + 1).size() <= 64 &&
            !parts.at(i + 1).endsWith(QLatin1String(".html"))) {
            facts.add(Field::SellerId, parts.at(i + 1), Source::Dom, confidence - 4);
            return;
        }
    }
}

// Elements whose class says what they hold: <span class="brand">Bosch</span>.
void readNamedElements(const Page& page, const PageOutline& outline, Facts& facts) {
    const HtmlDocument& document = page.document;
    const PageWords& words = PageWords::get();
    for (int32_t i = 0; i < document.size(); ++i) {
        const HtmlNode& node = document.node(i);
        if (node.isText() || node.end - i > 10 || isContainer(outline.inherited(i))) {
            continue;
        }
        for (const NamedField& named : namedFields) {
            if ((outline.own(i) & named.bit) == 0) {
                continue;
            }
            std::string text = document.text(i, longestValue + 1);
            if (text.size() > longestValue || holdsMoreExact(outline, i, named.bit)) {
                continue;
            }
            if (text.empty() && node.tag == htmlTag("img")) {
                text = std::string(document.attribute(i, "alt").substr(0, longestValue));
            }
            std::string_view value = trimmed(text);
            if (const size_t colon = value.rfind(':'); colon != std::string_view::npos) {
                value = trimmed(value.substr(colon + 1));
            }
            const bool isLabel = words.fieldOfLabel(lowerCase(value)) != nullptr;
            const int32_t distance = outline.distance(i);
            const int place = distance > -80 && distance < 400 ? 8 : 0;
            if (!isLabel && distance > -120 && distance < 1500) {
                addLabelled(named.field, fromUtf8(value), named.confidence + place, facts);
                if (named.field == Field::SellerName) {
                    addSellerAddress(page, sellerLink(document, i), named.confidence + place, facts);
                }
            }
        }
    }
}

} // namespace

void readLabelledFields(const Page& page, const PageOutline& outline, Facts& facts) {
    LabelReader(page, outline, facts).run();
    readNamedElements(page, outline, facts);
}

} // namespace cyberspotter
