// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace cyberspotter {

/// Text that can be selected and copied, never markup, broken anywhere (addresses have no spaces), as high as it needs to
/// be up to a limit.
class PlainValue : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PlainValue(const QString& name, QWidget* parent = nullptr);

    void setValue(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace cyberspotter
