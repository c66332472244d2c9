// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace cyberspotter {

/// How many typing errors a word of `length` letters may have: none up to three letters, then one in five.
int allowedTypingErrors(qsizetype length);

/// Typing errors (a letter too many, missing, wrong, or two swapped) that turn `typed` into `word`; -1 when they are
/// more than `allowed`. The first letter must be right or swapped, as it nearly always is.
int typingErrors(QStringView typed, QStringView word, int allowed);

} // namespace cyberspotter
