// SPDX-License-Identifier: Apache-2.0
#include "core/matching/folded_text.h"

#include "core/matching/byte_block.h"
#include "core/matching/word_characters.h"

#include <algorithm>

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

std::size_t FoldedText::Cursor::sourceOf(std::size_t at) {
    while (run_ + 1 < folded_.runs_.size() && folded_.runs_[run_ + 1].folded <= at) {
        // A few steps, or else a leap.
        run_ = run_ + 8 < folded_.runs_.size() && folded_.runs_[run_ + 8].folded <= at ? folded_.runAt(at) : run_ + 1;
    }
    return folded_.sourceIn(folded_.runs_[run_], at);
}

/// Writes a folded text and notes where its pieces stem from.
class FoldedTextWriter {
public:
    FoldedTextWriter(FoldedText& folded, std::string_view source) : folded_(folded) {
        folded.source_ = source;
        folded.used_ = 0;
        folded.runs_.clear();
        makeRoom(source.size());
    }

    char last() const { return folded_.used_ == 0 ? '\n' : folded_.buffer_[folded_.used_ - 1]; }

    /// `piece` stems from the character of `length` bytes at byte `from` of the source.
    void append(std::string_view piece, std::size_t from, std::size_t length) {
        if (piece.empty()) {
            return;
        }
        makeRoom(piece.size());
        begin(from, piece.size() > length);
        std::ranges::copy(piece, folded_.buffer_.begin() + std::ptrdiff_t(folded_.used_));
        folded_.used_ += piece.size();
    }

    void append(const CharacterFold& fold, std::size_t from, std::size_t length) {
        if (fold.length == 0) {
            return;
        }
        makeRoom(fold.bytes.size());
        begin(from, fold.length > length);
        std::memcpy(folded_.buffer_.data() + folded_.used_, fold.bytes.data(), fold.bytes.size());
        folded_.used_ += fold.length;
    }

    /// As many bytes of the block as are plain: ASCII letters, signs and single white space, made small letters.
    std::size_t appendPlain(std::string_view source, std::size_t from) {
        const ByteBlock block = blockAt(source.data() + from);
        const ByteBlock before = blockAt(source.data() + from - 1);
        const ByteBlock isSpace = ByteBlock(block <= ' ');
        const ByteBlock isOther = ByteBlock(block >= 0x80) | ByteBlock(block == '`') |
                                  (isSpace & (ByteBlock(before <= ' ') | (ByteBlock(block != ' ') & ByteBlock(block != '\n'))));
        const std::size_t plain = firstOf(isOther);
        if (plain == 0) {
            return 0;
        }
        makeRoom(blockBytes);
        begin(from, false);
        storeBlock(folded_.buffer_.data() + folded_.used_, block + (isWithin(block, 'A', 'Z') & 0x20));
        folded_.used_ += plain;
        return plain;
    }

private:
    void makeRoom(std::size_t bytes) {
        constexpr std::size_t spare = 2 * blockBytes;
        if (folded_.used_ + bytes + spare > folded_.buffer_.size()) {
            folded_.buffer_.resize(folded_.used_ + bytes + spare + folded_.buffer_.size() / 2);
        }
    }

    void begin(std::size_t from, bool isOneCharacter) {
        const std::size_t step = from - folded_.used_; // may wrap around; compared only
        if (!inStep_ || step != step_ || isOneCharacter) {
            folded_.runs_.push_back({std::uint32_t(folded_.used_), std::uint32_t(from) & 0x7FFFFFFF, isOneCharacter});
            inStep_ = !isOneCharacter;
            step_ = step;
        }
    }

    FoldedText& folded_;
    std::size_t step_ = 0;
    bool inStep_ = false;
};

bool TextFolder::fold(std::string_view text, FoldedText& folded) const {
    FoldedTextWriter out(folded, text);
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const char last = out.last();
        const bool isSpaceAgain = byte <= ' ' && (last == ' ' || last == '\n');
        if (byte < 0x80 && !isSpaceAgain && at > 0 && at + blockBytes <= text.size()) {
            if (const std::size_t plain = out.appendPlain(text, at); plain > 0) {
                at += plain;
                continue;
            }
        }
        const std::size_t length = wellFormedLength(text, at);
        if (length == 0) {
            return false;
        }
        const char32_t c = characterAt(text, at).character;
        const CharacterFold fold = folds_->of(c);
        switch (fold.kind) {
        case CharacterFold::LineBreak:
            if (last != '\n') {
                out.append("\n", at, length);
            }
            break;
        case CharacterFold::Space:
            if (last != ' ' && last != '\n') {
                out.append(" ", at, length);
            }
            break;
        case CharacterFold::Long:
            out.append(foldedCharacter(c), at, length);
            break;
        default:
            out.append(fold, at, length);
            break;
        }
        at += length;
    }
    return true;
}

std::string TextFolder::foldTerm(const QString& term) const {
    const std::string utf8 = term.trimmed().toStdString();
    FoldedText folded;
    fold(utf8, folded);
    return std::string(folded.bytes());
}

std::string foldTerm(const QString& term) {
    return TextFolder().foldTerm(term);
}

} // namespace cyberspotter
