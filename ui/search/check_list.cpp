// SPDX-License-Identifier: Apache-2.0
#include "ui/search/check_list.h"

#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cyberspotter {

CheckList::CheckList(const QString& title, QWidget* parent) : QWidget(parent), all_(new QCheckBox(title)), list_(new QListWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    all_->setTristate(true);
    list_->setAccessibleName(title);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setMinimumHeight(14 * unit);
    layout->addWidget(all_);
    layout->addWidget(list_, 1);
    connect(all_, &QCheckBox::clicked, this, [this] { tickAll(all_->checkState() != Qt::Unchecked); });
    connect(list_, &QListWidget::itemChanged, this, [this] {
        showAll();
        Q_EMIT changed();
    });
}

void CheckList::setItems(const QList<std::pair<QString, QString>>& items) {
    const QStringList ticked = checked();
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const auto& [id, text] : items) {
        auto* item = new QListWidgetItem(text, list_);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    showFirstTicked();
    showAll();
}

void CheckList::showFirstTicked() {
    int row = 0;
    for (int i = list_->count() - 1; i >= 0; --i) {
        row = list_->item(i)->checkState() == Qt::Checked ? i : row;
    }
    list_->setCurrentRow(row);
}

QStringList CheckList::checked() const {
    QStringList ids;
    for (int i = 0; i < list_->count(); ++i) {
        if (list_->item(i)->checkState() == Qt::Checked) {
            ids += list_->item(i)->data(Qt::UserRole).toString();
        }
    }
    return ids;
}

void CheckList::setChecked(const QStringList& ids) {
    {
        const QSignalBlocker quiet(list_);
        for (int i = 0; i < list_->count(); ++i) {
            list_->item(i)->setCheckState(ids.contains(list_->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
        }
        showFirstTicked();
    }
    showAll();
    Q_EMIT changed();
}

void CheckList::tickAll(bool tick) {
    QStringList ids;
    for (int i = 0; tick && i < list_->count(); ++i) {
        ids += list_->item(i)->data(Qt::UserRole).toString();
    }
    setChecked(ids);
}

void CheckList::showAll() {
    const qsizetype ticked = checked().size();
    all_->setCheckState(ticked == 0 ? Qt::Unchecked : ticked == list_->count() ? Qt::Checked : Qt::PartiallyChecked);
    all_->setEnabled(list_->count() > 0);
}

} // namespace cyberspotter
