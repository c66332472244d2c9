// SPDX-License-Identifier: Apache-2.0
#include "ui/seen/seen_list.h"

#include "ui/seen/seen_words.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>

#include <algorithm>

namespace cyberspotter {

namespace {

enum Column { Name, State, Day, Why };

} // namespace

SeenList::SeenList(Session& session, QWidget* parent)
    : QFrame(parent, Qt::Popup), session_(session), tree_(new QTreeWidget), open_(new QPushButton(tr("Open the report"))),
      evidence_(new QPushButton(tr("Evidence…"))), seller_(new QPushButton(tr("Same seller…"))) {
    setObjectName(QStringLiteral("seenList"));
    setProperty("card", true);
    setAccessibleName(tr("Reported before"));
    auto* layout = new QVBoxLayout(this);
    tree_->setAccessibleName(tr("Reported before"));
    tree_->setHeaderLabels({tr("Listing"), tr("State"), tr("Day"), tr("Why")});
    tree_->setRootIsDecorated(false);
    tree_->setUniformRowHeights(true);
    tree_->setItemsExpandable(false);
    tree_->setAllColumnsShowFocus(true);
    tree_->header()->setStretchLastSection(true);
    layout->addWidget(tree_, 1);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {open_, evidence_, seller_}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    setFocusProxy(tree_);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &SeenList::onCurrentChanged);
    connect(tree_, &QTreeWidget::itemActivated, this, &SeenList::open);
    connect(open_, &QPushButton::clicked, this, &SeenList::open);
    connect(evidence_, &QPushButton::clicked, this, [this] {
        const QString captureId = current()->captureId;
        close();
        Q_EMIT session_.evidenceWanted(captureId);
    });
    connect(seller_, &QPushButton::clicked, this, [this] {
        const QString reportId = current()->reportId;
        close();
        Q_EMIT session_.sellerWanted(reportId);
    });
    onCurrentChanged();
}

void SeenList::show(const SeenBefore& seen) {
    tree_->clear();
    reports_ = seen.mine + seen.alike;
    add(tr("This listing"), seen.mine);
    add(tr("Like it"), seen.alike);
    for (const Column column : {Name, State, Day}) {
        tree_->resizeColumnToContents(column);
        tree_->setColumnWidth(column, std::min(tree_->columnWidth(column), 42 * unit));
    }
    if (QTreeWidgetItem* first = tree_->topLevelItem(0)) {
        tree_->setCurrentItem(first->child(0));
    }
}

void SeenList::add(const QString& heading, const QList<SeenReport>& reports) {
    if (reports.isEmpty()) {
        return;
    }
    auto* top = new QTreeWidgetItem(tree_, {heading});
    top->setFlags(Qt::ItemIsEnabled);
    top->setFirstColumnSpanned(true);
    QFont bold = tree_->font();
    bold.setBold(true);
    top->setFont(Name, bold);
    // Relists stand together, those of the strongest first.
    QList<SeenReport> sorted = reports;
    QList<int> order;
    for (const SeenReport& report : reports) {
        if (!order.contains(report.group)) {
            order.append(report.group);
        }
    }
    std::stable_sort(sorted.begin(), sorted.end(), [&](const SeenReport& a, const SeenReport& b) { return order.indexOf(a.group) < order.indexOf(b.group); });
    for (const SeenReport& report : sorted) {
        auto* item = new QTreeWidgetItem(top, {seenName(report), seenState(report), seenDay(report), seenReasons(report)});
        item->setData(Name, Qt::UserRole, reports_.indexOf(report));
        for (const Column column : {Name, Why}) {
            item->setToolTip(column, item->text(column));
        }
    }
    top->setExpanded(true);
}

const SeenReport* SeenList::current() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    const QVariant place = item == nullptr ? QVariant() : item->data(Name, Qt::UserRole);
    return place.isValid() ? &reports_.at(place.toInt()) : nullptr;
}

void SeenList::onCurrentChanged() {
    const SeenReport* report = current();
    open_->setEnabled(report != nullptr && !report->reportId.isEmpty());
    seller_->setEnabled(open_->isEnabled());
    evidence_->setEnabled(report != nullptr && !report->captureId.isEmpty());
}

void SeenList::open() {
    const SeenReport* report = current();
    if (report == nullptr) {
        return;
    }
    const QString reportId = report->reportId;
    const QString captureId = report->captureId;
    close();
    reportId.isEmpty() ? Q_EMIT session_.evidenceWanted(captureId) : Q_EMIT session_.reportWanted(reportId);
}

void SeenList::popUpBelow(QWidget& anchor) {
    // Over the program's own window where that is wide enough, never over what stands beside it.
    const QRect screen = anchor.screen()->availableGeometry();
    const QRect room = screen.intersected(anchor.window()->geometry().adjusted(unit, 0, -unit, 0));
    const int rows = int(reports_.size()) + 4;
    resize(std::min(110 * unit, room.width()), std::min(rows * 4 * unit + 10 * unit, screen.height() / 2));
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    QFrame::show();
    tree_->setFocus();
}

} // namespace cyberspotter
