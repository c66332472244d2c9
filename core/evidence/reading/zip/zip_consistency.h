// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/zip/zip_directory.h"

namespace cyberspotter {

/// True for a version of the zip format that there is (APPNOTE 4.4.3).
bool isKnownZipVersion(quint16 version);

/// True when the versions needed of a local header and of the directory can stand for the same entry: they are equal, or
/// differ because one of them has Zip64 fields.
bool sameZipVersion(quint16 local, quint16 central);

/// Looks at what no checksum covers: versions, attributes, extra fields. Each must be one that a program writes, the extra
/// fields of the local header and of the directory must agree, and an entry that differs from all others in one byte alone was
/// damaged. Rules: zip-attributes; zip-comment (a note).
void checkZipConsistency(const QList<ZipEntry>& entries, QList<Finding>& findings);

} // namespace cyberspotter
