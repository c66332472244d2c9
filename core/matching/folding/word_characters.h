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
inline Utf8Character characterAt(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) -> char32_t { return static_cast<unsigned char>(utf8[at + i]); };
    const char32_t first = byte(0);
    if (first < 0x80) {
        return {first, 1};
    }
    if (first < 0xE0) {
        return {((first & 0x1F) << 6) | (byte(1) & 0x3F), 2};
    }
    if (first < 0xF0) {
        return {((first & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
    }
    return {((first & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F), 4};
}

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
inline std::size_t wellFormedLength(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    const auto goesOn = [&](std::size_t i) { return at + i < bytes.size() && continuesCharacter(bytes[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first < 0xE0) {
        return first >= 0xC2 && goesOn(1) ? 2 : 0;
    }
    if (first < 0xF0) {
        const bool overlong = first == 0xE0 && goesOn(1) && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && goesOn(1) && byte(1) >= 0xA0;
        return goesOn(1) && goesOn(2) && !overlong && !surrogate ? 3 : 0;
    }
    const bool overlong = first == 0xF0 && goesOn(1) && byte(1) < 0x90;
    const bool outside = first > 0xF4 || (first == 0xF4 && goesOn(1) && byte(1) >= 0x90);
    return goesOn(1) && goesOn(2) && goesOn(3) && !overlong && !outside ? 4 : 0;
}

/// The bytes with each one that is part of no well-formed character replaced by U+FFFD.
std::string repairedUtf8(std::string_view bytes);

/// How many characters valid UTF-8 holds.
std::size_t countCharacters(std::string_view utf8);

/// A letter or digit of ASCII.
constexpr bool isAsciiWordCharacter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
}

/// A letter or digit, or a mark that belongs to one.
bool isWideWordCharacter(char32_t c);
inline bool isWordCharacter(char32_t c) {
    return c < 0x80 ? isAsciiWordCharacter(c) : isWideWordCharacter(c);
}

/// Where the accents and vowel marks end that stand at byte `at`: they belong to the letter before.
std::size_t behindMarks(std::string_view utf8, std::size_t at);

/// Chinese, Japanese, Thai and others: a word may begin or end anywhere.
bool isWrittenWithoutSpaces(char32_t c);

/// Whether a word may begin or end between two neighbours. Where words are not parted, never inside a letter and its signs.
bool isWideWordBorder(char32_t before, char32_t after);
inline bool isWordBorder(char32_t before, char32_t after) {
    return (before | after) < 0x80 ? !isAsciiWordCharacter(before) || !isAsciiWordCharacter(after)
                                   : isWideWordBorder(before, after);
}

} // namespace cyberspotter
