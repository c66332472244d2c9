// SPDX-License-Identifier: Apache-2.0
#include "ui/batches/batch_details.h"

#include "core/exchange/exporter.h"
#include "core/reporting/batch/batch_repository.h"
#include "core/submission/journal/split_repository.h"
#include "core/submission/submitting.h"
#include "ui/batches/hand_over_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/status_badge.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

QPlainTextEdit* monospaced(const QString& name) {
    auto* view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setTabChangesFocus(true);
    view->setAccessibleName(name);
    return view;
}

QTreeWidget* table(const QStringList& columns, const QString& name) {
    auto* view = new QTreeWidget;
    view->setHeaderLabels(columns);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAccessibleName(name);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setResizeContentsPrecision(0); // the rows in sight are measured, not six hundred
    view->header()->setStretchLastSection(true);
    return view;
}

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setTextOnce(QPlainTextEdit* view, const QString& text) {
    if (view->toPlainText() != text) {
        view->setPlainText(text);
    }
}

} // namespace

BatchDetails::BatchDetails(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), heading_(plainLabel()), state_(plainLabel()), leaving_(plainLabel()), handOver_(new HandOverBox(session)),
      notice_(new Notice), progress_(new QProgressBar), tabs_(new QTabWidget),
      reports_(table({tr("Listing"), tr("Species"), tr("Answer"), tr("Reference")}, tr("Reports of the batch"))),
      evidence_(table({tr("File"), tr("Size"), tr("SHA-256")}, tr("Evidence of the batch"))), json_(monospaced(tr("The data as sent"))),
      receipt_(monospaced(tr("The receipt as received"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 0, 0, 0);
    setTextRole(heading_, TextRole::Heading);
    setTextRole(leaving_, TextRole::Small);
    leaving_->setAccessibleName(tr("What leaves this computer"));
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of sending"));
    progress_->setMaximum(1000);
    progress_->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{heading_, state_, leaving_, handOver_, notice_, progress_}) {
        layout->addWidget(widget);
    }
    tabs_->setDocumentMode(true);
    tabs_->addTab(reports_, tr("Reports"));
    tabs_->addTab(evidence_, tr("Evidence"));
    tabs_->addTab(json_, tr("Exact data"));
    tabs_->addTab(receipt_, tr("Receipt"));
    layout->addWidget(tabs_, 1);
    layout->addWidget(buildActions());

    connect(tabs_, &QTabWidget::currentChanged, this, &BatchDetails::fillTexts);
    connect(reports_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        handOver_->setReport(item == nullptr ? 0 : std::max(0, reports_->indexOfTopLevelItem(item)));
        updateActions();
    });
    connect(handOver_, &HandOverBox::listingOpened, this, [this] {
        if (QTreeWidgetItem* next = reports_->itemBelow(reports_->currentItem())) {
            reports_->setCurrentItem(next);
        }
    });
    connect(handOver_, &HandOverBox::recorded, this, &BatchDetails::recordByHand);
    connect(&session_, &Session::partnersChanged, this, [this] {
        if (!batch_.id.isEmpty()) {
            showBatch(batch_);
        }
    });
    connect(&session_.outbox(), &Outbox::progressed, this, &BatchDetails::onProgress);
    connect(&session_.outbox(), &Outbox::submissionChanged, this, [this](const Submission& submission) {
        if (submission.batchId == batch_.id) {
            progress_->hide();
            showBatch(batch_);
        }
    });
}

QWidget* BatchDetails::buildActions() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, unit, 0, 0);
    send_ = new QPushButton(tr("Send"));
    send_->setProperty("primary", true);
    retry_ = new QPushButton(tr("Try again"));
    cancel_ = new QPushButton(tr("Cancel sending"));
    takeOut_ = new QPushButton(tr("Take the report out"));
    takeOut_->setToolTip(tr("The report goes back to those that are ready, where you can mend it."));
    export_ = new QPushButton(tr("Export as bag…"));
    for (QPushButton* button : {send_, retry_, cancel_, takeOut_, export_}) {
        layout->addWidget(button);
        button->setVisible(button == export_); // all at once, of which no batch has need, are wider than a small screen
    }
    layout->addStretch(1);
    connect(send_, &QPushButton::clicked, this, &BatchDetails::send);
    connect(retry_, &QPushButton::clicked, this, [this] { act(retrySubmission); });
    connect(cancel_, &QPushButton::clicked, this, [this] { act(cancelSubmission); });
    connect(takeOut_, &QPushButton::clicked, this, &BatchDetails::takeOut);
    connect(export_, &QPushButton::clicked, this, &BatchDetails::exportBag);
    return row;
}

Partner BatchDetails::partner() const {
    const Partner* known = session_.partner(batch_.partnerId);
    return known == nullptr ? Partner{} : *known;
}

void BatchDetails::showBatch(const Batch& batch) {
    if (batch.id != batch_.id) {
        notice_->hide();
        progress_->hide();
    }
    batch_ = batch;
    inBackground(
        session_.readers(), this,
        [library = &session_.library(), catalogue = session_.sharedCatalogue(), partner = partner(), batch] {
            return readBatch(*library, *catalogue, partner, batch);
        },
        [this, id = batch.id](const Result<BatchContent>& content) {
            if (id == batch_.id) {
                content ? fill(*content) : notice_->say(content.error());
            }
        });
}

void BatchDetails::fill(const BatchContent& content) {
    const int row = reports_->indexOfTopLevelItem(reports_->currentItem());
    content_ = content;
    const Partner to = partner();
    heading_->setText(tr("%n report(s) for %1", nullptr, int(content_.reports.size())).arg(to.name.isEmpty() ? batch_.partnerId : to.name));
    leaving_->setText(leavingText(content_.leaving, content_.handover));
    handOver_->show(to, content_);
    fillReports();
    reports_->setCurrentItem(reports_->topLevelItem(std::max(0, row)));
    fillEvidence();
    fillTexts();
    if (content_.submission && content_.submission->problem && !wasSplit(*content_.submission)) {
        notice_->say(*content_.submission->problem);
    }
    updateActions();
}

void BatchDetails::fillReports() {
    const QSignalBlocker quiet(reports_);
    reports_->clear();
    QList<QTreeWidgetItem*> rows;
    for (qsizetype i = 0; i < content_.reports.size(); ++i) {
        const Report& report = content_.reports[i];
        const SubmissionItem item = content_.submission ? content_.submission->items.value(i) : SubmissionItem{};
        auto* row = new QTreeWidgetItem({report.listing.title.isEmpty() ? report.listing.url : report.listing.title.simplified().left(80),
                                         report.taxa.join(QStringLiteral(", ")), content_.submission ? statusText(report.state) : QString(), item.reference});
        if (item.problem) {
            row->setToolTip(2, item.problem->toText());
            row->addChild(new QTreeWidgetItem({item.problem->toText().simplified()}));
        }
        rows += row;
    }
    reports_->addTopLevelItems(rows);
    for (QTreeWidgetItem* row : std::as_const(rows)) {
        row->setExpanded(row->childCount() > 0);
    }
}

void BatchDetails::fillEvidence() {
    evidence_->clear();
    QList<QTreeWidgetItem*> rows;
    for (const BatchEvidence& file : content_.evidence) {
        rows += new QTreeWidgetItem({file.path, QLocale().formattedDataSize(file.bytes), file.sha256});
    }
    evidence_->addTopLevelItems(rows);
    tabs_->setTabText(1, tr("Evidence (%1)").arg(QLocale().formattedDataSize(content_.leaving.fileBytes)));
}

void BatchDetails::fillTexts() {
    if (tabs_->currentWidget() == json_) {
        setTextOnce(json_, content_.json);
    } else if (tabs_->currentWidget() == receipt_) {
        setTextOnce(receipt_, content_.receiptText);
    }
}

void BatchDetails::updateActions() {
    const std::optional<Submission>& submission = content_.submission;
    const bool isOpen = !submission || submission->state == SubmissionState::Cancelled;
    const bool isStanding = submission && mayMove(submission->state, SubmissionState::Queued);
    const int row = reports_->indexOfTopLevelItem(reports_->currentItem());
    send_->setVisible(isOpen && isAutomatic(content_.handover) && !content_.reports.isEmpty());
    retry_->setVisible(isStanding);
    cancel_->setVisible(submission && mayMove(submission->state, SubmissionState::Cancelled));
    takeOut_->setVisible(isOpen && row >= 0 && row < content_.reports.size() && content_.reports[row].state == ReportState::Batched);
    state_->setText(!isOpen                            ? statusText(submission->state)
                    : isAutomatic(content_.handover) ? tr("Not sent yet. This is exactly what leaves this computer:")
                                                     : tr("Not sent. Nothing leaves this computer by itself; this is what you hand over:"));
}

void BatchDetails::onProgress(const SendProgress& progress) {
    if (!content_.submission || progress.submissionId != content_.submission->id) {
        return;
    }
    progress_->setVisible(progress.sent < progress.total);
    progress_->setValue(progress.total == 0 ? 0 : int(1000 * progress.sent / progress.total));
    state_->setText(tr("%1 of %2 sent").arg(QLocale().formattedDataSize(progress.sent), QLocale().formattedDataSize(progress.total)));
}

void BatchDetails::onChanged(const Result<Submission>& changed) {
    send_->setEnabled(true);
    if (!changed) {
        notice_->say(changed.error());
        return;
    }
    notice_->hide();
    Q_EMIT session_.reportsChanged();
    showBatch(batch_);
    session_.outbox().wake();
}

void BatchDetails::send() {
    send_->setEnabled(false);
    inBackground(session_.writer(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), id = batch_.id] { return queueBatch(*library, *catalogue, id); },
                 [this](const Result<Submission>& queued) { onChanged(queued); });
}

void BatchDetails::act(Result<Submission> (*change)(Library&, const QString&)) {
    if (content_.submission) {
        inBackground(session_.writer(), this, [library = &session_.library(), id = content_.submission->id, change] { return change(*library, id); },
                     [this](const Result<Submission>& changed) { onChanged(changed); });
    }
}

void BatchDetails::recordByHand(const QString& note) {
    inBackground(session_.writer(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), id = batch_.id, note] {
                     return recordSentByHand(*library, *catalogue, id, note);
                 },
                 [this](const Result<Submission>& recorded) { onChanged(recorded); });
}

void BatchDetails::takeOut() {
    const int row = reports_->indexOfTopLevelItem(reports_->currentItem());
    if (row < 0 || row >= content_.reports.size()) {
        return;
    }
    inBackground(session_.writer(), this, [library = &session_.library(), id = content_.reports[row].id] { return BatchRepository(*library).takeOut(id); },
                 [this, isLast = content_.reports.size() == 1](const Result<void>& out) {
                     if (!out) {
                         notice_->say(out.error());
                         return;
                     }
                     notice_->hide();
                     if (!isLast) {
                         showBatch(batch_);
                     }
                     Q_EMIT session_.reportsChanged();
                 });
}

void BatchDetails::exportBag() {
    const Partner* known = session_.partner(batch_.partnerId);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export as bag"), batch_.id + QStringLiteral(".zip"), tr("Evidence bag (*.zip)"));
    if (path.isEmpty() || known == nullptr) {
        return;
    }
    inBackground(session_.readers(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), partner = *known, batch = batch_, path]() -> Result<ExportSummary> {
                     const Result<Reporter> reporter = reporterOf(*library);
                     return reporter ? exportBatch(QStringLiteral("bag"), *library, *catalogue, partner, batch, *reporter, {}, path) : std::unexpected(reporter.error());
                 },
                 [this, path](const Result<ExportSummary>& written) {
                     written ? notice_->say(tr("Written to %1").arg(path)) : notice_->say(written.error());
                 });
}

} // namespace cyberspotter
