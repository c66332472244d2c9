// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/notice.h"

#include "ui/style/theme.h"
#include "ui/widgets/breaking_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace cyberspotter {

Notice::Notice(QWidget* parent) : QFrame(parent), label_(new BreakingLabel), action_(new QPushButton) {
    setProperty("notice", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit * 3 / 2, unit / 2, unit, unit / 2);
    layout->addWidget(label_, 1);
    layout->addWidget(action_);
    auto* close = new QToolButton;
    close->setIcon(QIcon(QStringLiteral(":/style/close.svg")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the notice"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT triggered();
    });
    hide();
}

void Notice::say(const QString& text, const QString& action) {
    label_->say(text);
    setAccessibleName(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    show();
}

void Notice::say(const Problem& problem) {
    // Where a field stands in the data tells a person nothing: only what to do about it is said.
    QStringList lines{problem.detail.isEmpty() ? problem.title : problem.title + QStringLiteral(": ") + problem.detail};
    for (const FieldProblem& error : problem.errors) {
        lines += QStringLiteral("• ") + error.detail;
    }
    lines += problem.cure;
    lines.removeAll(QString());
    say(lines.join(u'\n'));
}

QString Notice::text() const {
    return label_->said();
}

} // namespace cyberspotter
