// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/page_header.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace cyberspotter {

PageHeader::PageHeader(const QString& title, QWidget* parent) : QWidget(parent), layout_(new QHBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, unit);
    auto* label = new QLabel(title);
    setTextRole(label, TextRole::Title);
    layout_->addWidget(label);
    layout_->addStretch(1);
}

void PageHeader::addAction(QWidget* widget) {
    layout_->addWidget(widget);
}

} // namespace cyberspotter
