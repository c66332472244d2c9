// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QWebEngineView;

namespace cyberspotter {

/// Finds text in the page of a view; Escape closes it.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Opens it for a view.
    void open(QWebEngineView* view);

private:
    void find(bool backward);
    void close();

    QPointer<QWebEngineView> view_;
    QLineEdit* text_;
    QLabel* count_;
};

} // namespace cyberspotter
