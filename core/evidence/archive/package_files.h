// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/wacz_writer.h"

#include <QByteArray>
#include <QList>

namespace cyberspotter {

/// A name that is the same whenever the same archive is written: "0f7e…-…" (UUID version 5).
QString archiveName(const ArchiveInput& input, const QString& part);

/// pages/pages.jsonl: a line about the list and a line per page with its text. Texts of more than 16 MB stand in their `urn:text:`
/// record only. Problems of reading evidence.
Result<QByteArray> pageList(const EvidenceStore& store, const ArchiveInput& input);

/// The block of the `metadata` record: who captured with what, the pages, the facts, and of every exchange what a WARC has no
/// field for, with the servers' certificates as PEM by their SHA-256.
QByteArray captureMetadata(const ArchiveInput& input);

/// One file that datapackage.json lists.
struct PackagedFile {
    QByteArray path;
    FileDigest digest;
};
QByteArray dataPackage(const ArchiveInput& input, const QList<PackagedFile>& files);

/// datapackage-digest.json, signed when there is a key (the anonymous form of "WACZ Signing and Verification 0.1.0": what is
/// signed is the text "sha256:…" of datapackage.json). Problem "signing-key".
Result<QByteArray> packageDigest(const ArchiveInput& input, const QByteArray& dataPackage, const SigningKey* key);

} // namespace cyberspotter
