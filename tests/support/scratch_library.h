// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QTemporaryDir>

#include <memory>

namespace cyberspotter::tests {

/// A library in a folder of its own that goes with the test; its clock is moved by hand.
class ScratchLibrary {
public:
    ScratchLibrary();

    Library& operator*() { return *library_; }
    Library* operator->() { return library_.get(); }
    QString folder() const { return folder_.filePath(QStringLiteral("library")); }
    QString file(const QString& name) const { return folder_.filePath(name); }

    /// Closes and opens it again, as a restart does.
    void reopen();
    /// Time goes by: for the calendar, and for the clock that nobody can set.
    void advance(qint64 milliseconds);
    /// The calendar alone is set.
    void setClockBy(qint64 milliseconds);
    /// Another start of the computer.
    void restartComputer();
    /// Who writes from the next `reopen` on; the steady clock is this one's.
    void setMaker(const Maker& maker) { maker_ = maker; }

private:
    QTemporaryDir folder_;
    std::shared_ptr<QDateTime> now_;
    std::shared_ptr<SteadyTime> steady_;
    Maker maker_;
    std::unique_ptr<Library> library_;
};

} // namespace cyberspotter::tests
