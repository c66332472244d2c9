// SPDX-License-Identifier: Apache-2.0
#include "ui/support/visible_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace cyberspotter::tests {

namespace {

bool fits(const QLabel& label) {
    const QSize inside = label.contentsRect().size();
    if (!label.wordWrap()) {
        return label.sizeHint().width() <= label.width() + 1 && label.sizeHint().height() <= label.height() + 1;
    }
    return inside.width() <= 0 ? label.text().isEmpty() : label.heightForWidth(label.width()) <= label.height() + 1;
}

bool fits(const QAbstractButton& button) {
    return button.text().isEmpty() || (button.sizeHint().width() <= button.width() + 1 && button.sizeHint().height() <= button.height() + 1);
}

} // namespace

QStringList cutTexts(const QWidget& widget) {
    QStringList cut;
    const QList<QLabel*> labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->text().isEmpty() && !fits(*label)) {
            cut += label->text();
        }
    }
    const QList<QAbstractButton*> buttons = widget.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && !fits(*button)) {
            cut += button->text();
        }
    }
    return cut;
}

QStringList namelessFields(const QWidget& widget) {
    QStringList nameless;
    const QList<QWidget*> children = widget.findChildren<QWidget*>();
    for (const QWidget* child : children) {
        // Parts of a compound field carry the name of the whole.
        const bool isPart = qobject_cast<const QComboBox*>(child->parentWidget()) != nullptr || child->objectName().startsWith(QStringLiteral("qt_"));
        const bool isField = qobject_cast<const QLineEdit*>(child) != nullptr || qobject_cast<const QComboBox*>(child) != nullptr
                             || qobject_cast<const QAbstractItemView*>(child) != nullptr || qobject_cast<const QPlainTextEdit*>(child) != nullptr;
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const bool isWordless = button != nullptr && button->text().isEmpty();
        if (child->isVisible() && !isPart && (isField || isWordless) && child->focusPolicy() != Qt::NoFocus && child->accessibleName().isEmpty()) {
            nameless += QStringLiteral("%1 %2 in %3").arg(QLatin1String(child->metaObject()->className()), child->objectName(),
                                                          QLatin1String(child->parentWidget()->metaObject()->className()));
        }
    }
    return nameless;
}

QAbstractButton* buttonNamed(const QWidget& widget, const QString& text) {
    const QList<QAbstractButton*> buttons = widget.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (!button->isHidden() && button->text().remove(u'&') == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace cyberspotter::tests
