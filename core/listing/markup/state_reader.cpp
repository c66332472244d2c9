// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/state_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/listing/facts/field_values.h"
#include "core/listing/markup/lenient_json.h"
#include "core/listing/markup/state_item.h"
#include "core/listing/price/currency_table.h"

namespace cyberspotter {
namespace {

constexpr size_t longestScript = 8u << 20;
constexpr size_t longestValue = 120;
constexpr size_t nearby = 1500;     // bytes within which two members are taken to belong to one object
constexpr int mostFinds = 4000;

struct Key {
    std::string_view name; // lower case, without '-' and '_'
    Field field;
};

constexpr std::array keys = {
    Key{"sku", Field::Sku},           Key{"productsku", Field::Sku},   Key{"itemnumber", Field::Sku},
    Key{"brand", Field::Brand},       Key{"brandname", Field::Brand},  Key{"productbrand", Field::Brand},
    Key{"manufacturer", Field::Brand}, Key{"gtin", Field::Gtin},       Key{"gtin13", Field::Gtin},
    Key{"ean", Field::Gtin},          Key{"eancode", Field::Gtin},     Key{"ean13", Field::Gtin},
    Key{"barcode", Field::Gtin},      Key{"upc", Field::Gtin},         Key{"isbn", Field::Gtin},
    Key{"price", Field::Price},       Key{"productprice", Field::Price}, Key{"saleprice", Field::Price},
    Key{"currentprice", Field::Price}, Key{"finalprice", Field::Price}, Key{"currency", Field::Currency},
    Key{"pricecurrency", Field::Currency}, Key{"currencycode", Field::Currency},
};

std::optional<Field> fieldOf(std::string_view written) {
    if (written.size() < 3 || written.size() > 16) {
        return std::nullopt;
    }
    std::array<char, 16> name;
    size_t size = 0;
    for (const char c : written) {
        if (c != '-' && c != '_') {
            name[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        }
    }
    const auto* const found = std::ranges::find(keys, std::string_view(name.data(), size), &Key::name);
    return found == keys.end() ? std::nullopt : std::optional(found->field);
}

// A string or number behind the colon at `at`; nothing for anything else.
std::optional<std::string_view> valueAt(std::string_view script, size_t at, int depth = 0) {
    while (at < script.size() && (script[at] == ' ' || script[at] == '\n' || script[at] == '\t')) {
        ++at;
    }
    if (at >= script.size()) {
        return std::nullopt;
    }
    if (script[at] == '"' || script[at] == '\'') {
        const size_t end = script.find(script[at], at + 1);
        if (end == std::string_view::npos || end - at > longestValue) {
            return std::nullopt;
        }
        return script.substr(at + 1, end - at - 1);
    }
    // {"brand": {"name": "Acme"}}, {"price": {"amount": 75}}, {"price": [75]}
    if (script[at] == '{' && depth == 0) {
        const std::string_view inner = script.substr(at, std::min(script.substr(at, 200).find('}'), size_t(200)));
        for (const std::string_view key : {"\"name\":", "\"amount\":", "\"value\":", "\"current\":", "\"price\":"}) {
            if (const size_t found = inner.find(key); found != std::string_view::npos) {
                return valueAt(script, at + found + key.size(), depth + 1);
            }
        }
        return std::nullopt;
    }
    if (script[at] == '[' && depth == 0) {
        return valueAt(script, at + 1, depth + 1);
    }
    size_t end = at;
    while (end < script.size() && ((script[end] >= '0' && script[end] <= '9') || script[end] == '.')) {
        ++end;
    }
    return end > at ? std::optional(script.substr(at, end - at)) : std::nullopt;
}

// "Caf\u00e9" -> "Café"
QString unescaped(std::string_view value) {
    if (value.find('\\') == std::string_view::npos) {
        return fromUtf8(value);
    }
    const QList<QJsonValue> read = readLenientJson("[\"" + std::string(value) + "\"]");
    return read.isEmpty() ? QString() : read.first().toArray().at(0).toString();
}

// "Café" -> "Caf\u00e9", as many programs write JSON
std::string withEscapes(const QString& text) {
    std::string result;
    for (const QChar c : text) {
        result += c.unicode() < 0x80 ? std::string(1, static_cast<char>(c.unicode()))
                                     : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toStdString();
    }
    return result;
}

struct Found {
    int count = 0;
    bool besideHeading = false;
};

class StateReader {
public:
    explicit StateReader(const Page& page) : page_(page) {
        // The first words of the heading as they would stand in an object, and with what is not ASCII escaped.
        QString name = page.name.simplified();
        for (const QChar c : QStringLiteral("/&<>'\"")) { // what programs may write as an escape
            const qsizetype at = name.indexOf(c);
            name = at >= 10 ? name.left(at) : name;
        }
        const bool isShort = name.size() < 10; // then only the whole of it, between quotes, tells anything
        if (name.size() >= 3) {
            const QString words = isShort ? u'"' + name + u'"' : name.left(24);
            namesWritten_.push_back(words.toStdString());
            if (const std::string escaped = withEscapes(words); escaped != namesWritten_.front()) {
                namesWritten_.push_back(escaped);
            }
        }
    }

    void read(std::string_view script) {
        script = script.substr(0, longestScript);
        findAnchors(script);
        for (size_t at = script.find(':'); at != std::string_view::npos && finds_ < mostFinds;
             at = script.find(':', at + 1)) {
            const size_t quoteless = at > 0 && (script[at - 1] == '"' || script[at - 1] == '\'') ? at - 1 : at;
            size_t start = quoteless;
            while (start > 0 && quoteless - start < 20 && isNameByte(script[start - 1])) {
                --start;
            }
            const auto field = fieldOf(script.substr(start, quoteless - start));
            if (!field) {
                continue;
            }
            if (const auto value = valueAt(script, at + 1); value && !value->empty()) {
                ++finds_;
                Found& found = found_[{*field, unescaped(*value)}];
                ++found.count;
                found.besideHeading = found.besideHeading || isBesideHeading(at);
            }
        }
    }

    void addTo(Facts& facts) const {
        for (const auto& [key, found] : found_) {
            const auto& [field, value] = key;
            // Away from the heading only a GTIN, which proves itself, and an item number are worth a guess.
            if (found.besideHeading || field == Field::Gtin || field == Field::Sku) {
                add(field, value, 30 + std::min(found.count, 5) * 2 + (found.besideHeading ? 22 : 0), facts);
            }
        }
    }

private:
    static bool isNameByte(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    void findAnchors(std::string_view script) {
        anchors_.clear();
        for (const std::string& name : namesWritten_) {
            for (size_t at = script.find(name); at != std::string_view::npos && anchors_.size() < 200;
                 at = script.find(name, at + 1)) {
                anchors_.push_back(at);
            }
        }
        std::ranges::sort(anchors_);
    }

    bool isBesideHeading(size_t at) const {
        const auto next = std::ranges::lower_bound(anchors_, at);
        return (next != anchors_.end() && *next - at < nearby) ||
               (next != anchors_.begin() && at - *std::prev(next) < nearby);
    }

    static void add(Field field, const QString& value, int confidence, Facts& facts) {
        switch (field) {
        case Field::Gtin:
            facts.add(field, validGtin(value), Source::State, confidence);
            break;
        case Field::Currency:
            if (isCurrencyCode(value.toUpper().toStdString())) {
                facts.add(field, value.toUpper(), Source::State, confidence - 12);
            }
            break;
        case Field::Price: {
            const auto price = parsePrice(value);
            const bool plausible = price && !price->negative && !sameAmount(price->amount, QStringLiteral("0"));
            if (plausible) {
                facts.add(field, price->amount, Source::State, confidence - 12);
            }
            break;
        }
        default:
            if (value.size() >= 2 && value.size() <= 60) {
                facts.add(field, value, Source::State, confidence);
            }
            break;
        }
    }

    const Page& page_;
    std::vector<std::string> namesWritten_;
    std::vector<size_t> anchors_;
    std::map<std::pair<Field, QString>, Found> found_;
    int finds_ = 0;
};

// Nuxt 3 writes one flat list, in which objects and lists hold the places of their values (the form of "devalue"). Unfolds
// it again, as far as a page's data goes.
class FlatState {
public:
    explicit FlatState(const QJsonArray& list) : list_(list) {}

    QJsonValue at(int place, int depth) {
        if (place < 0 || place >= list_.size() || depth > deepest || --left_ < 0) {
            return {};
        }
        const QJsonValue value = list_.at(place);
        if (value.isObject()) {
            QJsonObject object;
            const QJsonObject places = value.toObject();
            for (auto it = places.begin(); it != places.end(); ++it) {
                object.insert(it.key(), at(it.value().toInt(-1), depth + 1));
            }
            return object;
        }
        if (value.isString()) {
            const QString text = value.toString().left(longestText);
            left_ -= static_cast<int>(text.size() / 64); // a long text may be named again and again
            return text;
        }
        if (!value.isArray()) {
            return value;
        }
        const QJsonArray places = value.toArray();
        if (places.at(0).isString()) { // ["Reactive", 1], ["Date", "2026-..."]
            return places.at(1).isString() ? places.at(1) : at(places.at(1).toInt(-1), depth + 1);
        }
        QJsonArray result;
        for (const QJsonValue& one : places) {
            result.append(at(one.toInt(-1), depth + 1));
        }
        return result;
    }

private:
    static constexpr int deepest = 16;
    static constexpr qsizetype longestText = 4000;
    QJsonArray list_;
    int left_ = 50'000; // places looked at: lists may name each other again and again
};

void walkFlatState(std::string_view script, StateWalker& walker) {
    const QJsonArray list =
        QJsonDocument::fromJson(QByteArray::fromRawData(script.data(), static_cast<qsizetype>(script.size()))).array();
    if (list.size() < 2) {
        return;
    }
    const QJsonValue root = FlatState(list).at(0, 0);
    const QJsonDocument whole = root.isArray() ? QJsonDocument(root.toArray()) : QJsonDocument(root.toObject());
    walker.walkCopy(whole.toJson(QJsonDocument::Compact).toStdString());
}

} // namespace

void readState(const Page& page, Facts& facts) {
    StateReader reader(page);
    StateWalker walker;
    for (int32_t i = 0; i < page.document.size(); ++i) {
        const HtmlNode& node = page.document.node(i);
        if (node.tag != htmlTag("script") || node.text.size() < 40) {
            continue;
        }
        const std::string_view type = page.document.attribute(i, "type");
        if (type.find("ld+json") == std::string_view::npos) { // that is read as what it is
            reader.read(node.text);
            walker.walk(node.text.substr(0, longestScript));
            if (page.document.attribute(i, "id") == "__NUXT_DATA__") {
                walkFlatState(node.text.substr(0, longestScript), walker);
            }
        }
    }
    // Parts of a page that are drawn by scripts keep what they show in an attribute.
    size_t inAttributes = 0;
    for (const HtmlAttribute& attribute : page.document.attributes()) {
        const bool isData = attribute.value.size() > 30 && (attribute.value.front() == '{' || attribute.value.front() == '[') &&
                            attribute.value.find("\":") != std::string_view::npos;
        if (isData && inAttributes < longestScript) {
            inAttributes += attribute.value.size();
            walker.walk(attribute.value);
        }
    }
    reader.addTo(facts);
    readStateItem(walker, page, facts);
}

} // namespace cyberspotter
