// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/specimen_term.h"

#include "core/catalogue/json_fields.h"

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr auto vocabularySchema = "https://cyberspotter.example/schema/specimen-terms/1.0";

std::vector<VocabularyCode> codesFrom(const QJsonValue& list) {
    std::vector<VocabularyCode> codes;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue& entry : entries) {
        VocabularyCode code;
        code.code = entry["code"].toString();
        code.live = entry["live"].toBool();
        const QJsonObject names = entry["names"].toObject();
        for (auto name = names.constBegin(); name != names.constEnd(); ++name) {
            code.names.insert(name.key(), name->toString());
        }
        codes.push_back(std::move(code));
    }
    return codes;
}

} // namespace

const VocabularyCode* SpecimenVocabulary::term(const QString& code) const {
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const VocabularyCode& one) { return one.code == code; });
    return found == terms.end() ? nullptr : &*found;
}

Result<SpecimenVocabulary> readSpecimenVocabulary(const QByteArray& json) {
    const Result<QJsonObject> root = readCatalogueObject(json, QLatin1String(vocabularySchema));
    if (!root) {
        return std::unexpected(root.error());
    }
    return SpecimenVocabulary{root->value(QStringLiteral("edition")).toString(), codesFrom(root->value(QStringLiteral("terms"))),
                              codesFrom(root->value(QStringLiteral("units"))), codesFrom(root->value(QStringLiteral("sources"))),
                              codesFrom(root->value(QStringLiteral("purposes")))};
}

} // namespace cyberspotter
