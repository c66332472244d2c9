// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter {

class EvidenceStore;
struct CapturedPage;

/// Adds to the page's text what scripts cannot read but its archive holds, then the lines that the page took away while it was
/// scrolled through, and says in its facts what was added and what is still not read: "frames_from_archive" (addresses),
/// "frames_unread", "closed_trees_from_archive" and "lines_seen_while_scrolling" (how many). Takes time: not for the window's
/// thread.
void completeText(CapturedPage& page, const EvidenceStore& store);

/// What the engine's archive of a page (MHTML) says that scripts cannot read: closed shadow trees, and frames of other sites.
struct ArchivedWords {
    QStringList closedTrees; ///< words of each, the outermost alone where they lie within one another
    struct Frame {
        QString address;
        QString words;
    };
    QList<Frame> frames;
    bool hasTrees = false; ///< the page has shadow trees of its own, open or closed
    QByteArray html;       ///< then: the page's source with its shadow trees in <template shadowmode>
};

/// Reads them out of an MHTML file. `framesRead` are the addresses of the frames whose words are known already. Costs a look
/// through the file where there is nothing. A file that is none gives nothing. Takes time: not for the window's thread.
ArchivedWords wordsOfArchive(const QString& mhtmlPath, const QStringList& framesRead, bool framesWanted);

/// `lines` that do not stand in `text` as lines yet, white space apart; each once.
QStringList linesNotIn(const QString& text, const QStringList& lines);

} // namespace cyberspotter
