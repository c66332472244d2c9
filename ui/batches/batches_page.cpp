// SPDX-License-Identifier: Apache-2.0
#include "ui/batches/batches_page.h"

#include "core/reporting/batch/batch_repository.h"
#include "core/reporting/batch/handover.h"
#include "core/reporting/report_repository.h"
#include "core/reporting/batch/requirements.h"
#include "core/submission/journal/submission_repository.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/status_badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int mostLacking = 6; // lines of a card; the Reports page names the rest

} // namespace

BatchesPage::BatchesPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), stack_(new QStackedWidget), readyBox_(new QWidget), readyLayout_(new QVBoxLayout(readyBox_)), list_(new QListWidget),
      details_(new BatchDetails(session)), notice_(new Notice) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    layout->addWidget(new PageHeader(tr("Batches")));
    layout->addWidget(notice_);
    readyLayout_->setContentsMargins(0, 0, 0, unit);
    layout->addWidget(readyBox_);
    auto* empty = new EmptyState(QStringLiteral("document-send"), tr("Nothing to send yet"),
                                 tr("Reports that you mark as ready are grouped here by partner, and sent when you say so."), tr("Go to reports"));
    connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("reports")); });
    stack_->addWidget(empty);
    stack_->addWidget(new EmptyState(QStringLiteral("document-send"), tr("Your reports are ready"),
                                     tr("Make a batch: you then see exactly what will leave this computer, and nothing goes before you say so."), {}));
    stack_->addWidget(new EmptyState(QStringLiteral("document-send"), tr("Something is still missing"),
                                     tr("Fill in what the partner asks for; then the reports can go into a batch."), {}));
    auto* splitter = new QSplitter;
    list_->setAccessibleName(tr("Batches"));
    list_->setMinimumWidth(28 * unit);
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    splitter->addWidget(list_);
    splitter->addWidget(details_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    stack_->addWidget(splitter);
    layout->addWidget(stack_, 1);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < batches_.size()) {
            details_->showBatch(batches_[row]);
        }
    });
    auto* refresher = new Refresher(this, [this] { reload(); });
    connect(&session_, &Session::reportsChanged, refresher, &Refresher::ask);
    connect(&session_, &Session::partnersChanged, refresher, &Refresher::ask);
    connect(&session_.outbox(), &Outbox::submissionChanged, refresher, &Refresher::ask);
    reload();
}

Result<BatchesPage::Content> BatchesPage::read(Library& library, const std::vector<Partner>& partners) {
    Content content;
    const Result<QList<Report>> ready = ReportRepository(library).list(ReportState::Ready, 0, 10'000);
    if (!ready) {
        return std::unexpected(ready.error());
    }
    QHash<QString, Partner> byId;
    for (const Partner& partner : partners) {
        byId.insert(partner.id, partner);
    }
    for (const Report& report : *ready) {
        Ready& mine = content.ready[report.partnerId];
        const QList<FieldProblem> missing = missingFields(report, byId.value(report.partnerId));
        (missing.isEmpty() ? mine.complete : mine.incomplete) += 1;
        for (const FieldProblem& field : missing) {
            mine.lacking += tr("Report %1: %2").arg(report.number).arg(field.detail);
        }
    }
    const Result<QList<Batch>> batches = BatchRepository(library).list(200);
    if (!batches) {
        return std::unexpected(batches.error());
    }
    content.batches = *batches;
    const SubmissionRepository submissions(library);
    for (const Batch& batch : *batches) {
        const Result<Submission> latest = submissions.ofBatch(batch.id);
        const QString unsent = isAutomatic(handoverOf(byId.value(batch.partnerId))) ? tr("Not sent") : tr("Not sent, by hand");
        content.states.insert(batch.id, latest ? statusText(latest->state) : QStringLiteral("○ ") + unsent);
    }
    return content;
}

void BatchesPage::reload() {
    inBackground(session_.readers(), this, [library = &session_.library(), partners = session_.partners()] { return read(*library, partners); },
                 [this, generation = ++generation_](const Result<Content>& content) {
                     if (generation == generation_) {
                         content ? fill(*content) : notice_->say(content.error());
                     }
                 });
}

void BatchesPage::fill(const Content& content) {
    fillReady(content.ready);
    const QString current = wanted_.isEmpty() ? details_->batchId() : wanted_;
    batches_ = content.batches;
    const QSignalBlocker quiet(list_);
    list_->clear();
    int row = batches_.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < batches_.size(); ++i) {
        const Batch& batch = batches_[i];
        const Partner* partner = session_.partner(batch.partnerId);
        list_->addItem(QStringLiteral("%1\n%2\n%3").arg(partner == nullptr ? batch.partnerId : partner->name, content.states.value(batch.id),
                                                         QLocale().toString(batch.createdAt.toLocalTime(), QLocale::ShortFormat)));
        if (batch.id == current) {
            row = int(i);
        }
    }
    list_->setCurrentRow(row);
    if (row >= 0 && (batches_[row].id != details_->batchId() || !wanted_.isEmpty())) {
        details_->showBatch(batches_[row]);
    }
    wanted_.clear();
    const bool anyComplete = std::any_of(content.ready.begin(), content.ready.end(), [](const Ready& ready) { return ready.complete > 0; });
    stack_->setCurrentIndex(!batches_.isEmpty() ? 3 : content.ready.isEmpty() ? 0 : anyComplete ? 1 : 2);
}

void BatchesPage::fillReady(const QMap<QString, Ready>& ready) {
    while (QLayoutItem* item = readyLayout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto entry = ready.constBegin(); entry != ready.constEnd(); ++entry) {
        readyLayout_->addWidget(readyCard(entry.key(), entry.value()));
    }
    readyBox_->setVisible(!ready.isEmpty());
}

QWidget* BatchesPage::readyCard(const QString& partnerId, const Ready& ready) {
    const Partner* partner = session_.partner(partnerId);
    const QString name = partner == nullptr ? partnerId : partner->name;
    QStringList lines;
    if (ready.complete > 0) {
        lines += tr("%n report(s) ready for %1", nullptr, ready.complete).arg(name);
    }
    if (ready.incomplete > 0) {
        lines += tr("%n report(s) for %1 lack what the partner asks for now:", nullptr, ready.incomplete).arg(name);
        lines += ready.lacking.mid(0, mostLacking);
        lines += ready.lacking.size() > mostLacking ? QStringList(QStringLiteral("…")) : QStringList();
    }
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* row = new QHBoxLayout(card);
    auto* text = new QLabel(lines.join(u'\n'));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (ready.incomplete > 0) {
        auto* mend = new QPushButton(tr("Fill in"));
        mend->setAccessibleName(tr("Fill in the reports for %1").arg(name));
        connect(mend, &QPushButton::clicked, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("reports")); });
        row->addWidget(mend);
    }
    if (ready.complete > 0) {
        auto* button = new QPushButton(tr("Make a batch"));
        button->setAccessibleName(tr("Make a batch for %1").arg(name));
        button->setProperty("primary", true);
        connect(button, &QPushButton::clicked, this, [this, partnerId] { create(partnerId); });
        row->addWidget(button);
    }
    return card;
}

void BatchesPage::create(const QString& partnerId) {
    const Partner* partner = session_.partner(partnerId);
    if (partner == nullptr) {
        notice_->say(tr("This partner is no longer known: choose another in the reports."));
        return;
    }
    inBackground(session_.writer(), this, [library = &session_.library(), chosen = *partner]() -> Result<QList<Batch>> {
                     BatchRepository repository(*library);
                     const Result<BatchRepository::ReadyReports> ready = repository.ready(chosen);
                     return ready ? repository.create(chosen, ready->complete) : std::unexpected(ready.error());
                 },
                 [this](const Result<QList<Batch>>& created) {
                     if (!created) {
                         notice_->say(created.error());
                         return;
                     }
                     wanted_ = created->front().id;
                     Q_EMIT session_.reportsChanged();
                 });
}

} // namespace cyberspotter
