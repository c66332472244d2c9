// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/reading/wacz_reader.h"
#include "core/evidence/redaction/derived_file.h"
#include "core/evidence/timestamp/time_stamp_view.h"

namespace cyberspotter {

/// What the library knows of one capture without reading its files.
struct EvidenceRecord {
    Capture capture;
    QList<DerivedFile> derived;
    QList<CustodyEntry> entries; ///< oldest first
};

/// What only its files tell.
struct EvidenceProofs {
    bool hasArchive = false;
    Result<WaczSummary> archive; ///< when it has one
    Result<QList<TimeStampView>> stamps;
};

/// For a worker. Problems "capture-unknown" and those of the library.
Result<EvidenceRecord> readEvidence(Library& library, const QString& captureId);
/// For a worker; takes seconds for a large archive.
EvidenceProofs readProofs(Library& library, const Capture& capture);

/// True for what others made and we were given.
bool isImported(const Capture& capture);

/// In plain words, translated:
/// what a file is by its role ("Picture of the whole page"),
QString roleWords(const QString& role);
/// where a capture comes from: ours, or whose, and how it came here,
QString originWords(const EvidenceRecord& record);
/// what was done, when and by whom, for one line of the log,
QString entryWords(const CustodyEntry& entry);
/// how the page was taken, a line for each thing worth knowing,
QStringList circumstanceWords(const Capture& capture);
/// who signed its archive,
QString signatureWords(const EvidenceProofs& proofs);
/// its time stamps, a line each,
QString stampWords(const EvidenceProofs& proofs);
/// the moment, in the reader's own form and zone, with seconds.
QString momentWords(const QDateTime& moment);

} // namespace cyberspotter
