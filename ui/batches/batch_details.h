// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/batches/batch_content.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace cyberspotter {

class HandOverBox;
class Notice;

/// One batch: exactly what leaves the computer before it goes, the way it takes, and the receipt.
class BatchDetails : public QWidget {
    Q_OBJECT
public:
    explicit BatchDetails(Session& session, QWidget* parent = nullptr);

    void showBatch(const Batch& batch);
    QString batchId() const { return batch_.id; }

private:
    QWidget* buildActions();
    void fill(const BatchContent& content);
    void fillReports();
    void fillEvidence();
    /// Long texts are laid out when they are looked at, not before.
    void fillTexts();
    void updateActions();
    void onProgress(const SendProgress& progress);
    void send();
    void takeOut();
    void recordByHand(const QString& note);
    void act(Result<Submission> (*change)(Library&, const QString&));
    /// Shows what became of the submission; a problem is said instead.
    void onChanged(const Result<Submission>& changed);
    void exportBag();
    Partner partner() const;

    Session& session_;
    Batch batch_;
    BatchContent content_;
    QLabel* heading_;
    QLabel* state_;
    QLabel* leaving_;
    HandOverBox* handOver_;
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
    QPushButton* takeOut_;
    QPushButton* export_;
};

} // namespace cyberspotter
