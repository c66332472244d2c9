// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/network/signed_in_exchanges.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace cyberspotter {

namespace {

const QByteArray blank = QByteArrayLiteral("(blanked)");
const QString withheld = QStringLiteral("withheld: it may hold a token of the login");

/// Of these every browser sends the same, whoever is logged in.
bool tellsNothingOfAPerson(const QByteArray& name) {
    static const QSet<QByteArray> plain{
        "accept", "accept-encoding", "accept-language", "cache-control", "connection", "content-length", "content-type", "dnt",
        "host", "if-modified-since", "if-none-match", "origin", "pragma", "priority", "range", "referer", "save-data", "te",
        "upgrade-insecure-requests", "user-agent", "x-requested-with", ":authority", ":method", ":path", ":scheme"};
    return plain.contains(name) || name.startsWith("sec-");
}

void enter(QStringList& names, const QString& name) {
    if (!names.contains(name, Qt::CaseInsensitive)) {
        names.append(name);
    }
}

void blankRequest(HttpExchange& exchange, QStringList& all) {
    for (HttpHeader& header : exchange.requestHeaders) {
        if (!tellsNothingOfAPerson(header.name.toLower()) && header.value != blank) {
            header.value = blank;
            enter(exchange.blanked, QString::fromLatin1(header.name));
        }
    }
    for (const QString& name : std::as_const(exchange.blanked)) {
        enter(all, name);
    }
}

/// Documents, pictures, styles and scripts are what is looked at; what scripts ask for is what a page works with.
bool isForScripts(const HttpExchange& exchange) {
    static const QSet<QString> kinds{QStringLiteral("XHR"), QStringLiteral("Fetch"), QStringLiteral("EventSource")};
    return kinds.contains(exchange.resourceType);
}

QByteArray bytesOf(const ExchangeBody& body) {
    if (body.path.isEmpty()) {
        return body.bytes;
    }
    QFile file(body.path);
    return file.open(QIODevice::ReadOnly) && file.seek(body.offset) ? file.read(body.size) : QByteArray();
}

/// A member as in {"access_token": "…"} or token=… ; also where the JSON stands in quotes itself.
bool holdsToken(const QByteArray& body) {
    static const QRegularExpression member(
        QStringLiteral("(?:token|csrf|xsrf|nonce|dtsg|jwt|session_?(?:id|key)|password|secret)[a-z0-9_-]{0,20}\\\\*[\"']?\\s*[:=]\\s*\\\\*[\"']?[^\\s\"'\\\\,}]"),
        QRegularExpression::CaseInsensitiveOption);
    return member.match(QString::fromLatin1(body)).hasMatch();
}

} // namespace

void keepSignInBack(RecordedNetwork& network) {
    QStringList all;
    int bodies = 0;
    for (HttpExchange& exchange : network.exchanges) {
        blankRequest(exchange, all);
        if (isForScripts(exchange) && exchange.body.missing.isEmpty() && exchange.body.size > 0 && holdsToken(bytesOf(exchange.body))) {
            exchange.body = ExchangeBody{{}, 0, {}, 0, false, withheld};
            ++bodies;
        }
    }
    all.sort(Qt::CaseInsensitive);
    network.facts.insert(QStringLiteral("blanked"), QJsonArray::fromStringList(all));
    network.facts.insert(QStringLiteral("bodies_withheld"), bodies);
    network.facts.insert(QStringLiteral("bodies_missing"), network.facts.value(QStringLiteral("bodies_missing")).toInt() + bodies);
}

} // namespace cyberspotter
