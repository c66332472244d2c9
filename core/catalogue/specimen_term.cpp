// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/specimen_term.h"

#include "core/base/text_folding.h"
#include "core/catalogue/json_fields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cyberspotter {

namespace {

const QString schemaName = QStringLiteral("cyberspotter/specimen-terms/1");

Result<std::vector<VocabularyCode>> readCodes(const QJsonObject& root, const QString& member) {
    std::vector<VocabularyCode> codes;
    for (const QJsonValue& value : root[member].toArray()) {
        VocabularyCode code;
        code.code = value[u"code"].toString();
        code.live = value[u"live"].toBool();
        const QJsonObject names = value[u"names"].toObject();
        for (auto it = names.begin(); it != names.end(); ++it) {
            code.names.insert(it.key(), it.value().toString());
        }
        const QJsonObject pictures = value[u"pictures"].toObject();
        for (auto it = pictures.begin(); it != pictures.end(); ++it) {
            code.pictures.insert(it.key(), it.value().toString());
        }
        const QJsonObject words = value[u"words"].toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            code.words.insert(it.key(), toStringList(it.value()));
        }
        if (code.code.isEmpty() || code.names.value(QStringLiteral("en")).isEmpty()) {
            return std::unexpected(unreadableCatalogue(schemaName + u' ' + member + u' ' + code.code,
                                                       QStringLiteral("code or English name is missing")));
        }
        codes.push_back(std::move(code));
    }
    if (codes.empty()) {
        return std::unexpected(unreadableCatalogue(schemaName, QStringLiteral("\"%1\" is missing").arg(member)));
    }
    return codes;
}

} // namespace

const VocabularyCode* SpecimenVocabulary::term(const QString& code) const {
    const auto found = std::ranges::find(terms, code, &VocabularyCode::code);
    return found == terms.end() ? nullptr : &*found;
}

std::vector<const VocabularyCode*> SpecimenVocabulary::suggestedBy(const QString& text) const {
    struct Suggestion {
        qsizetype place;
        qsizetype length;
        const VocabularyCode* code;
    };
    // Each character of Chinese and Thai stands alone in the searchable form, so that words begin and end at spaces.
    QString page = u' ' + searchableText(text) + u' ';
    for (QChar& one : page) {
        one = one.isLetterOrNumber() || one.isMark() || one.isSurrogate() ? one : QChar(u' ');
    }
    std::vector<Suggestion> found;
    for (const VocabularyCode& code : terms) {
        for (const QStringList& words : code.words) {
            for (const QString& word : words) {
                const QString wanted = u' ' + searchableText(word);
                for (const QString& ending : {QStringLiteral(" "), QStringLiteral("s "), QStringLiteral("es ")}) {
                    if (const qsizetype at = page.indexOf(wanted + ending); at >= 0) {
                        found.push_back({at, wanted.size(), &code});
                    }
                }
            }
        }
    }
    std::ranges::sort(found, [](const Suggestion& a, const Suggestion& b) {
        return a.place != b.place ? a.place < b.place : a.length > b.length;
    });
    std::vector<const VocabularyCode*> suggested;
    qsizetype end = -1;
    for (const Suggestion& suggestion : found) {
        if (suggestion.place + 1 < end) {
            continue; // within a longer word: "ivory carving" is no "carving"
        }
        end = suggestion.place + suggestion.length;
        if (std::ranges::find(suggested, suggestion.code) == suggested.end()) {
            suggested.push_back(suggestion.code);
        }
    }
    return suggested;
}

Result<SpecimenVocabulary> readSpecimenVocabulary(const QByteArray& json) {
    const auto root = readCatalogueObject(json, schemaName);
    if (!root) {
        return std::unexpected(root.error());
    }
    SpecimenVocabulary vocabulary;
    vocabulary.edition = (*root)[u"edition"].toString();
    const std::pair<const char*, std::vector<VocabularyCode>*> members[] = {
        {"terms", &vocabulary.terms},
        {"units", &vocabulary.units},
        {"sources_of_specimens", &vocabulary.sources},
        {"purposes", &vocabulary.purposes},
    };
    for (const auto& [member, codes] : members) {
        auto read = readCodes(*root, QString::fromLatin1(member));
        if (!read) {
            return std::unexpected(read.error());
        }
        *codes = std::move(*read);
    }
    return vocabulary;
}

} // namespace cyberspotter
