// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page_words.h"

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
    {"cents", cue::cents},           {"sku", cue::sku}};

constexpr std::pair<const char*, Field> labelGroups[] = {{"brand", Field::Brand},
                                                         {"sku", Field::Sku},
                                                         {"gtin", Field::Gtin},
                                                         {"location", Field::Location},
                                                         {"seller", Field::SellerName}};

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

} // namespace

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
            classWords_.emplace_back(word.toString().toStdString(), bit);
        }
    }
    const QJsonObject phrases = root.value(QLatin1String("phrases")).toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it) {
        std::vector<std::string>& group = phrases_[it.key().toStdString()];
        for (const QJsonValue& word : it.value().toArray()) {
            group.push_back(word.toString().toLower().toStdString());
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
    for (const auto& [word, bit] : classWords_) {
        if ((cues & bit) == 0 && classes.find(word) != std::string_view::npos) {
            cues |= bit;
        }
    }
    return cues;
}

bool PageWords::says(std::string_view group, std::string_view text) const {
    const auto found = phrases_.find(std::string(group));
    if (found == phrases_.end()) {
        return false;
    }
    for (const std::string& phrase : found->second) {
        for (size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
            if (standsAlone(text, at, phrase.size())) {
                return true;
            }
        }
    }
    return false;
}

} // namespace cyberspotter
