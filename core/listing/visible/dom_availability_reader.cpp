// SPDX-License-Identifier: Apache-2.0
#include <QUrl>
#include <algorithm>

#include "core/listing/price/found_price.h"
#include "core/listing/visible/dom_field_reader.h"

namespace cyberspotter {
namespace {

bool isButton(const HtmlDocument& document, int32_t id) {
    const HtmlTag tag = document.node(id).tag;
    return tag == htmlTag("button") || tag == htmlTag("a") ||
           (tag == htmlTag("input") && document.attribute(id, "type") != "hidden");
}

struct Signs {
    int outOfStock = 0; // strength of the strongest sign
    int inStock = 0;
    int buy = 0;
};

// How near to the heading a sign stands, as a factor in percent.
int nearness(const PageOutline& outline, int32_t id) {
    if ((outline.inherited(id) & (cue::other | cue::chrome | cue::review)) != 0) {
        return 0;
    }
    const int32_t distance = outline.distance(id);
    if (distance < -200) {
        return 20;
    }
    return distance < 700 ? 100 : distance < 2000 ? 60 : 25;
}

Signs readSigns(const PageOutline& outline) {
    const HtmlDocument& document = outline.document();
    Signs signs;
    for (int32_t i = 0; i < document.size(); ++i) {
        const HtmlNode& node = document.node(i);
        if (!node.isText() && (outline.own(i) & cue::hidden) != 0) {
            i = node.end - 1;
            continue;
        }
        std::string_view text = node.text;
        if (!node.isText()) {
            if (!isButton(document, i)) {
                continue;
            }
            text = document.attribute(i, node.tag == htmlTag("input") ? "value" : "title");
        }
        if (text.size() < 3 || text.size() > 160) {
            continue;
        }
        const int near = nearness(outline, i);
        if (near == 0) {
            continue;
        }
        const uint32_t told = PageWords::get().saidIn(lowerCase(text));
        if (told == 0) {
            continue;
        }
        const bool named = ((outline.own(i) | (node.parent >= 0 ? outline.own(node.parent) : 0u)) & cue::stock) != 0;
        // A short text that says it is the thing's state; in a sentence it may be about anything.
        const int weight = near * (text.size() < 48 ? (named ? 100 : 80) : (named ? 50 : 40)) / 100;
        if ((told & said::outOfStock) != 0) {
            signs.outOfStock = std::max(signs.outOfStock, weight);
        } else if ((told & said::inStock) != 0) {
            signs.inStock = std::max(signs.inStock, weight);
        }
        if (text.size() < 48 && (told & said::buy) != 0 && (told & said::notBuy) == 0) {
            signs.buy = std::max(signs.buy, near);
        }
    }
    return signs;
}

} // namespace

void readVisibleAvailability(const Page&, const PageOutline& outline, Facts& facts) {
    const Signs signs = readSigns(outline);
    const QString inStock = QStringLiteral("InStock");
    const QString outOfStock = QStringLiteral("OutOfStock");
    const bool certain = signs.outOfStock == 100 || signs.buy < 60;
    if (signs.outOfStock >= 60 && signs.outOfStock > signs.inStock && certain) {
        facts.add(Field::Availability, outOfStock, Source::Dom, 72);
    } else if (signs.inStock >= 40 && signs.inStock >= signs.outOfStock) {
        facts.add(Field::Availability, inStock, Source::Dom, 66);
    } else if (signs.buy >= 25) {
        facts.add(Field::Availability, inStock, Source::Dom, signs.outOfStock > 0 ? 40 : 58);
    } else if (signs.outOfStock >= 40) {
        facts.add(Field::Availability, outOfStock, Source::Dom, 52);
    }
}

namespace {

// "Walnut carving - Market": the site's own name behind the thing's.
QString withoutSiteName(const QString& title, const Page& page) {
    const auto bare = [](const QString& text) {
        QString result;
        std::ranges::copy_if(text.toLower(), std::back_inserter(result), [](QChar c) { return c.isLetterOrNumber(); });
        return result;
    };
    QString site = bare(page.hints.host);
    for (int32_t i = 0; i < page.document.size(); ++i) {
        if (page.document.node(i).tag == htmlTag("meta") && page.document.attribute(i, "property") == "og:site_name") {
            site += QLatin1Char('\n') + bare(fromUtf8(page.document.attribute(i, "content")));
            break;
        }
    }
    qsizetype cut = -1;
    qsizetype width = 0;
    for (const QLatin1String mark : {QLatin1String(" | "), QLatin1String(" - "), QLatin1String(" :: "), QLatin1String(" / ")}) {
        if (const qsizetype at = title.lastIndexOf(mark); at > cut) {
            cut = at;
            width = mark.size();
        }
    }
    for (const QChar dash : {QChar(u'–'), QChar(u'—'), QChar(u'·'), QChar(u'｜')}) {
        if (const qsizetype at = title.lastIndexOf(dash); at > cut) {
            cut = at;
            width = 1;
        }
    }
    const QString last = cut > 0 ? bare(title.mid(cut + width)) : QString();
    return last.size() >= 3 && site.contains(last) ? title.left(cut).trimmed() : title;
}

} // namespace

void readHeadingAndPictures(const Page& page, const PageOutline& outline, Facts& facts) {
    const HtmlDocument& document = page.document;
    facts.add(Field::Title, fromUtf8(outline.headingText()), Source::Dom, 74);
    facts.add(Field::Title, withoutSiteName(fromUtf8(outline.title()), page), Source::Dom, 45);
    int taken = 0;
    for (int32_t i = 0; i < document.size() && taken < 12; ++i) {
        const int32_t distance = outline.distance(i);
        if (document.node(i).tag != htmlTag("img") || distance < -600 || distance > 800 ||
            (outline.inherited(i) & (cue::other | cue::chrome | cue::review)) != 0) {
            continue;
        }
        for (const std::string_view name : {"data-zoom-image", "data-large", "data-old-hires", "data-src", "src"}) {
            const std::string_view source = document.attribute(i, name);
            if (source.empty() || source.starts_with("data:") || source.size() > 2048) {
                continue;
            }
            const QUrl url = QUrl(page.url).resolved(QUrl(fromUtf8(source).trimmed()));
            const QString path = url.path().toLower();
            const bool decoration = path.endsWith(QLatin1String(".svg")) || path.endsWith(QLatin1String(".gif")) ||
                                    path.contains(QLatin1String("logo")) || path.contains(QLatin1String("icon")) ||
                                    path.contains(QLatin1String("sprite"));
            if (url.scheme().startsWith(QLatin1String("http")) && !decoration) {
                facts.add(Field::Image, url.toString(QUrl::FullyEncoded), Source::Dom, 40);
                ++taken;
            }
            break;
        }
    }
}

} // namespace cyberspotter
