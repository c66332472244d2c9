// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_matcher.h"

#include "core/matching/folding/accents.h"
#include "core/matching/disguise/disguise.h"
#include "core/matching/keyword_context.h"
#include "core/matching/keyword_overlaps.h"
#include "core/matching/keyword_patterns.h"
#include "core/matching/spare_parts.h"
#include "core/matching/text_pieces.h"
#include "core/matching/disguise/unmasked_text.h"
#include "core/matching/folding/word_characters.h"

#include <algorithm>

namespace cyberspotter {

namespace {

bool startsWord(std::string_view text, std::size_t start) {
    return start == 0 || isWordBorder(characterBefore(text, start), characterAt(text, start).character);
}

/// Joiners and direction marks are part of how Arabic and Indian scripts are written, and breaks without width part the
/// words of Khmer, Lao and Burmese; elsewhere nobody types them into a word by chance.
bool hidesInvisibles(std::string_view original) {
    bool hides = false;
    for (std::size_t at = 0; at < original.size();) {
        const Utf8Character next = characterAt(original, at);
        at += next.bytes;
        if (next.bytes > 1 && QChar::category(next.character) == QChar::Other_Format) {
            hides = true;
        } else if (next.character >= 0x0590 && next.character < 0x2000) {
            return false;
        }
    }
    return hides;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// What a scan needs; kept for the next one, since memory that is new costs more than a scan.
struct Workplace {
    FoldedText folded;
    Disguises disguises;
    Surroundings around;
    std::vector<KeywordCandidate> found;
};

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
        : keywords(std::move(list)), patterns(keywords, folder), surroundings(keywords, folder),
          plain(LiteralSet::make(patterns.plain.literals, engine, cacheFolder)),
          masked(LiteralSet::make(patterns.masked.literals, engine, cacheFolder)) {}

    double scoreOf(const KeywordCandidate& hit) const {
        const QString& confidence = keywords[hit.keyword].confidence;
        double score = confidence == QStringLiteral("high") ? 0.8 : confidence == QStringLiteral("low") ? 0.4 : 0.6;
        score += surroundings.needsContext(hit.keyword) ? 0.1 : 0; // it stands: its context was found
        score += hit.how == MatchKind::Disguised ? 0.1 : 0;        // nobody hides an innocent word
        return score;
    }

    void findPlain(Workplace& work) const {
        const std::string_view text = work.folded.bytes();
        plain->scan(text, [&](std::uint32_t literal, std::size_t end) {
            const std::size_t start = end - patterns.plain.literals[literal].size();
            if (!startsWord(text, start)) {
                return;
            }
            for (const PatternUse& use : patterns.plain.usesOf(literal)) {
                if (const auto last = endOfTerm(text, end, *patterns.endings[use.keyword])) {
                    addPlain(work, start, *last, use.keyword);
                }
            }
        });
    }

    void addPlain(Workplace& work, std::size_t from, std::size_t to, std::uint32_t number) const {
        const std::string_view source = work.folded.source();
        const std::size_t start = work.folded.sourceOf(from);
        const std::size_t end = behindMarks(source, work.folded.sourceBehind(to - 1));
        const std::string_view original = source.substr(start, end - start);
        const Keyword& keyword = keywords[number];
        MatchKind how = MatchKind::Folded;
        if (original == patterns.written[number]) {
            how = MatchKind::Exact;
        } else if (!isAscii(original)) {
            if (accentsMakeWords(keyword.language) &&
                !accentsAgree(QString::fromUtf8(original.data(), qsizetype(original.size())), keyword.text)) {
                return;
            }
            how = hidesInvisibles(original) ? MatchKind::Disguised : MatchKind::Folded;
        }
        add(work, number, start, end, how);
    }

    void findMasked(Workplace& work, const UnmaskedText& unmasked, bool needsDisguise) const {
        const std::string_view bytes = unmasked.bytes;
        masked->scan(bytes, [&](std::uint32_t literal, std::size_t end) {
            const std::size_t start = end - patterns.masked.literals[literal].size();
            if (!startsWord(bytes, start)) {
                return;
            }
            const std::size_t from = unmasked.placeOf(start);
            const std::size_t to = unmasked.placeOf(end);
            const std::u32string_view written = std::u32string_view(unmasked.written).substr(from, to - from);
            for (const PatternUse& use : patterns.masked.usesOf(literal)) {
                const auto last = endOfTerm(bytes, end, *patterns.endings[use.keyword]);
                // A term of several words run together stands only where every letter is spelt out.
                if (!last || (use.runTogether && needsDisguise) ||
                    !isDisguisedTerm(written, patterns.masked.lettersOf(use), needsDisguise)) {
                    continue;
                }
                const std::size_t behind = work.folded.sourceBehind(unmasked.origin[unmasked.placeOf(*last) - 1]);
                add(work, use.keyword, work.folded.sourceOf(unmasked.origin[from]),
                    behindMarks(work.folded.source(), behind), MatchKind::Disguised);
            }
        });
    }

    static void add(Workplace& work, std::uint32_t number, std::size_t start, std::size_t end, MatchKind how) {
        const std::size_t characters = countCharacters(work.folded.source().substr(start, end - start));
        work.found.push_back({number, std::uint32_t(start), std::uint32_t(end), std::uint32_t(characters), how});
    }

    void removeWhereContextForbids(Workplace& work) const {
        std::erase_if(work.found, [&](const KeywordCandidate& hit) {
            return !surroundings.allows(hit.keyword, work.folded, hit.start, hit.end, work.around);
        });
    }

    /// The candidates told as hits, their places in characters.
    void tellHits(const Workplace& work, qint64 characters, std::vector<KeywordHit>& hits) const {
        const std::string_view source = work.folded.source();
        std::size_t counted = 0;
        for (const KeywordCandidate& hit : work.found) {
            characters += qint64(countCharacters(source.substr(counted, hit.start - counted)));
            counted = hit.start;
            hits.push_back({&keywords[hit.keyword], characters, characters + hit.characters,
                            QString::fromUtf8(source.data() + hit.start, qsizetype(hit.end - hit.start)), hit.how,
                            scoreOf(hit)});
        }
    }

    /// Adds the hits of a piece that stands behind `before` characters; returns how many it has itself.
    qint64 scanPiece(std::string_view piece, Workplace& work, qint64 before, std::vector<KeywordHit>& hits) const {
        std::string repaired;
        if (!folder.fold(piece, work.folded)) {
            repaired = repairedUtf8(piece);
            folder.fold(repaired, work.folded);
        }
        work.found.clear();
        work.around = {};
        unmask(work.folded, work.disguises);
        findPlain(work);
        findMasked(work, work.disguises.substitutes, true);
        findMasked(work, work.disguises.spelling, false);
        removeWhereContextForbids(work);
        removeOverlaps(work.found);
        tellHits(work, before, hits);
        return qint64(countCharacters(work.folded.source()));
    }

    std::vector<Keyword> keywords;
    TextFolder folder;
    KeywordPatterns patterns;
    KeywordContext surroundings;
    std::unique_ptr<LiteralSet> plain;
    std::unique_ptr<LiteralSet> masked;
    SpareParts<Workplace> workplaces;
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
    return scan(std::string_view(text.toStdString()));
}

std::vector<KeywordHit> KeywordMatcher::scan(std::string_view utf8, qint64* characters) const {
    std::vector<KeywordHit> hits;
    const auto work = compiled_->workplaces.take();
    qint64 before = 0;
    // In pieces, so that a text of any length takes the memory of one.
    while (!utf8.empty()) {
        const std::size_t cut = utf8.size() > usualPiece ? pieceOf(utf8) : 0;
        const std::string_view piece = utf8.substr(0, cut == 0 ? utf8.size() : cut);
        before += compiled_->scanPiece(piece, *work, before, hits);
        utf8.remove_prefix(piece.size());
    }
    if (characters != nullptr) {
        *characters = before;
    }
    return hits;
}

} // namespace cyberspotter
