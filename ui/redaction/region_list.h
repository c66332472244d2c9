// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/redaction/region.h"

#include <QObject>
#include <QSize>
#include <QUndoStack>

namespace cyberspotter {

/// The regions marked on one picture, which of them is chosen, and every change, which can be taken back.
class RegionList : public QObject {
    Q_OBJECT
public:
    explicit RegionList(QObject* parent = nullptr) : QObject(parent) {}

    /// Begins anew with the regions of a picture of that size; nothing can be taken back then.
    void reset(const QList<RedactionRegion>& regions, QSize picture);

    const QList<RedactionRegion>& regions() const { return regions_; }
    QSize picture() const { return picture_; }
    int current() const { return current_; }
    QUndoStack& undoStack() { return undo_; }

    /// -1: none.
    void setCurrent(int index);
    /// Adds and chooses a region, cut at the picture's edges; what is empty then is not added.
    void add(const RedactionRegion& region);
    void removeCurrent();
    /// Moves or sizes the chosen region inside the picture; steps in a row are taken back as one.
    void setBox(const QRect& box);
    void setKind(RegionKind kind);
    void setMethod(RegionMethod method);

Q_SIGNALS:
    void changed();
    void currentChanged(int index);

private:
    class Change;
    void change(const QString& what, QList<RedactionRegion> after, int current, int mergeId = -1);
    void apply(const QList<RedactionRegion>& regions, int current);

    QList<RedactionRegion> regions_;
    QSize picture_;
    int current_ = -1;
    QUndoStack undo_;
};

/// "Face, blur: 120 × 80 pixels at 40, 30"
QString regionWords(const RedactionRegion& region);

} // namespace cyberspotter
