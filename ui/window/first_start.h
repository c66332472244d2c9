// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cyberspotter {

/// The first start: a pseudonym, a language, practice or real. Nothing else is asked.
class FirstStart : public QDialog {
    Q_OBJECT
public:
    explicit FirstStart(const QString& language, QWidget* parent = nullptr);

    QString pseudonym() const;
    QString language() const;
    bool wantsPractice() const;

private:
    QWidget* step(const QString& title, const QString& sentence, QWidget* field);
    void go(int step);

    QStackedWidget* steps_;
    QLineEdit* pseudonym_;
    QComboBox* language_;
    QButtonGroup* choice_;
    QLabel* where_;
    QPushButton* back_;
    QPushButton* next_;
};

} // namespace cyberspotter
