// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

namespace cyberspotter {

/// What one character is folded to.
struct CharacterFold {
    /// A Sign belongs to no word and is not ASCII; what is Long is asked from `foldedCharacter`.
    enum Kind : std::uint8_t { Unknown, Bytes, Sign, Space, LineBreak, Long };

    std::array<char, 6> bytes{}; ///< UTF-8, if Bytes or a Sign
    std::uint8_t length = 0;
    Kind kind = Unknown;
};

/// Folds single characters, and remembers them. Safe from any thread.
class CharacterFolds {
public:
    CharacterFolds() = default;
    ~CharacterFolds();
    CharacterFolds(const CharacterFolds&) = delete;
    CharacterFolds& operator=(const CharacterFolds&) = delete;

    CharacterFold of(char32_t c) const {
        if (c < remembered) {
            if (const Page* page = pages_[c / pageSize].load(std::memory_order_acquire)) {
                const CharacterFold fold = page->folds[c % pageSize].load(std::memory_order_relaxed);
                if (fold.kind != CharacterFold::Unknown) {
                    return fold;
                }
            }
        }
        return learn(c);
    }

private:
    static constexpr char32_t pageSize = 256;
    static constexpr char32_t remembered = 0x20000; ///< two planes: all but rare Chinese characters
    struct Page {
        std::array<std::atomic<CharacterFold>, pageSize> folds{};
    };

    CharacterFold learn(char32_t c) const;

    mutable std::array<std::atomic<Page*>, remembered / pageSize> pages_{};
};

/// The folded form of a character that is no white space, as UTF-8.
std::string foldedCharacter(char32_t c);

} // namespace cyberspotter
