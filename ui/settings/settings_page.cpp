// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_page.h"

#include "ui/settings/browser_box.h"
#include "ui/settings/catalogue_box.h"
#include "ui/settings/library_box.h"
#include "ui/settings/partners_box.h"
#include "ui/settings/timestamp_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/wheel_guard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cyberspotter {

SettingsPage::SettingsPage(Session& session, QWidget* parent) : QWidget(parent), session_(session), notice_(new Notice) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    outer->addWidget(new PageHeader(tr("Settings")));
    outer->addWidget(notice_);
    auto* body = new QWidget;
    body->setProperty("bare", true);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, unit, 0);
    layout->setSpacing(2 * unit);
    layout->addWidget(buildPerson());
    layout->addWidget(buildLook());
    for (SettingsCard* card : std::initializer_list<SettingsCard*>{new BrowserBox(session_), new CatalogueBox(session_), new PartnersBox(session_), new TimestampBox(session_), new LibraryBox(session_)}) {
        connect(card, &SettingsCard::said, notice_, [this](const QString& text) { notice_->say(text); });
        layout->addWidget(card);
    }
    layout->addStretch(1);
    SettingsCard::alignLabels(*body);
    guardFromWheel(*body);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->viewport()->setProperty("bare", true);
    outer->addWidget(scroll, 1);
}

QLineEdit* SettingsPage::textSetting(SettingsCard* card, const QString& label, const QString& key, const QString& hint) {
    auto* edit = new QLineEdit(session_.setting(key));
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString& text) { session_.setSetting(key, text.trimmed()); });
    card->addRow(label, edit);
    return edit;
}

QWidget* SettingsPage::buildPerson() {
    auto* card = new SettingsCard(tr("Who reports"));
    QLineEdit* pseudonym = textSetting(card, tr("Pseudonym"), QStringLiteral("collector.pseudonym"), tr("Stands in your evidence; not your name"));
    setFocusProxy(pseudonym);
    textSetting(card, tr("Organisation"), QStringLiteral("reporter.organization"), tr("The programme you spot for"));
    textSetting(card, tr("Name"), QStringLiteral("reporter.name"), tr("Only sent to partners that ask for it"));
    textSetting(card, tr("E-mail"), QStringLiteral("reporter.email"), tr("Only sent to partners that ask for it"));
    return card;
}

QWidget* SettingsPage::buildLook() {
    auto* card = new SettingsCard(tr("Look and language"));
    auto* language = new QComboBox;
    for (const auto& [code, name] : {std::pair{QStringLiteral("auto"), tr("As the system")}, {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("fr"), QStringLiteral("Français")}}) {
        language->addItem(name, code);
    }
    language->setCurrentIndex(std::max(0, language->findData(session_.setting(QStringLiteral("window.language"), QStringLiteral("auto")))));
    language->setAccessibleName(tr("Language"));
    connect(language, &QComboBox::activated, this, [this, language] {
        session_.setSetting(QStringLiteral("window.language"), language->currentData().toString());
        notice_->say(tr("The language changes at the next start."));
    });
    card->addRow(tr("Language"), language);
    auto* scheme = new QComboBox;
    for (const auto& [code, name] : {std::pair{QStringLiteral("system"), tr("As the system")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}}) {
        scheme->addItem(name, code);
    }
    scheme->setCurrentIndex(std::max(0, scheme->findData(session_.setting(QStringLiteral("window.scheme"), QStringLiteral("system")))));
    scheme->setAccessibleName(tr("Colours"));
    connect(scheme, &QComboBox::activated, this, [this, scheme] {
        session_.setSetting(QStringLiteral("window.scheme"), scheme->currentData().toString());
        Q_EMIT lookChanged();
    });
    card->addRow(tr("Colours"), scheme);
    auto* veil = new QComboBox;
    veil->addItem(tr("Covered until I want to see them"), QStringLiteral("on"));
    veil->addItem(tr("Shown at once"), QStringLiteral("off"));
    veil->setCurrentIndex(std::max(0, veil->findData(session_.setting(QStringLiteral("evidence.veil"), QStringLiteral("on")))));
    veil->setAccessibleName(tr("Pictures of evidence"));
    connect(veil, &QComboBox::activated, this, [this, veil] { session_.setSetting(QStringLiteral("evidence.veil"), veil->currentData().toString()); });
    card->addRow(tr("Pictures of evidence"), veil);
    return card;
}

} // namespace cyberspotter
