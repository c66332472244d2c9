// SPDX-License-Identifier: Apache-2.0
#include "core/matching/folding/folded_text.h"

#include "core/matching/folding/byte_block.h"
#include "core/matching/folding/word_characters.h"

#include <algorithm>
#include <bit>

namespace cyberspotter {

std::size_t FoldedText::runAt(std::size_t at) const {
    const auto behind = std::ranges::upper_bound(runs_, at, {}, &Run::folded);
    return std::size_t(behind - runs_.begin()) - 1;
}

std::size_t FoldedText::sourceIn(const Run& run, std::size_t at) const {
    std::size_t place = run.source + (run.isOneCharacter != 0 ? 0 : at - run.folded);
    while (continuesCharacter(source_[place])) {
        --place;
    }
    return place;
}

std::size_t FoldedText::sourceOf(std::size_t at) const {
    return sourceIn(runs_[runAt(at)], at);
}

std::size_t FoldedText::sourceBehind(std::size_t at) const {
    const std::size_t begin = sourceOf(at);
    return begin + characterAt(source_, begin).bytes;
}

std::size_t FoldedText::foldedFrom(std::size_t source) const {
    const auto behind = std::ranges::upper_bound(runs_, source, {}, [](const Run& run) { return std::size_t(run.source); });
    const std::size_t end = behind == runs_.end() ? used_ : behind->folded;
    if (behind == runs_.begin()) {
        return std::min<std::size_t>(end, used_);
    }
    const Run& run = *std::prev(behind);
    if (run.isOneCharacter != 0) {
        return run.source == source ? run.folded : end;
    }
    return std::min(run.folded + (source - run.source), end);
}

/// Writes a folded text and notes where its pieces stem from.
class FoldedTextWriter {
public:
    FoldedTextWriter(FoldedText& folded, std::string_view source) : folded_(folded) {
        folded.source_ = source;
        folded.used_ = 0;
        folded.runs_.clear();
        folded.wideSigns_.clear();
        buffer_ = folded.buffer_.data();
        makeRoom(source.size());
    }

    char last() const { return used_ == 0 ? '\n' : buffer_[used_ - 1]; }

    /// `byte` stems from the character of any length at byte `from` of the source.
    void append(char byte, std::size_t from) {
        makeRoom(1);
        begin(from, false);
        buffer_[used_++] = byte;
    }

    /// The character of `length` bytes there.
    void append(const CharacterFold& fold, std::size_t from, std::size_t length) {
        if (fold.length == 0) {
            return;
        }
        makeRoom(fold.bytes.size());
        begin(from, fold.length > length);
        if (fold.kind == CharacterFold::Sign) {
            folded_.wideSigns_.push_back(std::uint32_t(used_));
        }
        std::memcpy(buffer_ + used_, fold.bytes.data(), fold.bytes.size());
        used_ += fold.length;
    }

    void appendLong(std::string_view piece, std::size_t from, std::size_t length) {
        makeRoom(piece.size());
        begin(from, piece.size() > length);
        for (std::size_t at = 0; at < piece.size();) {
            const Utf8Character next = characterAt(piece, at);
            if (next.bytes > 1 && !isWordCharacter(next.character)) {
                folded_.wideSigns_.push_back(std::uint32_t(used_ + at));
            }
            at += next.bytes;
        }
        std::ranges::copy(piece, buffer_ + used_);
        used_ += piece.size();
    }

    /// As many bytes of the block as are plain: ASCII letters, signs and single white space, made small letters.
    std::size_t appendPlain(std::string_view source, std::size_t from) {
        const ByteBlock block = blockAt(source.data() + from);
        const ByteBlock before = blockAt(source.data() + from - 1);
        const ByteBlock isBreakOrControl = ByteBlock(block != ' ') & ByteBlock(block != '\n');
        const ByteBlock isSpaceToFold = ByteBlock(block <= ' ') & (ByteBlock(before <= ' ') | isBreakOrControl);
        const std::uint32_t other = bitsOf(ByteBlock(block >= 0x80) | ByteBlock(block == '`') | isSpaceToFold);
        const std::size_t plain = other == 0 ? blockBytes : std::size_t(std::countr_zero(other));
        if (plain != 0) {
            makeRoom(blockBytes);
            begin(from, false);
            storeBlock(buffer_ + used_, block + (isWithin(block, 'A', 'Z') & 0x20));
            used_ += plain;
        }
        return plain;
    }

    void finish() {
        makeRoom(0);
        std::memset(buffer_ + used_, 0, FoldedText::readableBehind);
        folded_.used_ = used_;
    }

private:
    void makeRoom(std::size_t bytes) {
        if (used_ + bytes + FoldedText::readableBehind > room_) {
            room_ = grow(folded_, used_ + bytes);
            buffer_ = folded_.buffer_.data();
        }
    }

    [[gnu::noinline]] static std::size_t grow(FoldedText& folded, std::size_t bytes) {
        const std::size_t least = bytes + FoldedText::readableBehind;
        if (least > folded.buffer_.size()) {
            folded.buffer_.resize(least + folded.buffer_.size() / 2);
        }
        return folded.buffer_.size();
    }

    void begin(std::size_t from, bool isOneCharacter) {
        const std::size_t step = from - used_; // may wrap around; compared only
        if (step != step_ || isOneCharacter) {
            folded_.runs_.push_back({std::uint32_t(used_), std::uint32_t(from) & 0x7FFFFFFF, isOneCharacter});
            step_ = isOneCharacter ? noStep : step;
        }
    }

    static constexpr std::size_t noStep = std::size_t(1) << 62;

    FoldedText& folded_;
    // Kept here while writing, where the compiler can hold them in registers.
    char* buffer_ = nullptr;
    std::size_t used_ = 0;
    std::size_t room_ = 0;
    std::size_t step_ = noStep;
};

namespace {

[[gnu::always_inline]] inline void appendCharacter(FoldedTextWriter& out, const CharacterFolds& folds, Utf8Character c, std::size_t at) {
    const CharacterFold fold = folds.of(c.character);
    const char last = out.last();
    switch (fold.kind) {
    case CharacterFold::LineBreak:
        if (last != '\n') {
            out.append('\n', at);
        }
        break;
    case CharacterFold::Space:
        if (last != ' ' && last != '\n') {
            out.append(' ', at);
        }
        break;
    case CharacterFold::Long:
        out.appendLong(foldedCharacter(c.character), at, c.bytes);
        break;
    default:
        out.append(fold, at, c.bytes);
        break;
    }
}

} // namespace

bool TextFolder::fold(std::string_view text, FoldedText& folded) const {
    FoldedTextWriter out(folded, text);
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80 && at > 0 && at + blockBytes <= text.size()) {
            const char last = out.last();
            const bool isSpaceAgain = byte <= ' ' && (last == ' ' || last == '\n');
            if (const std::size_t plain = isSpaceAgain ? 0 : out.appendPlain(text, at); plain > 0) {
                at += plain;
                continue;
            }
        }
        const std::size_t length = wellFormedLength(text, at);
        if (length == 0) {
            return false;
        }
        appendCharacter(out, *folds_, characterAt(text, at), at);
        at += length;
    }
    out.finish();
    return true;
}

std::string TextFolder::foldTerm(const QString& term) const {
    const std::string utf8 = term.trimmed().toStdString();
    thread_local FoldedText folded; // a catalogue has tens of thousands of words
    fold(utf8, folded);
    return std::string(folded.bytes());
}

std::string foldTerm(const QString& term) {
    return TextFolder().foldTerm(term);
}

} // namespace cyberspotter
