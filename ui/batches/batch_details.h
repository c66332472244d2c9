// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/batch_document.h"
#include "core/submission/submission_repository.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace cyberspotter {

class Notice;

/// One batch: exactly what leaves the computer before it goes, the way it takes, and the receipt.
class BatchDetails : public QWidget {
    Q_OBJECT
public:
    explicit BatchDetails(Session& session, QWidget* parent = nullptr);

    void showBatch(const Batch& batch);
    QString batchId() const { return batch_.id; }

private:
    /// Everything shown of a batch, read in one go behind the window.
    struct Content {
        BatchDocument document;
        std::optional<Submission> submission;
        std::optional<Receipt> receipt;
    };

    QWidget* buildActions();
    void fill(const Content& content);
    void fillReports(const Content& content);
    void fillEvidence(const BatchDocument& document);
    void updateActions(const std::optional<Submission>& submission);
    void send();
    void act(Result<Submission> (*change)(Library&, const QString&));
    void exportBag();

    Session& session_;
    Batch batch_;
    std::optional<Submission> submission_;
    QLabel* heading_;
    QLabel* state_;
    Notice* notice_;
    QProgressBar* progress_;
    QTabWidget* tabs_;
    QTreeWidget* reports_;
    QTreeWidget* evidence_;
    QPlainTextEdit* json_;
    QPlainTextEdit* receipt_;
    QPushButton* send_;
    QPushButton* retry_;
    QPushButton* cancel_;
    QPushButton* export_;
};

} // namespace cyberspotter
