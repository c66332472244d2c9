// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/keyword_matcher.h"

#include <QByteArrayView>

#include <deque>
#include <functional>
#include <future>
#include <string>

namespace cyberspotter {

/// Scans UTF-8 that comes in pieces of any size, in bounded memory and with all processors. Broken bytes count as one
/// character each. A line of more than a megabyte is cut at a space.
class KeywordStream {
public:
    using Sink = std::function<void(const KeywordHit&)>;

    /// `matcher` must outlive the stream. `sink` is called from `feed` and `finish` only, in the order of the text.
    /// `threads` 0 is as many as there are processors.
    KeywordStream(const KeywordMatcher& matcher, Sink sink, unsigned threads = 0);

    void feed(QByteArrayView utf8);
    /// Scans what is left and waits for all; the stream is then at its end.
    void finish();

    /// Characters scanned so far.
    qint64 characters() const { return characters_; }

private:
    struct Scanned {
        std::vector<KeywordHit> hits;
        qint64 characters = 0;
    };

    void scanPiece(std::string piece);
    void takeOldest();

    const KeywordMatcher& matcher_;
    Sink sink_;
    std::size_t threads_;
    std::string waiting_;
    std::size_t enough_; ///< bytes that must wait before a cut is looked for
    std::deque<std::future<Scanned>> atWork_;
    qint64 characters_ = 0;
};

} // namespace cyberspotter
