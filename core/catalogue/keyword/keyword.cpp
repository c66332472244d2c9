// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/keyword/keyword.h"

#include "core/catalogue/json_fields.h"
#include "core/catalogue/source_titles.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace cyberspotter {

namespace {

const QString schemaName = QStringLiteral("cyberspotter/keywords/1");

/// The words that many terms of a language share, by "language@name". Terms share the strings too.
class WordSets {
public:
    explicit WordSets(const QJsonObject& byLanguage) {
        for (auto language = byLanguage.begin(); language != byLanguage.end(); ++language) {
            const QJsonObject sets = language.value().toObject();
            for (auto set = sets.begin(); set != sets.end(); ++set) {
                sets_.insert(language.key() + u'@' + set.key(), toStringList(set.value()));
            }
        }
    }

    /// `words` with each "@name" replaced by its set in `language`; the name of a set that is not there is kept in
    /// `unknown`.
    QStringList expand(const QStringList& words, const QString& language, QString* unknown) const {
        // A set alone is shared, not copied: thousands of terms have the same one.
        if (words.size() == 1 && words.first().startsWith(u'@')) {
            if (const auto set = sets_.constFind(language + words.first()); set != sets_.constEnd()) {
                return *set;
            }
        }
        QStringList expanded;
        for (const QString& word : words) {
            if (!word.startsWith(u'@')) {
                expanded << word;
                continue;
            }
            const auto set = sets_.constFind(language + word);
            if (set == sets_.constEnd()) {
                *unknown = word;
                continue;
            }
            expanded << *set;
        }
        return expanded;
    }

private:
    QHash<QString, QStringList> sets_;
};

} // namespace

Result<std::vector<Keyword>> readKeywords(const QByteArray& json) {
    const auto root = readCatalogueObject(json, schemaName);
    if (!root) {
        return std::unexpected(root.error());
    }
    const SourceTitles sources((*root)[u"sources"].toObject());
    const WordSets sets((*root)[u"word_sets"].toObject());
    const QString edition = (*root)[u"edition"].toString();
    const QString proposedBy = (*root)[u"proposed_by"].toString();
    const QJsonArray entries = (*root)[u"keywords"].toArray();
    std::vector<Keyword> keywords;
    keywords.reserve(std::size_t(entries.size()));
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        QString unknownSet;
        Keyword keyword;
        keyword.text = entry[u"text"].toString();
        keyword.language = entry[u"language"].toString();
        keyword.taxon = entry[u"taxon"].toString();
        keyword.group = entry[u"group"].toString();
        keyword.product = entry[u"product"].toString();
        keyword.kind = entry[u"kind"].toString();
        keyword.context = sets.expand(toStringList(entry[u"context"]), keyword.language, &unknownSet);
        keyword.unless = sets.expand(toStringList(entry[u"unless"]), keyword.language, &unknownSet);
        keyword.source = sources.titlesOf(entry[u"source"]);
        keyword.script = entry[u"script"].toString();
        keyword.countries = toStringList(entry[u"countries"]);
        keyword.marketplaces = toStringList(entry[u"marketplaces"]);
        keyword.confidence = entry[u"confidence"].toString(QStringLiteral("medium"));
        keyword.edition = entry[u"edition"].toString(edition);
        keyword.proposedBy = entry[u"proposed_by"].toString(proposedBy);
        keyword.firstSeen = entry[u"first_seen"].toString();
        keyword.lastSeen = entry[u"last_seen"].toString();
        if (keyword.text.trimmed().isEmpty() || keyword.language.isEmpty() || keyword.kind.isEmpty() ||
            keyword.source.isEmpty() || !unknownSet.isEmpty()) {
            return std::unexpected(unreadableCatalogue(
                schemaName + QStringLiteral(" \"%1\"").arg(keyword.text),
                unknownSet.isEmpty() ? QStringLiteral("text, language, kind or a known source is missing")
                                     : QStringLiteral("there is no set of words \"%1\"").arg(unknownSet)));
        }
        keywords.push_back(std::move(keyword));
    }
    return keywords;
}

QString keywordKey(const Keyword& keyword) {
    constexpr QChar parted(0x1F);
    return keyword.text.trimmed().normalized(QString::NormalizationForm_C) + parted + keyword.language + parted + keyword.taxon +
           parted + keyword.group + parted + keyword.product;
}

QJsonObject toJson(const Keyword& keyword) {
    QJsonObject entry{{"text", keyword.text}, {"language", keyword.language}, {"kind", keyword.kind}, {"confidence", keyword.confidence}};
    const std::pair<const char*, const QString*> words[] = {
        {"taxon", &keyword.taxon},           {"group", &keyword.group},          {"product", &keyword.product},
        {"source", &keyword.source},         {"script", &keyword.script},        {"edition", &keyword.edition},
        {"proposed_by", &keyword.proposedBy}, {"first_seen", &keyword.firstSeen}, {"last_seen", &keyword.lastSeen}};
    for (const auto& [name, word] : words) {
        if (!word->isEmpty()) {
            entry.insert(QLatin1String(name), *word);
        }
    }
    const std::pair<const char*, const QStringList*> lists[] = {{"context", &keyword.context},
                                                                {"unless", &keyword.unless},
                                                                {"countries", &keyword.countries},
                                                                {"marketplaces", &keyword.marketplaces}};
    for (const auto& [name, list] : lists) {
        if (!list->isEmpty()) {
            entry.insert(QLatin1String(name), QJsonArray::fromStringList(*list));
        }
    }
    return entry;
}

Keyword keywordFromJson(const QJsonObject& entry) {
    return {.text = entry[u"text"].toString().trimmed().normalized(QString::NormalizationForm_C),
            .language = entry[u"language"].toString(),
            .taxon = entry[u"taxon"].toString(),
            .group = entry[u"group"].toString(),
            .product = entry[u"product"].toString(),
            .kind = entry[u"kind"].toString(QStringLiteral("plain")),
            .context = toStringList(entry[u"context"]),
            .unless = toStringList(entry[u"unless"]),
            .source = entry[u"source"].toString(),
            .script = entry[u"script"].toString(),
            .countries = toStringList(entry[u"countries"]),
            .marketplaces = toStringList(entry[u"marketplaces"]),
            .confidence = entry[u"confidence"].toString(QStringLiteral("medium")),
            .edition = entry[u"edition"].toString(),
            .proposedBy = entry[u"proposed_by"].toString(),
            .firstSeen = entry[u"first_seen"].toString(),
            .lastSeen = entry[u"last_seen"].toString(),
            .origin = {}};
}

} // namespace cyberspotter
