// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/browser_box.h"

#include "ui/session/signed_in_folder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace cyberspotter {

BrowserBox::BrowserBox(Session& session, QWidget* parent) : SettingsCard(tr("Browser"), parent), session_(session), languages_(new QLineEdit(session.setting(QStringLiteral("browser.languages")))) {
    languages_->setPlaceholderText(tr("As the system. Or codes with commas, for example: id, en"));
    languages_->setAccessibleName(tr("Languages asked from sites"));
    connect(languages_, &QLineEdit::editingFinished, this, &BrowserBox::keepLanguages);
    addRow(tr("Languages of sites"), languages_);

    auto* zoom = new QComboBox;
    for (const int percent : {75, 90, 100, 110, 125, 150, 175, 200}) {
        zoom->addItem(tr("%1 %").arg(QLocale().toString(percent)), QString::number(percent));
    }
    zoom->setCurrentIndex(std::max(0, zoom->findData(session_.setting(QStringLiteral("browser.zoom"), QStringLiteral("100")))));
    zoom->setAccessibleName(tr("Size of pages in new tabs"));
    connect(zoom, &QComboBox::activated, this, [this, zoom] { session_.setSetting(QStringLiteral("browser.zoom"), zoom->currentData().toString()); });
    addRow(tr("Size of pages"), zoom);

    auto* forget = new QPushButton(tr("Close all tabs and forget"));
    connect(forget, &QPushButton::clicked, this, [this] {
        Q_EMIT session_.browsingUnwanted();
        Q_EMIT said(tr("All tabs are closed; cookies, cache and visited pages of ordinary tabs are forgotten. What you captured is kept."));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(forget);
    row->addStretch(1);
    addRow(tr("Browsing data"), row);
    addHint(tr("Ordinary tabs keep nothing on the disk: all is forgotten when the program closes, too."));
    addSignedIn();
}

void BrowserBox::addSignedIn() {
    signedIn_ = new QLabel;
    signedIn_->setWordWrap(true);
    signedIn_->setTextFormat(Qt::PlainText);
    signedIn_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    signedIn_->setAccessibleName(tr("What is kept of signed-in tabs"));
    addRow(tr("Signed-in tabs"), signedIn_);
    signOut_ = new QPushButton(tr("Sign out everywhere"));
    signOut_->setObjectName(QStringLiteral("signOut"));
    connect(signOut_, &QPushButton::clicked, &session_, &Session::signOutWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(signOut_);
    row->addStretch(1);
    addRow(QString(), row);
    addHint(tr("Signing out everywhere closes the signed-in tabs and deletes their cookies, storage and history from this computer at once. A site may go on listing the login "
               "until you end it there, too."));
    connect(&session_, &Session::signedInChanged, this, &BrowserBox::showSignedIn);
    connect(&session_, &Session::signedOut, this, [this] {
        showSignedIn();
        Q_EMIT said(tr("Everything is signed out: cookies, storage and history of the signed-in tabs are deleted."));
    });
    showSignedIn();
}

void BrowserBox::showSignedIn() {
    const SignedInFolder folder(session_.library().folder());
    const std::optional<SignedInFolder::Kept> kept = folder.kept();
    signOut_->setEnabled(kept.has_value());
    signedIn_->setText(kept ? tr("Logins are kept since %1, in %2").arg(QLocale().toString(kept->since.toLocalTime(), QLocale::ShortFormat), folder.place())
                            : tr("Nothing is kept: nobody is signed in."));
}

void BrowserBox::keepLanguages() {
    // Tags of BCP 47 as browsers send them.
    static const QRegularExpression tags(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*(\\s*,\\s*[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)*$"));
    const QString typed = languages_->text().trimmed();
    if (!typed.isEmpty() && !tags.match(typed).hasMatch()) {
        Q_EMIT said(tr("“%1” is not understood. Write languages as codes with commas, for example: id, en").arg(typed.left(60)));
        return;
    }
    session_.setSetting(QStringLiteral("browser.languages"), QString(typed).remove(u' '));
}

} // namespace cyberspotter
