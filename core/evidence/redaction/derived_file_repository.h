// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_store.h"
#include "core/evidence/redaction/derived_file.h"
#include "core/storage/library.h"

#include <QList>
#include <QStringList>

namespace cyberspotter {

/// What the custody log says of a derived file whose capture was not taken back.
struct LoggedDerivation {
    QString captureId;
    QString record;   ///< derivedDigest as it was entered
    QString sha256;
    QString original;
    int version = 0;
};

/// Derived files of a library's captures. Each is entered with its "derived" entry in the custody log, or not at all; none
/// is ever changed, and a capture that is taken back takes its own with it.
class DerivedFileRepository {
public:
    explicit DerivedFileRepository(Library& library) : library_(library) {}

    /// Enters a file that is in the store already. Version and time are set. Problems "capture-unknown",
    /// "original-unknown" when the capture has no file of that digest, "evidence-missing", and those of the library.
    Result<DerivedFile> add(DerivedFile derived);

    /// All of a capture, by original and version.
    Result<QList<DerivedFile>> of(const QString& captureId) const;
    static QList<DerivedFile> of(Database& database, const QString& captureId);

    /// The one in use of each original, in the order of the capture's files.
    Result<QList<DerivedFile>> latestOf(const QString& captureId) const;

    /// Ids of the captures that have any.
    Result<QStringList> captures() const;
    /// What the log says of all of them, oldest first.
    Result<QList<LoggedDerivation>> logged() const;

private:
    Library& library_;
};

} // namespace cyberspotter
