// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "ui/capture/capture_step.h"
#include "ui/capture/engine/tracked_page.h"

class QWebEngineDownloadRequest;

namespace cyberspotter {

// What can stop a capture. None of them leaves a part of it behind.

Problem tooSlowProblem(CaptureStep step, const QString& url);                          ///< page-never-finished, page-silent
Problem unreachableProblem(LoadFailure failure, const QUrl& url, const QString& detail); ///< page-unreachable
Problem rendererDiedProblem(const QString& url);                                       ///< renderer-died
Problem pageLeftProblem(const QString& url);                                           ///< page-left
Problem downloadProblem(const QString& url, const QString& fileName);                  ///< page-is-download
Problem noPageProblem();                                                               ///< no-page
Problem signedOutProblem(const QString& url);                                          ///< signed-out
Problem unreadableProblem(const QString& url);                                         ///< page-unreadable
Problem tooLargeProblem(const QString& url);                                           ///< page-too-large
Problem copyDiffersProblem(const QString& url, const QString& copyUrl);                ///< copy-differs
/// disk-full, file-unwritable: the engine could not write the archive of the page, which has `atLeast` bytes.
Problem saveProblem(const QString& path, const QWebEngineDownloadRequest& download, qint64 atLeast);

} // namespace cyberspotter
