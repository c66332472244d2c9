// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_filters.h"

#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int typingMilliseconds = 200;

/// Lets a long list be chosen from by typing a part of it.
void makeSearchable(QComboBox* box) {
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    // What is too long is read from its beginning.
    const auto toBeginning = [box] { box->lineEdit()->setCursorPosition(0); };
    QObject::connect(box, &QComboBox::currentIndexChanged, box, toBeginning);
    toBeginning();
}

} // namespace

HistoryFilters::HistoryFilters(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), words_(new QLineEdit), sinceOn_(new QCheckBox(tr("Since"))), untilOn_(new QCheckBox(tr("Until"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    auto* above = new QHBoxLayout;
    layout->addLayout(above);
    words_->setPlaceholderText(tr("Search by words"));
    words_->setAccessibleName(tr("Search by words"));
    words_->setClearButtonEnabled(true);
    above->addWidget(words_, 1);
    since_ = addDay(above, sinceOn_, QDate::currentDate().addMonths(-1), tr("Since this day"));
    until_ = addDay(above, untilOn_, QDate::currentDate(), tr("Until this day"));

    auto* below = new QHBoxLayout;
    layout->addLayout(below);
    species_ = addBox(below, tr("All species"), tr("Species"));
    for (const Taxon& taxon : session_.catalogue().taxa()) {
        species_->addItem(taxon.scientificName, taxon.scientificName);
    }
    marketplace_ = addBox(below, tr("All marketplaces"), tr("Marketplace"));
    for (const Marketplace& marketplace : session_.catalogue().marketplaces().marketplaces) {
        marketplace_->addItem(marketplace.name, marketplace.id);
    }
    partner_ = addBox(below, tr("All partners"), tr("Partner"));
    fillPartners();
    status_ = addBox(below, tr("Any status"), tr("Status"));
    for (int i = 0; i < reportStateCount; ++i) {
        status_->addItem(displayName(ReportState(i)), toWord(ReportState(i)));
    }
    for (QComboBox* box : {species_, marketplace_, partner_}) {
        makeSearchable(box);
    }

    typing_.setSingleShot(true);
    typing_.setInterval(typingMilliseconds);
    connect(&typing_, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(words_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(&session_, &Session::partnersChanged, this, &HistoryFilters::fillPartners);
    setFocusProxy(words_);
}

QComboBox* HistoryFilters::addBox(QHBoxLayout* row, const QString& all, const QString& name) {
    auto* box = new QComboBox;
    box->addItem(all, QString());
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    row->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    return box;
}

QDateEdit* HistoryFilters::addDay(QHBoxLayout* row, QCheckBox* on, const QDate& day, const QString& name) {
    auto* edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    edit->setAccessibleName(name);
    // The style's padding and arrow are not in the size that the field asks for.
    edit->ensurePolished();
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QLocale().toString(QDate(2028, 12, 28), edit->displayFormat())) + 6 * unit);
    row->addWidget(on);
    row->addWidget(edit);
    connect(on, &QCheckBox::toggled, this, [this, edit](bool isOn) {
        edit->setEnabled(isOn);
        Q_EMIT changed();
    });
    connect(edit, &QDateEdit::dateChanged, this, &HistoryFilters::changed);
    return edit;
}

void HistoryFilters::fillPartners() {
    const QString chosen = partner_->currentData().toString();
    const QSignalBlocker quiet(partner_);
    while (partner_->count() > 1) {
        partner_->removeItem(1);
    }
    for (const Partner& partner : session_.partners()) {
        partner_->addItem(partner.name, partner.id);
    }
    partner_->setCurrentIndex(std::max(0, partner_->findData(chosen)));
}

HistoryQuery HistoryFilters::query() const {
    HistoryQuery query;
    query.text = words_->text().trimmed();
    query.species = species_->currentData().toString();
    query.marketplace = marketplace_->currentData().toString();
    query.partner = partner_->currentData().toString();
    query.status = reportStateFromWord(status_->currentData().toString());
    if (sinceOn_->isChecked()) {
        query.since = since_->date().startOfDay().toUTC();
    }
    if (untilOn_->isChecked()) {
        // To the end of that day.
        query.until = until_->date().addDays(1).startOfDay().toUTC();
    }
    return query;
}

void HistoryFilters::setWords(const QString& words) {
    words_->setText(words);
    typing_.stop();
    Q_EMIT changed();
}

void HistoryFilters::clear() {
    {
        const QSignalBlocker quiet(this);
        words_->clear();
        for (QCheckBox* on : {sinceOn_, untilOn_}) {
            on->setChecked(false);
        }
        for (QComboBox* box : {species_, marketplace_, partner_, status_}) {
            box->setCurrentIndex(0);
        }
        typing_.stop();
    }
    Q_EMIT changed();
}

} // namespace cyberspotter
