// SPDX-License-Identifier: Apache-2.0
#include "ui/batches/batch_details.h"

#include "core/exchange/exporter.h"
#include "core/submission/receipt_repository.h"
#include "core/submission/submitting.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/status_badge.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
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
    view->setAccessibleName(name);
    return view;
}

QTreeWidget* table(const QStringList& columns, const QString& name) {
    auto* view = new QTreeWidget;
    view->setHeaderLabels(columns);
    view->setRootIsDecorated(false);
    view->setAccessibleName(name);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(true);
    return view;
}

QString indented(const QByteArray& json) {
    return QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented));
}

} // namespace

BatchDetails::BatchDetails(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), heading_(new QLabel), state_(new QLabel), notice_(new Notice), progress_(new QProgressBar), tabs_(new QTabWidget),
      reports_(table({tr("Listing"), tr("Species"), tr("Answer"), tr("Reference")}, tr("Reports of the batch"))),
      evidence_(table({tr("File"), tr("Size"), tr("SHA-256")}, tr("Evidence of the batch"))), json_(monospaced(tr("The data as sent"))),
      receipt_(monospaced(tr("The receipt as received"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 0, 0, 0);
    setTextRole(heading_, TextRole::Heading);
    heading_->setWordWrap(true);
    layout->addWidget(heading_);
    state_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);
    layout->addWidget(state_);
    layout->addWidget(notice_);
    progress_->setTextVisible(false);
    progress_->hide();
    layout->addWidget(progress_);
    tabs_->setDocumentMode(true);
    tabs_->addTab(reports_, tr("Reports"));
    tabs_->addTab(evidence_, tr("Evidence"));
    tabs_->addTab(json_, tr("Exact data"));
    tabs_->addTab(receipt_, tr("Receipt"));
    layout->addWidget(tabs_, 1);
    layout->addWidget(buildActions());

    connect(&session_.outbox(), &Outbox::progressed, this, [this](const SendProgress& progress) {
        if (submission_ && progress.submissionId == submission_->id) {
            progress_->setVisible(progress.sent < progress.total);
            progress_->setMaximum(1000);
            progress_->setValue(progress.total == 0 ? 0 : int(1000 * progress.sent / progress.total));
            state_->setText(tr("%1 of %2 sent").arg(QLocale().formattedDataSize(progress.sent), QLocale().formattedDataSize(progress.total)));
        }
    });
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
    export_ = new QPushButton(tr("Export as bag…"));
    for (QPushButton* button : {send_, retry_, cancel_, export_}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(send_, &QPushButton::clicked, this, &BatchDetails::send);
    connect(retry_, &QPushButton::clicked, this, [this] { act(retrySubmission); });
    connect(cancel_, &QPushButton::clicked, this, [this] { act(cancelSubmission); });
    connect(export_, &QPushButton::clicked, this, &BatchDetails::exportBag);
    return row;
}

void BatchDetails::showBatch(const Batch& batch) {
    if (batch.id != batch_.id) {
        notice_->hide();
        progress_->hide();
    }
    batch_ = batch;
    const Partner* known = session_.partner(batch.partnerId);
    const Partner partner = known == nullptr ? Partner{} : *known;
    heading_->setText(tr("%n report(s) for %1", nullptr, batch.reports).arg(known == nullptr ? batch.partnerId : partner.name));
    inBackground(session_.readers(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), partner, batch]() -> Result<Content> {
                     const Result<Reporter> reporter = reporterOf(*library);
                     if (!reporter) {
                         return std::unexpected(reporter.error());
                     }
                     Result<BatchDocument> document = composeBatch(*library, *catalogue, partner, batch, *reporter);
                     if (!document) {
                         return std::unexpected(document.error());
                     }
                     Content content{std::move(*document), {}, {}};
                     const SubmissionRepository repository(*library);
                     if (const Result<Submission> submission = repository.ofBatch(batch.id)) {
                         content.submission = *submission;
                         content.document.body = repository.body(submission->id).value_or(content.document.body);
                         content.receipt = ReceiptRepository(*library).ofBatch(batch.id).value_or(std::nullopt);
                     }
                     return content;
                 },
                 [this, id = batch.id](const Result<Content>& content) {
                     if (id != batch_.id) {
                         return;
                     }
                     content ? fill(*content) : notice_->say(content.error());
                 });
}

void BatchDetails::fill(const Content& content) {
    submission_ = content.submission;
    fillReports(content);
    fillEvidence(content.document);
    json_->setPlainText(indented(content.document.body));
    receipt_->setPlainText(content.receipt ? tr("Received %1\nSHA-256 %2\n\n").arg(toRfc3339(content.receipt->receivedAt), content.receipt->sha256) + indented(content.receipt->body)
                                           : tr("There is no receipt yet."));
    updateActions(content.submission);
}

void BatchDetails::fillReports(const Content& content) {
    reports_->clear();
    for (qsizetype i = 0; i < content.document.reports.size(); ++i) {
        const Report& report = content.document.reports[i];
        const SubmissionItem item = content.submission ? content.submission->items.value(i) : SubmissionItem{};
        auto* row = new QTreeWidgetItem(reports_, {report.listing.title.simplified().left(80), report.taxa.join(QStringLiteral(", ")),
                                                   content.submission ? statusText(report.state) : QString(), item.reference});
        if (item.problem) {
            row->setToolTip(2, item.problem->toText());
            new QTreeWidgetItem(row, {item.problem->toText()});
            row->setExpanded(true);
        }
    }
}

void BatchDetails::fillEvidence(const BatchDocument& document) {
    evidence_->clear();
    qint64 total = 0;
    for (const BatchEvidence& file : document.evidence) {
        total += file.bytes;
        new QTreeWidgetItem(evidence_, {file.path, QLocale().formattedDataSize(file.bytes), file.sha256});
    }
    tabs_->setTabText(1, tr("Evidence (%1)").arg(QLocale().formattedDataSize(total)));
}

void BatchDetails::updateActions(const std::optional<Submission>& submission) {
    const bool standing = submission && (submission->state == SubmissionState::NeedsUser || submission->state == SubmissionState::Failed || submission->state == SubmissionState::RetryWait);
    send_->setVisible(!submission || submission->state == SubmissionState::Cancelled);
    retry_->setVisible(standing);
    cancel_->setVisible(submission && mayMove(submission->state, SubmissionState::Cancelled));
    state_->setText(submission ? statusText(submission->state) : tr("Not sent yet. This is exactly what leaves this computer."));
    if (submission && submission->problem) {
        notice_->say(*submission->problem);
    } else {
        notice_->hide();
    }
    if (submission && isSettled(submission->state) && submission->state != SubmissionState::Cancelled) {
        tabs_->setCurrentIndex(tabs_->currentWidget() == json_ ? 2 : tabs_->currentIndex());
    }
}

void BatchDetails::send() {
    send_->setEnabled(false);
    inBackground(session_.writer(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), id = batch_.id] { return queueBatch(*library, *catalogue, id); },
                 [this](const Result<Submission>& queued) {
                     send_->setEnabled(true);
                     if (!queued) {
                         notice_->say(queued.error());
                         return;
                     }
                     submission_ = *queued;
                     updateActions(submission_);
                     session_.outbox().wake();
                 });
}

void BatchDetails::act(Result<Submission> (*change)(Library&, const QString&)) {
    if (!submission_) {
        return;
    }
    inBackground(session_.writer(), this, [library = &session_.library(), id = submission_->id, change] { return change(*library, id); },
                 [this](const Result<Submission>& changed) {
                     if (!changed) {
                         notice_->say(changed.error());
                         return;
                     }
                     submission_ = *changed;
                     updateActions(submission_);
                     session_.outbox().wake();
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
