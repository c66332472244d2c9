// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/redaction/derived_file.h"
#include "ui/redaction/packed_picture.h"
#include "ui/redaction/region_list.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <atomic>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace cyberspotter {

class Notice;
class RegionCanvas;

/// Marks on a capture's pictures what must not be seen, and makes redacted copies; the originals stay. The picture is covered
/// until it is wanted. Several copies of one picture are kept, the last is in use, and its regions are there to go on from.
/// Opened with `open()` or `show()`; nothing is read before.
class RedactionEditor : public QDialog {
    Q_OBJECT
public:
    /// `names`: of people who are known (the seller), to be blanked in the page's text.
    RedactionEditor(Session& session, QString captureId, QStringList names = {}, QWidget* parent = nullptr);
    ~RedactionEditor() override;

Q_SIGNALS:
    /// Copies were made; `Session::evidenceRedacted` is emitted as well.
    void redacted(const QString& captureId);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

public Q_SLOTS:
    void reject() override;

private:
    /// What the library says at first.
    struct Contents {
        QList<CaptureFile> pictures;
        QList<DerivedFile> latest;
        bool hasText = false;
    };
    /// What is marked on a picture.
    struct Marked {
        QList<RedactionRegion> regions;
        QList<RedactionRegion> saved; ///< in the copy in use
        QString words;                ///< which copy is in use
    };
    /// Shared with a worker: how far it is, and whether to stop.
    struct Work {
        std::atomic<int> permille = 0;
        std::atomic<bool> stopped = false;
    };

    QHBoxLayout* buildTools();
    QWidget* buildPictureSide();
    QVBoxLayout* buildListSide();
    void connectAll();
    void readContents();
    void takeContents(const Contents& contents);
    void choosePicture(int index);
    void readPicture(const QString& sha256);
    void keepMarked();
    void showList();
    void showCurrent();
    void applyZoom();
    void save();
    void takeSaved(const Result<QList<DerivedFile>>& made);
    bool isChanged() const;
    std::shared_ptr<Work> beginWork(const QString& words);
    void endWork();

    Session& session_;
    QString captureId_;
    QStringList names_;
    RegionList regions_;
    QHash<QString, Marked> marked_; ///< by the original's digest
    QString shown_;                 ///< the original that is shown
    bool isRead_ = false;
    bool hasText_ = false;
    bool isSaving_ = false;
    std::shared_ptr<Work> work_;
    QTimer progressTimer_;

    QComboBox* pictures_;
    QComboBox* kind_;
    QComboBox* method_;
    QComboBox* zoom_;
    QPushButton* undo_;
    QPushButton* redo_;
    QPushButton* add_;
    QPushButton* remove_;
    QStackedWidget* stack_;
    QPushButton* unveil_;
    QScrollArea* scroll_;
    RegionCanvas* canvas_;
    QListWidget* list_;
    QLabel* inUse_;
    QCheckBox* text_;
    QProgressBar* progress_;
    QPushButton* save_;
    Notice* notice_;
};

} // namespace cyberspotter
