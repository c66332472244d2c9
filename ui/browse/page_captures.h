// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_service.h"

#include <QObject>
#include <QPoint>
#include <QPointer>

namespace cyberspotter {

class WebTab;
struct Suggestion;

/// The ways in which a person asks for a capture of a tab: as it is, with a part of it on its own, with tags that its words speak
/// for. Nothing happens while the engine is not there.
class PageCaptures : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What captures from now on; null: nothing.
    void use(CaptureService* service) { service_ = service; }

    /// The capture's number; 0 when there is nothing to capture with.
    int capture(WebTab* tab, const CaptureWishes& wishes = {});
    /// With the part of the page at that place of the tab on its own.
    void capturePart(WebTab* tab, const QPoint& place);
    /// With tags that the page's search terms speak for.
    void captureSuggested(WebTab* tab, const Suggestion& suggestion, const QString& reason);

Q_SIGNALS:
    void begun(int number, cyberspotter::WebTab* tab);

private:
    QPointer<CaptureService> service_;
};

} // namespace cyberspotter
