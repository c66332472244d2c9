// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/capture.h"
#include "core/evidence/evidence_store.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// Writes the archive that was sealed with the capture to `path`, never over another file, comparing it with its digest on the
/// way, and enters "exported" in the custody log. Problems "archive-missing" (captures of older versions, and of others, have
/// none), "evidence-missing", "evidence-differs", those of NewFile and storage.
Result<StoredFile> exportArchive(Library& library, const Capture& capture, const QString& path);

} // namespace cyberspotter
