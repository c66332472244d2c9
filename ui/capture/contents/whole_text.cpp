// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/contents/whole_text.h"

#include "core/base/json.h"
#include "core/listing/page/html_document.h"
#include "ui/capture/contents/mhtml_parts.h"
#include "ui/capture/storage/capture_storage.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace cyberspotter {

namespace {

constexpr qsizetype largestPart = 48'000'000; ///< bytes of one document, as written
constexpr qsizetype mostWords = 4'000'000;    ///< characters of all

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
    if (!framesWanted && !holdsBytes(bytes, "shadow") && !holdsBytes(bytes, "<templat")) {
        return found;
    }
    QStringList known = framesRead;
    bool isMain = true;
    for (const MhtmlPart& part : mhtmlParts(bytes)) {
        if (!part.isHtml() || part.body.size() > largestPart) {
            continue;
        }
        const QString address = QString::fromUtf8(part.address);
        const bool wasMain = std::exchange(isMain, false);
        const bool isRead = wasMain || known.removeOne(address) || known.removeOne(withoutFragment(address)) ||
                            (!address.startsWith(QLatin1String("http")) && takeUnnamed(known));
        const QByteArray html = part.bytes();
        const bool hasTrees = html.contains("<template shadow");
        if (isRead && !hasTrees) {
            continue;
        }
        const HtmlDocument document = HtmlDocument::parse(html, "utf-8");
        if (!isRead) {
            found.frames.append({address, wordsOf(document, 0, document.size())});
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
