// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/typing_errors.h"

#include <algorithm>
#include <array>

namespace cyberspotter {

namespace {

constexpr qsizetype longestCompared = 128;

} // namespace

int allowedTypingErrors(qsizetype length) {
    return length < 4 ? 0 : int(std::max<qsizetype>(1, length / 5));
}

int typingErrors(QStringView typed, QStringView word, int allowed) {
    if (qAbs(typed.size() - word.size()) > allowed) {
        return -1;
    }
    if (typed == word) {
        return 0;
    }
    if (allowed == 0 || (typed[0] != word[0] && (word.size() < 2 || typed[0] != word[1]))) {
        return -1;
    }
    if (word.size() > longestCompared) {
        return -1;
    }
    // Optimal string alignment in three rows (the swap looks two rows back). No memory is taken: this runs for thousands
    // of words a key press.
    const std::size_t width = std::size_t(word.size()) + 1;
    using Row = std::array<int, longestCompared + 1>;
    std::array<Row, 3> rows;
    for (std::size_t j = 0; j < width; ++j) {
        rows[0][j] = int(j);
    }
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        Row& row = rows[std::size_t(i) % 3];
        const Row& above = rows[std::size_t(i - 1) % 3];
        const Row& twoAbove = rows[std::size_t(i + 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j < qsizetype(width); ++j) {
            const std::size_t at = std::size_t(j);
            const int change = typed[i - 1] == word[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1]) {
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            }
            least = std::min(least, row[at]);
        }
        if (least > allowed) {
            return -1;
        }
    }
    const int errors = rows[std::size_t(typed.size()) % 3][width - 1];
    return errors <= allowed ? errors : -1;
}

} // namespace cyberspotter
