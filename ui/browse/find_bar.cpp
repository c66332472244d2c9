// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/find_bar.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QWebEngineFindTextResult>
#include <QWebEngineView>

namespace cyberspotter {

FindBar::FindBar(QWidget* parent) : QWidget(parent), text_(new QLineEdit), count_(new QLabel) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    text_->setPlaceholderText(tr("Find in page"));
    text_->setAccessibleName(tr("Find in page"));
    text_->setMaximumWidth(40 * unit);
    layout->addWidget(text_);
    const auto button = [&](const QString& icon, const QString& name, auto action) {
        auto* made = new QToolButton;
        made->setIcon(symbolicIcon(icon));
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, action);
        layout->addWidget(made);
    };
    button(QStringLiteral("go-up"), tr("Previous"), [this] { find(true); });
    button(QStringLiteral("go-down"), tr("Next"), [this] { find(false); });
    layout->addWidget(count_);
    layout->addStretch(1);
    button(QStringLiteral("window-close"), tr("Close"), [this] { close(); });
    connect(text_, &QLineEdit::textChanged, this, [this] { find(false); });
    connect(text_, &QLineEdit::returnPressed, this, [this] { find(false); });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FindBar::close);
    hide();
}

void FindBar::open(QWebEngineView* view) {
    view_ = view;
    show();
    text_->setFocus();
    text_->selectAll();
}

void FindBar::close() {
    if (view_) {
        view_->findText(QString());
        view_->setFocus();
    }
    hide();
}

void FindBar::find(bool backward) {
    if (!view_) {
        return;
    }
    view_->findText(text_->text(), backward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags(), [this](const QWebEngineFindTextResult& result) {
        count_->setText(text_->text().isEmpty() ? QString() : tr("%1 of %2").arg(result.activeMatch()).arg(result.numberOfMatches()));
    });
}

} // namespace cyberspotter
