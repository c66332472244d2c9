// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/wacz_writer.h"
#include "core/evidence/capture.h"

namespace cyberspotter {

/// What a capture of one page gives to its archive: its files by their roles (view, thumbnail, mhtml, html, text, structured,
/// pdf, element), its facts, and the exchanges that were recorded. Pictures of the listing and MHTML are left out where the
/// answers themselves are there.
ArchiveInput archiveInputOf(const Capture& capture, const QList<HttpExchange>& exchanges);

/// The same for a visit of several pages that is one capture: `pages` in their order, each with the number of its files, which
/// lie in `capture.files` page after page. The main page is the one at the capture's final address, else the first.
struct VisitedPage {
    QString url;
    QString title;
    QDateTime at; ///< UTC
    int files = 0;
};
ArchiveInput archiveInputOf(const Capture& capture, const QList<VisitedPage>& pages, const QList<HttpExchange>& exchanges);

/// The file of a capture that its archive is.
CaptureFile archiveFileOf(const WrittenArchive& archive);

} // namespace cyberspotter
