// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/lookalike.h"

#include <QToolButton>

namespace cyberspotter {

class SeenList;
class Session;

/// Beside the address: whether this page was reported before, or is like something that was; hidden when it is neither. A press
/// opens the list.
class SeenBadge : public QToolButton {
    Q_OBJECT
public:
    explicit SeenBadge(Session& session, QWidget* parent = nullptr);

    void show(const SeenBefore& seen);

private:
    SeenBefore seen_;
    SeenList* list_;
};

} // namespace cyberspotter
