// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/evidence/evidence_record.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace cyberspotter {

/// What a capture holds as text: what people read on the page, what the page says to machines, its source. Plain text,
/// never run and never shown as a page; laid out piece by piece, so that a long one does not hold the window.
class TextPane : public QWidget {
    Q_OBJECT
public:
    explicit TextPane(Session& session, QWidget* parent = nullptr);

    void show(const EvidenceRecord& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void layNext();

    Session& session_;
    QList<CaptureFile> files_;
    QComboBox* which_;
    QLabel* words_;
    QPlainTextEdit* text_;
    QTimer more_;
    QString rest_;
    bool isStale_ = false;
    quint64 generation_ = 0;
};

} // namespace cyberspotter
