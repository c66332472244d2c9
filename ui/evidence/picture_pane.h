// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/evidence/evidence_record.h"
#include "ui/evidence/picture/picture_bands.h"
#include "ui/session/session.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace cyberspotter {

class PictureView;

/// The pictures of a capture, under a cover until they are wanted, unless the setting `evidence.veil` is "off".
class PicturePane : public QWidget {
    Q_OBJECT
public:
    explicit PicturePane(Session& session, QWidget* parent = nullptr);
    ~PicturePane() override;

    void show(const EvidenceRecord& record);
    PictureView* view() const { return view_; }

private:
    enum Page { Cover, Opening, Shown, Nothing };
    QWidget* buildCover();
    void uncover();
    void cover();
    void load();
    void stop();
    void loaded(const Result<std::shared_ptr<PictureBands>>& picture);

    Session& session_;
    QList<CaptureFile> files_;
    QStackedWidget* stack_;
    PictureView* view_;
    QComboBox* which_;
    QComboBox* fit_;
    QPushButton* hide_;
    QLabel* words_;
    QLabel* nothing_;
    std::shared_ptr<std::atomic_bool> cancelled_;
};

} // namespace cyberspotter
