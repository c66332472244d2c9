// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_stream.h"

#include "core/matching/word_characters.h"

#include <algorithm>
#include <thread>

namespace cyberspotter {

namespace {

// Enough text for one scan to be worth its set-up; a line longer than `longestLine` is cut at a space.
constexpr std::size_t pieceBytes = 256 * 1024;
constexpr std::size_t longestLine = 1024 * 1024;

/// Where the first piece of the text may end: behind the last line break of a piece, or behind the first one after it; 0
/// if the line goes on.
std::size_t cutOf(std::string_view text) {
    const std::size_t last = text.substr(0, pieceBytes).rfind('\n');
    if (last != std::string_view::npos) {
        return last + 1;
    }
    const std::size_t next = text.substr(0, longestLine).find('\n', pieceBytes);
    if (next != std::string_view::npos) {
        return next + 1;
    }
    if (text.size() < longestLine) {
        return 0;
    }
    const std::size_t space = text.substr(0, longestLine).rfind(' ');
    if (space != std::string_view::npos) {
        return space + 1;
    }
    // Not even a space: cut between two characters.
    std::size_t cut = longestLine - 1;
    while (cut > longestLine - 4 && continuesCharacter(text[cut])) {
        --cut;
    }
    return cut;
}

} // namespace

KeywordStream::KeywordStream(const KeywordMatcher& matcher, Sink sink, unsigned threads)
    : matcher_(matcher), sink_(std::move(sink)),
      threads_(threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency())), enough_(pieceBytes) {}

void KeywordStream::feed(QByteArrayView utf8) {
    waiting_.append(utf8.data(), std::size_t(utf8.size()));
    std::size_t done = 0;
    while (waiting_.size() - done >= enough_) {
        const std::size_t cut = cutOf(std::string_view(waiting_).substr(done));
        // Of a long line the beginning is not looked through again for every few bytes that come.
        enough_ = cut == 0 ? longestLine : pieceBytes;
        if (cut > 0) {
            scanPiece(waiting_.substr(done, cut));
            done += cut;
        }
    }
    waiting_.erase(0, done);
}

void KeywordStream::finish() {
    scanPiece(std::move(waiting_));
    waiting_.clear();
    while (!atWork_.empty()) {
        takeOldest();
    }
}

void KeywordStream::scanPiece(std::string piece) {
    if (atWork_.size() > threads_) {
        takeOldest();
    }
    atWork_.push_back(std::async(std::launch::async, [&matcher = matcher_, text = std::move(piece)] {
        Scanned scanned;
        scanned.hits = matcher.scan(text, &scanned.characters);
        return scanned;
    }));
}

void KeywordStream::takeOldest() {
    const Scanned scanned = atWork_.front().get();
    atWork_.pop_front();
    for (KeywordHit hit : scanned.hits) {
        hit.start += characters_;
        hit.end += characters_;
        sink_(hit);
    }
    characters_ += scanned.characters;
}

} // namespace cyberspotter
