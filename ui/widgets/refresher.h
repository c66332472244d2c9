// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace cyberspotter {

/// Brings a page up to date: at once when it can be seen, else when it is next shown, so that typing in one page does not
/// make six hidden ones read the library.
class Refresher : public QObject {
    Q_OBJECT
public:
    /// Belongs to `page`.
    Refresher(QWidget* page, std::function<void()> refresh);

    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* page_;
    std::function<void()> refresh_;
    bool stale_ = false;
};

} // namespace cyberspotter
