// SPDX-License-Identifier: Apache-2.0
#include "ui/redaction/region_list.h"

#include <QLocale>
#include <QUndoCommand>

#include <algorithm>

namespace cyberspotter {

/// One change of the whole list: lists are short, and nothing can be forgotten.
class RegionList::Change : public QUndoCommand {
public:
    Change(RegionList& list, const QString& text, QList<RedactionRegion> after, int current, int mergeId)
        : QUndoCommand(text), list_(list), before_(list.regions_), after_(std::move(after)), currentBefore_(list.current_), currentAfter_(current),
          mergeId_(mergeId) {}

    void undo() override { list_.apply(before_, currentBefore_); }
    void redo() override { list_.apply(after_, currentAfter_); }
    int id() const override { return mergeId_; }
    bool mergeWith(const QUndoCommand* next) override {
        const auto* later = static_cast<const Change*>(next); // of the same id, so of the same kind
        after_ = later->after_;
        return later->currentAfter_ == currentAfter_;
    }

private:
    RegionList& list_;
    QList<RedactionRegion> before_;
    QList<RedactionRegion> after_;
    int currentBefore_;
    int currentAfter_;
    int mergeId_;
};

void RegionList::reset(const QList<RedactionRegion>& regions, QSize picture) {
    undo_.clear();
    picture_ = picture;
    apply(regions, -1);
}

void RegionList::apply(const QList<RedactionRegion>& regions, int current) {
    regions_ = regions;
    current_ = current < regions_.size() ? current : -1;
    Q_EMIT changed();
    Q_EMIT currentChanged(current_);
}

void RegionList::setCurrent(int index) {
    const int wanted = index >= 0 && index < regions_.size() ? index : -1;
    if (wanted != current_) {
        current_ = wanted;
        Q_EMIT currentChanged(current_);
    }
}

void RegionList::change(const QString& what, QList<RedactionRegion> after, int current, int mergeId) {
    undo_.push(new Change(*this, what, std::move(after), current, mergeId));
}

void RegionList::add(const RedactionRegion& region) {
    RedactionRegion added = region;
    added.box = region.box.normalized() & QRect(QPoint(), picture_);
    if (added.box.isEmpty()) {
        return;
    }
    QList<RedactionRegion> after = regions_;
    after.append(added);
    change(tr("mark a region"), after, int(regions_.size()));
}

void RegionList::removeCurrent() {
    if (current_ < 0) {
        return;
    }
    QList<RedactionRegion> after = regions_;
    after.removeAt(current_);
    change(tr("remove a region"), after, std::min(current_, int(after.size()) - 1));
}

void RegionList::setBox(const QRect& box) {
    if (current_ < 0 || box.isEmpty()) {
        return;
    }
    QRect inside(box.topLeft(), box.size().boundedTo(picture_));
    inside.moveLeft(std::clamp(inside.left(), 0, picture_.width() - inside.width()));
    inside.moveTop(std::clamp(inside.top(), 0, picture_.height() - inside.height()));
    QList<RedactionRegion> after = regions_;
    if (after[current_].box == inside) {
        return;
    }
    after[current_].box = inside;
    change(tr("move a region"), after, current_, current_);
}

void RegionList::setKind(RegionKind kind) {
    if (current_ < 0 || regions_[current_].kind == kind) {
        return;
    }
    QList<RedactionRegion> after = regions_;
    after[current_].kind = kind;
    after[current_].method = usualMethod(kind);
    change(tr("change what a region hides"), after, current_);
}

void RegionList::setMethod(RegionMethod method) {
    if (current_ < 0 || regions_[current_].method == method) {
        return;
    }
    QList<RedactionRegion> after = regions_;
    after[current_].method = method;
    change(tr("change how a region hides"), after, current_);
}

QString regionWords(const RedactionRegion& region) {
    const QLocale locale;
    return RegionList::tr("%1, %2: %3 × %4 pixels at %5, %6")
        .arg(displayName(region.kind), displayName(region.method), locale.toString(region.box.width()), locale.toString(region.box.height()),
             locale.toString(region.box.x()), locale.toString(region.box.y()));
}

} // namespace cyberspotter
