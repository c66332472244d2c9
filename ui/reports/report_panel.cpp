// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/report_panel.h"

#include "core/reporting/report_repository.h"
#include "core/reporting/batch/requirements.h"
#include "ui/reports/contacts_box.h"
#include "ui/reports/earlier_reports.h"
#include "ui/reports/listing_field.h"
#include "ui/reports/taxon_field.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/status_badge.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

constexpr int saveMilliseconds = 300;

} // namespace

ReportPanel::ReportPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), heading_(new QLabel), address_(new QLabel), taxa_(new TaxonField(session.sharedCatalogue())), term_(new QComboBox),
      quantity_(new QLineEdit), confidence_(new QComboBox), reason_(new QPlainTextEdit), partner_(new QComboBox), missing_(new QLabel),
      ready_(new QPushButton(tr("Ready to send"))), withdraw_(new QPushButton(tr("Withdraw"))), evidence_(new QPushButton(tr("Evidence…"))),
      redact_(new QPushButton(tr("Redact…"))), seller_(new QPushButton(tr("Same seller…"))), earlier_(new EarlierReports(session)),
      contacts_(new ContactsBox), contactsLabel_(new QLabel(tr("Ways to reach the seller"))), notice_(new Notice) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    setTextRole(heading_, TextRole::Heading);
    heading_->setWordWrap(true);
    heading_->setTextFormat(Qt::PlainText);
    outer->addWidget(heading_);
    setTextRole(address_, TextRole::Small);
    address_->setTextFormat(Qt::PlainText);
    address_->setWordWrap(true);
    address_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    outer->addWidget(address_);
    outer->addWidget(notice_);
    outer->addWidget(earlier_);
    connect(earlier_, &EarlierReports::changed, this, &ReportPanel::onEdited);

    auto* body = new QWidget;
    body->setProperty("bare", true);
    auto* form = new QFormLayout(body);
    form->setContentsMargins(0, unit, unit, unit);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildTagFields(form);
    buildListingFields(form);
    guardFromWheel(*body);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->viewport()->setProperty("bare", true);
    outer->addWidget(scroll, 1);
    outer->addWidget(buildFoot());

    saveTimer_.setSingleShot(true);
    saveTimer_.setInterval(saveMilliseconds);
    connect(&saveTimer_, &QTimer::timeout, this, &ReportPanel::saveNow);
    connect(&session_, &Session::partnersChanged, this, &ReportPanel::fillPartners);
    taxa_->setReported([this] { return session_.timesReported(); });
    connect(&session_, &Session::catalogueChanged, this, [this] { taxa_->setCatalogue(session_.sharedCatalogue()); });
    connect(notice_, &Notice::triggered, this, [this] { moveTo(ReportState::Draft); });
    fillPartners();
}

ReportPanel::~ReportPanel() {
    if (saveTimer_.isActive()) {
        saveNow();
    }
}

void ReportPanel::buildTagFields(QFormLayout* form) {
    form->addRow(tr("Species"), taxa_);
    const QString language = QLocale().name().left(2);
    term_->setAccessibleName(tr("What is offered"));
    term_->addItem(tr("Choose…"), QString());
    for (const VocabularyCode& code : session_.catalogue().vocabulary().terms) {
        term_->addItem(QStringLiteral("%1 – %2").arg(code.code, code.name(language)), code.code);
    }
    form->addRow(tr("What is offered"), term_);
    reason_->setAccessibleName(tr("Why it is suspect"));
    reason_->setPlaceholderText(tr("In a sentence: what on the page makes it suspect?"));
    reason_->setMaximumHeight(9 * unit);
    reason_->setTabChangesFocus(true);
    form->addRow(tr("Why it is suspect"), reason_);
    confidence_->setAccessibleName(tr("How sure"));
    confidence_->addItem(tr("Certain"), QStringLiteral("certain"));
    confidence_->addItem(tr("Likely"), QStringLiteral("likely"));
    confidence_->addItem(tr("Unsure"), QStringLiteral("unsure"));
    form->addRow(tr("How sure"), confidence_);
    partner_->setAccessibleName(tr("Partner"));
    form->addRow(tr("Partner"), partner_);
    quantity_->setAccessibleName(tr("How many"));
    form->addRow(tr("How many"), quantity_);
    connect(taxa_, &TaxonField::changed, this, &ReportPanel::onEdited);
    connect(reason_, &QPlainTextEdit::textChanged, this, &ReportPanel::onEdited);
    connect(quantity_, &QLineEdit::textEdited, this, &ReportPanel::onEdited);
    for (QComboBox* box : {term_, confidence_, partner_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReportPanel::onEdited);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
}

void ReportPanel::addField(QFormLayout* form, const QString& name, const QString& label) {
    auto* field = new ListingField(name, label);
    form->addRow(label, field);
    fields_.insert(name, field);
    connect(field, &ListingField::edited, this, [this, name] { onFieldEdited(name); });
}

void ReportPanel::buildListingFields(QFormLayout* form) {
    addField(form, QStringLiteral("title"), tr("Title"));
    addField(form, QStringLiteral("price"), tr("Price"));
    addField(form, QStringLiteral("currency"), tr("Currency"));
    addField(form, QStringLiteral("seller.name"), tr("Seller"));
    addField(form, QStringLiteral("location"), tr("Place"));
    addField(form, QStringLiteral("item_id"), tr("Item number"));
    form->addRow(contactsLabel_, contacts_);
}

QWidget* ReportPanel::buildFoot() {
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, unit, 0, 0);
    missing_->setWordWrap(true);
    missing_->setProperty("soft", true);
    layout->addWidget(missing_);
    auto* buttons = new QHBoxLayout;
    ready_->setProperty("primary", true);
    buttons->addWidget(ready_);
    buttons->addWidget(withdraw_);
    redact_->setToolTip(tr("Blank faces, names and numbers on a copy of the page’s picture"));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto* more = new QHBoxLayout;
    more->addWidget(evidence_);
    more->addWidget(redact_);
    more->addWidget(seller_);
    connect(seller_, &QPushButton::clicked, this, [this] { Q_EMIT session_.sellerWanted(report_.id); });
    more->addStretch(1);
    layout->addLayout(more);
    connect(evidence_, &QPushButton::clicked, this, [this] { Q_EMIT session_.evidenceWanted(report_.captureId); });
    connect(ready_, &QPushButton::clicked, this, &ReportPanel::markReady);
    connect(withdraw_, &QPushButton::clicked, this, [this] { moveTo(ReportState::Withdrawn); });
    connect(redact_, &QPushButton::clicked, this, [this] {
        Q_EMIT session_.redactionWanted(report_.captureId, {report_.listing.seller.name});
    });
    connect(&session_, &Session::evidenceRedacted, this, [this](const QString& captureId) {
        if (captureId == report_.captureId && !captureId.isEmpty()) {
            report_.isRedacted = true;
            showMissing();
        }
    });
    return foot;
}

QString& ReportPanel::listingText(const QString& name) {
    Listing& listing = report_.listing;
    if (name == QStringLiteral("title")) {
        return listing.title;
    }
    if (name == QStringLiteral("price")) {
        return listing.price;
    }
    if (name == QStringLiteral("currency")) {
        return listing.currency;
    }
    if (name == QStringLiteral("seller.name")) {
        return listing.seller.name;
    }
    return name == QStringLiteral("location") ? listing.location : listing.itemId;
}

void ReportPanel::showReport(const Report& report) {
    if (saveTimer_.isActive()) {
        saveNow();
    }
    report_ = report;
    notice_->hide();
    fill();
}

void ReportPanel::fillPartners() {
    filling_ = true;
    partner_->clear();
    partner_->addItem(tr("Choose…"), QString());
    for (const Partner& partner : session_.partners()) {
        partner_->addItem(partner.name, partner.id);
    }
    partner_->setCurrentIndex(std::max(0, partner_->findData(report_.partnerId)));
    filling_ = false;
}

void ReportPanel::fill() {
    filling_ = true;
    heading_->setText(report_.listing.title.isEmpty() ? tr("Report %1").arg(report_.number) : report_.listing.title.left(200));
    for (auto field = fields_.begin(); field != fields_.end(); ++field) {
        field.value()->setValue(listingText(field.key()), report_.listing.provenance.value(field.key()), report_.listing.alternatives.value(field.key()));
    }
    contacts_->setContacts(report_.listing.contacts);
    for (QWidget* widget : std::initializer_list<QWidget*>{contacts_, contactsLabel_}) {
        widget->setVisible(!report_.listing.contacts.isEmpty());
    }
    earlier_->showFor(report_);
    taxa_->setTaxa(report_.taxa);
    term_->setCurrentIndex(std::max(0, term_->findData(report_.specimen.term)));
    quantity_->setText(report_.specimen.quantity);
    confidence_->setCurrentIndex(std::max(0, confidence_->findData(report_.confidence)));
    reason_->setPlainText(report_.reason);
    partner_->setCurrentIndex(std::max(0, partner_->findData(report_.partnerId)));
    filling_ = false;
    showState();
}

void ReportPanel::showState() {
    const bool editable = report_.state == ReportState::Draft || report_.state == ReportState::Ready;
    address_->setText(statusText(report_.state) + QStringLiteral("  ·  ") + report_.listing.url.left(300));
    for (ListingField* field : std::as_const(fields_)) {
        field->setReadOnly(!editable);
    }
    earlier_->setReadOnly(!editable);
    seller_->setVisible(!report_.id.isEmpty());
    taxa_->setReadOnly(!editable);
    reason_->setReadOnly(!editable);
    for (QWidget* widget : std::initializer_list<QWidget*>{term_, quantity_, confidence_, partner_}) {
        widget->setEnabled(editable);
    }
    ready_->setVisible(report_.state == ReportState::Draft);
    withdraw_->setVisible(editable);
    evidence_->setVisible(!report_.captureId.isEmpty());
    redact_->setVisible(!report_.captureId.isEmpty());
    showMissing();
}

Report ReportPanel::typed() const {
    Report report = report_;
    report.taxa = taxa_->taxa();
    report.specimen.term = term_->currentData().toString();
    report.specimen.quantity = quantity_->text().trimmed();
    report.confidence = confidence_->currentData().toString();
    report.reason = reason_->toPlainText().trimmed();
    report.partnerId = partner_->currentData().toString();
    report.supersedes = earlier_->supersedes();
    return report;
}

void ReportPanel::onFieldEdited(const QString& name) {
    listingText(name) = fields_.value(name)->value();
    report_.listing.provenance[name] = QStringLiteral("user");
    onEdited();
}

void ReportPanel::onEdited() {
    if (filling_ || report_.id.isEmpty()) {
        return;
    }
    report_ = typed();
    showMissing();
    saveTimer_.start();
}

void ReportPanel::addTags(const QString& taxon, const QString& term, const QString& reason) {
    if (!taxon.isEmpty() && !taxa_->taxa().contains(taxon)) {
        taxa_->setTaxa(taxa_->taxa() + QStringList{taxon});
    }
    if (term_->currentData().toString().isEmpty()) {
        term_->setCurrentIndex(std::max(0, term_->findData(term)));
    }
    if (reason_->toPlainText().trimmed().isEmpty()) {
        reason_->setPlainText(reason);
    }
    onEdited();
}

void ReportPanel::saveNow() {
    saveTimer_.stop();
    if (report_.id.isEmpty()) {
        return;
    }
    inBackground(session_.writer(), this, [library = &session_.library(), report = report_] { return ReportRepository(*library).update(report); },
                 [this](const Result<Report>& updated) {
                     if (!updated) {
                         notice_->say(updated.error());
                         return;
                     }
                     Q_EMIT saved();
                     Q_EMIT session_.reportsChanged();
                 });
    // What lacks something must not be sent, however it came to lack it.
    if (report_.state == ReportState::Ready && !missing().isEmpty()) {
        report_.state = ReportState::Draft;
        moveTo(ReportState::Draft);
    }
}

QList<FieldProblem> ReportPanel::missing() const {
    const Partner* partner = session_.partner(report_.partnerId);
    return missingFields(report_, partner == nullptr ? Partner{} : *partner);
}

void ReportPanel::showMissing() {
    QStringList lines;
    const QList<FieldProblem> fields = missing();
    for (const FieldProblem& field : fields) {
        lines += QStringLiteral("• ") + field.detail;
    }
    missing_->setText(lines.join(u'\n'));
    missing_->setVisible(report_.state == ReportState::Draft && !lines.isEmpty());
    ready_->setEnabled(fields.isEmpty());
}

void ReportPanel::markReady() {
    saveNow();
    moveTo(ReportState::Ready);
}

void ReportPanel::moveTo(ReportState state) {
    inBackground(session_.writer(), this,
                 [library = &session_.library(), id = report_.id, state]() -> Result<Report> {
                     ReportEvent event;
                     event.reportId = id;
                     event.state = state;
                     event.source = QStringLiteral("user");
                     ReportRepository repository(*library);
                     if (const Result<void> moved = repository.move(event); !moved) {
                         return std::unexpected(moved.error());
                     }
                     return repository.get(id);
                 },
                 [this, state](const Result<Report>& moved) {
                     if (!moved) {
                         notice_->say(moved.error());
                         return;
                     }
                     Q_EMIT session_.reportsChanged();
                     if (moved->id != report_.id) {
                         return; // another report is shown by now
                     }
                     report_.state = moved->state; // the rest may have been typed since
                     showState();
                     if (state == ReportState::Withdrawn) {
                         notice_->say(tr("The report is withdrawn."), tr("Undo"));
                     } else if (state == ReportState::Ready) {
                         notice_->say(tr("Ready. Batches sends it."), tr("Back to draft"));
                     }
                 });
}

} // namespace cyberspotter
