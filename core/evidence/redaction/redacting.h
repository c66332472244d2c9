// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/redaction/derived_file.h"
#include "core/evidence/redaction/personal_words.h"
#include "core/evidence/redaction/picture_redaction.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// The pictures of a capture that can be redacted: its screenshots, then pictures of the listing.
QList<CaptureFile> redactablePictures(const Capture& capture);

/// The capture's file by role ("screenshot_full"; "picture-2" for the second of a role) or by SHA-256. Problem
/// "original-unknown", which names what there is.
Result<CaptureFile> fileToRedact(const Capture& capture, const QString& roleOrDigest);

/// Makes a redacted copy of a picture of a capture and enters it. The original's digest is compared first: what was changed
/// is not worked on. `actor` is the pseudonym of who does it. For a worker.
/// Problems "original-unknown", "evidence-missing", "evidence-differs", those of redactPicture and of the repository.
Result<DerivedFile> redactPictureOf(Library& library, const QString& captureId, const QString& roleOrDigest,
                                    const QList<RedactionRegion>& regions, const QString& actor, const RowsDone& progress = {});

/// Makes a copy of the capture's visible text without the candidates of findPersonalWords (with `names`). None found:
/// problem "redaction-empty". Without a text: "original-unknown".
Result<DerivedFile> redactTextOf(Library& library, const QString& captureId, const QStringList& names, const QString& actor);

/// What was blanked in the text in use: the words themselves, longest first, so that they can be blanked elsewhere too.
/// Empty without such a text.
Result<QStringList> blankedWords(Library& library, const QString& captureId);

} // namespace cyberspotter
