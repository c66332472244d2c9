// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace cyberspotter {

namespace {

/// Refused by the field, a wheel's event goes on to what is around it.
class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel) {
            return QObject::eventFilter(watched, event);
        }
        event->ignore();
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget& page) {
    auto* guard = new WheelGuard(&page);
    const QList<QWidget*> fields = page.findChildren<QWidget*>();
    for (QWidget* field : fields) {
        if (qobject_cast<QComboBox*>(field) != nullptr || qobject_cast<QAbstractSpinBox*>(field) != nullptr) {
            field->installEventFilter(guard);
        }
    }
}

} // namespace cyberspotter
