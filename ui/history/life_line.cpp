// SPDX-License-Identifier: Apache-2.0
#include "ui/history/life_line.h"

#include "core/likeness/presence/observation_repository.h"
#include "core/reporting/report_repository.h"
#include "ui/presence/observation_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/status_badge.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMultiMap>
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
    : QWidget(parent), session_(session), heading_(new QLabel), details_(new QLabel), events_(new QListWidget), evidence_(new QPushButton(tr("Evidence…"))),
      seller_(new QPushButton(tr("Same seller…"))) {
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
    events_->setProperty("wrapped", true);
    events_->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(events_, 1);
    auto* open = new QPushButton(tr("Look at the listing today"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT session_.addressWanted(report_.listing.url); });
    auto* look = new QPushButton(tr("Is it still there?"));
    look->setToolTip(tr("The program opens the listing again, unseen, and writes down what it finds."));
    connect(look, &QPushButton::clicked, this, [this] { Q_EMIT lookWanted(report_); });
    connect(seller_, &QPushButton::clicked, this, [this] { Q_EMIT session_.sellerWanted(report_.id); });
    auto* first = new QHBoxLayout;
    first->addWidget(evidence_);
    first->addWidget(seller_);
    first->addStretch(1);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    second->addWidget(look);
    second->addStretch(1);
    layout->addLayout(second);
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
    reload();
}

void LifeLine::reload() {
    if (report_.id.isEmpty()) {
        return;
    }
    struct Line {
        Result<QList<ReportEvent>> events;
        Result<QList<Observation>> observations;
    };
    inBackground(session_.readers(), this,
                 [library = &session_.library(), id = report_.id] { return Line{ReportRepository(*library).events(id), ObservationRepository(*library).of(id)}; },
                 [this, id = report_.id](const Line& line) {
                     if (id == report_.id && line.events && line.observations) {
                         fill(*line.events, *line.observations);
                     }
                 });
}

void LifeLine::fill(const QList<ReportEvent>& events, const QList<Observation>& observations) {
    events_->clear();
    const auto dayOf = [](const QDateTime& moment) { return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat); };
    // What happened and what was seen, in the order of time; an observation is by this computer, never by a partner.
    QMultiMap<QDateTime, QString> lines;
    for (auto event = events.rbegin(); event != events.rend(); ++event) { // a multi-map gives the last entered first
        QString text = statusText(event->state) + u'\n' + dayOf(event->occurredAt) + QStringLiteral(" · ") + sourceName(event->source);
        if (!event->note.isEmpty()) {
            text += u'\n' + event->note;
        }
        lines.insert(event->occurredAt, text);
    }
    for (const Observation& observation : observations) {
        QString text = QStringLiteral("◌ ") + observationText(observation.seen) + u'\n' + dayOf(observation.observedAt) + QStringLiteral(" · ") + tr("by this program");
        if (!observation.seen.changes.isEmpty()) {
            text += u'\n' + changesText(observation.seen.changes);
        }
        lines.insert(observation.observedAt, text);
    }
    for (const QString& line : lines) {
        events_->addItem(line);
    }
}

} // namespace cyberspotter
