// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"
#include "ui/capture/capture_job.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <optional>

namespace cyberspotter::tests {

/// A library in a folder of its own, the catalogue, and an engine's profile.
class EngineFixture {
public:
    /// `folder` (empty: a temporary one) may lie on a small disk.
    explicit EngineFixture(const QString& folder = {});
    ~EngineFixture();

    CaptureContext context() const;
    Library& library() { return *library_; }
    BrowserProfile& profile() { return *profile_; }

    /// Runs one job to its end; `prepare` may change it before it starts.
    Result<CaptureResult> capture(const CaptureRequest& request,
                                  const std::function<void(CaptureJob&)>& prepare = {});
    Result<CaptureResult> capture(const QUrl& url);

    /// Opens the page as a capture does and gives what was recorded once it was loaded. Nothing without the bridge.
    RecordedNetwork record(const QUrl& url);

    /// Of the last capture: the longest time for which the window's thread did not answer, in milliseconds, and by how much
    /// the program (not the engine's processes) grew at its largest.
    qint64 longestPause() const { return longestPause_; }
    qint64 grownBytes() const { return grownBytes_; }

    /// The bytes of a stored file of that role.
    QByteArray stored(const Capture& capture, const QString& role);

    int captures();                ///< rows of the library
    QStringList incoming() const; ///< what was left half written

private:
    QTemporaryDir temporary_;
    std::unique_ptr<Library> library_;
    std::shared_ptr<const Catalogue> catalogue_;
    std::unique_ptr<BrowserProfile> profile_;
    QThreadPool workers_;
    int recordings_ = 0;
    qint64 longestPause_ = 0;
    qint64 grownBytes_ = 0;
};

/// Decodes a PNG of any size.
QImage decode(const QByteArray& png);

} // namespace cyberspotter::tests
