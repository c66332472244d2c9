// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/timestamp_box.h"

#include "core/base/digest.h"
#include "core/evidence/timestamp/time_stamp_client.h"
#include "core/evidence/timestamp/time_stamp_repository.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int testSeconds = 20;

} // namespace

TimestampBox::TimestampBox(Session& session, QWidget* parent)
    : SettingsCard(tr("Time stamps"), parent), session_(session), on_(new QCheckBox(tr("Have an authority confirm when my captures existed"))), authorities_(new QComboBox),
      test_(new QPushButton(tr("Test"))), remove_(new QPushButton(tr("Remove"))), address_(new QLineEdit), caFile_(new QLineEdit), state_(nullptr) {
    network_.setMaxThreadCount(1);
    on_->setObjectName(QStringLiteral("timestamps-on"));
    addRow(QString(), on_);
    addHint(tr("While this is on, a checksum of each new capture and, once a day, of the custody log goes to the authorities below, a minute after the capture. "
               "Nobody can read the page or the report out of it; they see the checksum, the time and the address of your connection."));
    authorities_->setAccessibleName(tr("Authority"));
    authorities_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    authorities_->setMinimumContentsLength(16);
    auto* row = new QHBoxLayout;
    row->addWidget(authorities_, 1);
    row->addWidget(test_);
    row->addWidget(remove_);
    addRow(tr("Authority"), row);
    address_->setPlaceholderText(QStringLiteral("http://"));
    address_->setAccessibleName(tr("Address of a new authority"));
    auto* add = new QPushButton(tr("Add authority"));
    auto* newRow = new QHBoxLayout;
    newRow->addWidget(address_, 1);
    newRow->addWidget(add);
    addRow(tr("New authority"), newRow);
    caFile_->setPlaceholderText(tr("Only when this computer does not know it"));
    caFile_->setAccessibleName(tr("File with its certificate"));
    auto* choose = new QPushButton(tr("Choose…"));
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(caFile_, 1);
    fileRow->addWidget(choose);
    addRow(tr("Its certificate"), fileRow);
    state_ = addHint(QString());

    connect(on_, &QCheckBox::clicked, this, [this](bool on) {
        StampSettings wanted = settings_;
        wanted.isOn = on;
        keep(wanted, on ? tr("New captures get time stamps from now on.") : tr("Nothing is sent any more."));
    });
    connect(add, &QPushButton::clicked, this, &TimestampBox::add);
    connect(choose, &QPushButton::clicked, this, &TimestampBox::chooseFile);
    connect(remove_, &QPushButton::clicked, this, &TimestampBox::remove);
    connect(test_, &QPushButton::clicked, this, &TimestampBox::test);
    connect(&session_.timeStamper(), &TimeStamper::changed, this, &TimestampBox::readState);
    take({});
    read();
}

TimestampBox::~TimestampBox() {
    *isGone_ = true; // ends a test at once
    network_.waitForDone();
}

void TimestampBox::read() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return stampSettings(*library); },
                 [this](const Result<StampSettings>& settings) {
                     if (!settings) {
                         Q_EMIT said(settings.error().toText());
                         return;
                     }
                     take(*settings);
                 });
}

void TimestampBox::take(const StampSettings& settings) {
    settings_ = settings;
    const QString current = authorities_->currentText();
    authorities_->clear();
    for (const StampAuthority& authority : settings.authorities) {
        authorities_->addItem(authority.url);
    }
    const bool any = !settings.authorities.isEmpty();
    authorities_->setCurrentIndex(any ? std::max(0, authorities_->findText(current)) : -1);
    authorities_->setPlaceholderText(tr("None yet"));
    authorities_->setEnabled(any);
    test_->setEnabled(any);
    remove_->setEnabled(any);
    on_->setEnabled(any || settings.isOn);
    on_->setToolTip(any ? QString() : tr("Add an authority first."));
    on_->setChecked(settings.isOn);
    readState();
}

void TimestampBox::keep(const StampSettings& settings, const QString& words) {
    inBackground(session_.writer(), this, [library = &session_.library(), settings] { return setStampSettings(*library, settings); },
                 [this, words](const Result<StampSettings>& kept) {
                     if (!kept) {
                         Q_EMIT said(kept.error().toText());
                         return take(settings_);
                     }
                     take(*kept);
                     session_.timeStamper().wake();
                     Q_EMIT said(words);
                 });
}

void TimestampBox::readState() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return TimeStampRepository(*library).list(); },
                 [this](const Result<QList<WantedStamp>>& stamps) {
                     if (!stamps) {
                         return state_->setText(stamps.error().toText());
                     }
                     const int there = int(std::count_if(stamps->begin(), stamps->end(), [](const WantedStamp& one) { return one.isStamped; }));
                     const int waiting = int(stamps->size()) - there;
                     QStringList words{there + waiting == 0 ? tr("There are no time stamps yet.") : tr("%n time stamp(s) there.", nullptr, there)};
                     if (waiting > 0) {
                         words += tr("%n answer(s) awaited.", nullptr, waiting);
                         const auto failed = std::find_if(stamps->rbegin(), stamps->rend(), [](const WantedStamp& one) { return !one.isStamped && !one.problem.isEmpty(); });
                         words += failed != stamps->rend() ? failed->problem : QString();
                     }
                     words.removeAll(QString());
                     state_->setText(words.join(u' '));
                 });
}

void TimestampBox::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(this, tr("The authority’s certificate"), QString(), QStringLiteral("*.pem *.crt *.cer"));
    if (!path.isEmpty()) {
        caFile_->setText(path);
    }
}

void TimestampBox::add() {
    const Result<StampAuthority> authority = stampAuthority(address_->text(), caFile_->text().trimmed());
    if (!authority) {
        Q_EMIT said(authority.error().toText());
        return;
    }
    StampSettings wanted = settings_;
    wanted.authorities.removeIf([&](const StampAuthority& one) { return one.url == authority->url; });
    wanted.authorities.append(*authority);
    address_->clear();
    caFile_->clear();
    keep(wanted, tr("%1 is added. Test it once.").arg(authority->url));
}

void TimestampBox::remove() {
    StampSettings wanted = settings_;
    const QString url = authorities_->currentText();
    wanted.authorities.removeIf([&](const StampAuthority& one) { return one.url == url; });
    wanted.isOn = wanted.isOn && !wanted.authorities.isEmpty();
    keep(wanted, wanted.isOn || !settings_.isOn ? tr("%1 is removed. Its time stamps stay.").arg(url)
                                                : tr("%1 is removed. Its time stamps stay. Nothing is sent any more.").arg(url));
}

void TimestampBox::test() {
    const int index = authorities_->currentIndex();
    if (index < 0 || index >= settings_.authorities.size()) {
        return;
    }
    test_->setEnabled(false);
    Q_EMIT said(tr("Asking %1…").arg(settings_.authorities[index].url));
    StampLimits limits;
    limits.totalSeconds = testSeconds;
    limits.cancelled = [gone = isGone_] { return gone->load(); };
    // The digest of a well-known text: the test tells nothing of what is captured.
    inBackground(network_, this,
                 [authority = settings_.authorities[index], limits] {
                     return askAuthority(authority, QByteArray::fromHex(sha256Hex("Cyber Spotter").toLatin1()), limits);
                 },
                 [this](const Result<FreshStamp>& fresh) {
                     test_->setEnabled(!settings_.authorities.isEmpty());
                     Q_EMIT said(fresh ? tr("It works: %1 says %2.").arg(fresh->stamp.authority, QLocale().toString(fresh->stamp.time.toLocalTime(), QLocale::ShortFormat))
                                       : fresh.error().toText());
                 });
}

} // namespace cyberspotter
