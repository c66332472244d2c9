// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/importing/container.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype mostFindings = 50;

} // namespace

QJsonObject Container::provenance() const {
    QJsonArray faults;
    for (const Finding& finding : verification.findings) {
        if (finding.fault && faults.size() < mostFindings) {
            faults.append(QJsonObject{{"file", finding.file}, {"rule", finding.rule}, {"detail", finding.detail.left(500)}});
        }
    }
    QJsonObject json{{"file", name},   {"sha256", sha256},
                     {"bytes", bytes}, {"kind", verification.kind},
                     {"verified", verification.valid()}};
    if (!faults.isEmpty()) {
        json.insert(QStringLiteral("faults"), faults);
    }
    if (verification.kind == QStringLiteral("wacz")) {
        json.insert(QStringLiteral("signature"), signature.toJson());
    }
    return json;
}

QString plainText(const QString& text, qsizetype longest) {
    QString plain;
    for (const QChar c : text.left(longest)) {
        plain += c.unicode() < 0x20 || c.unicode() == 0x7F ? QChar(u' ') : c;
    }
    return plain.trimmed();
}

QString mediaTypeOfName(const QString& file) {
    static const QMap<QString, QString> types = {
        {QStringLiteral("png"), QStringLiteral("image/png")},        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},      {QStringLiteral("webp"), QStringLiteral("image/webp")},
        {QStringLiteral("gif"), QStringLiteral("image/gif")},        {QStringLiteral("avif"), QStringLiteral("image/avif")},
        {QStringLiteral("html"), QStringLiteral("text/html")},       {QStringLiteral("htm"), QStringLiteral("text/html")},
        {QStringLiteral("mhtml"), QStringLiteral("multipart/related")}, {QStringLiteral("mht"), QStringLiteral("multipart/related")},
        {QStringLiteral("txt"), QStringLiteral("text/plain")},       {QStringLiteral("pdf"), QStringLiteral("application/pdf")},
        {QStringLiteral("json"), QStringLiteral("application/json")}, {QStringLiteral("wacz"), QStringLiteral("application/wacz")},
        {QStringLiteral("csv"), QStringLiteral("text/csv")}};
    return types.value(file.mid(file.lastIndexOf(u'.') + 1).toLower(), QStringLiteral("application/octet-stream"));
}

QString roleOfMediaType(const QString& mediaType) {
    if (mediaType.startsWith(QStringLiteral("image/"))) {
        return QStringLiteral("picture");
    }
    static const QMap<QString, QString> roles = {{QStringLiteral("text/html"), QStringLiteral("html")},
                                                 {QStringLiteral("multipart/related"), QStringLiteral("mhtml")},
                                                 {QStringLiteral("text/plain"), QStringLiteral("text")},
                                                 {QStringLiteral("application/pdf"), QStringLiteral("pdf")},
                                                 {QStringLiteral("application/wacz"), QStringLiteral("wacz")}};
    return roles.value(mediaType, QStringLiteral("file"));
}

Result<QHash<QString, StoredFile>> storeBagFiles(const EvidenceStore& store, BagSource& source, const QStringList& files,
                                                 QList<Finding>& findings) {
    QHash<QString, StoredFile> stored;
    std::optional<EvidenceWriter> writer;
    QString current;
    std::optional<Problem> problem;
    const auto begin = [&](const QString& file) {
        if (writer && current == file) {
            return true;
        }
        Result<EvidenceWriter> begun = store.begin();
        if (!begun) {
            problem = begun.error();
            return false;
        }
        writer.emplace(std::move(*begun));
        current = file;
        return true;
    };
    source.copyFiles(
        files,
        [&](const QString& file, QByteArrayView bytes) {
            if (!begin(file)) {
                return false;
            }
            if (const Result<void> written = writer->write(bytes); !written) {
                problem = written.error();
                return false;
            }
            return true;
        },
        [&](const QString& file) {
            if (!begin(file)) {
                return false;
            }
            const Result<StoredFile> whole = writer->finish();
            writer.reset();
            if (!whole) {
                problem = whole.error();
                return false;
            }
            stored.insert(file, *whole);
            return true;
        },
        findings);
    return problem ? Result<QHash<QString, StoredFile>>(std::unexpected(*problem)) : stored;
}

} // namespace cyberspotter
