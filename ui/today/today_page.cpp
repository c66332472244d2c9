// SPDX-License-Identifier: Apache-2.0
#include "ui/today/today_page.h"

#include "ui/style/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/refresher.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cyberspotter {

TodayPage::TodayPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), figures_(new QLabel), cards_(new QVBoxLayout), notice_(new Notice) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    layout->setSpacing(2 * unit);
    auto* header = new PageHeader(tr("Today"));
    auto* ask = new QPushButton(tr("Ask partners for answers"));
    connect(ask, &QPushButton::clicked, &session_, &Session::pollOutcomes);
    header->addAction(ask);
    layout->addWidget(header);
    layout->addWidget(notice_);
    figures_->setWordWrap(true);
    setTextRole(figures_, TextRole::Heading);
    layout->addWidget(figures_);
    cards_->setSpacing(unit);
    layout->addLayout(cards_);
    layout->addStretch(1);
    auto* reminder = new QLabel(tr("Never contact a seller, never bid or buy, never say why you look. Stop when it is too much."));
    reminder->setWordWrap(true);
    setTextRole(reminder, TextRole::Small);
    layout->addWidget(reminder);
    connect(&session_, &Session::reportsChanged, new Refresher(this, [this] { reload(); }), &Refresher::ask);
    connect(&session_, &Session::outcomesPolled, this, [this](int changes) {
        notice_->say(changes == 0 ? tr("No news from the partners.") : tr("%n report(s) moved on.", nullptr, changes));
    });
    reload();
}

void TodayPage::reload() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return HistoryQueries(*library).countBy(HistoryGroup::Outcome); },
                 [this, generation = ++generation_](const Result<QList<HistoryCount>>& counts) {
                     if (generation == generation_) {
                         counts ? fill(*counts) : notice_->say(counts.error());
                     }
                 });
}

void TodayPage::addCard(const QString& sentence, const QString& action, const QString& page, bool primary) {
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(2 * unit, 3 * unit / 2, 2 * unit, 3 * unit / 2);
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto* button = new QPushButton(action);
    button->setProperty("primary", primary);
    connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT session_.pageWanted(page); });
    row->addWidget(button);
    cards_->addWidget(card);
    if (cards_->count() == 1) {
        setFocusProxy(button);
    }
}

void TodayPage::fill(const QList<HistoryCount>& byState) {
    while (QLayoutItem* item = cards_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QMap<ReportState, int> count;
    int total = 0;
    int atPartner = 0;
    int acted = 0;
    for (const HistoryCount& entry : byState) {
        const ReportState state = reportStateFromWord(entry.key).value_or(ReportState::Draft);
        const int n = int(entry.reports);
        count[state] = n;
        total += n;
        atPartner += isAtPartner(state) ? n : 0;
        const bool hasActed = state == ReportState::Removed || state == ReportState::Restricted || state == ReportState::AccountActioned;
        acted += hasActed ? n : 0;
    }
    figures_->setText(total == 0 ? tr("Welcome. Begin by browsing a marketplace.")
                                 : QStringList{tr("%n captured", nullptr, total), tr("%n sent", nullptr, atPartner), tr("%n taken down or acted on", nullptr, acted)}.join(QStringLiteral(" · ")));
    addCard(session_.isPractice() ? tr("Practise on an invented marketplace: find, capture, report.") : tr("Search a marketplace in the sellers’ own language."),
            tr("Go browsing"), QStringLiteral("browse"), total == 0);
    if (const int drafts = count.value(ReportState::Draft); drafts > 0) {
        addCard(tr("%n draft(s) wait to be tagged.", nullptr, drafts), tr("Open reports"), QStringLiteral("reports"), true);
    }
    if (const int ready = count.value(ReportState::Ready) + count.value(ReportState::Batched); ready > 0) {
        addCard(tr("%n report(s) wait to be sent.", nullptr, ready), tr("Open batches"), QStringLiteral("batches"), true);
    }
    if (const int asked = count.value(ReportState::ClarificationRequired); asked > 0) {
        addCard(tr("A partner asks back about %n report(s).", nullptr, asked), tr("Open history"), QStringLiteral("history"), true);
    }
    if (total == 0) {
        addCard(tr("Five short lessons: what is suspect, how to stay safe, what a good report says."), tr("Learn"), QStringLiteral("learn"), false);
    }
}

} // namespace cyberspotter
