// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cyberspotter {

class Notice;
struct Problem;

/// A dialog with a heading, a body that takes the room, a line for problems, and a row of buttons; never larger than the screen.
class CatalogueDialog : public QDialog {
    Q_OBJECT
public:
    explicit CatalogueDialog(const QString& title, QWidget* parent = nullptr);

protected:
    QVBoxLayout* body() const { return body_; }
    /// The row at the foot; a Cancel button is at its end.
    QPushButton* addPrimary(const QString& words);
    QPushButton* addButton(const QString& words);
    void say(const Problem& problem);
    /// Something to tell the person; empty: nothing.
    void say(const QString& words);
    /// Grows to that size, as far as the screen has room.
    void fit(int width, int height);

private:
    QVBoxLayout* body_;
    QHBoxLayout* foot_;
    Notice* notice_;
};

} // namespace cyberspotter
