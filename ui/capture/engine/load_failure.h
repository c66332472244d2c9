// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/tracked_page.h"

namespace cyberspotter {

/// A failed load in words: what happened and what can be done.
struct FailureWords {
    QString title;
    QString detail;
    QString cure;
};

FailureWords wordsOf(LoadFailure failure, const QUrl& url, const QString& engineDetail);

} // namespace cyberspotter
