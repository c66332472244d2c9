// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/partners_box.h"

#include "core/catalogue/partner/partner_repository.h"
#include "core/submission/intake/partner_check.h"
#include "core/submission/partner_tokens.h"
#include "ui/settings/partner_words.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace cyberspotter {

namespace {

/// An id made from a name: lower-case letters, digits and dashes.
QString idFrom(const QString& name) {
    QString id = name.normalized(QString::NormalizationForm_KD).toLower();
    id.remove(QRegularExpression(QStringLiteral("[^a-z0-9 -]")));
    return id.simplified().replace(u' ', u'-').left(60);
}

} // namespace

PartnersBox::PartnersBox(Session& session, QWidget* parent)
    : SettingsCard(tr("Partners"), parent), session_(session), partners_(new QComboBox), description_(new QLabel), evidence_(new QComboBox), name_(new QLineEdit), address_(new QLineEdit), token_(new QLineEdit),
      place_(new QComboBox), check_(new QPushButton(tr("Try it"))) {
    secrets_.setMaxThreadCount(1);
    partners_->setAccessibleName(tr("Partner"));
    partners_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    partners_->setMinimumContentsLength(16);
    addRow(tr("Partner"), partners_);
    description_->setWordWrap(true);
    description_->setTextFormat(Qt::PlainText);
    description_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(QString(), description_);
    evidence_->addItem(tr("As it was captured"), int(EvidenceChoice::Original));
    evidence_->addItem(tr("Redacted copies only"), int(EvidenceChoice::Redacted));
    evidence_->setAccessibleName(tr("Evidence that this partner gets"));
    addRow(tr("Evidence it gets"), evidence_);

    token_->setEchoMode(QLineEdit::Password);
    token_->setPlaceholderText(tr("The token that this partner gave you"));
    token_->setAccessibleName(tr("Token"));
    auto* keep = new QPushButton(tr("Keep token"));
    tokenRow_ = new QWidget;
    auto* tokenLayout = new QHBoxLayout(tokenRow_);
    tokenLayout->setContentsMargins(0, 0, 0, 0);
    tokenLayout->setSpacing(unit);
    tokenLayout->addWidget(token_, 1);
    tokenLayout->addWidget(keep);
    tokenLayout->addWidget(check_);
    addRow(tr("Token"), tokenRow_);
    place_->addItem(tr("In the keychain of this computer"), int(SecretPlace::Keychain));
    place_->addItem(tr("In a file that only you can read"), int(SecretPlace::File));
    place_->addItem(tr("Nowhere: I enter it after each start"), int(SecretPlace::Session));
    const QStringList places{QStringLiteral("keychain"), QStringLiteral("file"), QStringLiteral("session")};
    place_->setCurrentIndex(std::max(0, int(places.indexOf(session_.setting(QStringLiteral("secrets.place"), QStringLiteral("keychain"))))));
    place_->setAccessibleName(tr("Where tokens are kept"));
    addRow(tr("Tokens are kept"), place_);
    name_->setPlaceholderText(tr("Name of a new partner"));
    name_->setAccessibleName(tr("Name of a new partner"));
    address_->setPlaceholderText(QStringLiteral("https://"));
    address_->setAccessibleName(tr("Address of its intake"));
    auto* add = new QPushButton(tr("Add partner"));
    auto* newRow = new QHBoxLayout;
    newRow->addWidget(name_, 1);
    newRow->addWidget(address_, 2);
    newRow->addWidget(add);
    addRow(tr("New partner"), newRow);

    connect(partners_, &QComboBox::currentIndexChanged, this, &PartnersBox::describe);
    connect(&session_, &Session::partnersChanged, this, &PartnersBox::fill);
    connect(evidence_, &QComboBox::activated, this, &PartnersBox::chooseEvidence);
    connect(keep, &QPushButton::clicked, this, &PartnersBox::keepToken);
    connect(check_, &QPushButton::clicked, this, &PartnersBox::check);
    connect(add, &QPushButton::clicked, this, &PartnersBox::add);
    connect(place_, &QComboBox::activated, this, [this] {
        inBackground(session_.writer(), this, [library = &session_.library(), place = SecretPlace(place_->currentData().toInt())] { return setSecretPlace(*library, place); },
                     [this](const Result<void>& set) {
                         if (!set) {
                             Q_EMIT said(set.error().toText());
                         }
                     });
    });
    fill();
}

void PartnersBox::fill() {
    const QString current = wanted_.isEmpty() ? partners_->currentData().toString() : wanted_;
    wanted_.clear();
    partners_->clear();
    for (const Partner& partner : session_.partners()) {
        partners_->addItem(partner.name, partner.id);
    }
    partners_->setCurrentIndex(std::max(0, partners_->findData(current)));
}

void PartnersBox::describe() {
    const Partner* partner = session_.partner(partners_->currentData().toString());
    if (partner == nullptr) {
        return;
    }
    description_->setText(partnerWords(*partner));
    evidence_->setCurrentIndex(evidence_->findData(int(partner->evidence)));
    // Only an intake that this program talks to asks for a token.
    const PartnerChannel* channel = partner->preferredChannel();
    tokenRow_->setEnabled(channel != nullptr && channel->kind == QStringLiteral("https"));
}

void PartnersBox::add() {
    const Result<Partner> partner = partnerFromJson({{"id", idFrom(name_->text())},
                                                     {"name", name_->text().trimmed()},
                                                     {"channels", QJsonArray{QJsonObject{{"kind", "https"}, {"url", address_->text().trimmed()}}}}});
    if (!partner) {
        Q_EMIT said(partner.error().toText());
        return;
    }
    inBackground(session_.writer(), this, [library = &session_.library(), added = *partner] { return PartnerRepository(*library).add(added); },
                 [this, id = partner->id](const Result<void>& added) {
                     if (!added) {
                         Q_EMIT said(added.error().toText());
                         return;
                     }
                     name_->clear();
                     address_->clear();
                     wanted_ = id;
                     session_.reloadPartners();
                 });
}

void PartnersBox::chooseEvidence() {
    const QString id = partners_->currentData().toString();
    const auto choice = EvidenceChoice(evidence_->currentData().toInt());
    inBackground(session_.writer(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), id, choice] {
                     return PartnerRepository(*library).chooseEvidence(id, choice, catalogue->partners());
                 },
                 [this, choice](const Result<void>& chosen) {
                     session_.reloadPartners();
                     Q_EMIT said(!chosen ? chosen.error().toText()
                                 : choice == EvidenceChoice::Redacted
                                     ? tr("Only redacted copies go to this partner. A report without one is held back until it is made.")
                                     : tr("The evidence goes to this partner as it was captured."));
                 });
}

void PartnersBox::keepToken() {
    const QString id = partners_->currentData().toString();
    const QString token = token_->text().trimmed();
    if (token.isEmpty()) {
        return;
    }
    inBackground(secrets_, this,
                 [library = &session_.library(), place = SecretPlace(place_->currentData().toInt()), id, token] {
                     return cyberspotter::keepToken(*library, id, token, place);
                 },
                 [this](const Result<void>& kept) {
                     if (kept) {
                         token_->clear();
                     }
                     Q_EMIT said(kept ? tr("The token is kept.") : kept.error().toText());
                 });
}

void PartnersBox::check() {
    const Partner* partner = session_.partner(partners_->currentData().toString());
    if (partner == nullptr) {
        return;
    }
    Q_EMIT said(tr("Asking %1…").arg(partner->name));
    inBackground(secrets_, this, [library = &session_.library(), asked = *partner] { return checkPartner(*library, asked); },
                 [this](const QList<PartnerCheckStep>& steps) {
                     QStringList lines;
                     for (const PartnerCheckStep& step : steps) {
                         lines += (step.passed ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + step.detail;
                     }
                     Q_EMIT said(lines.join(u'\n'));
                 });
}

} // namespace cyberspotter
