// SPDX-License-Identifier: Apache-2.0
#include "core/listing/address/url_text.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <cstring>
#include <vector>

namespace cyberspotter {

namespace {

bool isAlpha(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetterOrDigit(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// RFC 3986, 2.3: never encoded.
bool isUnreserved(unsigned char c) {
    return isAsciiLetterOrDigit(c) || (c != 0 && std::strchr("-._~", c) != nullptr);
}

// What may stand as it is in a part (RFC 3986, 3.3 to 3.5); whether it is encoded makes a difference, so it stays.
bool isAllowed(unsigned char c, PartOfUrl part) {
    if (c == 0) {
        return false;
    }
    if (isUnreserved(c) || std::strchr("!$&'()*+,;=:@/", c) != nullptr) {
        return true;
    }
    return part != PartOfUrl::Path && c == '?';
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The byte that a code at `at` stands for, or -1.
int codeAt(const QByteArray& text, qsizetype at) {
    if (at + 2 >= text.size() || text[at] != '%') {
        return -1;
    }
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

void appendCode(QByteArray& result, unsigned char c) {
    constexpr char digits[] = "0123456789ABCDEF";
    result.append('%').append(digits[c >> 4]).append(digits[c & 15]);
}

bool hasScheme(const QString& text, qsizetype colon) {
    return colon > 0 && isAlpha(text[0]) && std::all_of(text.cbegin(), text.cbegin() + colon, [](QChar c) {
               return isAlpha(c) || isDigit(c) || c == u'+' || c == u'-' || c == u'.';
           });
}

// "shop.example:8080/x" begins like a scheme, but what follows the colon is a port.
bool isHostWithPort(const QString& text, qsizetype colon) {
    qsizetype end = colon + 1;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    const bool digits = end > colon + 1 && end <= colon + 6;
    const bool ends = end == text.size() || text[end] == u'/' || text[end] == u'?' || text[end] == u'#';
    return digits && ends && (text.left(colon).contains(u'.') || text.left(colon) == u"localhost");
}

} // namespace

QString cleanInput(const QString& input) {
    const auto isEdge = [](QChar c) { return c.unicode() <= 0x20 || c.isSpace(); };
    qsizetype begin = 0;
    qsizetype end = input.size();
    while (begin < end && isEdge(input[begin])) {
        ++begin;
    }
    while (end > begin && isEdge(input[end - 1])) {
        --end;
    }
    QString text = input.mid(begin, end - begin);
    text.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    return text;
}

std::optional<QString> withScheme(const QString& text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (text.startsWith(QStringLiteral("//"))) {
        return QStringLiteral("https:") + text;
    }
    // Only the part before any path can hold a scheme, which keeps a colon further on out of it.
    const qsizetype stop = std::find_if(text.cbegin(), text.cend(),
                                        [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; }) -
                           text.cbegin();
    const qsizetype colon = text.left(stop).indexOf(u':');
    if (hasScheme(text, colon) && !isHostWithPort(text, colon)) {
        const QString scheme = text.left(colon).toLower();
        if (scheme != u"http" && scheme != u"https") {
            return std::nullopt;
        }
        return scheme + text.mid(colon);
    }
    const bool looksLikeHost =
        stop > 0 && (text.left(stop).contains(u'.') || text.startsWith(QStringLiteral("localhost")));
    return looksLikeHost ? std::optional(QStringLiteral("https://") + text) : std::nullopt;
}

UrlPieces splitUrl(const QString& url) {
    UrlPieces pieces;
    const qsizetype colon = url.indexOf(u':');
    pieces.scheme = url.left(colon);
    QString rest = url.mid(colon + 1);
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        pieces.fragment = rest.mid(hash + 1);
        rest.truncate(hash);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        pieces.query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    rest.replace(u'\\', u'/');
    // "https:host", "https:///host": browsers skip any number of slashes before the host.
    qsizetype begin = 0;
    while (begin < rest.size() && rest[begin] == u'/') {
        ++begin;
    }
    const qsizetype slash = rest.indexOf(u'/', begin);
    pieces.authority = slash < 0 ? rest.mid(begin) : rest.mid(begin, slash - begin);
    pieces.path = slash < 0 ? QString() : rest.mid(slash);
    const qsizetype at = pieces.authority.lastIndexOf(u'@');
    pieces.hadUser = at > 0;
    pieces.authority = pieces.authority.mid(at + 1);
    return pieces;
}

QString normalPercent(QStringView text, PartOfUrl part) {
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        int code = codeAt(bytes, i);
        const bool encoded = code >= 0;
        const auto byte = static_cast<unsigned char>(encoded ? code : bytes[i]);
        if (part == PartOfUrl::Query && byte == ' ') {
            result.append('+');
        } else if (encoded ? isUnreserved(byte) : isAllowed(byte, part)) {
            result.append(static_cast<char>(byte));
        } else {
            appendCode(result, byte);
        }
        i += encoded ? 2 : 0;
    }
    return QString::fromLatin1(result);
}

QString decodedQueryText(const QString& written) {
    QByteArray bytes = written.toLatin1();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

QString withoutDotSegments(const QString& path) {
    const QList<QStringView> segments = QStringView(path).split(u'/');
    std::vector<QStringView> kept;
    kept.reserve(static_cast<std::size_t>(segments.size()));
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (segments[i] == u"..") {
            if (!kept.empty()) {
                kept.pop_back();
            }
        } else if (segments[i] != u".") {
            kept.push_back(segments[i]);
            continue;
        }
        if (last) {
            kept.push_back({});
        }
    }
    QString result;
    result.reserve(path.size() + 1);
    for (const QStringView segment : kept) {
        result += u'/';
        result += segment;
    }
    return result.isEmpty() ? QStringLiteral("/") : result;
}

QString withoutEmptySegments(const QString& path) {
    QString result;
    result.reserve(path.size());
    for (const QChar c : path) {
        if (c != u'/' || !result.endsWith(u'/')) {
            result += c;
        }
    }
    return result.isEmpty() ? QStringLiteral("/") : result;
}

} // namespace cyberspotter
