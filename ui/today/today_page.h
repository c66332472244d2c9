// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/history_queries.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cyberspotter {

class Notice;

/// What needs the volunteer now, what became of the reports, and where to begin.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

private:
    void reload();
    void fill(const QList<HistoryCount>& byState);
    /// A card with a sentence and a button that opens a page.
    void addCard(const QString& sentence, const QString& action, const QString& page, bool primary);

    Session& session_;
    QLabel* figures_;
    QVBoxLayout* cards_;
    Notice* notice_;
    quint64 generation_ = 0; ///< an older answer may come after a newer one; only the last asked for counts
};

} // namespace cyberspotter
