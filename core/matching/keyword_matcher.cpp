// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_matcher.h"

#include "core/matching/accents.h"
#include "core/matching/disguise.h"
#include "core/matching/folded_text.h"
#include "core/matching/keyword_context.h"
#include "core/matching/keyword_patterns.h"

#include <algorithm>
#include <map>

namespace cyberspotter {

namespace {

/// A hit that is not yet weighed against its neighbours.
struct Candidate {
    std::uint32_t keyword;
    std::uint32_t start;
    std::uint32_t end; ///< behind the last character
    MatchKind how;

    std::uint32_t length() const { return end - start; }
};

/// An accent or a vowel mark belongs to the letter before it.
std::uint32_t withTrailingMarks(std::u32string_view text, std::uint32_t end) {
    while (end < text.size() && QChar::category(text[end]) == QChar::Mark_NonSpacing) {
        ++end;
    }
    return end;
}

bool startsWord(std::string_view text, std::size_t start) {
    return start == 0 || isWordBorder(characterBefore(text, start), characterAt(text, start).character);
}

/// Joiners and direction marks are part of how Arabic and Indian scripts are written, and breaks without width part the
/// words of Khmer, Lao and Burmese; elsewhere nobody types them into a word by chance.
bool hidesInvisibles(std::u32string_view original) {
    bool hides = false;
    for (const char32_t c : original) {
        if (QChar::category(c) == QChar::Other_Format) {
            hides = true;
        } else if (c >= 0x0590 && c < 0x2000) {
            return false;
        }
    }
    return hides;
}

/// Longest first, then the plainer match, then the earlier term; what overlaps a better hit goes.
std::vector<Candidate> withoutOverlaps(std::vector<Candidate> candidates) {
    std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
        if (a.length() != b.length()) {
            return a.length() > b.length();
        }
        if (a.how != b.how) {
            return a.how < b.how;
        }
        return a.start != b.start ? a.start < b.start : a.keyword < b.keyword;
    });
    std::map<std::uint32_t, Candidate> kept;
    for (const Candidate& candidate : candidates) {
        const auto behind = kept.lower_bound(candidate.start);
        const bool meetsNext = behind != kept.end() && behind->first < candidate.end;
        const bool meetsLast = behind != kept.begin() && std::prev(behind)->second.end > candidate.start;
        if (!meetsNext && !meetsLast) {
            kept.emplace(candidate.start, candidate);
        }
    }
    std::vector<Candidate> ordered;
    for (const auto& [start, candidate] : kept) {
        ordered.push_back(candidate);
    }
    return ordered;
}

} // namespace

QString matchKindName(MatchKind kind) {
    switch (kind) {
    case MatchKind::Exact:
        return QStringLiteral("exact");
    case MatchKind::Folded:
        return QStringLiteral("folded");
    case MatchKind::Disguised:
        return QStringLiteral("disguised");
    }
    return {};
}

struct KeywordMatcher::Compiled {
    Compiled(std::vector<Keyword> list, LiteralSet::Engine engine, const QString& cacheFolder)
        : keywords(std::move(list)), patterns(keywords), surroundings(keywords),
          plain(LiteralSet::make(patterns.plain.literals, engine, cacheFolder)),
          masked(LiteralSet::make(patterns.masked.literals, engine, cacheFolder)) {}

    double scoreOf(const Candidate& hit) const {
        const QString& confidence = keywords[hit.keyword].confidence;
        double score = confidence == QStringLiteral("high") ? 0.8 : confidence == QStringLiteral("low") ? 0.4 : 0.6;
        score += surroundings.needsContext(hit.keyword) ? 0.1 : 0; // it stands: its context was found
        score += hit.how == MatchKind::Disguised ? 0.1 : 0;        // nobody hides an innocent word
        return score;
    }

    std::vector<Candidate> findPlain(const FoldedText& folded, std::u32string_view text) const {
        std::vector<Candidate> found;
        plain->scan(folded.bytes, [&](std::uint32_t literal, std::size_t end) {
            const std::size_t start = end - patterns.plain.literals[literal].size();
            if (!startsWord(folded.bytes, start)) {
                return;
            }
            for (const PatternUse& use : patterns.plain.uses[literal]) {
                if (const auto last = endOfTerm(folded.bytes, end, *patterns.endings[use.keyword])) {
                    addPlain(found, folded, text, start, *last, use);
                }
            }
        });
        return found;
    }

    void addPlain(std::vector<Candidate>& found, const FoldedText& folded, std::u32string_view text, std::size_t start,
                  std::size_t end, const PatternUse& use) const {
        Candidate hit{use.keyword, folded.origin[start], withTrailingMarks(text, folded.origin[end - 1] + 1),
                      MatchKind::Folded};
        const std::u32string_view original = text.substr(hit.start, hit.length());
        const Keyword& keyword = keywords[use.keyword];
        if (original == patterns.written[use.keyword]) {
            hit.how = MatchKind::Exact;
        } else if (accentsMakeWords(keyword.language) && !accentsAgree(original, keyword.text)) {
            return;
        } else if (hidesInvisibles(original)) {
            hit.how = MatchKind::Disguised;
        }
        found.push_back(hit);
    }

    void findMasked(std::vector<Candidate>& found, const UnmaskedText& unmasked, std::u32string_view text,
                    bool needsDisguise) const {
        const std::string_view bytes = unmasked.text.bytes;
        masked->scan(bytes, [&](std::uint32_t literal, std::size_t end) {
            const std::size_t start = end - patterns.masked.literals[literal].size();
            if (!startsWord(bytes, start)) {
                return;
            }
            const std::size_t from = unmasked.placeOf(start);
            const std::size_t to = unmasked.placeOf(end);
            const std::u32string_view written = std::u32string_view(unmasked.written).substr(from, to - from);
            for (const PatternUse& use : patterns.masked.uses[literal]) {
                const auto last = endOfTerm(bytes, end, *patterns.endings[use.keyword]);
                // A term of several words run together stands only where every letter is spelt out.
                if (!last || (use.runTogether && needsDisguise) ||
                    !isDisguisedTerm(written, use.letters, needsDisguise)) {
                    continue;
                }
                found.push_back({use.keyword, unmasked.origin[from],
                                 withTrailingMarks(text, unmasked.origin[unmasked.placeOf(*last) - 1] + 1),
                                 MatchKind::Disguised});
            }
        });
    }

    std::vector<Keyword> keywords;
    KeywordPatterns patterns;
    KeywordContext surroundings;
    std::unique_ptr<LiteralSet> plain;
    std::unique_ptr<LiteralSet> masked;
};

KeywordMatcher::KeywordMatcher(std::vector<Keyword> keywords, LiteralSet::Engine engine, const QString& cacheFolder)
    : compiled_(std::make_unique<const Compiled>(std::move(keywords), engine, cacheFolder)) {}
KeywordMatcher::KeywordMatcher(KeywordMatcher&&) noexcept = default;
KeywordMatcher& KeywordMatcher::operator=(KeywordMatcher&&) noexcept = default;
KeywordMatcher::~KeywordMatcher() = default;

const std::vector<Keyword>& KeywordMatcher::keywords() const {
    return compiled_->keywords;
}

QString KeywordMatcher::engineName() const {
    return QString::fromLatin1(compiled_->plain->engineName());
}

std::vector<KeywordHit> KeywordMatcher::scan(const QString& text) const {
    return scan(std::u32string_view(text.toStdU32String()));
}

std::vector<KeywordHit> KeywordMatcher::scan(std::u32string_view text) const {
    TextFolder folder;
    const FoldedText folded = folder.fold(text);
    std::vector<Candidate> candidates = compiled_->findPlain(folded, text);
    compiled_->findMasked(candidates, unmaskSubstitutes(folded), text, true);
    compiled_->findMasked(candidates, unmaskSpelling(folded), text, false);
    std::erase_if(candidates, [&](const Candidate& hit) {
        return !compiled_->surroundings.allows(hit.keyword, folded, text, hit.start, hit.end);
    });
    std::vector<KeywordHit> hits;
    for (const Candidate& hit : withoutOverlaps(std::move(candidates))) {
        const std::u32string_view original = text.substr(hit.start, hit.length());
        hits.push_back({&compiled_->keywords[hit.keyword], hit.start, hit.end,
                        QString::fromUcs4(original.data(), qsizetype(original.size())), hit.how,
                        compiled_->scoreOf(hit)});
    }
    return hits;
}

} // namespace cyberspotter
