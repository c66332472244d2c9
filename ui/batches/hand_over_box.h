// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/batches/batch_content.h"
#include "ui/session/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cyberspotter {

/// For a partner that takes nothing from a program: says in plain words what the volunteer does, opens the partner's form
/// or the listing in a tab, puts a report's text on the clipboard, and takes the word that it was sent.
class HandOverBox : public QFrame {
    Q_OBJECT
public:
    explicit HandOverBox(Session& session, QWidget* parent = nullptr);

    /// Hidden for partners that the program sends to, and once the batch was sent.
    void show(const Partner& partner, const BatchContent& content);
    /// The report that the buttons are about, by its place in the batch.
    void setReport(int index);

Q_SIGNALS:
    /// The listing of the current report was opened: the next one is due.
    void listingOpened();
    /// The volunteer says that it was sent, and what the partner answered.
    void recorded(const QString& note);

private:
    void openPage();
    void copyReport();
    void record();

    Session& session_;
    Handover handover_;
    QByteArray body_;
    int report_ = 0;
    QLabel* advice_;
    QPushButton* open_;
    QPushButton* copy_;
    QPushButton* record_;
};

} // namespace cyberspotter
