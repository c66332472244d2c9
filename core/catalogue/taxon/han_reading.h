// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// Whether the text has a Chinese character.
bool hasHan(const QString& text);

/// Chinese characters as pinyin without tones, syllables apart: "穿山甲" is "chuan shan jia". What is not Han stays. Empty
/// when this computer's ICU has no such table. Safe from any thread.
QString pinyinOf(const QString& text);

/// Traditional characters as simplified ones, the rest as it is. Safe from any thread.
QString simplifiedHan(const QString& text);

} // namespace cyberspotter
