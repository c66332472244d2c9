// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cyberspotter {

/// The character that begins at byte `at` of valid UTF-8, and its length in bytes.
struct Utf8Character {
    char32_t character;
    std::size_t bytes;
};
Utf8Character characterAt(std::string_view utf8, std::size_t at);

/// The character that ends just before byte `at`; 0 at the beginning.
char32_t characterBefore(std::string_view utf8, std::size_t at);

/// Whether the byte is not the first of its character.
constexpr bool continuesCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// What is no character (a surrogate, a number beyond Unicode) becomes U+FFFD.
void appendUtf8(std::string& utf8, char32_t c);
std::string toUtf8(char32_t c);

/// Length of the well-formed character at byte `at` of bytes that may be anything, or 0.
std::size_t wellFormedLength(std::string_view bytes, std::size_t at);

/// The bytes with each one that is part of no well-formed character replaced by U+FFFD.
std::string repairedUtf8(std::string_view bytes);

/// How many characters valid UTF-8 holds; and any bytes, in which a broken one counts as one.
std::size_t countCharacters(std::string_view utf8);
std::size_t countCharactersOfAny(std::string_view bytes);

/// A letter or digit, or a mark that belongs to one.
bool isWordCharacter(char32_t c);

/// Where the accents and vowel marks end that stand at byte `at`: they belong to the letter before.
std::size_t behindMarks(std::string_view utf8, std::size_t at);

/// Chinese, Japanese, Thai and others: a word may begin or end anywhere.
bool isWrittenWithoutSpaces(char32_t c);

/// Whether a word may begin or end between two neighbours. Where words are not parted, never inside a letter and its signs.
bool isWordBorder(char32_t before, char32_t after);

} // namespace cyberspotter
