// SPDX-License-Identifier: Apache-2.0
#include "core/listing/visible/page_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Resources of a static library must be asked for once, outside any namespace.
static void loadListingResources() {
    Q_INIT_RESOURCE(cs_listing_data);
}

namespace cyberspotter {
namespace {

constexpr std::pair<const char*, uint32_t> classGroups[] = {
    {"price", cue::price},           {"current", cue::current}, {"former", cue::former}, {"saving", cue::saving},
    {"shipping", cue::shipping},     {"unit", cue::unit},       {"instalment", cue::instalment},
    {"other", cue::other},           {"chrome", cue::chrome},   {"review", cue::review}, {"product", cue::product},
    {"stock", cue::stock},           {"brand", cue::brand},     {"seller", cue::seller}, {"location", cue::location},
    {"cents", cue::cents},           {"sku", cue::sku},         {"bid", cue::bid}};

constexpr std::pair<const char*, uint32_t> phraseGroups[] = {
    {"out_of_stock", said::outOfStock}, {"in_stock", said::inStock},         {"buy", said::buy},
    {"not_buy", said::notBuy},          {"without_tax", said::withoutTax},   {"former_price", said::formerPrice},
    {"saving", said::saving},           {"shipping", said::shipping},        {"unit", said::unit},
    {"instalment", said::instalment},   {"price_word", said::priceWord},     {"price_label", said::priceLabel},
    {"listed", said::listed},           {"current_bid", said::currentBid},   {"other_amount", said::otherAmount},
    {"views", said::views},             {"sales", said::sales},              {"starting_bid", said::startingBid},
    {"other_goods", said::otherGoods}};

constexpr std::pair<const char*, Field> labelGroups[] = {{"brand", Field::Brand},
                                                         {"sku", Field::Sku},
                                                         {"gtin", Field::Gtin},
                                                         {"location", Field::Location},
                                                         {"seller", Field::SellerName},
                                                         {"listed", Field::Listed},
                                                         {"views", Field::Views},
                                                         {"sales", Field::Sales}};

// Letters of scripts that put spaces between words.
bool isWordByte(std::string_view text, size_t at) {
    if (at >= text.size()) {
        return false;
    }
    const auto c = static_cast<unsigned char>(text[at]);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 0x80 && c < 0xE0);
}

// A phrase stands alone when no letter goes on at its ends; ideographs and kana have no such ends.
bool standsAlone(std::string_view text, size_t at, size_t size) {
    const bool startsWithLetter = isWordByte(text, at);
    const bool endsWithLetter = static_cast<unsigned char>(text[at + size - 1]) < 0x80
                                    ? isWordByte(text, at + size - 1)
                                    : static_cast<unsigned char>(text[at]) < 0xE0;
    const auto before = at > 0 ? static_cast<unsigned char>(text[at - 1]) : 0;
    const bool wordBefore = (before >= 'a' && before <= 'z') || (before >= 0x80 && before < 0xC0);
    return !(startsWithLetter && wordBefore) && !(endsWithLetter && isWordByte(text, at + size));
}

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

// Class names are words run together: a short word must stand at the beginning of one ("now" is not in "row", "cent" not
// in "center"); long ones, and "price" in any compound ("ourprice"), are told from the letters alone.
bool isClassWord(std::string_view classes, size_t at, std::string_view word, bool inCompounds) {
    const bool begins = at == 0 || !isLetter(classes[at - 1]) || !isLetter(word.front());
    const size_t end = at + word.size();
    const bool ends = end >= classes.size() || !isLetter(classes[end]) || !isLetter(word.back());
    const bool longEnough = word.size() >= 8 || (inCompounds && word.size() >= 5);
    return (begins || longEnough) && (ends || word.size() > 4);
}

} // namespace

void PhraseIndex::add(std::string_view phrase, uint32_t value) {
    if (phrase.size() < 2) {
        return;
    }
    uint32_t& first = first_[bucketOf(phrase[0], phrase[1])];
    for (uint32_t i = first; i != 0; i = phrases_[i - 1].next) {
        if (phrases_[i - 1].words == phrase) {
            phrases_[i - 1].value |= value;
            return;
        }
    }
    phrases_.push_back({std::string(phrase), value, first});
    first = static_cast<uint32_t>(phrases_.size());
}

PageWords::PageWords() {
    loadListingResources();
    QFile file(QStringLiteral(":/listing/page_words.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return; // the resource is linked in; a test reads it
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject labels = root.value(QLatin1String("labels")).toObject();
    for (const auto& [name, field] : labelGroups) {
        for (const QJsonValue& word : labels.value(QLatin1String(name)).toArray()) {
            labels_.emplace(word.toString().toLower().toStdString(), field);
        }
    }
    const QJsonObject classes = root.value(QLatin1String("classes")).toObject();
    for (const auto& [name, bit] : classGroups) {
        for (const QJsonValue& word : classes.value(QLatin1String(name)).toArray()) {
            classWords_.add(word.toString().toStdString(), bit);
        }
    }
    for (const QJsonValue& value : root.value(QLatin1String("store_names")).toArray()) {
        const QJsonArray pair = value.toArray();
        storeNames_.emplace_back(pair.at(0).toString().toStdString(), pair.at(1).toString().toStdString());
    }
    const QJsonObject phrases = root.value(QLatin1String("phrases")).toObject();
    for (const auto& [name, bit] : phraseGroups) {
        for (const QJsonValue& word : phrases.value(QLatin1String(name)).toArray()) {
            phrases_.add(word.toString().toLower().toStdString(), bit);
        }
    }
}

const PageWords& PageWords::get() {
    static const PageWords words;
    return words;
}

const Field* PageWords::fieldOfLabel(const std::string& label) const {
    const auto found = labels_.find(label);
    return found == labels_.end() ? nullptr : &found->second;
}

uint32_t PageWords::cuesOfClass(std::string_view classes) const {
    uint32_t cues = 0;
    classWords_.scan(classes, [&](size_t at, std::string_view word, uint32_t bit) {
        if ((cues & bit) != bit && isClassWord(classes, at, word, (bit & cue::price) != 0)) {
            cues |= bit;
        }
    });
    return cues;
}

std::string PageWords::brandIn(const QString& written) const {
    std::string text = written.simplified().toStdString();
    for (const auto& [before, after] : storeNames_) {
        const std::string low = QString::fromStdString(text).toLower().toStdString();
        if (low.starts_with(before) && low.ends_with(after) && low.size() == text.size() &&
            text.size() > before.size() + after.size()) {
            text = text.substr(before.size(), text.size() - before.size() - after.size());
            break;
        }
    }
    return QString::fromStdString(text).simplified().toStdString();
}

uint32_t PageWords::saidIn(std::string_view text) const {
    uint32_t result = 0;
    phrases_.scan(text, [&](size_t at, std::string_view phrase, uint32_t bits) {
        if ((result & bits) != bits && standsAlone(text, at, phrase.size())) {
            result |= bits;
        }
    });
    return result;
}

} // namespace cyberspotter
