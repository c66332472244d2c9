// SPDX-License-Identifier: Apache-2.0
#include "ui/batches/hand_over_box.h"

#include "ui/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

namespace cyberspotter {

HandOverBox::HandOverBox(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), advice_(new QLabel), open_(new QPushButton), copy_(new QPushButton(tr("Copy the report’s text"))),
      record_(new QPushButton(tr("Record as sent…"))) {
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    advice_->setWordWrap(true);
    advice_->setTextFormat(Qt::PlainText);
    layout->addWidget(advice_);
    auto* row = new QHBoxLayout;
    open_->setProperty("primary", true);
    hide();
    for (QPushButton* button : {open_, copy_, record_}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    connect(open_, &QPushButton::clicked, this, &HandOverBox::openPage);
    connect(copy_, &QPushButton::clicked, this, &HandOverBox::copyReport);
    connect(record_, &QPushButton::clicked, this, &HandOverBox::record);
    hide();
}

void HandOverBox::show(const Partner& partner, const BatchContent& content) {
    handover_ = content.handover;
    body_ = content.body;
    const bool isOpen = !content.submission || content.submission->state == SubmissionState::Cancelled;
    advice_->setText(handoverAdvice(partner));
    open_->setText(handover_.way == HandoverWay::ListingForm ? tr("Open the listing") : tr("Open the partner’s form"));
    open_->setVisible(handover_.way == HandoverWay::ListingForm || handover_.way == HandoverWay::OwnForm);
    copy_->setVisible(open_->isVisibleTo(this));
    setVisible(isOpen && !isAutomatic(handover_));
}

void HandOverBox::setReport(int index) {
    report_ = index;
}

void HandOverBox::openPage() {
    if (handover_.way == HandoverWay::OwnForm) {
        Q_EMIT session_.addressWanted(handover_.address);
        return;
    }
    const QJsonArray reports = QJsonDocument::fromJson(body_).object()["reports"].toArray();
    const QString address = reports[report_]["listing"]["url"].toString();
    Q_EMIT listingOpened();
    Q_EMIT session_.addressWanted(address);
}

void HandOverBox::copyReport() {
    const QJsonArray reports = QJsonDocument::fromJson(body_).object()["reports"].toArray();
    QGuiApplication::clipboard()->setText(pasteText(reports[report_].toObject()));
}

void HandOverBox::record() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Record as sent"));
    dialog->setLabelText(tr("What the partner answered, or where you sent it (may stay empty):"));
    dialog->setOkButtonText(tr("Record"));
    connect(dialog, &QInputDialog::textValueSelected, this, &HandOverBox::recorded);
    dialog->open();
}

} // namespace cyberspotter
