// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/specimen_term.h"

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
