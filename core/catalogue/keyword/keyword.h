// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QJsonObject>
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
    QString origin; ///< who added it to this library: empty for built in, "own", "sheet" (an imported table), "pack:ID"

    bool operator==(const Keyword&) const = default;
};

/// Reads resources/catalogue/keywords.json, with its sets of words put in where "@name" stands for one. Problem
/// "catalogue-unreadable" names the entry.
Result<std::vector<Keyword>> readKeywords(const QByteArray& json);

/// What tells one term from another of the same list: text (in composed form), language, taxon, group and product.
QString keywordKey(const Keyword& keyword);

/// A term as an entry of a list of terms has it, without empty members; and read from one. What is missing is empty, the
/// kind "plain" and the confidence "medium". Nothing is checked: see `checkKeyword`.
QJsonObject toJson(const Keyword& keyword);
Keyword keywordFromJson(const QJsonObject& entry);

} // namespace cyberspotter
