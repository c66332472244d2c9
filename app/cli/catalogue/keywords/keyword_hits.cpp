// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/keywords/keyword_hits.h"

#include "app/cli/catalogue/keywords/keywords.h"
#include "core/base/json.h"

#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace cyberspotter::cli {

namespace {

QByteArray hitJson(const KeywordHit& hit) {
    return compactJson({{"term", hit.keyword->text},
                        {"start", hit.start},
                        {"end", hit.end},
                        {"text", hit.text},
                        {"taxon", stringOrNull(hit.keyword->taxon)},
                        {"group", stringOrNull(hit.keyword->group)},
                        {"product", stringOrNull(hit.keyword->product)},
                        {"language", hit.keyword->language},
                        {"kind", hit.keyword->kind},
                        {"origin", originOf(*hit.keyword)},
                        {"how", matchKindName(hit.how)},
                        {"score", qRound(hit.score * 100) / 100.0}});
}

/// Whether JSON writes the text as it is.
bool isPlain(const QByteArray& utf8) {
    return std::ranges::all_of(
        utf8, [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\' && c != 0x7F; });
}

/// What a hostile page may have put into a title must not steer the terminal.
QByteArray printable(QString text) {
    for (QChar& c : text) {
        c = c.category() == QChar::Other_Control && c != u'\t' ? QChar(0xFFFD) : c;
    }
    return text.toUtf8();
}

} // namespace

const KeywordHitPrinter::Parts& KeywordHitPrinter::partsOf(const KeywordHit& hit) {
    Parts& parts = known_[hit.keyword][std::size_t(hit.how)];
    if (!parts.second.isEmpty()) {
        return parts;
    }
    if (!json_) {
        parts.second = printable(QStringLiteral("  %1  %2  %3  ")
                                     .arg(matchKindName(hit.how).leftJustified(9),
                                          orDash(hit.keyword->product).leftJustified(3),
                                          orDash(subjectOf(*hit.keyword)).leftJustified(24)));
        return parts;
    }
    // Members come sorted by name. Inside a string the quotes of these would be escaped.
    KeywordHit blank = hit;
    blank.start = blank.end = 0;
    blank.text.clear();
    const QByteArray whole = hitJson(blank);
    const QByteArray begin("{\"end\":0");
    const QByteArray start("\"start\":0");
    const qsizetype at = whole.indexOf(start);
    parts.first = whole.mid(begin.size(), at + start.size() - 1 - begin.size());
    parts.second = whole.mid(at + start.size()).chopped(3); // without "} behind the text's first quote
    parts.second += '"';
    return parts;
}

void KeywordHitPrinter::print(const KeywordHit& hit) {
    const Parts& parts = partsOf(hit);
    const QByteArray text = hit.text.toUtf8();
    line_.clear();
    if (!json_) {
        line_ += QByteArray::number(hit.start) + '-' + QByteArray::number(hit.end);
        line_ += QByteArray(std::max<qsizetype>(13 - line_.size(), 0), ' ') + parts.second + printable(hit.text) + '\n';
    } else if (isPlain(text)) {
        line_ += "{\"end\":" + QByteArray::number(hit.end) + parts.first + QByteArray::number(hit.start) + parts.second +
                 text + "\"}\n";
    } else {
        line_ = hitJson(hit) + '\n';
    }
    std::fwrite(line_.constData(), 1, std::size_t(line_.size()), stdout);
}

} // namespace cyberspotter::cli
