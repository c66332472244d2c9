// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// The endings that a word of `language` takes and stays the same term: the plural's ("tusks"), a case's ("rogu") or a
/// possessive's. Empty for languages that do not inflect by endings, or whose endings would make other words.
const std::vector<std::string_view>& endingsOf(const QString& language);

/// Where a term that was found up to `end` of the folded `text` ends: there, if that is a word border; behind one of
/// `endings`, if that is; else nowhere.
std::optional<std::size_t> endOfTerm(std::string_view text, std::size_t end,
                                     const std::vector<std::string_view>& endings);

/// Other ways to write a folded term: the plural of its first word where that is the noun ("défenses d'éléphant"), "ies"
/// for "y", the Arabic article and what it grows together with.
QStringList inflectedForms(const QString& folded, const QString& language);

} // namespace cyberspotter
