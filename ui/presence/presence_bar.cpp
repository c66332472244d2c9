// SPDX-License-Identifier: Apache-2.0
#include "ui/presence/presence_bar.h"

#include "ui/presence/observation_words.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace cyberspotter {

PresenceBar::PresenceBar(Session& session, QWidget* parent)
    : QFrame(parent), session_(session),
      check_(new PresenceCheck({&session.library(), session.sharedCatalogue(), &session.readers(), &session.writer(), session.isPractice()}, this)), words_(new QLabel),
      progress_(new QProgressBar), stop_(new QPushButton(tr("Stop"))) {
    setObjectName(QStringLiteral("presenceBar"));
    setProperty("notice", true);
    setAccessibleName(tr("Is it still there?"));
    auto* row = new QHBoxLayout(this);
    words_->setObjectName(QStringLiteral("presenceWords"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    row->addWidget(words_, 1);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(16 * unit);
    progress_->setAccessibleName(tr("Listings looked at"));
    row->addWidget(progress_);
    row->addWidget(stop_);
    connect(stop_, &QPushButton::clicked, this, &PresenceBar::stopOrClose);
    connect(check_, &PresenceCheck::progressed, this, &PresenceBar::showProgress);
    connect(check_, &PresenceCheck::finished, this, &PresenceBar::onFinished);
    connect(check_, &PresenceCheck::failed, &session_, &Session::troubled);
    connect(check_, &PresenceCheck::observed, this, [this](const Observation& observation) { Q_EMIT observed(observation.reportId); });
    hide();
}

void PresenceBar::look(const QList<Report>& reports) {
    show();
    if (sandboxState() == SandboxState::Impossible) {
        words_->setText(tr("As root the browser’s protection (sandbox) cannot start, so no page is opened."));
        progress_->hide();
        stop_->setText(tr("Close"));
        return;
    }
    check_->add(reports);
}

void PresenceBar::showProgress() {
    const PresenceProgress& progress = check_->progress();
    words_->setText(tr("Looking whether the listings are still there: %1 of %2. One page of a site at a time.").arg(progress.done).arg(progress.wanted));
    progress_->setMaximum(progress.wanted);
    progress_->setValue(progress.done);
    progress_->show();
    stop_->setText(tr("Stop"));
    show();
}

void PresenceBar::onFinished() {
    words_->setText(check_->progress().done == 0 ? tr("None of these reports has an address of the web.") : presenceSummary(check_->progress()));
    progress_->hide();
    stop_->setText(tr("Close"));
}

void PresenceBar::stopOrClose() {
    if (!check_->isRunning()) {
        hide();
        return;
    }
    check_->stop();
    onFinished();
}

} // namespace cyberspotter
