// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/library_box.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace cyberspotter {

LibraryBox::LibraryBox(Session& session, QWidget* parent) : SettingsCard(tr("Library"), parent), session_(session), restore_(new QPushButton(tr("Restore from a backup…"))) {
    auto* folder = new QLabel(session_.library().folder());
    folder->setWordWrap(true);
    folder->setTextFormat(Qt::PlainText);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(tr("Folder"), folder);
    auto* buttons = new QHBoxLayout;
    auto* backup = new QPushButton(tr("Back up…"));
    connect(backup, &QPushButton::clicked, this, &LibraryBox::backUp);
    connect(restore_, &QPushButton::clicked, this, &LibraryBox::restore);
    buttons->addWidget(backup);
    buttons->addWidget(restore_);
    buttons->addStretch(1);
    addRow(tr("Backup"), buttons);
    addHint(tr("A backup is one file with all reports and evidence. Tokens are not in it."));
}

void LibraryBox::backUp() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up"), tr("cyberspotter-%1.tar").arg(QDate::currentDate().toString(Qt::ISODate)), QStringLiteral("*.tar"));
    if (path.isEmpty()) {
        return;
    }
    Q_EMIT said(tr("Backing up…"));
    inBackground(session_.readers(), this, [library = &session_.library(), path] { return backUpLibrary(*library, path); },
                 [this, path](const Result<BackupSummary>& done) {
                     Q_EMIT said(done ? tr("%n evidence file(s) and the library are in %1.", nullptr, int(done->files)).arg(path) : done.error().toText());
                 });
}

void LibraryBox::restore() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Restore from a backup"), QString(), QStringLiteral("*.tar"));
    if (path.isEmpty()) {
        return;
    }
    QMessageBox warning(QMessageBox::Warning, tr("Restore from a backup"), tr("The backup takes the place of this library"), QMessageBox::Cancel, this);
    warning.setTextFormat(Qt::PlainText);
    warning.setInformativeText(tr("What was made since that backup is then no longer seen. The library as it is now is kept whole in a folder beside it. The window closes and opens again.")
                               + QStringLiteral("\n\n") + QFileInfo(path).fileName());
    const QPushButton* go = warning.addButton(tr("Restore"), QMessageBox::AcceptRole);
    warning.setDefaultButton(QMessageBox::Cancel);
    warning.exec();
    if (warning.clickedButton() == go) {
        prepare(path);
    }
}

void LibraryBox::prepare(const QString& file) {
    restore_->setEnabled(false);
    Q_EMIT said(tr("Reading the backup and checking every file of it…"));
    inBackground(session_.readers(), this, [library = &session_.library(), file] { return prepareRestore(*library, file); },
                 [this](const Result<PreparedRestore>& prepared) {
                     restore_->setEnabled(true);
                     if (!prepared) {
                         Q_EMIT said(prepared.error().toText());
                         return;
                     }
                     Q_EMIT session_.restorePrepared(*prepared);
                 });
}

} // namespace cyberspotter
