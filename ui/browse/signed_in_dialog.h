// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace cyberspotter {

/// What a signed-in tab means, in plain words. Before the first one it asks, and only a yes opens it; afterwards it can be
/// read again.
class SignedInDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Ask, Explain };

    SignedInDialog(Purpose purpose, const QString& folder, QWidget* parent = nullptr);

private:
    QWidget* buildWords(const QString& folder);
    QWidget* buildFoot(Purpose purpose);
};

} // namespace cyberspotter
