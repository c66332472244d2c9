// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cyberspotter {

/// A text in the form in which terms are compared: UTF-8, each byte with the character of the original it stems from.
/// White space is one space, a line break one '\n'.
struct FoldedText {
    std::string bytes;
    std::vector<std::uint32_t> origin; ///< per byte: index into the characters (code points) of the original

    void append(std::string_view piece, std::uint32_t from) {
        bytes += piece;
        origin.insert(origin.end(), piece.size(), from);
    }
};

/// Folds as `foldForSearch` does, apostrophes and dashes to the plain ones, and traditional Chinese characters to the
/// simplified; but keeps the vowel signs of Hindi, Lao, Khmer and Burmese, which make another word of it. Character by
/// character, so that places can be told in the original. It remembers what it folded: keep one for a long text. Not shared between threads.
class TextFolder {
public:
    FoldedText fold(std::u32string_view text);

    /// A term or word, ends trimmed.
    std::string foldTerm(const QString& term) { return fold(term.trimmed().toStdU32String()).bytes; }

private:
    const std::string& foldedCharacter(char32_t c);

    std::unordered_map<char32_t, std::string> known_;
};

/// A term or word folded in the same way, ends trimmed.
std::string foldTerm(const QString& term);

/// The character that begins at byte `at` of valid UTF-8, and its length in bytes.
struct Utf8Character {
    char32_t character;
    std::size_t bytes;
};
Utf8Character characterAt(std::string_view utf8, std::size_t at);

/// The character that ends just before byte `at`; 0 at the beginning.
char32_t characterBefore(std::string_view utf8, std::size_t at);

std::string toUtf8(char32_t c);

/// A letter or digit, or a mark that belongs to one.
bool isWordCharacter(char32_t c);

/// Chinese, Japanese, Thai and others: a word may begin or end anywhere.
bool isWrittenWithoutSpaces(char32_t c);

/// Whether a word may begin or end between two neighbours. Where words are not parted, never inside a letter and its signs.
bool isWordBorder(char32_t before, char32_t after);

} // namespace cyberspotter
