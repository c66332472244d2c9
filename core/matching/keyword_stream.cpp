// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_matcher.h"

#include <string>

namespace cyberspotter {

namespace {

// Enough text for one scan to be worth its set-up; a line longer than `longestLine` is cut at a space.
constexpr qsizetype pieceBytes = 256 * 1024;
constexpr qsizetype longestLine = 1024 * 1024;

/// Length of the well-formed UTF-8 character at `at`, or 0.
qsizetype characterLength(QByteArrayView bytes, qsizetype at) {
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[at + i]); };
    const unsigned char first = byte(0);
    const qsizetype length = first < 0x80                    ? 1
                             : first >= 0xC2 && first < 0xE0 ? 2
                             : first >= 0xE0 && first < 0xF0 ? 3
                             : first >= 0xF0 && first < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || at + length > bytes.size()) {
        return 0;
    }
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool outside = (first == 0xED && byte(1) >= 0xA0) || (first == 0xF4 && byte(1) >= 0x90);
    return overlong || outside ? 0 : length;
}

std::u32string decode(QByteArrayView bytes) {
    std::u32string text;
    text.reserve(std::size_t(bytes.size()));
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = characterLength(bytes, at);
        const auto byte = [&](qsizetype i) { return char32_t(static_cast<unsigned char>(bytes[at + i])); };
        switch (length) {
        case 1:
            text += byte(0);
            break;
        case 2:
            text += ((byte(0) & 0x1F) << 6) | (byte(1) & 0x3F);
            break;
        case 3:
            text += ((byte(0) & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F);
            break;
        case 4:
            text += ((byte(0) & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F);
            break;
        default:
            text += U'\uFFFD';
            break;
        }
        at += length == 0 ? 1 : length;
    }
    return text;
}

} // namespace

KeywordStream::KeywordStream(const KeywordMatcher& matcher, Sink sink) : matcher_(matcher), sink_(std::move(sink)) {}

void KeywordStream::feed(QByteArrayView utf8) {
    waiting_.append(utf8);
    if (waiting_.size() < pieceBytes) {
        return;
    }
    qsizetype cut = waiting_.lastIndexOf('\n') + 1;
    if (cut == 0 && waiting_.size() > longestLine) {
        cut = waiting_.lastIndexOf(' ') + 1;
        // Not even a space: cut between two characters.
        for (qsizetype back = waiting_.size(); cut == 0 && back > 0;) {
            --back;
            cut = (static_cast<unsigned char>(waiting_[back]) & 0xC0) != 0x80 ? back : 0;
        }
    }
    if (cut > 0) {
        scanUpTo(cut);
    }
}

void KeywordStream::finish() {
    scanUpTo(waiting_.size());
}

void KeywordStream::scanUpTo(qsizetype bytes) {
    const std::u32string text = decode(QByteArrayView(waiting_).first(bytes));
    for (KeywordHit hit : matcher_.scan(text)) {
        hit.start += characters_;
        hit.end += characters_;
        sink_(hit);
    }
    characters_ += qint64(text.size());
    waiting_.remove(0, bytes);
}

} // namespace cyberspotter
