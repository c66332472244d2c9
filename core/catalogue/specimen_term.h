// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace cyberspotter {

/// One code of a CITES vocabulary with its names by language.
struct VocabularyCode {
    QString code;
    QMap<QString, QString> names;
    bool live = false; ///< for terms: a living animal or plant

    bool operator==(const VocabularyCode&) const = default;

    /// The name in `language`, in English where there is none.
    QString name(const QString& language) const { return names.value(language, names.value(QStringLiteral("en"))); }
};

/// The CITES vocabularies of trade: what is offered, how it is counted, where it comes from, what for.
struct SpecimenVocabulary {
    QString edition;
    std::vector<VocabularyCode> terms;
    std::vector<VocabularyCode> units;
    std::vector<VocabularyCode> sources;
    std::vector<VocabularyCode> purposes;

    const VocabularyCode* term(const QString& code) const;
};

/// Reads resources/catalogue/specimen_terms.json. Problem "catalogue-unreadable".
Result<SpecimenVocabulary> readSpecimenVocabulary(const QByteArray& json);

} // namespace cyberspotter
