// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include <utility>

class QCheckBox;
class QListWidget;

namespace cyberspotter {

/// A list of things to tick, with one box above for all of them.
class CheckList : public QWidget {
    Q_OBJECT
public:
    /// `title` stands beside the box for all, and names the list for screen readers.
    explicit CheckList(const QString& title, QWidget* parent = nullptr);

    /// Puts these in place, as pairs of an id and what is shown. Ids that were ticked stay so.
    void setItems(const QList<std::pair<QString, QString>>& items);

    QStringList checked() const;
    /// Ticks these and no others; ids that are not in the list are passed over.
    void setChecked(const QStringList& ids);

Q_SIGNALS:
    void changed();

private:
    void tickAll(bool tick);
    void showAll();
    void showFirstTicked();

    QCheckBox* all_;
    QListWidget* list_;
};

} // namespace cyberspotter
