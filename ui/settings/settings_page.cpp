// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_page.h"

#include "core/storage/library_backup.h"
#include "ui/settings/partners_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

QFrame* card(const QString& title, QFormLayout*& form) {
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    auto* label = new QLabel(title);
    setTextRole(label, TextRole::Heading);
    layout->addWidget(label);
    form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(form);
    return frame;
}

} // namespace

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
    auto* partners = new PartnersBox(session_);
    connect(partners, &PartnersBox::said, notice_, qOverload<const QString&, const QString&>(&Notice::say));
    layout->addWidget(partners);
    layout->addWidget(buildLibrary());
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->viewport()->setProperty("bare", true);
    outer->addWidget(scroll, 1);
}

QLineEdit* SettingsPage::textSetting(QFormLayout* form, const QString& label, const QString& key, const QString& hint) {
    auto* edit = new QLineEdit(session_.setting(key));
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString& text) { session_.setSetting(key, text.trimmed()); });
    form->addRow(label, edit);
    return edit;
}

QWidget* SettingsPage::buildPerson() {
    QFormLayout* form = nullptr;
    QFrame* frame = card(tr("Who reports"), form);
    textSetting(form, tr("Pseudonym"), QStringLiteral("collector.pseudonym"), tr("Stands in your evidence; not your name"));
    textSetting(form, tr("Organisation"), QStringLiteral("reporter.organization"), tr("The programme you spot for"));
    textSetting(form, tr("Name"), QStringLiteral("reporter.name"), tr("Only sent to partners that ask for it"));
    textSetting(form, tr("E-mail"), QStringLiteral("reporter.email"), tr("Only sent to partners that ask for it"));
    return frame;
}

QWidget* SettingsPage::buildLook() {
    QFormLayout* form = nullptr;
    QFrame* frame = card(tr("Look and language"), form);
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
    form->addRow(tr("Language"), language);
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
    form->addRow(tr("Colours"), scheme);
    return frame;
}

QWidget* SettingsPage::buildLibrary() {
    QFormLayout* form = nullptr;
    QFrame* frame = card(tr("Library"), form);
    auto* folder = new QLabel(session_.library().folder());
    folder->setWordWrap(true);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Folder"), folder);
    auto* button = new QPushButton(tr("Back up…"));
    connect(button, &QPushButton::clicked, this, &SettingsPage::backUp);
    form->addRow(tr("Backup"), button);
    auto* hint = new QLabel(tr("To restore a backup: cyberspotter-cli --library NEW restore FILE"));
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Small);
    form->addRow(QString(), hint);
    return frame;
}

void SettingsPage::backUp() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up"), tr("cyberspotter-%1.tar").arg(QDate::currentDate().toString(Qt::ISODate)), QStringLiteral("*.tar"));
    if (path.isEmpty()) {
        return;
    }
    notice_->say(tr("Backing up…"));
    inBackground(session_.readers(), this, [library = &session_.library(), path] { return backUpLibrary(*library, path); },
                 [this, path](const Result<BackupSummary>& done) {
                     done ? notice_->say(tr("%n evidence file(s) and the library are in %1.", nullptr, int(done->files)).arg(path)) : notice_->say(done.error());
                 });
}

} // namespace cyberspotter
