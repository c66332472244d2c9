// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/importing/evidence_import.h"
#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTableView;

namespace cyberspotter {

class CaptureListModel;
class CaptureViewer;
class Notice;

/// All captures, with and without a report, ours and imported ones; each opened in the viewer.
class EvidencePage : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePage(Session& session, QWidget* parent = nullptr);

    /// Shows one capture; empty: the list.
    void open(const QString& captureId);
    CaptureViewer* viewer() const { return viewer_; }
    CaptureListModel* model() const { return model_; }
    QTableView* table() const { return table_; }

    /// The file to import; empty for none. A dialog unless a test says otherwise.
    std::function<QString()> askFile;

Q_SIGNALS:
    void imported(const QStringList& captureIds);

private:
    QWidget* buildList();
    void openRow(int row);
    void showList();
    void askImport();
    void import(const QString& path, bool evenIfBroken);
    void importEnded(const QString& path, const Result<ImportSummary>& summary);
    void onLoaded();

    Session& session_;
    CaptureListModel* model_;
    QTableView* table_;
    Notice* notice_;
    QStackedWidget* lists_; ///< empty state or table
    QStackedWidget* stack_; ///< list or viewer
    CaptureViewer* viewer_;
    QString brokenPath_;
};

} // namespace cyberspotter
