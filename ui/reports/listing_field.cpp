// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/listing_field.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace cyberspotter {

namespace {

constexpr int longestChoice = 120;

/// Where a field's value came from, as a person reads it.
QString sourceName(const QString& source) {
    if (source == QStringLiteral("user")) {
        return ListingField::tr("by you");
    }
    if (source == QStringLiteral("dom") || source == QStringLiteral("rule")) {
        return ListingField::tr("from the page");
    }
    if (source == QStringLiteral("url")) {
        return ListingField::tr("from the address");
    }
    return source.isEmpty() ? QString() : ListingField::tr("from the page’s data (%1)").arg(source);
}

} // namespace

ListingField::ListingField(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit), source_(new QLabel), others_(new QToolButton), menu_(new QMenu(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    edit_->setAccessibleName(label);
    edit_->setObjectName(name);
    layout->addWidget(edit_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    setTextRole(source_, TextRole::Small);
    row->addWidget(source_);
    row->addStretch(1);
    others_->setObjectName(name + QStringLiteral(".others"));
    others_->setAutoRaise(true);
    others_->setProperty("quiet", true);
    others_->setPopupMode(QToolButton::InstantPopup);
    others_->setMenu(menu_);
    others_->setToolTip(tr("The page says this in other places. Choose the right one."));
    row->addWidget(others_);
    layout->addLayout(row);
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::textEdited, this, [this] {
        showSource(QStringLiteral("user"));
        Q_EMIT edited();
    });
}

void ListingField::setValue(const QString& value, const QString& source, const QStringList& others) {
    edit_->setText(value);
    edit_->setCursorPosition(0);
    showSource(source);
    menu_->clear();
    for (const QString& other : others) {
        const QString shown = other.simplified();
        const QString brief = shown.size() > longestChoice ? shown.left(longestChoice - 1) + u'…' : shown;
        menu_->addAction(QString(brief).replace(u'&', QStringLiteral("&&")), this, [this, other] { take(other); });
    }
    others_->setText(tr("%n other(s)", nullptr, int(others.size())));
    others_->setAccessibleName(tr("%1: what else the page says").arg(edit_->accessibleName()));
    others_->setVisible(!others.isEmpty());
}

// What stood there before can be had back from the same menu.
void ListingField::take(const QString& value) {
    const QString before = edit_->text();
    edit_->setText(value);
    edit_->setCursorPosition(0);
    showSource(QStringLiteral("user"));
    for (QAction* action : menu_->actions()) {
        if (action->text() == before) {
            Q_EMIT edited();
            return;
        }
    }
    menu_->addAction(QString(before).replace(u'&', QStringLiteral("&&")), this, [this, before] { take(before); });
    Q_EMIT edited();
}

void ListingField::showSource(const QString& source) {
    source_->setText(sourceName(source));
    source_->setVisible(!source_->text().isEmpty());
}

QString ListingField::value() const {
    return edit_->text().trimmed();
}

void ListingField::setReadOnly(bool isReadOnly) {
    edit_->setReadOnly(isReadOnly);
    others_->setEnabled(!isReadOnly);
}

} // namespace cyberspotter
