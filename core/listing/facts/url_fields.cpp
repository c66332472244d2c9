// SPDX-License-Identifier: Apache-2.0
#include "core/listing/facts/url_fields.h"

#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace cyberspotter {
namespace {

constexpr qsizetype shortest = 5;
constexpr qsizetype longest = 20;

// "c7200a278526196" -> "278526196", "M67296549" -> itself and its digits
void collect(const QString& segment, QStringList& numbers) {
    QString word;
    for (const QChar c : segment + QLatin1Char('/')) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        QString run;
        QString best;
        for (const QChar w : word + QLatin1Char('/')) {
            if (w >= u'0' && w <= u'9') {
                run += w;
            } else {
                best = run.size() > best.size() ? run : best;
                run.clear();
            }
        }
        if (best.size() >= shortest && best.size() <= longest) {
            if (word.size() <= best.size() + 2 && word != best) {
                numbers << word;
            }
            numbers << best;
        }
        word.clear();
    }
}

bool namesItem(std::string_view attribute) {
    constexpr std::string_view names[] = {"value",   "content",        "data-id",      "data-sku",  "data-product-id", "id",
                                          "data-productid", "data-item-id", "data-adid", "data-pid"};
    return std::ranges::find(names, attribute) != std::end(names);
}

// How often the page says the number as a value of its own.
int repetitions(const HtmlDocument& document, const std::string& number) {
    int count = 0;
    for (int32_t i = 0; i < document.size() && count < 3; ++i) {
        const HtmlNode& node = document.node(i);
        if (node.isText() || node.tag == htmlTag("script")) {
            for (size_t at = node.text.find(number); at != std::string_view::npos && count < 3;
                 at = node.text.find(number, at + number.size())) {
                const char before = at > 0 ? node.text[at - 1] : ' ';
                const size_t end = at + number.size();
                const char after = end < node.text.size() ? node.text[end] : ' ';
                const auto encloses = [](char c) { return c == '"' || c == '\'' || c == ' ' || c == ':' || c == '\n'; };
                count += encloses(before) && (encloses(after) || after == ',') ? 1 : 0;
            }
            continue;
        }
        for (const HtmlAttribute& attribute : document.attributesOf(i)) {
            count += attribute.value == number && namesItem(attribute.name) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void readItemNumberInUrl(const Page& page, Facts& facts) {
    const QUrl url(page.url);
    QStringList numbers;
    const QStringList segments = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (qsizetype i = segments.size() - 1; i >= 0 && i >= segments.size() - 2; --i) {
        collect(segments.at(i).left(300), numbers);
    }
    for (const auto& [name, value] : QUrlQuery(url).queryItems()) {
        const QString key = name.toLower();
        if (key == QLatin1String("id") || key.endsWith(QLatin1String("sku")) || key.endsWith(QLatin1String("pid")) ||
            key.endsWith(QLatin1String("itemid")) || key.endsWith(QLatin1String("productid"))) {
            collect(value.left(60), numbers);
        }
    }
    QString best;
    int most = -1;
    for (const QString& number : numbers.mid(0, 8)) {
        const int count = repetitions(page.document, number.toStdString());
        if (count > most) {
            best = number;
            most = count;
        }
    }
    facts.add(Field::Sku, best, Source::Url, 34 + most * 3);
}

} // namespace cyberspotter
