// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/package_signature.h"
#include "core/evidence/verification.h"
#include "core/storage/library.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter {

/// How evidence of others comes in.
struct ImportOptions {
    QString actor;              ///< pseudonym of who brings it in, for the custody log
    bool evenIfBroken = false;  ///< take what does not verify as well; the captures say that it did not
    QList<QByteArray> ownKeys;  ///< public keys (DER SubjectPublicKeyInfo) that are this library's own
};

/// What came in.
struct ImportSummary {
    QStringList captures; ///< ids of the captures made, or, when `already`, of those that it had become before
    bool already = false; ///< the same container was imported before: nothing was done
    qint64 files = 0;     ///< evidence files that the captures name
    PackageSignature signature; ///< of a WACZ
    Verification verification;
};

/// Brings in a WACZ, a bag or a zipped bag that others made, as captures with their own provenance: the collector, program
/// and times are those that the container says (none are put in their place), `facts.imported_from` says which file it was
/// (name, SHA-256, bytes), what verifying it found and who signed it, `facts.original` what its maker had noted. The custody
/// log says "imported", by `options.actor`.
///
/// A WACZ becomes one capture: the whole file (role wacz) and, where it holds them, the picture, thumbnail, HTML, text, PDF and
/// MHTML of its main page. A bag of this program's form becomes a capture per capture in it, with what it says of reports as
/// facts only; any other bag one capture with its payload. All captures come in by one transaction: all or none.
///
/// Problems: "import-broken" (it does not verify), "import-unknown" (neither WACZ nor bag, or nothing in it), those of reading,
/// of EvidenceStore and of the library. Blocks for as long as the bytes take.
Result<ImportSummary> importEvidence(Library& library, const QString& path, const ImportOptions& options);

} // namespace cyberspotter
