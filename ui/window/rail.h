// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace cyberspotter {

/// The rail at the side: one button a page, Ctrl+1 and on from the keyboard.
class Rail : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString title;
        QString icon;
    };
    explicit Rail(const QList<Entry>& entries, QWidget* parent = nullptr);

    void setCurrent(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);
    /// Chosen by its key (Ctrl+1 and on), so that the keyboard should go along into the page.
    void keyed(const QString& id);

private:
    QList<Entry> entries_;
    QList<QToolButton*> buttons_;
};

} // namespace cyberspotter
