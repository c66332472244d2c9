// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/evidence/evidence_record.h"
#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTreeWidget;

namespace cyberspotter {

/// The files of a capture, what was made from one below it; a digest to copy, a copy to save.
class FilesPane : public QWidget {
    Q_OBJECT
public:
    explicit FilesPane(Session& session, QWidget* parent = nullptr);

    void show(const EvidenceRecord& record);

    /// Where a copy goes, given the name suggested; empty for nowhere. A dialog unless a test says otherwise.
    std::function<QString(const QString& suggested)> askPath;

Q_SIGNALS:
    void said(const QString& words);
    void troubled(const cyberspotter::Problem& problem);

private:
    const CaptureFile* current() const;
    void copyDigest();
    void saveCopy();

    Session& session_;
    QList<CaptureFile> files_;
    QTreeWidget* tree_;
    QPushButton* copy_;
    QPushButton* save_;
};

} // namespace cyberspotter
