// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/matching/literal/literal_set.h"

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// How the words of a text were a term: letter for letter; after folding case, accents and widths (or with a plural s);
/// or behind a disguise: digits for letters, letters spelt out one by one, characters that cannot be seen.
enum class MatchKind { Exact, Folded, Disguised };

/// "exact", "folded" or "disguised".
QString matchKindName(MatchKind kind);

/// A term found in a text. Offsets count characters (Unicode code points) of the original.
struct KeywordHit {
    const Keyword* keyword = nullptr;
    qint64 start = 0;
    qint64 end = 0;
    QString text; ///< as it stands in the original
    MatchKind how = MatchKind::Exact;
    double score = 0; ///< 0 to 1: how sure the term is, raised by context words and by a disguise
};

/// Finds all terms in a text at once. Terms begin and end at word borders in scripts that have them ("livory" holds no
/// "ivory"); a line break ends a term; a term with context words counts only beside one of them, one with unless words
/// only away from them (80 characters either side, on the same line). Of hits that overlap the longest stays.
/// Immutable and safe from any thread; hits point into it.
class KeywordMatcher {
public:
    /// What is compiled is kept in `cacheFolder`, if one is given, and read from there the next time.
    explicit KeywordMatcher(std::vector<Keyword> keywords, LiteralSet::Engine engine = LiteralSet::Engine::Best,
                            const QString& cacheFolder = {});
    KeywordMatcher(KeywordMatcher&&) noexcept;
    KeywordMatcher& operator=(KeywordMatcher&&) noexcept;
    ~KeywordMatcher();

    const std::vector<Keyword>& keywords() const;

    /// The engine at work: "hyperscan" or "automaton".
    QString engineName() const;

    /// The hits of a text, by their place.
    std::vector<KeywordHit> scan(const QString& text) const;
    /// The same of UTF-8; a broken byte counts as one character. Tells how many `characters` there are, if asked.
    std::vector<KeywordHit> scan(std::string_view utf8, qint64* characters = nullptr) const;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> compiled_;
};

} // namespace cyberspotter
