// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_stream.h"

#include "core/matching/text_pieces.h"

#include <algorithm>
#include <thread>

namespace cyberspotter {

KeywordStream::KeywordStream(const KeywordMatcher& matcher, Sink sink, unsigned threads)
    : matcher_(matcher), sink_(std::move(sink)),
      threads_(threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency())), enough_(usualPiece) {}

void KeywordStream::feed(QByteArrayView utf8) {
    waiting_.append(utf8.data(), std::size_t(utf8.size()));
    std::size_t done = 0;
    while (waiting_.size() - done >= enough_) {
        const std::size_t cut = pieceOf(std::string_view(waiting_).substr(done));
        // Of a long line the beginning is not looked through again for every few bytes that come.
        enough_ = cut == 0 ? longestPiece : usualPiece;
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
