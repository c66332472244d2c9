// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp_settings.h"
#include "ui/session/session.h"
#include "ui/settings/settings_card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cyberspotter {

/// Time stamps: switched on knowingly, by which authorities, and how far they are.
class TimestampBox : public SettingsCard {
    Q_OBJECT
public:
    explicit TimestampBox(Session& session, QWidget* parent = nullptr);
    ~TimestampBox() override;

private:
    void read();
    void take(const StampSettings& settings);
    void keep(const StampSettings& settings, const QString& words);
    void readState();
    void chooseFile();
    void add();
    void remove();
    void test();

    Session& session_;
    StampSettings settings_;
    QCheckBox* on_;
    QComboBox* authorities_;
    QPushButton* test_;
    QPushButton* remove_;
    QLineEdit* address_;
    QLineEdit* caFile_;
    QLabel* state_;
    /// An authority may take a minute to answer: neither writes nor reads of the library wait for it.
    QThreadPool network_;
    std::shared_ptr<std::atomic<bool>> isGone_ = std::make_shared<std::atomic<bool>>(false);
};

} // namespace cyberspotter
