// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/contents/whole_text.h"

#include "core/base/json.h"
#include "core/listing/page/html_document.h"
#include "ui/capture/storage/capture_storage.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>

namespace cyberspotter {

namespace {

constexpr qsizetype largestPart = 48'000'000; ///< bytes of one document, as written
constexpr qsizetype mostWords = 4'000'000;    ///< characters of all
constexpr qsizetype mostParts = 2'000;

/// One document of the archive.
struct Part {
    QString address;
    QByteArrayView body;
    bool isQuoted = false; ///< quoted-printable (RFC 2045, 6.7)
    bool isBase64 = false;
    bool isHtml = false;
};

qsizetype find(QByteArrayView text, QByteArrayView what, qsizetype from) {
    if (from < 0 || from > text.size()) {
        return -1;
    }
    const void* found = ::memmem(text.data() + from, size_t(text.size() - from), what.data(), size_t(what.size()));
    return found == nullptr ? -1 : static_cast<const char*>(found) - text.data();
}

/// The value of a header, continued lines and quotes with it.
QByteArray header(const QByteArray& head, const QByteArray& name) {
    const QByteArray lower = head.toLower();
    qsizetype at = lower.startsWith(name + ':') ? 0 : lower.indexOf('\n' + name + ':');
    if (at < 0) {
        return {};
    }
    at = head.indexOf(':', at) + 1;
    qsizetype end = head.indexOf('\n', at);
    while (end >= 0 && end + 1 < head.size() && (head[end + 1] == ' ' || head[end + 1] == '\t')) {
        end = head.indexOf('\n', end + 1);
    }
    return head.mid(at, end < 0 ? -1 : end - at).simplified();
}

QList<Part> partsOf(QByteArrayView file) {
    QList<Part> parts;
    const qsizetype headEnd = find(file, "\r\n\r\n", 0);
    if (headEnd < 0 || headEnd > 100'000) {
        return parts;
    }
    const QByteArray type = header(file.first(headEnd).toByteArray(), "content-type");
    const qsizetype at = type.indexOf("boundary=\"");
    if (at < 0) {
        return parts;
    }
    const QByteArray boundary = "\r\n--" + type.mid(at + 10).split('"').first();
    for (qsizetype begin = find(file, boundary, headEnd); begin >= 0 && parts.size() < mostParts;) {
        const qsizetype next = find(file, boundary, begin + boundary.size());
        const QByteArrayView whole = file.sliced(begin + boundary.size(), (next < 0 ? file.size() : next) - begin - boundary.size());
        const qsizetype split = find(whole, "\r\n\r\n", 0);
        if (split >= 0 && split < 100'000) {
            const QByteArray head = whole.first(split).toByteArray().trimmed();
            const QByteArray encoding = header(head, "content-transfer-encoding").toLower();
            parts.append({QString::fromUtf8(header(head, "content-location")), whole.sliced(split + 4), encoding == "quoted-printable",
                          encoding == "base64", header(head, "content-type").toLower().startsWith("text/html")});
        }
        begin = next;
    }
    return parts;
}

int digitOf(char character) {
    return character >= '0' && character <= '9' ? character - '0' : character >= 'A' && character <= 'F' ? character - 'A' + 10 : -1;
}

QByteArray decoded(const Part& part) {
    if (part.isBase64) {
        return QByteArray::fromBase64(part.body.toByteArray());
    }
    if (!part.isQuoted) {
        return part.body.toByteArray();
    }
    QByteArray bytes;
    bytes.reserve(part.body.size());
    const QByteArrayView from = part.body;
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (from[i] != '=' || i + 2 >= from.size()) {
            bytes += from[i];
        } else if (from[i + 1] == '\r' && from[i + 2] == '\n') {
            i += 2;
        } else if (const int high = digitOf(from[i + 1]), low = digitOf(from[i + 2]); high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += from[i];
        }
    }
    return bytes;
}

bool isTemplate(const HtmlNode& node) {
    return node.tag == htmlTag("template");
}

/// "open", "closed", or nothing for what is no shadow tree. Later engines write the attribute as documents do.
std::string_view shadowMode(const HtmlDocument& document, int32_t id) {
    if (!isTemplate(document.node(id))) {
        return {};
    }
    const std::string_view mode = document.attribute(id, "shadowmode");
    return mode.data() != nullptr ? mode : document.attribute(id, "shadowrootmode");
}

/// Whether what lies within is not seen, as far as the element itself says.
bool isSilent(const HtmlDocument& document, int32_t id) {
    static const std::array<HtmlTag, 7> silent{htmlTag("script"), htmlTag("style"),    htmlTag("noscript"), htmlTag("head"),
                                               htmlTag("title"),  htmlTag("textarea"), htmlTag("iframe")};
    const HtmlNode& node = document.node(id);
    if (std::find(silent.begin(), silent.end(), node.tag) != silent.end() || (isTemplate(node) && shadowMode(document, id).empty()) ||
        document.hasAttribute(id, "hidden")) {
        return true;
    }
    const std::string_view style = document.attribute(id, "style");
    return !style.empty() && QByteArray(style.data(), qsizetype(style.size())).toLower().replace(' ', "").contains("display:none");
}

/// The words of the nodes from one to another, line by line.
QString wordsOf(const HtmlDocument& document, int32_t from, int32_t end) {
    QByteArray words;
    std::vector<int32_t> blockEnds;
    for (int32_t id = from; id < end && words.size() < mostWords;) {
        while (!blockEnds.empty() && id >= blockEnds.back()) {
            blockEnds.pop_back();
            words += '\n';
        }
        const HtmlNode& node = document.node(id);
        if (node.isText()) {
            words += node.spaceBefore ? " " : "";
            words.append(node.text.data(), qsizetype(node.text.size()));
        } else if (isSilent(document, id)) {
            id = std::max(node.end, id + 1);
            continue;
        } else if (isBlockTag(node.tag) || isTemplate(node) || node.tag == htmlTag("br")) {
            words += '\n';
            blockEnds.push_back(node.end);
        } else if (node.spaceBefore) {
            words += ' ';
        }
        ++id;
    }
    QStringList lines;
    for (const QString& line : QString::fromUtf8(words).split(u'\n')) {
        if (const QString tidied = line.simplified(); !tidied.isEmpty()) {
            lines.append(tidied);
        }
    }
    return lines.join(u'\n');
}

QStringList closedTrees(const HtmlDocument& document) {
    QStringList trees;
    for (int32_t id = 0; id < document.size();) {
        if (shadowMode(document, id) == "closed") {
            trees.append(wordsOf(document, id, std::max(document.node(id).end, id + 1)));
            id = std::max(document.node(id).end, id + 1);
        } else {
            ++id;
        }
    }
    return trees;
}

/// A frame without an address of its own (srcdoc, about:blank) has some other in the archive: one of these is taken.
bool takeUnnamed(QStringList& known) {
    for (qsizetype n = 0; n < known.size(); ++n) {
        if (known[n].startsWith(QLatin1String("about:"))) {
            known.removeAt(n);
            return true;
        }
    }
    return false;
}

QString withoutFragment(const QString& address) {
    return address.section(u'#', 0, 0);
}

} // namespace

ArchivedWords wordsOfArchive(const QString& mhtmlPath, const QStringList& framesRead, bool framesWanted) {
    ArchivedWords found;
    QFile file(mhtmlPath);
    if (mhtmlPath.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() < 100) {
        return found;
    }
    const uchar* mapped = file.map(0, file.size());
    if (mapped == nullptr) {
        return found;
    }
    const QByteArrayView bytes(reinterpret_cast<const char*>(mapped), file.size());
    // A soft break can stand anywhere within the attribute, but not within all of many letters: "<template" alone says enough.
    if (!framesWanted && find(bytes, "shadow", 0) < 0 && find(bytes, "<templat", 0) < 0) {
        return found;
    }
    QStringList known = framesRead;
    bool isMain = true;
    for (const Part& part : partsOf(bytes)) {
        if (!part.isHtml || part.body.size() > largestPart) {
            continue;
        }
        const bool wasMain = std::exchange(isMain, false);
        const bool isRead = wasMain || known.removeOne(part.address) || known.removeOne(withoutFragment(part.address)) ||
                            (!part.address.startsWith(QLatin1String("http")) && takeUnnamed(known));
        const QByteArray html = decoded(part);
        const bool hasTrees = html.contains("<template shadow");
        if (isRead && !hasTrees) {
            continue;
        }
        const HtmlDocument document = HtmlDocument::parse(html, "utf-8");
        if (!isRead) {
            found.frames.append({part.address, wordsOf(document, 0, document.size())});
            continue;
        }
        found.closedTrees += closedTrees(document);
        if (wasMain) {
            found.hasTrees = true;
            found.html = html;
        }
    }
    return found;
}

QStringList linesNotIn(const QString& text, const QStringList& lines) {
    QSet<QString> known;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        known.insert(line.toString().simplified());
    }
    QStringList missing;
    for (const QString& line : lines) {
        if (const QString tidied = line.simplified(); !tidied.isEmpty() && !known.contains(tidied)) {
            known.insert(tidied);
            missing.append(tidied);
        }
    }
    return missing;
}

namespace {

/// Of the frames that scripts could not read, those that the archive has no words of either. What was led on elsewhere has
/// another address there: each of these stands for one of those that are left.
QJsonArray stillUnread(const QJsonArray& unread, const QList<ArchivedWords::Frame>& frames, const QUrl& base) {
    QStringList known;
    for (const ArchivedWords::Frame& frame : frames) {
        known.append(withoutFragment(frame.address));
    }
    QJsonArray left;
    for (const QJsonValue& source : unread) {
        const QUrl address = base.resolved(QUrl(source.toString())).adjusted(QUrl::RemoveFragment);
        if (!known.removeOne(address.toString(QUrl::FullyEncoded))) {
            left.append(source);
        }
    }
    while (!left.isEmpty() && !known.isEmpty()) {
        left.removeFirst();
        known.removeFirst();
    }
    return left;
}

} // namespace

void completeText(CapturedPage& page, const EvidenceStore& store) {
    const QStringList framesRead = toStringList(page.page.measures.value(QStringLiteral("frames_read")));
    const QJsonArray unread = page.facts.value(QStringLiteral("frames_unread")).toArray();
    ArchivedWords words = wordsOfArchive(page.mhtml ? store.pathOf(page.mhtml->sha256) : QString(), framesRead, !unread.isEmpty());
    QStringList more;
    QJsonArray frames;
    for (const ArchivedWords::Frame& frame : words.frames) {
        more += linesNotIn(page.page.text, frame.words.split(u'\n')).isEmpty() ? QString() : frame.words;
        frames.append(frame.address);
    }
    more += words.closedTrees;
    more.removeAll(QString());
    const QString before = more.isEmpty() ? page.page.text : page.page.text + QLatin1Char('\n') + more.join(QLatin1Char('\n'));
    const QStringList gone = linesNotIn(before, page.page.gone);
    page.page.text = gone.isEmpty() ? before : before + QLatin1Char('\n') + gone.join(QLatin1Char('\n'));
    page.htmlOfTrees = std::move(words.html);
    if (!frames.isEmpty()) {
        page.facts.insert(QStringLiteral("frames_from_archive"), frames);
        const QJsonArray left = stillUnread(unread, words.frames, QUrl(page.finalUrl));
        left.isEmpty() ? page.facts.remove(QStringLiteral("frames_unread")) : void(page.facts.insert(QStringLiteral("frames_unread"), left));
    }
    if (!words.closedTrees.isEmpty()) {
        page.facts.insert(QStringLiteral("closed_trees_from_archive"), words.closedTrees.size());
    }
    if (!gone.isEmpty()) {
        page.facts.insert(QStringLiteral("lines_seen_while_scrolling"), gone.size());
    }
}

} // namespace cyberspotter
