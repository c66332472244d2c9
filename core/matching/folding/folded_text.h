// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/folding/character_folds.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// A text in the form in which terms are compared: UTF-8, in which white space is one space, a line break one '\n'. Knows
/// for each byte the character of the source it stems from. The source must outlive it.
class FoldedText {
public:
    std::string_view bytes() const { return {buffer_.data(), used_}; }
    std::string_view source() const { return source_; }

    /// Where the characters stand that are not ASCII and belong to no word ("·", "€").
    const std::vector<std::uint32_t>& wideSigns() const { return wideSigns_; }

    /// This many bytes behind the text may be read; they are zero.
    static constexpr std::size_t readableBehind = 160;

    /// First byte in the source of the character that the folded byte `at` stems from.
    std::size_t sourceOf(std::size_t at) const;

    /// Where that character ends in the source.
    std::size_t sourceBehind(std::size_t at) const;

    /// The first folded byte that stems from the source's character at byte `source` or one behind it.
    std::size_t foldedFrom(std::size_t source) const;

private:
    friend class FoldedTextWriter;

    /// From the folded byte on, the source's bytes stand in step with the folded ones, until the next run; or all bytes
    /// until then are one character's. Text without accents is a single run.
    struct Run {
        std::uint32_t folded;
        std::uint32_t source : 31;
        std::uint32_t isOneCharacter : 1;
    };

    std::size_t runAt(std::size_t at) const;
    std::size_t sourceIn(const Run& run, std::size_t at) const;

    std::string_view source_;
    std::vector<char> buffer_; ///< longer than the text, so that blocks of bytes can be written
    std::size_t used_ = 0;
    std::vector<Run> runs_;
    std::vector<std::uint32_t> wideSigns_;
};

/// Folds as `foldForSearch` does, apostrophes and dashes to the plain ones, and traditional Chinese characters to the
/// simplified, drawn letters (ᴀ, 🅰) to plain ones; but keeps the vowel signs of Hindi, Lao, Khmer and Burmese, which make another word of it. Character by
/// character, so that places can be told in the source. Safe from any thread.
class TextFolder {
public:
    /// At most this many bytes are folded at once.
    static constexpr std::size_t longest = std::size_t(1) << 30;

    TextFolder() : folds_(std::make_unique<CharacterFolds>()) {}

    /// Folds UTF-8 of up to `longest` bytes into `folded`, whose memory is used again; false if it is not valid.
    bool fold(std::string_view text, FoldedText& folded) const;

    /// A term or word, ends trimmed.
    std::string foldTerm(const QString& term) const;

private:
    std::unique_ptr<CharacterFolds> folds_;
};

/// A term or word folded in the same way, ends trimmed.
std::string foldTerm(const QString& term);

} // namespace cyberspotter
