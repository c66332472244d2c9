// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/base/new_file.h"
#include "core/evidence/evidence_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>

namespace cyberspotter {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Bag", text);
}

bool isSafeCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
}

/// One part of a path: not empty, not hidden, nothing that a shell or a checksum tool would have to quote.
bool isSafeName(const QString& name) {
    return !name.isEmpty() && name.size() <= 200 && name[0] != u'.' && name[0] != u'-'
           && std::all_of(name.begin(), name.end(), isSafeCharacter);
}

bool isSafePath(const QString& path) {
    const QStringList parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), isSafeName);
}

Problem nameProblem(const QString& name) {
    return {"bag-name", translated(QT_TRANSLATE_NOOP("Bag", "This name cannot stand in a bag")), name,
            translated(QT_TRANSLATE_NOOP("Bag", "Use letters, digits, dots, dashes and underscores.")), 0, {}};
}

/// Pictures and archives do not get smaller; deflating them only costs time.
bool isPacked(const QString& file) {
    static const QStringList endings = {QStringLiteral(".png"),  QStringLiteral(".jpg"), QStringLiteral(".webp"),
                                        QStringLiteral(".avif"), QStringLiteral(".pdf"), QStringLiteral(".wacz"),
                                        QStringLiteral(".zip"),  QStringLiteral(".gz")};
    return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return file.endsWith(ending); });
}

} // namespace

struct BagWriter::State {
    State(NewFile newFile, QString bagName) : file(std::move(newFile)), name(std::move(bagName)) {}

    NewFile file;
    QString name;
    archive* target = archive_write_new();
    QMap<QString, QString> payload; ///< "data/..." -> SHA-256
    QMap<QString, QString> tags;
    qint64 payloadBytes = 0;

    ~State() { archive_write_free(target); }

    Problem archiveProblem() const {
        const int errorNumber = archive_errno(target);
        return writeProblem(file.path(), errorNumber > 0 ? errorNumber : EIO, QString::fromLocal8Bit(archive_error_string(target)));
    }

    Result<void> begin(const QString& file, qint64 bytes) {
        if (isPacked(file)) {
            archive_write_zip_set_compression_store(target);
        } else {
            archive_write_zip_set_compression_deflate(target);
        }
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), (name + u'/' + file).toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), bytes);
        if (archive_write_header(target, entry.get()) != ARCHIVE_OK) {
            return std::unexpected(archiveProblem());
        }
        return {};
    }

    Result<void> write(QByteArrayView bytes) {
        if (!bytes.isEmpty() && archive_write_data(target, bytes.data(), size_t(bytes.size())) != bytes.size()) {
            return std::unexpected(archiveProblem());
        }
        return {};
    }

    Result<void> writeWhole(const QString& file, const QByteArray& bytes) {
        if (const Result<void> begun = begin(file, bytes.size()); !begun) {
            return begun;
        }
        return write(bytes);
    }

    Result<void> writeTag(const QString& file, const QByteArray& bytes) {
        tags.insert(file, sha256Hex(bytes));
        return writeWhole(file, bytes);
    }

    Result<void> claim(const QString& file) const {
        if (!isSafePath(file)) {
            return std::unexpected(nameProblem(file));
        }
        if (payload.contains(QStringLiteral("data/") + file)) {
            return fail("bag-duplicate", translated(QT_TRANSLATE_NOOP("Bag", "The bag holds this file already")), file);
        }
        return {};
    }

    static QByteArray manifest(const QMap<QString, QString>& files) {
        QByteArray text;
        for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
            text += file.value().toLatin1() + "  " + file.key().toUtf8() + '\n';
        }
        return text;
    }

    QByteArray info(const BagInfo& info) const {
        QList<QPair<QString, QString>> lines = {
            {QStringLiteral("Bag-Software-Agent"), QStringLiteral("Cyber Spotter " CYBERSPOTTER_VERSION)},
            {QStringLiteral("Bagging-Date"), info.baggedAt.toUTC().date().toString(Qt::ISODate)},
            {QStringLiteral("External-Identifier"), info.externalIdentifier},
            {QStringLiteral("Payload-Oxum"), QStringLiteral("%1.%2").arg(payloadBytes).arg(payload.size())}};
        lines += info.others;
        QByteArray text;
        for (const auto& [label, value] : lines) {
            if (!value.isEmpty()) {
                text += label.toUtf8() + ": " + value.simplified().toUtf8() + '\n';
            }
        }
        return text;
    }
};

BagWriter::BagWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
BagWriter::BagWriter(BagWriter&&) noexcept = default;
BagWriter& BagWriter::operator=(BagWriter&&) noexcept = default;
BagWriter::~BagWriter() = default;

Result<BagWriter> BagWriter::create(const QString& path, const QString& name) {
    if (!isSafeName(name)) {
        return std::unexpected(nameProblem(name));
    }
    Result<NewFile> file = NewFile::create(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    auto state = std::make_unique<State>(std::move(*file), name);
    archive_write_set_format_zip(state->target);
    if (archive_write_open_fd(state->target, state->file.handle()) != ARCHIVE_OK) {
        return std::unexpected(state->archiveProblem());
    }
    return BagWriter(std::move(state));
}

Result<void> BagWriter::add(const QString& file, const QByteArray& bytes) {
    if (const Result<void> claimed = state_->claim(file); !claimed) {
        return claimed;
    }
    const QString name = QStringLiteral("data/") + file;
    const Result<void> written = state_->writeWhole(name, bytes);
    if (written) {
        state_->payload.insert(name, sha256Hex(bytes));
        state_->payloadBytes += bytes.size();
    }
    return written;
}

Result<void> BagWriter::addFile(const QString& file, const QString& sourcePath, const QString& sha256) {
    if (const Result<void> claimed = state_->claim(file); !claimed) {
        return claimed;
    }
    QFile source(sourcePath);
    const auto unreadable = [&] {
        return fail("file-unreadable", translated(QT_TRANSLATE_NOOP("Bag", "A file cannot be read")),
                    translated(QT_TRANSLATE_NOOP("Bag", "%1: %2")).arg(sourcePath, source.errorString()));
    };
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unreadable();
    }
    const QString name = QStringLiteral("data/") + file;
    if (const Result<void> begun = state_->begin(name, source.size()); !begun) {
        return begun;
    }
    Sha256 digest;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0) {
            return unreadable();
        }
        if (got == 0) {
            break;
        }
        const QByteArrayView bytes(piece.constData(), got);
        digest.add(bytes);
        state_->payloadBytes += got;
        if (const Result<void> written = state_->write(bytes); !written) {
            return written;
        }
    }
    const QString found = QString::fromLatin1(digest.finish().toHex());
    if (!sha256.isEmpty() && found != sha256) {
        return std::unexpected(evidenceDiffersProblem(sourcePath, sha256, found));
    }
    state_->payload.insert(name, found);
    return {};
}

Result<BagSummary> BagWriter::finish(const BagInfo& info) {
    const QList<QPair<QString, QByteArray>> tagFiles = {
        {QStringLiteral("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
        {QStringLiteral("bag-info.txt"), state_->info(info)},
        {QStringLiteral("manifest-sha256.txt"), State::manifest(state_->payload)}};
    for (const auto& [file, bytes] : tagFiles) {
        if (const Result<void> written = state_->writeTag(file, bytes); !written) {
            return std::unexpected(written.error());
        }
    }
    const Result<void> written =
        state_->writeWhole(QStringLiteral("tagmanifest-sha256.txt"), State::manifest(state_->tags));
    if (!written) {
        return std::unexpected(written.error());
    }
    if (archive_write_close(state_->target) != ARCHIVE_OK) {
        return std::unexpected(state_->archiveProblem());
    }
    if (const Result<void> named = state_->file.commit(); !named) {
        return std::unexpected(named.error());
    }
    return BagSummary{state_->payload.size(), state_->payloadBytes};
}

QString safeBagName(const QString& text) {
    QString name = text.left(200);
    for (QChar& c : name) {
        if (!isSafeCharacter(c)) {
            c = u'_';
        }
    }
    while (name.startsWith(u'.') || name.startsWith(u'-')) {
        name[0] = u'_';
    }
    return name.isEmpty() ? QStringLiteral("bag") : name;
}

} // namespace cyberspotter
