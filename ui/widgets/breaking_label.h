// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace cyberspotter {

/// A label that breaks long words (paths, addresses, digests) where they do not fit. What a person copies out of it is the
/// text as it was given.
class BreakingLabel : public QLabel {
    Q_OBJECT
public:
    explicit BreakingLabel(QWidget* parent = nullptr);

    /// Shown as it stands, never as markup.
    void say(const QString& text);
    QString said() const { return said_; }
    /// What is selected, without the marks that let it break.
    QString selection() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;

    QString said_;
};

/// With a mark after each place within long words where they may break: zero-width spaces, which no font shows.
QString breakable(const QString& text);

} // namespace cyberspotter
