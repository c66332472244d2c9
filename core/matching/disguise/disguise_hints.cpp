// SPDX-License-Identifier: Apache-2.0
#include "core/matching/disguise/disguise_hints.h"

#include "core/matching/folding/byte_block.h"
#include "core/matching/folding/word_characters.h"

#include <bit>

namespace cyberspotter {

namespace {

constexpr std::size_t strideBytes = 64;
using Bits = std::uint64_t; ///< one for each byte of a stride, the first byte's being the lowest

/// What the bytes of a stride are.
struct Stride {
    Bits lineBreak = 0;
    Bits gap = 0; ///< space or line break
    Bits latin = 0;
    Bits foreign = 0;    ///< begins a Greek or Cyrillic letter
    Bits substitute = 0; ///< digit or sign that stands for a letter
    Bits spelt = 0;      ///< belongs to a character that words are made of
    Bits two = 0;        ///< begins a character of two bytes, of three, of four
    Bits three = 0;
    Bits four = 0;
    Bits thrice = 0; ///< begins a letter that stands three times
};

void addBlock(Stride& stride, const char* text, std::size_t at) {
    const auto set = [at](Bits& bits, ByteBlock mask) { bits |= Bits(bitsOf(mask)) << at; };
    const ByteBlock block = blockAt(text + at);
    const ByteBlock second = blockAt(text + at + 1);
    const ByteBlock third = blockAt(text + at + 2);
    const ByteBlock latin = isWithin(block, 'a', 'z');
    const ByteBlock digit = isWithin(block, '0', '9');
    const ByteBlock letterSign = ByteBlock(block == '@') | ByteBlock(block == '$');
    const ByteBlock sign = letterSign | ByteBlock(block == '!') | ByteBlock(block == '|');
    const ByteBlock lineBreak = ByteBlock(block == '\n');
    set(stride.lineBreak, lineBreak);
    set(stride.gap, lineBreak | ByteBlock(block == ' '));
    set(stride.latin, latin);
    const ByteBlock wide = ByteBlock(block >= 0x80);
    const ByteBlock sameAgain = latin & ByteBlock(block == second) & ByteBlock(block == third);
    if (bitsOf(wide) == 0) {
        set(stride.substitute, digit | sign);
        set(stride.spelt, latin | digit | letterSign);
        set(stride.thrice, sameAgain);
        return;
    }
    const ByteBlock yen = ByteBlock(block == 0xC2) & ByteBlock(second == 0xA5);
    const ByteBlock euro = ByteBlock(block == 0xE2) & ByteBlock(second == 0x82) & ByteBlock(third == 0xAC);
    const ByteBlock two = isWithin(block, 0xC2, 0xDF);
    const ByteBlock three = isWithin(block, 0xE0, 0xEF);
    const ByteBlock fourth = blockAt(text + at + 3);
    const ByteBlock fifth = blockAt(text + at + 4);
    const ByteBlock sixth = blockAt(text + at + 5);
    const ByteBlock pairAgain = two & ByteBlock(block == third) & ByteBlock(second == fourth) &
                                ByteBlock(block == fifth) & ByteBlock(second == sixth);
    ByteBlock tripleAgain = three & ByteBlock(block == fourth) & ByteBlock(second == fifth) & ByteBlock(third == sixth);
    if (bitsOf(tripleAgain) != 0) {
        tripleAgain &= ByteBlock(block == blockAt(text + at + 6)) & ByteBlock(second == blockAt(text + at + 7)) &
                       ByteBlock(third == blockAt(text + at + 8));
    }
    set(stride.substitute, digit | sign | yen | euro);
    set(stride.spelt, latin | digit | letterSign | wide);
    set(stride.foreign, isWithin(block, 0xCD, 0xD4));
    set(stride.two, two);
    set(stride.three, three);
    set(stride.four, ByteBlock(block >= 0xF0));
    set(stride.thrice, sameAgain | pairAgain | tripleAgain);
}

/// Whether a word that holds one kind of bytes goes on to the other; what is between does not matter.
class Mixture {
public:
    /// The places where it does so.
    Bits places(Bits gap, Bits one, Bits other) {
        const Bits between = ~(gap | one | other);
        return (reached(one, between, fromOne_) & other) | (reached(other, between, fromOther_) & one);
    }

private:
    /// What is reached from `start` by one step, or through all that is between. An addition carries through a run of bits.
    static Bits reached(Bits start, Bits between, Bits& carried) {
        const Bits next = (start << 1) | carried;
        Bits sum = 0;
        const bool runsOut = __builtin_add_overflow(next & between, between, &sum);
        carried = (start >> 63) | Bits(runsOut ? 1 : 0);
        return next | (sum & ~between);
    }

    Bits fromOne_ = 0;
    Bits fromOther_ = 0;
};

class LineFinder {
public:
    LineFinder(const FoldedText& folded, std::vector<SuspectLine>& lines) : folded_(folded), lines_(lines) {}

    void find() {
        const std::size_t size = folded_.bytes().size();
        Stride stride = strideAt(0);
        bool speltBefore = false;
        for (std::size_t at = 0; at < size; at += strideBytes) {
            const Stride next = strideAt(at + strideBytes);
            const Bits masked = latin_.places(stride.gap, stride.latin, stride.substitute | stride.foreign) |
                                foreign_.places(stride.gap, stride.foreign, stride.substitute) | stride.thrice;
            addStride(at, stride.lineBreak, masked, singlesOf(stride, next, speltBefore));
            speltBefore = (stride.spelt >> 63) != 0;
            stride = next;
        }
        finishLine(std::uint32_t(size));
    }

private:
    Stride strideAt(std::size_t at) {
        Stride stride;
        const std::string_view text = folded_.bytes();
        if (at >= text.size()) {
            return stride;
        }
        for (std::size_t block = 0; block < strideBytes; block += blockBytes) {
            addBlock(stride, text.data() + at, block);
        }
        const std::vector<std::uint32_t>& signs = folded_.wideSigns();
        const auto take = [&](std::size_t sign, std::size_t length) {
            for (std::size_t byte = sign; byte < sign + length; ++byte) {
                stride.spelt &= byte >= at && byte < at + strideBytes ? ~(Bits(1) << (byte - at)) : ~Bits(0);
            }
        };
        // A sign may reach over from the stride before.
        for (sign_ -= sign_ > 0 ? 1 : 0; sign_ < signs.size() && signs[sign_] < at + strideBytes; ++sign_) {
            take(signs[sign_], characterAt(text, signs[sign_]).bytes);
        }
        return stride;
    }

    /// Characters that words are made of, alone.
    static Bits singlesOf(const Stride& stride, const Stride& next, bool speltBefore) {
        const auto ahead = [&](int bytes) { return (stride.spelt >> bytes) | (next.spelt << (64 - bytes)); };
        const Bits begins = stride.spelt & ~((stride.spelt << 1) | Bits(speltBefore ? 1 : 0));
        const Bits wide = stride.two | stride.three | stride.four;
        return begins & ((~wide & ~ahead(1)) | (stride.two & ~ahead(2)) | (stride.three & ~ahead(3)) |
                         (stride.four & ~ahead(4)));
    }

    void addStride(std::size_t at, Bits lineBreaks, Bits masked, Bits singles) {
        Bits rest = ~Bits(0);
        for (; lineBreaks != 0; lineBreaks &= lineBreaks - 1) {
            const Bits behind = lineBreaks ^ (lineBreaks - 1); // up to this line break
            masked_ = masked_ || (masked & rest & behind) != 0;
            singles_ += std::size_t(std::popcount(singles & rest & behind));
            finishLine(std::uint32_t(at) + std::uint32_t(std::countr_zero(lineBreaks)));
            rest = ~behind;
        }
        masked_ = masked_ || (masked & rest) != 0;
        singles_ += std::size_t(std::popcount(singles & rest));
    }

    void finishLine(std::uint32_t end) {
        if (masked_ || singles_ >= shortestSpelling) {
            lines_.push_back({begin_, end, masked_, singles_ >= shortestSpelling});
        }
        begin_ = end + 1;
        masked_ = false;
        singles_ = 0;
    }

    const FoldedText& folded_;
    std::vector<SuspectLine>& lines_;
    Mixture latin_;
    Mixture foreign_;
    std::size_t sign_ = 0;
    std::uint32_t begin_ = 0;
    bool masked_ = false;
    std::size_t singles_ = 0;
};

} // namespace

bool isSpelt(char32_t c) {
    return isWordCharacter(c) || c == U'@' || c == U'$';
}

void findSuspectLines(const FoldedText& folded, std::vector<SuspectLine>& lines) {
    lines.clear();
    LineFinder(folded, lines).find();
}

} // namespace cyberspotter
