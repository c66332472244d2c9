// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"

#include <optional>

namespace cyberspotter {

/// What a term is about: a taxon, or a group of taxa.
struct KeywordSubject {
    QString taxon;
    QString group;

    bool operator==(const KeywordSubject&) const = default;
};

/// Understands what people write in a column of taxa or products. Immutable; the catalogue must outlive it.
class KeywordSubjects {
public:
    explicit KeywordSubjects(const Catalogue& catalogue);

    /// An accepted name or synonym, a genus, family or order, or a group ("elephants"); in any case. Nothing for other words.
    std::optional<KeywordSubject> find(const QString& name) const;
    /// The same with groups before taxa: "primates" is a group as well as an order.
    std::optional<KeywordSubject> findGroup(const QString& name) const;
    /// The scientific name that is nearest to what was written, or that has such a common name; empty when nothing is like it.
    QString nearest(const QString& name) const;

    /// The CITES term code of a code in any case, or of a product's name in any language; empty for other words.
    QString productCode(const QString& name) const;
    /// The code that such a word on a page suggests, or whose name shares most letters at its beginning; empty when nothing is
    /// like it.
    QString nearestProduct(const QString& name) const;

private:
    const Catalogue& catalogue_;
    QHash<QString, QString> higher_;        ///< folded genus, family, order -> as it is written
    QHash<QString, QString> groups_;        ///< folded group -> as it is written
    QHash<QString, QString> products_;      ///< folded code or name -> code
};

} // namespace cyberspotter
