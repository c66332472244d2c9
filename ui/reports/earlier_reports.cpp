// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/earlier_reports.h"

#include "core/reporting/report_repository.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/status_badge.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

/// What no partner has seen needs no place to be taken.
bool wasSent(const Report& report) {
    return report.submittedAt.isValid() || isAtPartner(report.state) || report.state == ReportState::Rejected;
}

} // namespace

EarlierReports::EarlierReports(Session& session, QWidget* parent) : QWidget(parent), session_(session), words_(new QLabel), choice_(new QComboBox) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setObjectName(QStringLiteral("earlierReports"));
    layout->addWidget(words_);
    choice_->setAccessibleName(tr("Earlier reports of this listing"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(12);
    layout->addWidget(choice_);
    connect(choice_, &QComboBox::activated, this, &EarlierReports::changed);
    hide();
}

void EarlierReports::showFor(const Report& report) {
    report_ = report;
    hide();
    choice_->clear();
    if (report.id.isEmpty()) {
        return;
    }
    inBackground(session_.readers(), this,
                 [library = &session_.library(), listing = report.listing] {
                     return ReportRepository(*library).ofListing(listing.canonicalUrl, listing.marketplace, listing.itemId);
                 },
                 [this, id = report.id](const Result<QList<Report>>& reports) {
                     if (id == report_.id && reports) {
                         fill(*reports);
                     }
                 });
}

void EarlierReports::fill(const QList<Report>& reports) {
    QList<Report> earlier = reports;
    earlier.removeIf([this](const Report& other) { return other.id == report_.id || other.number > report_.number; });
    choice_->clear();
    choice_->addItem(tr("This is another report"), QString());
    for (const Report& other : earlier) {
        if (wasSent(other)) {
            choice_->addItem(tr("It takes the place of report %1 (%2)").arg(QLocale().toString(other.number), statusText(other.state)), other.id);
        }
    }
    choice_->setCurrentIndex(std::max(0, choice_->findData(report_.supersedes)));
    choice_->setVisible(choice_->count() > 1);
    if (!earlier.isEmpty()) {
        const Report& newest = earlier.first();
        words_->setText(tr("You have a report of this listing already, of %1: %2.")
                            .arg(QLocale().toString(newest.createdAt.toLocalTime().date(), QLocale::ShortFormat), statusText(newest.state)));
    }
    setVisible(!earlier.isEmpty());
}

QString EarlierReports::supersedes() const {
    // Before they are read, and where there is nothing to choose, it stays as it is.
    return choice_->count() > 1 ? choice_->currentData().toString() : report_.supersedes;
}

void EarlierReports::setReadOnly(bool isReadOnly) {
    choice_->setEnabled(!isReadOnly);
}

} // namespace cyberspotter
