// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/capture_viewer.h"

#include "core/evidence/capture_verifier.h"
#include "ui/evidence/exchange_model.h"
#include "ui/evidence/files_pane.h"
#include "ui/evidence/picture_pane.h"
#include "ui/evidence/plain_value.h"
#include "ui/evidence/text_pane.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace cyberspotter {

namespace {

constexpr int mostFindings = 20;

QLabel* plainLabel(TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

/// Addresses from the first to the last, each once.
QStringList addressesOf(const Capture& capture) {
    QStringList addresses{capture.requestedUrl};
    for (const QJsonValue& redirect : capture.facts["redirects"].toArray()) {
        addresses += redirect.toString();
    }
    addresses += capture.finalUrl;
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

CaptureViewer::CaptureViewer(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), title_(plainLabel(TextRole::Heading)), origin_(plainLabel(TextRole::Body)), notice_(new Notice),
      check_(new QPushButton(tr("Check now"))), pictures_(new PicturePane(session)), tabs_(new QTabBar), stack_(new QStackedWidget), files_(new FilesPane(session)),
      life_(new QListWidget), networkWords_(plainLabel(TextRole::Small)), network_(new QTableView), exchanges_(new ExchangeModel(this)), text_(new TextPane(session)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(notice_);

    for (const QString& name : {tr("About"), tr("Files"), tr("Life line"), tr("Network"), tr("Text")}) {
        tabs_->addTab(name);
    }
    tabs_->setAccessibleName(tr("What to look at"));
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    tabs_->setUsesScrollButtons(true);
    life_->setAccessibleName(tr("Life line of the capture"));
    life_->setWordWrap(true);
    life_->setProperty("wrapped", true);
    network_->setModel(exchanges_);
    network_->setAccessibleName(tr("What went over the network"));
    network_->setSelectionBehavior(QAbstractItemView::SelectRows);
    network_->setShowGrid(false);
    network_->setTabKeyNavigation(false);
    network_->setWordWrap(false);
    network_->verticalHeader()->hide();
    network_->horizontalHeader()->setSectionResizeMode(ExchangeModel::Address, QHeaderView::Stretch);
    auto* networkPage = new QWidget;
    auto* networkLayout = new QVBoxLayout(networkPage);
    networkLayout->setContentsMargins(0, unit, 0, 0);
    networkLayout->addWidget(networkWords_);
    networkLayout->addWidget(network_, 1);
    for (QWidget* page : std::initializer_list<QWidget*>{buildAbout(), files_, life_, networkPage, text_}) {
        stack_->addWidget(page);
    }
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(tabs_);
    sideLayout->addWidget(stack_, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(pictures_);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    pictures_->setMinimumWidth(24 * unit);
    side->setMinimumWidth(30 * unit);
    layout->addWidget(splitter, 1);

    setFocusProxy(tabs_);
    connect(tabs_, &QTabBar::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    connect(check_, &QPushButton::clicked, this, &CaptureViewer::check);
    connect(files_, &FilesPane::said, notice_, [this](const QString& words) { notice_->say(words); });
    connect(files_, &FilesPane::troubled, notice_, qOverload<const Problem&>(&Notice::say));
}

QWidget* CaptureViewer::buildHead() {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* back = new QPushButton(tr("All captures"));
    connect(back, &QPushButton::clicked, this, &CaptureViewer::closed);
    auto* escape = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CaptureViewer::closed);
    check_->setToolTip(tr("Reads every file of this capture again and compares it with what was entered when it was kept"));
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(check_);
    layout->addLayout(row);
    layout->addWidget(title_);
    layout->addWidget(origin_);
    return head;
}

PlainValue* CaptureViewer::addValue(QFormLayout* form, const QString& label) {
    auto* value = new PlainValue(label);
    auto* name = new QLabel(label);
    setTextRole(name, TextRole::Small);
    form->addRow(name, value);
    return value;
}

QWidget* CaptureViewer::buildAbout() {
    auto* body = new QWidget;
    body->setProperty("bare", true);
    auto* form = new QFormLayout(body);
    form->setContentsMargins(0, unit, unit, unit);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    address_ = addValue(form, tr("Address"));
    redirects_ = addValue(form, tr("How it was reached"));
    times_ = addValue(form, tr("When"));
    circumstances_ = addValue(form, tr("How it was taken"));
    signature_ = addValue(form, tr("Signature"));
    stamps_ = addValue(form, tr("Time stamps"));
    tools_ = addValue(form, tr("With what"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->viewport()->setProperty("bare", true);
    return scroll;
}

void CaptureViewer::open(const QString& captureId) {
    id_ = captureId;
    const quint64 generation = ++generation_;
    notice_->hide();
    check_->setEnabled(true);
    inBackground(session_.readers(), this, [library = &session_.library(), captureId] { return readEvidence(*library, captureId); },
                 [this, generation](const Result<EvidenceRecord>& record) {
                     if (generation != generation_) {
                         return;
                     }
                     if (!record) {
                         showRecord({});
                         notice_->say(record.error());
                         return;
                     }
                     showRecord(*record);
                     inBackground(session_.readers(), this, [library = &session_.library(), capture = record->capture] { return readProofs(*library, capture); },
                                  [this, generation](const EvidenceProofs& proofs) {
                                      if (generation == generation_) {
                                          showProofs(proofs);
                                      }
                                  });
                     Q_EMIT recordShown();
                 });
}

void CaptureViewer::showRecord(const EvidenceRecord& record) {
    const Capture& capture = record.capture;
    const QString title = capture.title.left(300).simplified();
    title_->setText(title.isEmpty() ? tr("A page without a title") : title);
    origin_->setText(originWords(record));
    QStringList addresses = addressesOf(capture);
    address_->setValue(capture.finalUrl);
    redirects_->setValue(addresses.size() < 2 ? tr("Directly") : addresses.join(QStringLiteral("\n→ ")));
    times_->setValue(tr("Begun %1\nKept %2").arg(momentWords(capture.startedAt), momentWords(capture.finishedAt)));
    circumstances_->setValue(circumstanceWords(capture).join(u'\n'));
    tools_->setValue(capture.program + u'\n' + capture.engine);
    signature_->setValue(tr("Reading…"));
    stamps_->setValue(tr("Reading…"));
    networkWords_->setText(tr("Reading…"));
    networkWords_->show();
    exchanges_->show({});
    pictures_->show(record);
    files_->show(record);
    text_->show(record);
    life_->clear();
    for (const CustodyEntry& entry : record.entries) {
        life_->addItem(entryWords(entry));
    }
}

void CaptureViewer::showProofs(const EvidenceProofs& proofs) {
    signature_->setValue(signatureWords(proofs));
    stamps_->setValue(stampWords(proofs));
    QString words;
    if (!proofs.hasArchive) {
        words = tr("This capture has no web archive, so what went over the network is not known.");
    } else if (!proofs.archive) {
        words = proofs.archive.error().toText();
    } else {
        exchanges_->show(proofs.archive->exchanges);
        words = tr("%n record(s) in the web archive.", nullptr, int(proofs.archive->exchanges.size()));
        words += proofs.archive->truncated ? u' ' + tr("There are more; only these are listed.") : QString();
    }
    networkWords_->setText(words);
    Q_EMIT proofsShown();
}

void CaptureViewer::check() {
    check_->setEnabled(false);
    notice_->say(tr("Reading every file of this capture again…"));
    inBackground(session_.readers(), this, [library = &session_.library(), id = id_] { return verifyCapture(*library, id); },
                 [this, generation = generation_](const Verification& verification) {
                     if (generation == generation_) {
                         check_->setEnabled(true);
                         showCheck(verification);
                     }
                 });
}

void CaptureViewer::showCheck(const Verification& verification) {
    QStringList faults;
    for (const Finding& finding : verification.findings) {
        if (finding.fault && faults.size() < mostFindings) {
            faults += QStringLiteral("• ") + (finding.file.isEmpty() ? QString() : roleWords(finding.file).left(200) + QStringLiteral(": ")) + finding.detail.left(300);
        }
    }
    const QString result = verification.valid()
                               ? tr("Sound: %n file(s) are to the byte what was kept, and the custody log says the same.", nullptr, int(verification.files))
                               : tr("Not sound. What differs:") + u'\n' + faults.join(u'\n');
    notice_->say(result);
    Q_EMIT checked(verification.valid());
}

} // namespace cyberspotter
