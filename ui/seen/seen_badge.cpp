// SPDX-License-Identifier: Apache-2.0
#include "ui/seen/seen_badge.h"

#include "ui/seen/seen_list.h"
#include "ui/seen/seen_words.h"
#include "ui/style/theme.h"

namespace cyberspotter {

SeenBadge::SeenBadge(Session& session, QWidget* parent) : QToolButton(parent), list_(new SeenList(session, this)) {
    setObjectName(QStringLiteral("seenBadge"));
    setProperty("badge", true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    hide();
    connect(this, &QToolButton::clicked, this, [this] {
        list_->show(seen_);
        list_->popUpBelow(*this);
    });
}

void SeenBadge::show(const SeenBefore& seen) {
    seen_ = seen;
    setText(seenBrief(seen).replace(u'&', QStringLiteral("&&")));
    const QString sentence = seenSentence(seen);
    setToolTip(sentence);
    setAccessibleName(sentence);
    setVisible(!seen.isEmpty());
    if (list_->isVisible()) {
        list_->show(seen);
    }
}

} // namespace cyberspotter
