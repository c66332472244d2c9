// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/matching/folding/folded_text.h"

#include <QHash>

#include <vector>

namespace cyberspotter {

/// Answers whether a term is there already, as the matcher reads: in any case, width and accents (where these make no other
/// word), with or without spaces and a hash sign, disguised by digits or repeated letters.
class KeywordLookup {
public:
    KeywordLookup() = default;
    /// `keywords` must outlive it.
    explicit KeywordLookup(const std::vector<Keyword>& keywords);

    /// Takes in one more, which must outlive it.
    void add(const Keyword& keyword);

    /// The term of `language` that `text` is, or else one of another language; nullptr when there is none.
    const Keyword* find(const QString& text, const QString& language) const;
    /// Every term of `language` that `text` is: the same word may stand for several taxa.
    std::vector<const Keyword*> findAll(const QString& text, const QString& language) const;

private:
    TextFolder folder_;
    QHash<QByteArray, std::vector<const Keyword*>> bySkeleton_;
};

/// Whether a term is so short that it would be found on every page: one letter, or two of an alphabet, with no context word
/// that must stand beside it; or no letter at all (an emoji apart).
bool isFoundEverywhere(const Keyword& keyword);

} // namespace cyberspotter
