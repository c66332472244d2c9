// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace cyberspotter {

/// The title of a page and, at its end, what can be done there.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void addAction(QWidget* widget);

private:
    QHBoxLayout* layout_;
};

} // namespace cyberspotter
