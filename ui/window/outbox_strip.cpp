// SPDX-License-Identifier: Apache-2.0
#include "ui/window/outbox_strip.h"

#include "ui/style/theme.h"
#include "ui/widgets/status_badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace cyberspotter {

OutboxStrip::OutboxStrip(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), text_(new QLabel), progress_(new QProgressBar), open_(new QPushButton(tr("Show"))) {
    setObjectName(QStringLiteral("outbox"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Outbox"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
    setTextRole(text_, TextRole::Small);
    text_->setTextFormat(Qt::PlainText);
    layout->addWidget(text_, 1);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(20 * unit);
    progress_->setMaximum(1000);
    progress_->hide();
    layout->addWidget(progress_);
    open_->setProperty("flat", true);
    open_->hide();
    layout->addWidget(open_);
    connect(open_, &QPushButton::clicked, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("batches")); });
    connect(&session_.outbox(), &Outbox::progressed, this, &OutboxStrip::onProgress);
    connect(&session_.outbox(), &Outbox::submissionChanged, this, &OutboxStrip::onChanged);
    connect(&session_, &Session::reportsChanged, this, &OutboxStrip::reload);
    reload();
}

void OutboxStrip::reload() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return SubmissionRepository(*library).list(50); },
                 [this](const Result<QList<Submission>>& list) {
                     if (!list || progress_->isVisible()) {
                         return;
                     }
                     int waiting = 0;
                     int standing = 0;
                     for (const Submission& submission : *list) {
                         waiting += isActive(submission.state) ? 1 : 0;
                         standing += submission.state == SubmissionState::NeedsUser || submission.state == SubmissionState::Failed ? 1 : 0;
                     }
                     open_->setVisible(waiting + standing > 0);
                     text_->setText(standing > 0  ? tr("%n batch(es) need you", nullptr, standing)
                                    : waiting > 0 ? tr("%n batch(es) on the way", nullptr, waiting)
                                                  : tr("Outbox: nothing to send"));
                 });
}

void OutboxStrip::onProgress(const SendProgress& progress) {
    if (progress.submissionId != sending_ || !clock_.isValid()) {
        sending_ = progress.submissionId;
        firstSent_ = progress.sent;
        clock_.start();
    }
    const qint64 elapsed = std::max<qint64>(1, clock_.elapsed());
    const qint64 rate = 1000 * (progress.sent - firstSent_) / elapsed;
    progress_->show();
    open_->show();
    progress_->setValue(progress.total == 0 ? 0 : int(1000 * progress.sent / progress.total));
    text_->setText(tr("Sending evidence: %1 of %2, %3 a second")
                       .arg(QLocale().formattedDataSize(progress.sent), QLocale().formattedDataSize(progress.total), QLocale().formattedDataSize(rate)));
}

void OutboxStrip::onChanged(const Submission& submission) {
    progress_->hide();
    clock_.invalidate();
    const bool needs = submission.state == SubmissionState::NeedsUser || submission.state == SubmissionState::Failed;
    open_->setVisible(needs || isActive(submission.state));
    const Partner* partner = session_.partner(submission.partnerId);
    QString text = (partner == nullptr ? submission.partnerId : partner->name) + QStringLiteral(": ") + statusText(submission.state);
    if (submission.problem) {
        text += QStringLiteral(" – ") + submission.problem->title;
    }
    text_->setText(text);
}

} // namespace cyberspotter
