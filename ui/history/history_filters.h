// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/history_queries.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;

namespace cyberspotter {

/// What the history is asked for: words, species, marketplace, partner, status, the first and the last day.
class HistoryFilters : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFilters(Session& session, QWidget* parent = nullptr);

    HistoryQuery query() const;
    /// Nothing is asked: everything is found.
    bool asksNothing() const { return query() == HistoryQuery(); }
    void setWords(const QString& words);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* addBox(QHBoxLayout* row, const QString& all, const QString& name);
    QDateEdit* addDay(QHBoxLayout* row, QCheckBox* on, const QDate& day, const QString& name);
    void fillPartners();

    Session& session_;
    QLineEdit* words_;
    QCheckBox* sinceOn_;
    QCheckBox* untilOn_;
    QDateEdit* since_ = nullptr;
    QDateEdit* until_ = nullptr;
    QComboBox* species_ = nullptr;
    QComboBox* marketplace_ = nullptr;
    QComboBox* partner_ = nullptr;
    QComboBox* status_ = nullptr;
    QTimer typing_;
};

} // namespace cyberspotter
