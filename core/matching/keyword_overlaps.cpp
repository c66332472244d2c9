// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_overlaps.h"

#include <algorithm>
#include <set>
#include <span>

namespace cyberspotter {

namespace {

bool isBetter(const KeywordCandidate& a, const KeywordCandidate& b) {
    if (a.characters != b.characters) {
        return a.characters > b.characters;
    }
    if (a.how != b.how) {
        return a.how < b.how;
    }
    return a.start != b.start ? a.start < b.start : a.keyword < b.keyword;
}

/// Takes the best of candidates that overlap in a chain, again and again.
void keepBest(std::span<KeywordCandidate> chain, std::vector<KeywordCandidate>& kept) {
    const auto startsBefore = [](const KeywordCandidate& a, const KeywordCandidate& b) { return a.start < b.start; };
    std::ranges::sort(chain, isBetter);
    std::set<KeywordCandidate, decltype(startsBefore)> chosen;
    for (const KeywordCandidate& candidate : chain) {
        const auto behind = chosen.lower_bound(candidate);
        const bool meetsNext = behind != chosen.end() && behind->start < candidate.end;
        const bool meetsLast = behind != chosen.begin() && std::prev(behind)->end > candidate.start;
        if (!meetsNext && !meetsLast) {
            chosen.insert(candidate);
        }
    }
    kept.insert(kept.end(), chosen.begin(), chosen.end());
}

} // namespace

void removeOverlaps(std::vector<KeywordCandidate>& candidates) {
    std::ranges::sort(candidates, {}, &KeywordCandidate::start);
    std::vector<KeywordCandidate> kept;
    for (std::size_t first = 0; first < candidates.size();) {
        std::size_t last = first + 1;
        std::uint32_t end = candidates[first].end;
        while (last < candidates.size() && candidates[last].start < end) {
            end = std::max(end, candidates[last].end);
            ++last;
        }
        if (last == first + 1) {
            kept.push_back(candidates[first]);
        } else {
            keepBest(std::span(candidates).subspan(first, last - first), kept);
        }
        first = last;
    }
    candidates = std::move(kept);
}

} // namespace cyberspotter
