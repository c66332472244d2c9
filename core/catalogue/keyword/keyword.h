// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyberspotter {

/// A search term as sellers write it.
struct Keyword {
    QString text;
    QString language;    ///< BCP 47 primary tag
    QString taxon;       ///< scientific name, may be empty
    QString group;       ///< group of taxa where no single taxon is meant
    QString product;     ///< CITES term code, may be empty
    QString kind;        ///< plain, code, misspelling, slang, hashtag, emoji
    QStringList context; ///< one of these must stand beside it, unless empty
    QStringList unless;  ///< none of these may
    QString source;
    QString script;           ///< ISO 15924 ("Hans"; "Zsye" for emoji), may be empty
    QStringList countries;    ///< where it is known or expected to be written; empty: anywhere
    QStringList marketplaces; ///< ids of marketplaces it is known from
    QString confidence;       ///< high, medium or low: how sure it is that sellers write it so
    QString edition;          ///< of the list that brought it
    QString proposedBy;
    QString firstSeen; ///< a year, month or day; may be empty
    QString lastSeen;

    bool operator==(const Keyword&) const = default;
};

/// Reads resources/catalogue/keywords.json, with its sets of words put in where "@name" stands for one. Problem
/// "catalogue-unreadable" names the entry.
Result<std::vector<Keyword>> readKeywords(const QByteArray& json);

} // namespace cyberspotter
