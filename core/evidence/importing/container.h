// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/bag/bag_source.h"
#include "core/evidence/capture.h"
#include "core/evidence/evidence_store.h"
#include "core/evidence/importing/evidence_import.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cyberspotter {

/// What is brought in, and what verifying it found.
struct Container {
    QString name;   ///< of the file or folder
    QString sha256; ///< of the file; of a folder: over its manifests, which name every file
    qint64 bytes = 0;
    Verification verification;
    PackageSignature signature;

    /// `facts.imported_from`: the file, how it verified, who signed it.
    QJsonObject provenance() const;
};

/// The capture that a WACZ becomes; `stored` is the whole file, in the store already.
Result<Capture> captureOfWacz(const EvidenceStore& store, const StoredFile& stored, const ImportOptions& options,
                              Container& container);

/// The captures that a bag becomes; their files are copied into the store.
Result<QList<Capture>> capturesOfBag(const EvidenceStore& store, BagSource& source, const Container& container);

/// Copies files of a bag into the store; what could not be read is left out, with a finding.
Result<QHash<QString, StoredFile>> storeBagFiles(const EvidenceStore& store, BagSource& source, const QStringList& files,
                                                 QList<Finding>& findings);

/// The role and media type that the name of a file tells.
QString mediaTypeOfName(const QString& file);
QString roleOfMediaType(const QString& mediaType);
/// A text from a stranger as it may stand in a row: no control characters, at most `longest` characters.
QString plainText(const QString& text, qsizetype longest);

} // namespace cyberspotter
