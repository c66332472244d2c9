// SPDX-License-Identifier: Apache-2.0
#include "ui/history/life_line.h"

#include "core/reporting/report_repository.h"
#include "ui/style/theme.h"
#include "ui/widgets/status_badge.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

QString sourceName(const QString& source) {
    if (source == QStringLiteral("api")) {
        return LifeLine::tr("by the partner");
    }
    if (source == QStringLiteral("manual")) {
        return LifeLine::tr("entered by hand");
    }
    return source == QStringLiteral("import") ? LifeLine::tr("imported") : LifeLine::tr("by you");
}

} // namespace

LifeLine::LifeLine(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), heading_(new QLabel), details_(new QLabel), events_(new QListWidget), evidence_(new QPushButton(tr("Evidence…"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 0, 0, 0);
    setTextRole(heading_, TextRole::Heading);
    for (QLabel* label : {heading_, details_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    events_->setAccessibleName(tr("Life line of the report"));
    events_->setWordWrap(true);
    events_->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(events_, 1);
    auto* open = new QPushButton(tr("Look at the listing today"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT session_.addressWanted(report_.listing.url); });
    layout->addWidget(evidence_, 0, Qt::AlignLeading);
    layout->addWidget(open, 0, Qt::AlignLeading);
    connect(evidence_, &QPushButton::clicked, this, [this] { Q_EMIT session_.evidenceWanted(report_.captureId); });
    evidence_->hide();
}

void LifeLine::showReport(const Report& report) {
    report_ = report;
    evidence_->setVisible(!report.captureId.isEmpty());
    heading_->setText(report.listing.title.isEmpty() ? report.listing.url.left(200) : report.listing.title.left(200));
    QStringList lines{report.taxa.join(QStringLiteral(", ")), report.listing.url.left(300)};
    if (!report.reference.isEmpty()) {
        lines += tr("Reference of the partner: %1").arg(report.reference);
    }
    lines.removeAll(QString());
    details_->setText(lines.join(u'\n'));
    inBackground(session_.readers(), this, [library = &session_.library(), id = report.id] { return ReportRepository(*library).events(id); },
                 [this, id = report.id](const Result<QList<ReportEvent>>& events) {
                     if (events && id == report_.id) {
                         fill(*events);
                     }
                 });
}

void LifeLine::fill(const QList<ReportEvent>& events) {
    events_->clear();
    for (const ReportEvent& event : events) {
        QString text = statusText(event.state) + u'\n' + QLocale().toString(event.occurredAt.toLocalTime(), QLocale::ShortFormat) + QStringLiteral(" · ") + sourceName(event.source);
        if (!event.note.isEmpty()) {
            text += u'\n' + event.note;
        }
        events_->addItem(text);
    }
}

} // namespace cyberspotter
