// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/digest.h"
#include "core/base/problem.h"
#include "core/storage/library.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace cyberspotter {

/// A file of the store: its digest, which is its name, and its size.
using StoredFile = FileDigest;

/// One file on its way into the store. Bytes are hashed as they are written, before anything else is done with them;
/// the file gets its name only once it is whole and on the disk. Destroyed before `finish`, it leaves nothing.
class EvidenceWriter {
public:
    EvidenceWriter(EvidenceWriter&& other) noexcept;
    EvidenceWriter& operator=(EvidenceWriter&& other) noexcept;
    ~EvidenceWriter();

    /// Appends bytes. Problems "disk-full", "folder-read-only", "file-unwritable"; the writer is then of no more use.
    Result<void> write(QByteArrayView bytes);

    /// Makes the file durable, read-only and gives it its name. Call once. Problems as those of `write`.
    Result<StoredFile> finish();

    qint64 bytes() const { return bytes_; }

private:
    friend class EvidenceStore;
    Result<void> hashWhatIsThere();
    friend class EvidenceStore;
    EvidenceWriter(QString folder, std::unique_ptr<QFile> file);
    void abandon();
    Problem problem(int errorNumber) const;

    QString folder_;
    std::unique_ptr<QFile> file_;
    Sha256 digest_;
    qint64 bytes_ = 0;
    qint64 begun_ = 0; ///< up to there the disk was told to write
};

/// The evidence files of a library: `evidence/ab/cdef…`, each stored once under its SHA-256 and read-only (0400).
/// Holds nothing but the folder's name, so it may be copied and used from any thread. A file that no capture names yet
/// is an orphan; CaptureRepository::sweep takes orphans away after an hour.
class EvidenceStore {
public:
    explicit EvidenceStore(const Library& library) : folder_(library.evidenceFolder()) {}
    explicit EvidenceStore(QString evidenceFolder) : folder_(std::move(evidenceFolder)) {}

    /// Begins a file in `.incoming`. Problems "disk-full", "folder-read-only", "file-unwritable".
    Result<EvidenceWriter> begin() const;

    /// Stores bytes that are in memory.
    Result<StoredFile> store(QByteArrayView bytes) const;

    /// Copies the file at `path` into the store, in pieces. Problems of `begin`, and "file-unreadable".
    Result<StoredFile> storeFile(const QString& path) const;

    /// Takes the file at `path` in without copying it: it must lie in `incomingFolder()`, and nobody may write to it any more.
    /// It is gone from there afterwards, also on a problem. Problems as those of `storeFile`.
    Result<StoredFile> adopt(const QString& path) const;

    /// Where the file of that digest lies or would lie.
    QString pathOf(const QString& sha256) const;
    bool contains(const QString& sha256) const { return QFile::exists(pathOf(sha256)); }

    /// Opens a file for reading without checking it. Problem "evidence-missing".
    Result<std::unique_ptr<QFile>> open(const QString& sha256) const;

    /// Reads a whole file of at most `limit` bytes and checks its digest: what is returned is what was captured.
    /// Problems "evidence-missing", "evidence-differs", "file-too-large".
    Result<QByteArray> read(const QString& sha256, qint64 limit) const;

    QString folder() const { return folder_; }
    /// Where files lie while they are written.
    QString incomingFolder() const { return folder_ + QStringLiteral("/.incoming"); }

private:
    QString folder_;
};

/// True for 64 lower-case hex digits.
bool isSha256(const QString& text);

/// The problem for a file whose bytes are no longer those that were captured.
Problem evidenceDiffersProblem(const QString& path, const QString& expected, const QString& found);

} // namespace cyberspotter
