// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/capture.h"
#include "core/evidence/evidence_store.h"
#include "core/storage/library.h"

#include <QStringList>

namespace cyberspotter {

/// What lies on the disk after an archive was exported.
struct ExportedArchive {
    StoredFile file;
    bool isMadeNow = false; ///< the capture had none: it was put together from the files that were kept, and says so
    QStringList stamps;     ///< paths of the time stamps written beside it; the certificates of each lie in `<stamp>.pem`
    QString recordPath;     ///< what a stamp covers that is not of the archive: the capture's record; else empty
};

/// Writes the archive that was sealed with the capture to `path`, never over another file, comparing it with its digest on the
/// way, with its time stamps beside it, and enters "exported" in the custody log. A capture without one (of older versions, of
/// reports made from files) gets one now from the files that were kept, signed with the library's key and marked as made
/// later: no answer of a server is in it. May block for the keychain. Problems "archive-missing" (there is no address of a page to
/// make one for), "evidence-missing", "evidence-differs", those of NewFile, `signingKeyOf` and storage.
Result<ExportedArchive> exportArchive(Library& library, const Capture& capture, const QString& path);

} // namespace cyberspotter
