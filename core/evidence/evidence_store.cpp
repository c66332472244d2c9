// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_store.h"

#include "core/base/atomic_file.h"
#include "core/base/identifiers.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cyberspotter {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Evidence", text);
}

/// Makes `folder` (0700) inside an existing parent and makes that durable.
Result<void> makeFolder(const QString& folder) {
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0) {
        syncFolder(QFileInfo(folder).absolutePath());
        return {};
    }
    if (errno == EEXIST) {
        return {};
    }
    return std::unexpected(writeProblem(folder, errno, QString::fromLocal8Bit(std::strerror(errno))));
}

std::unexpected<Problem> unreadable(const QFile& file) {
    return fail("file-unreadable", translated(QT_TRANSLATE_NOOP("Evidence", "A file cannot be read")),
                translated(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(file.fileName(), file.errorString()),
                translated(QT_TRANSLATE_NOOP("Evidence", "Check that the file exists and that you may read it.")));
}

Problem missingProblem(const QString& path) {
    return {"evidence-missing", translated(QT_TRANSLATE_NOOP("Evidence", "A file of the evidence is missing")), path,
            translated(QT_TRANSLATE_NOOP("Evidence", "Restore it from a backup of the library.")), 0, {}};
}

} // namespace

EvidenceWriter::EvidenceWriter(QString folder, std::unique_ptr<QFile> file)
    : folder_(std::move(folder)), file_(std::move(file)) {}

EvidenceWriter::EvidenceWriter(EvidenceWriter&& other) noexcept = default;

EvidenceWriter& EvidenceWriter::operator=(EvidenceWriter&& other) noexcept {
    if (this != &other) {
        abandon();
        folder_ = std::move(other.folder_);
        file_ = std::move(other.file_);
        digest_ = std::move(other.digest_);
        bytes_ = other.bytes_;
        begun_ = other.begun_;
    }
    return *this;
}

EvidenceWriter::~EvidenceWriter() {
    abandon();
}

void EvidenceWriter::abandon() {
    if (file_) {
        file_->remove();
        file_.reset();
    }
}

Problem EvidenceWriter::problem(int errorNumber) const {
    return writeProblem(folder_, errorNumber, QString::fromLocal8Bit(std::strerror(errorNumber)));
}

Result<void> EvidenceWriter::write(QByteArrayView bytes) {
    if (!file_) {
        return std::unexpected(problem(EBADF));
    }
    digest_.add(bytes);
    while (!bytes.isEmpty()) {
        const ssize_t put = ::write(file_->handle(), bytes.data(), size_t(bytes.size()));
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            const Problem reason = problem(put < 0 ? errno : ENOSPC);
            abandon();
            return std::unexpected(reason);
        }
        bytes_ += put;
        bytes = bytes.sliced(put);
        if (bytes_ - begun_ >= pieceBytes * 4) {
            // The disk begins while the rest is still made: `finish` waits for the last part only.
            ::sync_file_range(file_->handle(), std::exchange(begun_, bytes_), 0, SYNC_FILE_RANGE_WRITE);
        }
    }
    return {};
}

Result<void> EvidenceWriter::hashWhatIsThere() {
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file_->read(piece.data(), piece.size());
        if (got < 0) {
            const Problem reason = problem(EIO);
            abandon();
            return std::unexpected(reason);
        }
        if (got == 0) {
            return {};
        }
        digest_.add(QByteArrayView(piece.constData(), got));
        bytes_ += got;
    }
}

Result<StoredFile> EvidenceWriter::finish() {
    if (!file_) {
        return std::unexpected(problem(EBADF));
    }
    const auto failed = [this](int errorNumber) {
        const Problem reason = problem(errorNumber);
        abandon();
        return std::unexpected(reason);
    };
    if (::fchmod(file_->handle(), 0400) != 0 || ::fsync(file_->handle()) != 0) {
        return failed(errno);
    }
    const StoredFile stored{QString::fromLatin1(digest_.finish().toHex()), bytes_};
    const QString target = EvidenceStore(folder_).pathOf(stored.sha256);
    const QString targetFolder = QFileInfo(target).absolutePath();
    if (const Result<void> made = makeFolder(targetFolder); !made) {
        abandon();
        return std::unexpected(made.error());
    }
    // Over a file of the same name too: it has the same bytes, unless it was damaged, and its age begins anew.
    if (::rename(QFile::encodeName(file_->fileName()).constData(), QFile::encodeName(target).constData()) != 0) {
        return failed(errno);
    }
    file_.reset();
    syncFolder(targetFolder);
    return stored;
}

Result<EvidenceWriter> EvidenceStore::begin() const {
    for (const QString& folder : {folder_, incomingFolder()}) {
        if (const Result<void> made = makeFolder(folder); !made) {
            return std::unexpected(made.error());
        }
    }
    const QString path = incomingFolder() + u'/' + newId();
    auto file = std::make_unique<QFile>(path);
    errno = 0;
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        // QFile may lose errno on the way; a full disk must still be told from a forbidden folder.
        const bool full = file->errorString() == QString::fromLocal8Bit(std::strerror(ENOSPC));
        return std::unexpected(writeProblem(path, full ? ENOSPC : errno, file->errorString()));
    }
    return EvidenceWriter(folder_, std::move(file));
}

Result<StoredFile> EvidenceStore::store(QByteArrayView bytes) const {
    Result<EvidenceWriter> writer = begin();
    if (!writer) {
        return std::unexpected(writer.error());
    }
    if (const Result<void> written = writer->write(bytes); !written) {
        return std::unexpected(written.error());
    }
    return writer->finish();
}

Result<StoredFile> EvidenceStore::adopt(const QString& path) const {
    if (const Result<void> made = makeFolder(folder_); !made) {
        return std::unexpected(made.error());
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        return unreadable(*file);
    }
    EvidenceWriter writer(folder_, std::move(file));
    if (const Result<void> hashed = writer.hashWhatIsThere(); !hashed) {
        return std::unexpected(hashed.error());
    }
    return writer.finish();
}

Result<StoredFile> EvidenceStore::storeFile(const QString& path) const {
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unreadable(source);
    }
    Result<EvidenceWriter> writer = begin();
    if (!writer) {
        return std::unexpected(writer.error());
    }
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0) {
            return unreadable(source);
        }
        if (got == 0) {
            return writer->finish();
        }
        if (const Result<void> written = writer->write(QByteArrayView(piece.constData(), got)); !written) {
            return std::unexpected(written.error());
        }
    }
}

QString EvidenceStore::pathOf(const QString& sha256) const {
    return folder_ + u'/' + sha256.left(2) + u'/' + sha256.mid(2);
}

Result<std::unique_ptr<QFile>> EvidenceStore::open(const QString& sha256) const {
    // The digest becomes a path: nothing but a digest may.
    auto file = std::make_unique<QFile>(pathOf(sha256));
    if (!isSha256(sha256) || !file->open(QIODevice::ReadOnly)) {
        return std::unexpected(missingProblem(pathOf(sha256)));
    }
    return file;
}

Result<QByteArray> EvidenceStore::read(const QString& sha256, qint64 limit) const {
    const Result<std::unique_ptr<QFile>> file = open(sha256);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Result<QByteArray> bytes = readFile(pathOf(sha256), limit);
    if (bytes) {
        if (const QString found = sha256Hex(*bytes); found != sha256) {
            return std::unexpected(evidenceDiffersProblem(pathOf(sha256), sha256, found));
        }
    }
    return bytes;
}

bool isSha256(const QString& text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Problem evidenceDiffersProblem(const QString& path, const QString& expected, const QString& found) {
    return {"evidence-differs", translated(QT_TRANSLATE_NOOP("Evidence", "A file of the evidence was changed")),
            translated(QT_TRANSLATE_NOOP("Evidence", "%1 has the digest %2, not %3.")).arg(path, found, expected),
            translated(QT_TRANSLATE_NOOP("Evidence", "Do not send it. Restore the file from a backup of the library.")), 0, {}};
}

} // namespace cyberspotter
