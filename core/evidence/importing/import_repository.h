// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"
#include "core/evidence/evidence_store.h"
#include "core/storage/library.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter {

/// Captures that others made, by the container they came in.
class ImportRepository {
public:
    explicit ImportRepository(Library& library) : library_(library) {}

    /// Ids of the captures that the container of that SHA-256 became; empty when it was never imported.
    Result<QStringList> capturesOf(const QString& containerSha256) const;

    /// Enters the captures of one container, whose files are in the store already, with custody entries "imported" by
    /// `actor`: all of them or none. Gives their ids. When another process was first, those of the other.
    Result<QStringList> add(const QString& containerSha256, const QList<Capture>& captures, const QString& actor);

private:
    Library& library_;
};

} // namespace cyberspotter
