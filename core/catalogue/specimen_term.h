// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyberspotter {

/// One code of a CITES vocabulary with its names by language.
struct VocabularyCode {
    QString code;
    QMap<QString, QString> names;
    QMap<QString, QString> pictures;  ///< by language, what is seen, in plain words; may be empty
    QMap<QString, QStringList> words; ///< by language, words on a page that suggest the code; may be empty
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

    /// The terms that words of `text` suggest, by the place of the word, each once; the longer of two words at one place.
    /// Words of all languages are known: a page is not always in the one its address says.
    std::vector<const VocabularyCode*> suggestedBy(const QString& text) const;
};

/// Reads resources/catalogue/specimen_terms.json. Problem "catalogue-unreadable".
Result<SpecimenVocabulary> readSpecimenVocabulary(const QByteArray& json);

} // namespace cyberspotter
