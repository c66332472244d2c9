// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace cyberspotter {

/// Short lessons in the reader's language.
class LearnPage : public QWidget {
    Q_OBJECT
public:
    explicit LearnPage(Session& session, QWidget* parent = nullptr);

private:
    void showLesson(int row);

    Session& session_;
    QListWidget* list_;
    QTextBrowser* text_;
};

} // namespace cyberspotter
