// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/package_files.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/evidence/archive/http_block.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

namespace cyberspotter {

namespace {

constexpr auto waczVersion = "1.1.1";
constexpr auto signatureVersion = "0.1.0";
constexpr auto metadataSchema = "https://cyberspotter.example/schema/capture-metadata/1.0";
constexpr qint64 longestText = 16'000'000;

QByteArray pemOf(const QByteArray& der) {
    const QByteArray text = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < text.size(); at += 64) {
        pem += text.mid(at, 64) + '\n';
    }
    return pem + "-----END CERTIFICATE-----\n";
}

void put(QJsonObject& json, const char* name, const QString& value) {
    if (!value.isEmpty()) {
        json.insert(QLatin1String(name), value);
    }
}

QJsonObject tlsJson(const TlsDetails& tls, QJsonObject& certificates) {
    QJsonObject json;
    put(json, "protocol", tls.protocol);
    put(json, "cipher", tls.cipher);
    put(json, "key_exchange", tls.keyExchange);
    put(json, "subject", tls.subject);
    put(json, "issuer", tls.issuer);
    put(json, "valid_from", toRfc3339(tls.validFrom));
    put(json, "valid_to", toRfc3339(tls.validTo));
    QJsonArray chain;
    for (const QByteArray& der : tls.chain) {
        const QString fingerprint = sha256Hex(der);
        chain.append(fingerprint);
        certificates.insert(fingerprint, QString::fromLatin1(pemOf(der)));
    }
    if (!chain.isEmpty()) {
        json.insert(QStringLiteral("chain"), chain);
    }
    return json;
}

QJsonObject exchangeJson(const HttpExchange& exchange, QJsonObject& certificates) {
    QJsonObject json{{"url", QString::fromLatin1(archivedUrl(exchange.url))},
                     {"at", toRfc3339(exchange.at)},
                     {"method", QString::fromLatin1(exchange.method)},
                     {"status", exchange.status}};
    put(json, "kind", exchange.resourceType);
    put(json, "protocol", exchange.protocol);
    put(json, "address", exchange.remoteAddress);
    put(json, "failure", exchange.failure);
    put(json, "body_missing", exchange.body.missing);
    if (exchange.remotePort > 0) {
        json.insert(QStringLiteral("port"), exchange.remotePort);
    }
    if (!exchange.blanked.isEmpty()) {
        json.insert(QStringLiteral("blanked"), QJsonArray::fromStringList(exchange.blanked));
    }
    if (exchange.status != 0) {
        json.insert(QStringLiteral("headers_as_received"), exchange.headersRaw);
        json.insert(QStringLiteral("from_cache"), exchange.fromCache);
        json.insert(QStringLiteral("body_decoded"), exchange.body.decoded);
    }
    if (const QJsonObject tls = tlsJson(exchange.tls, certificates); !tls.isEmpty()) {
        json.insert(QStringLiteral("tls"), tls);
    }
    return json;
}

} // namespace

QString archiveName(const ArchiveInput& input, const QString& part) {
    static const QUuid space(QStringLiteral("b6c3b4c2-3c0e-5a86-9a39-5f1d1a5b5f0e")); // ours alone
    return QUuid::createUuidV5(space, input.id + u'\n' + part).toString(QUuid::WithoutBraces);
}

Result<QByteArray> pageList(const EvidenceStore& store, const ArchiveInput& input) {
    bool hasText = false;
    QByteArray lines;
    int number = 0;
    for (const ArchivePage& page : input.pages) {
        QJsonObject json{{"id", archiveName(input, QStringLiteral("page %1").arg(++number))},
                         {"url", QString::fromLatin1(archivedUrl(page.url))},
                         {"ts", toRfc3339(page.at)}};
        put(json, "title", page.title);
        if (!page.textSha256.isEmpty() && QFileInfo(store.pathOf(page.textSha256)).size() <= longestText) {
            const Result<QByteArray> text = store.read(page.textSha256, longestText);
            if (!text) {
                return std::unexpected(text.error());
            }
            json.insert(QStringLiteral("text"), QString::fromUtf8(*text));
            hasText = true;
        }
        lines += compactJson(json) + '\n';
    }
    return compactJson({{"format", "json-pages-1.0"}, {"id", "pages"}, {"title", "All Pages"}, {"hasText", hasText}}) + '\n' + lines;
}

QByteArray captureMetadata(const ArchiveInput& input) {
    QJsonObject certificates;
    QJsonArray exchanges;
    for (const HttpExchange& exchange : input.exchanges) {
        exchanges.append(exchangeJson(exchange, certificates));
    }
    QJsonArray pages;
    for (const ArchivePage& page : input.pages) {
        pages.append(QJsonObject{{"url", page.url}, {"title", page.title}, {"at", toRfc3339(page.at)}});
    }
    QJsonObject json{{"schema", metadataSchema},
                     {"capture_id", input.id},
                     {"created_at", toRfc3339(input.created)},
                     {"program", input.software},
                     {"pages", pages},
                     {"facts", input.facts},
                     {"exchanges", exchanges},
                     {"certificates", certificates}};
    put(json, "engine", input.engine);
    put(json, "collector", input.collector);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray dataPackage(const ArchiveInput& input, const QList<PackagedFile>& files) {
    QJsonArray resources;
    for (const PackagedFile& file : files) {
        resources.append(QJsonObject{{"name", QString::fromLatin1(file.path.mid(file.path.lastIndexOf('/') + 1))},
                                     {"path", QString::fromLatin1(file.path)},
                                     {"hash", QStringLiteral("sha256:") + file.digest.sha256},
                                     {"bytes", file.digest.bytes}});
    }
    const ArchivePage& main = input.pages[input.mainPage];
    QJsonObject json{{"profile", "data-package"},
                     {"wacz_version", waczVersion},
                     {"created", toRfc3339(input.created)},
                     {"software", input.software},
                     {"mainPageUrl", QString::fromLatin1(archivedUrl(main.url))},
                     {"mainPageDate", toRfc3339(main.at)},
                     {"resources", resources}};
    put(json, "title", input.title);
    put(json, "description", input.description);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<QByteArray> packageDigest(const ArchiveInput& input, const QByteArray& dataPackage, const SigningKey* key) {
    const QString hash = QStringLiteral("sha256:") + sha256Hex(dataPackage);
    QJsonObject json{{"path", "datapackage.json"}, {"hash", hash}};
    if (key != nullptr) {
        const Result<QByteArray> signature = key->sign(hash.toLatin1());
        if (!signature) {
            return std::unexpected(signature.error());
        }
        json.insert(QStringLiteral("signedData"),
                    QJsonObject{{"hash", hash},
                                {"created", toRfc3339(input.created)},
                                {"software", input.software},
                                {"version", signatureVersion},
                                {"signature", QString::fromLatin1(signature->toBase64())},
                                {"publicKey", QString::fromLatin1(key->publicDer().toBase64())}});
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace cyberspotter
