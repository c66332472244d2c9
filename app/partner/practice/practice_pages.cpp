// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_pages.h"

#include "app/partner/practice/practice_words.h"
#include "core/base/json.h"

#include <QSet>

namespace cyberspotter::partner {

namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString languageLinks() {
    QString links;
    for (const auto& [code, name] : {std::pair{"en", "English"}, {"fr", "Français"}, {"es", "Español"}, {"zh", "中文"}, {"ar", "العربية"}, {"id", "Indonesia"}}) {
        links += QStringLiteral("<a href='/?lang=%1' lang='%1'>%2</a>").arg(QLatin1String(code), QString::fromUtf8(name));
    }
    return links;
}

} // namespace

QByteArray PracticePages::page(const QString& language, const QString& title, const QString& head, const QString& body) const {
    const PracticeWords& words = practiceWords(language);
    return QStringLiteral("<!doctype html><html lang='%1' dir='%2'><head><meta charset='utf-8'>"
                          "<meta name='viewport' content='width=device-width, initial-scale=1'><title>%3 – Bazaro</title>"
                          "<link rel='stylesheet' href='/style.css'>%4</head><body><div class='practice'>%5</div>"
                          "<header><a class='logo' href='/?lang=%1'>Bazaro</a><form action='/search'><input type='hidden' name='lang' value='%1'>"
                          "<input type='search' name='q' aria-label='%6'><button>%6</button></form><nav class='languages'>%7</nav></header>"
                          "<main>%8</main><footer>Bazaro – %5</footer></body></html>")
        .arg(language, language == QStringLiteral("ar") ? QStringLiteral("rtl") : QStringLiteral("ltr"), escaped(title), head,
             escaped(words.banner), escaped(words.search), languageLinks(), body)
        .toUtf8();
}

QString PracticePages::cards(const QList<const PracticeListing*>& listings) const {
    QString list = QStringLiteral("<ul class='cards'>");
    for (const PracticeListing* listing : listings) {
        list += QStringLiteral("<li class='card'><a href='/item/%1'><img loading='lazy' src='/picture/%1/0.svg' alt=''>"
                               "<div class='text'><div class='title'>%2</div><div class='price'>%3</div><div class='place'>%4</div></div></a></li>")
                    .arg(listing->id, escaped(listing->title), escaped(listing->priceText), escaped(listing->place));
    }
    return list + QStringLiteral("</ul>");
}

QByteArray PracticePages::home(const QString& language) const {
    QList<const PracticeListing*> listings;
    QStringList categories;
    for (const PracticeListing& listing : market_.listings()) {
        if (listing.language == language) {
            listings += &listing;
            if (!categories.contains(listing.category)) {
                categories += listing.category;
            }
        }
    }
    QString links;
    for (const QString& category : categories) {
        links += QStringLiteral("<a class='button' href='/category/%1?lang=%2'>%3</a> ").arg(category, language, escaped(market_.categoryName(category)));
    }
    return page(language, QStringLiteral("Bazaro"), {}, QStringLiteral("<p>%1</p>%2").arg(links, cards(listings)));
}

QByteArray PracticePages::search(const QString& words, const QString& language) const {
    const QList<const PracticeListing*> found = market_.search(words, language);
    const QString shown = language.isEmpty() ? QStringLiteral("en") : language;
    const PracticeWords& text = practiceWords(shown);
    const QString head = escaped(text.found.arg(QString::number(found.size()), words));
    return page(shown, words, {}, QStringLiteral("<h1>%1</h1>%2").arg(head, found.isEmpty() ? escaped(text.nothing) : cards(found)));
}

QByteArray PracticePages::category(const QString& slug, const QString& language) const {
    const QString shown = language.isEmpty() ? QStringLiteral("en") : language;
    const QString name = market_.categoryName(slug);
    return page(shown, name, {}, QStringLiteral("<h1>%1</h1>%2").arg(escaped(name), cards(market_.inCategory(slug, language))));
}

QByteArray PracticePages::seller(const PracticeSeller& seller) const {
    const QList<const PracticeListing*> listings = market_.ofSeller(seller.id);
    const QString language = listings.isEmpty() ? QStringLiteral("en") : listings.front()->language;
    return page(language, seller.name, {},
                QStringLiteral("<h1>%1</h1><p class='place'>%2 · %3 %4</p>%5")
                    .arg(escaped(seller.name), escaped(seller.place), practiceWords(language).memberSince, seller.since, cards(listings)));
}

QString PracticePages::jsonLd(const PracticeListing& listing) const {
    const PracticeSeller* seller = market_.seller(listing.seller);
    const QString url = base_ + QStringLiteral("/item/") + listing.id;
    QByteArray json = compactJson(
        {{"@context", "https://schema.org"},
         {"@type", "Product"},
         {"name", listing.title},
         {"description", listing.description},
         {"sku", listing.id},
         {"image", QJsonArray{base_ + QStringLiteral("/picture/%1/0.svg").arg(listing.id), base_ + QStringLiteral("/picture/%1/1.svg").arg(listing.id)}},
         {"offers", QJsonObject{{"@type", "Offer"}, {"price", listing.price}, {"priceCurrency", listing.currency},
                                {"availability", "https://schema.org/InStock"}, {"url", url},
                                {"seller", QJsonObject{{"@type", "Person"}, {"name", seller == nullptr ? QString() : seller->name},
                                                       {"url", base_ + QStringLiteral("/seller/") + listing.seller}}}}}});
    json.replace("<", "\\u003c");
    return QStringLiteral("<script type='application/ld+json'>%1</script>").arg(QString::fromUtf8(json));
}

QString PracticePages::markupOf(const PracticeListing& listing) const {
    if (listing.markup == QStringLiteral("jsonld")) {
        return jsonLd(listing);
    }
    if (listing.markup == QStringLiteral("opengraph")) {
        return QStringLiteral("<meta property='og:type' content='product'><meta property='og:title' content='%1'>"
                              "<meta property='og:image' content='%2/picture/%3/0.svg'><meta property='product:price:amount' content='%4'>"
                              "<meta property='product:price:currency' content='%5'>")
            .arg(escaped(listing.title), base_, listing.id, listing.price, listing.currency);
    }
    return {};
}

QByteArray PracticePages::item(const PracticeListing& listing) const {
    const PracticeWords& words = practiceWords(listing.language);
    const PracticeSeller* seller = market_.seller(listing.seller);
    const bool micro = listing.markup == QStringLiteral("microdata");
    QList<const PracticeListing*> others;
    for (const PracticeListing* other : market_.inCategory(listing.category, listing.language)) {
        if (other->id != listing.id) {
            others += other;
        }
    }
    QString pictures;
    for (int view = 0; view < 3; ++view) {
        pictures += QStringLiteral("<img %1 width='640' height='480' src='/picture/%2/%3.svg' alt='%4'%5>")
                        .arg(view == 0 ? QString() : QStringLiteral("loading='lazy'"), listing.id, QString::number(view), escaped(listing.title),
                             micro && view == 0 ? QStringLiteral(" itemprop='image'") : QString());
    }
    const QString price = micro ? QStringLiteral("<div class='price' itemprop='offers' itemscope itemtype='https://schema.org/Offer'>"
                                                 "<meta itemprop='price' content='%1'><meta itemprop='priceCurrency' content='%2'>%3</div>")
                                      .arg(listing.price, listing.currency, escaped(listing.priceText))
                                : QStringLiteral("<div class='price'>%1</div>").arg(escaped(listing.priceText));
    const QString sellerName = seller == nullptr ? listing.seller : seller->name;
    const QString details =
        QStringLiteral("<h1%1>%2</h1>%3<dl><dt>%4</dt><dd>%5</dd><dt>%6</dt><dd class='item-number'>%7</dd></dl>"
                       "<h2>%8</h2><p%9>%10</p>")
            .arg(micro ? QStringLiteral(" itemprop='name'") : QString(), escaped(listing.title), price, words.place, escaped(listing.place),
                 words.itemNumber, listing.id, words.description, micro ? QStringLiteral(" itemprop='description'") : QString(), escaped(listing.description));
    const QString sellerBox =
        QStringLiteral("<div class='seller'><div class='small'>%1</div><a rel='author' class='seller-name' href='/seller/%2'>%3</a>"
                       "<div class='small'>%4 %5</div></div><a class='button' href='/contact'>%6</a>")
            .arg(words.seller, listing.seller, escaped(sellerName), words.memberSince, seller == nullptr ? QString() : seller->since, words.contact);
    const QString filler = listing.height > 0 ? QStringLiteral("<div class='filler' style='height:%1px'>%1 px</div>").arg(listing.height) : QString();
    const QString body = QStringLiteral("<article class='item'%1><div class='pictures'>%2</div><div>%3%4</div></article>%5<h2>%6</h2>%7")
                             .arg(micro ? QStringLiteral(" itemscope itemtype='https://schema.org/Product'") : QString(), pictures, details,
                                  sellerBox, filler, words.mayLike, cards(others));
    return page(listing.language, listing.title,
                QStringLiteral("<link rel='canonical' href='%1/item/%2'>").arg(base_, listing.id) + markupOf(listing), body);
}

QByteArray PracticePages::contactWarning() const {
    return page(QStringLiteral("en"), QStringLiteral("Never contact a seller"), {},
                QStringLiteral("<h1>Never contact a seller</h1><p>In a real round this would put you at risk and warn the seller. "
                               "Go back, capture the page and report it instead.</p>"));
}

QByteArray PracticePages::message(const QString& language, const QString& text) const {
    return page(language, text, {}, QStringLiteral("<h1>%1</h1>").arg(escaped(text)));
}

} // namespace cyberspotter::partner
