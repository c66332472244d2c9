// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>
#include <vector>

namespace cyberspotter::test {

/// Typing errors as the textbook counts them (optimal string alignment, the whole table), the first letter right or swapped;
/// -1 when they are more than allowed. What `WordTable::similarTo` must find, word by word.
inline int typingErrors(QStringView typed, QStringView word, int allowed) {
    if (typed == word) {
        return 0;
    }
    if (word.isEmpty() || (typed[0] != word[0] && (word.size() < 2 || typed[0] != word[1]))) {
        return -1;
    }
    std::vector<std::vector<int>> cells(std::size_t(typed.size()) + 1, std::vector<int>(std::size_t(word.size()) + 1));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = 0; j < cells[i].size(); ++j) {
            if (i == 0 || j == 0) {
                cells[i][j] = int(i + j);
                continue;
            }
            const auto a = qsizetype(i);
            const auto b = qsizetype(j);
            cells[i][j] = std::min({cells[i - 1][j] + 1, cells[i][j - 1] + 1, cells[i - 1][j - 1] + (typed[a - 1] == word[b - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && typed[a - 1] == word[b - 2] && typed[a - 2] == word[b - 1]) {
                cells[i][j] = std::min(cells[i][j], cells[i - 2][j - 2] + 1);
            }
        }
    }
    return cells.back().back() <= allowed ? cells.back().back() : -1;
}

} // namespace cyberspotter::test
