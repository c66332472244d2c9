// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/report.h"
#include "ui/session/session.h"

#include <QTemporaryDir>

#include <memory>

namespace cyberspotter::tests {

/// A session on a library in a folder of its own, with the built-in catalogue and one more partner, "test-partner", whose
/// intake nobody serves.
class PageFixture {
public:
    explicit PageFixture(bool practice = false);

    Session& session() { return *session_; }
    Library& library() { return session_->library(); }
    QString file(const QString& name) const { return folder_.filePath(name); }

    /// Stores a report, the first time with all that a partner asks, and tells the pages.
    Report add(const Report& report);
    /// Stores a capture of one file with these bytes; gives its id.
    QString addCapture(const QByteArray& bytes);
    /// The report as the library has it now.
    Report stored(const QString& id);
    QString storedSetting(const QString& key);

    static Report draft(const QString& title);
    /// Nothing is missing.
    static Report complete(const QString& title);

private:
    QTemporaryDir folder_;
    std::unique_ptr<Session> session_;
};

/// Saves a picture of the widget as build/screenshots/NAME.png, for eyes.
void takePicture(QWidget& widget, const QString& name);

} // namespace cyberspotter::tests
