// SPDX-License-Identifier: Apache-2.0
#include "ui/window/outbox_strip.h"

#include "core/submission/submitting.h"
#include "core/submission/journal/submission_repository.h"
#include "ui/style/theme.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/status_badge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace cyberspotter {

namespace {

/// What is shown first: what moves, then what needs the person, then what waits.
int rankOf(const Submission& submission) {
    switch (submission.state) {
    case SubmissionState::Sending:
    case SubmissionState::AwaitingUploads:
    case SubmissionState::Finishing:
        return 0;
    case SubmissionState::NeedsUser:
    case SubmissionState::Failed:
        return 1;
    case SubmissionState::RetryWait:
    case SubmissionState::Uncertain:
        return 2;
    default:
        return 3;
    }
}

} // namespace

OutboxStrip::OutboxStrip(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), text_(new QLabel), progress_(new QProgressBar), retry_(new QPushButton(tr("Try again"))),
      cancel_(new QPushButton(tr("Cancel"))), open_(new QPushButton(tr("Show"))) {
    setObjectName(QStringLiteral("outbox"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Outbox"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
    setTextRole(text_, TextRole::Small);
    text_->setTextFormat(Qt::PlainText);
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text_->installEventFilter(this);
    layout->addWidget(text_, 1);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(20 * unit);
    progress_->setMaximum(1000);
    progress_->setAccessibleName(tr("Progress of sending"));
    progress_->hide();
    layout->addWidget(progress_);
    retry_->setAccessibleName(tr("Try sending again"));
    cancel_->setAccessibleName(tr("Cancel sending"));
    open_->setAccessibleName(tr("Show the batches"));
    for (QPushButton* button : {retry_, cancel_, open_}) {
        button->setProperty("flat", true);
        button->hide();
        layout->addWidget(button);
    }
    setMinimumHeight(open_->sizeHint().height() + unit); // buttons come and go; the pages above stay where they are
    connect(retry_, &QPushButton::clicked, this, [this] { act(retrySubmission); });
    connect(cancel_, &QPushButton::clicked, this, [this] { act(cancelSubmission); });
    connect(open_, &QPushButton::clicked, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("batches")); });
    connect(&session_.outbox(), &Outbox::progressed, this, &OutboxStrip::onProgress);
    auto* refresher = new Refresher(this, [this] { reload(); });
    connect(&session_.outbox(), &Outbox::submissionChanged, refresher, &Refresher::ask);
    connect(&session_, &Session::reportsChanged, refresher, &Refresher::ask);
    reload();
}

void OutboxStrip::reload() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return SubmissionRepository(*library).open(); },
                 [this](const Result<QList<Submission>>& open) {
                     if (open) {
                         fill(*open);
                     }
                 });
}

void OutboxStrip::fill(const QList<Submission>& open) {
    const auto first = std::min_element(open.begin(), open.end(), [](const Submission& a, const Submission& b) { return rankOf(a) < rankOf(b); });
    shown_ = first == open.end() ? std::nullopt : std::optional(*first);
    others_ = std::max(0, int(open.size()) - 1);
    open_->setVisible(shown_.has_value());
    retry_->setVisible(shown_ && mayMove(shown_->state, SubmissionState::Queued));
    cancel_->setVisible(shown_ && mayMove(shown_->state, SubmissionState::Cancelled));
    const bool isUploading = shown_ && shown_->state == SubmissionState::AwaitingUploads;
    progress_->setVisible(isUploading && shown_->id == sending_);
    if (!isUploading || shown_->id != sending_) {
        say(shown_ ? describe(*shown_) : tr("Outbox: nothing to send"));
    }
}

QString OutboxStrip::describe(const Submission& submission) const {
    const Partner* partner = session_.partner(submission.partnerId);
    QString text = (partner == nullptr ? submission.partnerId : partner->name) + QStringLiteral(": ") + statusText(submission.state);
    if (submission.nextAttemptAt.isValid()) {
        text += tr(", at %1").arg(QLocale().toString(submission.nextAttemptAt.toLocalTime().time(), QLocale::ShortFormat));
    }
    if (submission.problem) {
        QStringList why{submission.problem->title};
        // What the person can do matters only where nothing goes on by itself.
        why += rankOf(submission) == 1 ? submission.problem->cure : QString();
        why.removeAll(QString());
        text += QStringLiteral(" – ") + why.join(QStringLiteral(". "));
    }
    return others_ > 0 ? text + QStringLiteral("  ") + tr("(%n more)", nullptr, others_) : text;
}

void OutboxStrip::onProgress(const SendProgress& progress) {
    if (progress.submissionId != sending_) {
        sending_ = progress.submissionId;
        rate_ = {};
        clock_.start();
    }
    rate_.add(progress.sent, clock_.elapsed());
    progress_->setVisible(progress.sent < progress.total);
    progress_->setValue(progress.total == 0 ? 0 : int(1000 * progress.sent / progress.total));
    const QLocale locale;
    QString text = tr("Sending evidence: %1 of %2").arg(locale.formattedDataSize(progress.sent), locale.formattedDataSize(progress.total));
    if (rate_.perSecond() > 0) {
        text += tr(", %1 a second").arg(locale.formattedDataSize(rate_.perSecond()));
    }
    if (const std::optional<qint64> left = rate_.secondsLeft(progress.total)) {
        text += tr(", %n second(s) left", nullptr, int(*left));
    }
    say(text);
}

void OutboxStrip::act(Result<Submission> (*change)(Library&, const QString&)) {
    if (!shown_) {
        return;
    }
    inBackground(session_.writer(), this, [library = &session_.library(), id = shown_->id, change] { return change(*library, id); },
                 [this](const Result<Submission>& changed) {
                     if (!changed) {
                         Q_EMIT session_.troubled(changed.error());
                     }
                     session_.outbox().wake();
                     Q_EMIT session_.reportsChanged();
                 });
}

void OutboxStrip::say(const QString& text) {
    whole_ = text;
    text_->setToolTip(text);
    text_->setAccessibleName(text);
    text_->setText(text_->fontMetrics().elidedText(text, Qt::ElideRight, text_->width()));
}

bool OutboxStrip::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::Resize) {
        say(whole_);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cyberspotter
