// SPDX-License-Identifier: Apache-2.0
// Text in which search terms are looked for: places cut the text at whole characters, both engines find the same, and a
// text is the sum of its lines however it is fed.
#include "core/catalogue/catalogue.h"
#include "core/matching/keyword_stream.h"
#include "tests/fuzz/support/fuzzing.h"

namespace cyberspotter {

namespace {

using Places = std::vector<std::tuple<QString, qint64, qint64, MatchKind>>;

Places placesOf(const std::vector<KeywordHit>& hits) {
    Places places;
    for (const KeywordHit& hit : hits) {
        places.emplace_back(hit.keyword->text, hit.start, hit.end, hit.how);
    }
    return places;
}

Places fedInPieces(const KeywordMatcher& matcher, const QByteArray& text, qsizetype piece) {
    std::vector<KeywordHit> hits;
    KeywordStream stream(matcher, [&hits](const KeywordHit& hit) { hits.push_back(hit); }, 1);
    for (qsizetype at = 0; at < text.size(); at += piece) {
        stream.feed(QByteArrayView(text).sliced(at, std::min(piece, text.size() - at)));
    }
    stream.finish();
    return placesOf(hits);
}

/// Broken bytes as the matcher counts them: one character each.
std::u32string charactersOf(QByteArrayView bytes) {
    std::u32string characters;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype length = 1;
        for (qsizetype longer = 1; longer <= 4 && at + longer <= bytes.size(); ++longer) {
            if (bytes.sliced(at, longer).isValidUtf8()) {
                length = longer;
                break;
            }
        }
        const bool valid = bytes.sliced(at, length).isValidUtf8();
        characters += valid ? QString::fromUtf8(bytes.sliced(at, length)).toStdU32String() : std::u32string(U"\uFFFD");
        at += length;
    }
    return characters;
}

} // namespace

} // namespace cyberspotter

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    static const auto catalogue = Catalogue::load().value();
    static const KeywordMatcher matcher(catalogue->keywords());
    static const KeywordMatcher plain(catalogue->keywords(), LiteralSet::Engine::Automaton);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    qint64 counted = 0;
    const std::vector<KeywordHit> hits = matcher.scan(text, &counted);
    const std::u32string characters = charactersOf(bytes);
    fuzz::promise(counted == qint64(characters.size()), "all characters are counted");
    qint64 last = 0;
    for (const KeywordHit& hit : hits) {
        fuzz::promise(last <= hit.start && hit.start < hit.end && hit.end <= counted, "hits stand in order and apart");
        fuzz::promise(hit.text.toStdU32String() ==
                          characters.substr(std::size_t(hit.start), std::size_t(hit.end - hit.start)),
                      "places cut the text at whole characters");
        last = hit.end;
    }
    const Places places = placesOf(hits);
    fuzz::promise(placesOf(plain.scan(text)) == places, "both engines find the same");
    fuzz::promise(fedInPieces(matcher, bytes, 7) == places, "a text fed in pieces is the same text");
    // Line by line.
    std::vector<KeywordHit> apart;
    qint64 before = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        qint64 length = 0;
        for (KeywordHit hit : matcher.scan(text.substr(begin, end - begin), &length)) {
            hit.start += before;
            hit.end += before;
            apart.push_back(hit);
        }
        before += length;
        begin = end;
    }
    fuzz::promise(placesOf(apart) == places, "a text is the sum of its lines");
    return 0;
}
