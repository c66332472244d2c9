// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"
#include "core/evidence/evidence_store.h"
#include "core/storage/library.h"

#include <QList>

namespace cyberspotter {

/// All that a capture says, as one line of compact JSON.
QByteArray captureRecord(const Capture& capture);

/// SHA-256 over `captureRecord`. The custody log keeps it, so that a change of a capture's row is
/// seen as one of its files is.
QString captureDigest(const Capture& capture);

/// Where one page of a list of captures ended; hand it back to get the next.
struct CapturePlace {
    QString finishedAt;
    QString id;
};

/// What `sweep` took away.
struct SweepSummary {
    int unfinished = 0; ///< files that were never finished
    int orphans = 0;    ///< whole files that no capture names
};

/// Captures of a library. A capture is visible whole, with its files and its custody entry, or not at all.
class CaptureRepository {
public:
    explicit CaptureRepository(Library& library) : library_(library) {}

    /// Enters a capture whose files are in the store already, with custody entry "captured" (and "derived" for each file
    /// made from another), in one transaction. An empty id is set. Problems "evidence-missing" when a file is not in the
    /// store or has another size, "capture-empty" without files, and those of the library.
    Result<Capture> add(Capture capture);
    /// The same within the caller's transaction; `action` is custody::captured or custody::imported. `actor` is who did it in
    /// the custody log; empty: the capture's collector, or nobody when it is imported.
    static Result<Capture> add(Database& database, const EvidenceStore& store, const QDateTime& now, Capture capture,
                               const QString& action, const QString& actor = {});

    /// Problem "capture-unknown".
    Result<Capture> get(const QString& id) const;
    static Result<Capture> get(Database& database, const QString& id);

    /// Newest first, at most `limit`, those behind `after` (a default one: from the newest).
    Result<QList<Capture>> list(const CapturePlace& after = {}, int limit = 200) const;
    static CapturePlace placeOf(const Capture& capture);

    /// Files of a capture in their order; empty when it is unknown.
    Result<QList<CaptureFile>> filesOf(const QString& captureId) const;

    /// Takes away what a killed capture left: files in `.incoming` and evidence files that no capture names, when they
    /// are older than one hour (another process may be at work on younger ones). Call at start.
    Result<SweepSummary> sweep();

    /// Takes away one evidence file at once, unless something names it. True when it is gone.
    Result<bool> discard(const QString& sha256);

private:
    Library& library_;
};

} // namespace cyberspotter
