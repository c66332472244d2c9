// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/wacz_package.h"

#include "core/evidence/reading/warc/http_message.h"
#include "core/evidence/reading/warc/warc_reader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 headRoom = 1 << 20; // for the HTTP head before a body

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

Problem unreadable(const QString& detail) {
    return {"wacz-unreadable", translated(QT_TRANSLATE_NOOP("Archive", "The web archive cannot be read")), detail,
            translated(QT_TRANSLATE_NOOP("Archive", "Ask whoever sent it for a whole copy.")), 0, {}};
}

} // namespace

Result<ZipPackage> openWaczPackage(const QString& path, const ArchiveLimits& limits, QList<Finding>& findings) {
    const QFile file(path);
    if (!file.exists()) {
        return fail("file-unreadable", translated(QT_TRANSLATE_NOOP("Archive", "The file cannot be read")), path);
    }
    std::optional<ZipPackage> package = ZipPackage::open(path, limits.entries, limits.freeBytes, limits.unpackRatio, findings);
    if (!package) {
        return std::unexpected(unreadable(findings.isEmpty() ? path : findings.back().detail));
    }
    return *std::move(package);
}

Result<QByteArray> readWaczFile(const QString& path, const QString& file, qint64 limit) {
    QList<Finding> findings;
    const Result<ZipPackage> package = openWaczPackage(path, {}, findings);
    if (!package) {
        return std::unexpected(package.error());
    }
    if (!package->contains(file)) {
        return std::unexpected(unreadable(file));
    }
    QByteArray bytes;
    const std::unique_ptr<ByteSource> source = package->read(file);
    if (!readAll(*source, limit, bytes)) {
        return source->error().isEmpty() ? fail("file-too-large", translated(QT_TRANSLATE_NOOP("Archive", "The file is too large to be shown")), file)
                                         : Result<QByteArray>(std::unexpected(unreadable(source->error())));
    }
    return bytes;
}

Result<QByteArray> readRecordBody(const QString& path, const ArchivedExchange& exchange, qint64 limit) {
    QList<Finding> findings;
    const ArchiveLimits limits;
    const Result<ZipPackage> package = openWaczPackage(path, limits, findings);
    if (!package) {
        return std::unexpected(package.error());
    }
    const QString name = recordName(exchange.offset, exchange.url);
    std::unique_ptr<ByteSource> source = package->readStored(exchange.warc, exchange.offset, exchange.length);
    if (!source) {
        return std::unexpected(unreadable(name));
    }
    WarcReader reader(std::make_unique<GzipMembers>(std::move(source), std::max(limits.freeBytes, 2 * limit), limits.unpackRatio));
    const std::optional<WarcRecord> record = reader.next();
    if (!record || record->url != exchange.url) {
        return std::unexpected(unreadable(name));
    }
    const auto tooLarge = [&] {
        return fail("file-too-large", translated(QT_TRANSLATE_NOOP("Archive", "The body is too large to be shown")), name);
    };
    if (record->blockBytes > limit + headRoom) {
        return tooLarge();
    }
    QByteArray block(record->blockBytes, Qt::Uninitialized);
    for (qint64 have = 0; have < block.size();) {
        const qint64 got = reader.readBlock(block.data() + have, block.size() - have);
        if (got <= 0) {
            return std::unexpected(unreadable(name));
        }
        have += got;
    }
    std::optional<HttpHead> head;
    if (record->value("Content-Type").toLower().startsWith("application/http")) {
        head = readHttpHead(block);
    }
    const std::optional<QByteArray> body = head ? plainBody(*head, block.mid(head->bytes), limit)
                                                : block.size() > limit ? std::nullopt : std::optional(block);
    return body ? Result<QByteArray>(*body) : tooLarge();
}

} // namespace cyberspotter
