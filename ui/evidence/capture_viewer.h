// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"
#include "ui/evidence/evidence_record.h"
#include "ui/session/session.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace cyberspotter {

class ExchangeModel;
class FilesPane;
class Notice;
class PicturePane;
class PlainValue;
class TextPane;

/// One capture, in plain words: its picture, where it comes from, what was done to it, who signed it, its files, what went
/// over the network, its text. Nothing of it is ever run; whether it is sound is found out on demand.
class CaptureViewer : public QWidget {
    Q_OBJECT
public:
    explicit CaptureViewer(Session& session, QWidget* parent = nullptr);

    void open(const QString& captureId);
    QString captureId() const { return id_; }
    PicturePane* pictures() const { return pictures_; }
    FilesPane* files() const { return files_; }

Q_SIGNALS:
    void closed();
    /// The record is shown; the proofs (signature, time stamps, network) are shown.
    void recordShown();
    void proofsShown();
    void checked(bool sound);

private:
    QWidget* buildHead();
    QWidget* buildAbout();
    PlainValue* addValue(QFormLayout* form, const QString& label);
    void showRecord(const EvidenceRecord& record);
    void showProofs(const EvidenceProofs& proofs);
    void check();
    void showCheck(const Verification& verification);

    Session& session_;
    QString id_;
    quint64 generation_ = 0;
    QLabel* title_;
    QLabel* origin_;
    Notice* notice_;
    QPushButton* check_;
    PicturePane* pictures_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    PlainValue* address_ = nullptr;
    PlainValue* redirects_ = nullptr;
    PlainValue* times_ = nullptr;
    PlainValue* circumstances_ = nullptr;
    PlainValue* tools_ = nullptr;
    PlainValue* signature_ = nullptr;
    PlainValue* stamps_ = nullptr;
    FilesPane* files_;
    QListWidget* life_;
    QLabel* networkWords_;
    QTableView* network_;
    ExchangeModel* exchanges_;
    TextPane* text_;
};

} // namespace cyberspotter
