// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/network/exchange_book.h"

#include "ui/capture/network/secrets_blanked.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

QString text(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}

bool isWeb(const QString& url) {
    return url.startsWith(QLatin1String("http://")) || url.startsWith(QLatin1String("https://"));
}

QDateTime utc(double seconds) {
    return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000), Qt::UTC);
}

/// Lines of a header block as it went over the wire; without its first line, which is `first`.
QList<HttpHeader> linesOf(const QByteArray& block, QByteArray& first) {
    QList<HttpHeader> headers;
    const QList<QByteArray> lines = block.split('\n');
    first = lines.value(0).trimmed();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0) {
            headers.append({lines[i].left(colon), lines[i].mid(colon + 1).trimmed()});
        }
    }
    return headers;
}

/// The engine gives the block as characters, and where bytes are no UTF-8 it loses some, ends of lines with them: then what
/// it says of the single headers does not fit. `tidied` are the same headers from its list.
bool isWhole(const QList<HttpHeader>& lines, const QList<HttpHeader>& tidied) {
    const auto isPlain = [](const QByteArray& value) {
        return std::all_of(value.begin(), value.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    };
    return lines.size() >= tidied.size() && std::all_of(tidied.begin(), tidied.end(), [&](const HttpHeader& one) {
        return std::any_of(lines.begin(), lines.end(), [&](const HttpHeader& line) {
            return line.name.compare(one.name, Qt::CaseInsensitive) == 0 &&
                   (isPlain(one.value) || (line.value == one.value && !line.value.contains("\xEF\xBF\xBD")));
        });
    });
}

void addHeader(QList<HttpHeader>& headers, const QString& name, const QString& value) {
    // The engine gives each byte as one character, and joins what came in several lines by line ends.
    for (const QString& line : value.split(u'\n')) {
        const bool isBytes = std::all_of(line.begin(), line.end(), [](QChar character) { return character.unicode() < 0x100; });
        headers.append({name.toLatin1(), isBytes ? line.toLatin1() : line.toUtf8()});
    }
}

/// From an object, or from a list of pairs, which keeps the order.
QList<HttpHeader> headersOf(const QJsonValue& given) {
    QList<HttpHeader> headers;
    for (const QJsonValue& pair : given.toArray()) {
        addHeader(headers, pair[0].toString(), pair[1].toString());
    }
    const QJsonObject object = given.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        addHeader(headers, it.key(), it.value().toString());
    }
    return headers;
}

const HttpHeader* find(const QList<HttpHeader>& headers, const char* name) {
    for (const HttpHeader& header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            return &header;
        }
    }
    return nullptr;
}

QByteArray charsetOf(const QList<HttpHeader>& headers) {
    const HttpHeader* type = find(headers, "content-type");
    const QByteArray value = type == nullptr ? QByteArray() : type->value.toLower();
    const qsizetype at = value.indexOf("charset=");
    return at < 0 ? QByteArray() : value.mid(at + 8).split(';').first().trimmed().replace('"', "").replace('\'', "");
}

TlsDetails tlsOf(const QJsonObject& given) {
    if (given.isEmpty()) {
        return {};
    }
    const QString exchange = text(given, "keyExchange");
    return {text(given, "protocol"),
            text(given, "cipher"),
            exchange.isEmpty() ? text(given, "keyExchangeGroup") : exchange,
            text(given, "subjectName"),
            text(given, "issuer"),
            utc(given.value(QLatin1String("validFrom")).toDouble()),
            utc(given.value(QLatin1String("validTo")).toDouble()),
            {}};
}

bool hasNoBody(const HttpExchange& exchange) {
    return exchange.method == "HEAD" || exchange.status == 204 || exchange.status == 205 || exchange.status == 304 || exchange.status < 200;
}

QString originOf(const QString& url) {
    return url.left(url.indexOf(u'/', 8));
}

} // namespace

QStringList ExchangeBook::events() {
    return {QStringLiteral("Network.requestWillBeSent"),         QStringLiteral("Network.requestWillBeSentExtraInfo"),
            QStringLiteral("Network.responseReceived"),          QStringLiteral("Network.responseReceivedExtraInfo"),
            QStringLiteral("Network.dataReceived"),              QStringLiteral("Network.loadingFinished"),
            QStringLiteral("Network.loadingFailed"),             QStringLiteral("Network.requestServedFromCache")};
}

std::optional<BodyWanted> ExchangeBook::hear(const QString& method, const QJsonObject& parameters) {
    const QString id = text(parameters, "requestId");
    const QStringView event = QStringView(method).mid(8);
    if (event == u"requestWillBeSent") {
        request(id, parameters);
    } else if (event == u"requestWillBeSentExtraInfo") {
        wireRequest(id, parameters);
    } else if (event == u"responseReceivedExtraInfo") {
        wireAnswer(id, parameters);
    } else if (event == u"responseReceived") {
        if (Entry* entry = last(id)) {
            answer(*entry, parameters.value(QLatin1String("response")).toObject(),
                   parameters.value(QLatin1String("hasExtraInfo")).toBool());
            entry->exchange.resourceType = text(parameters, "type");
            joinWire(id);
        }
    } else if (event == u"dataReceived") {
        if (Entry* entry = last(id)) {
            entry->bytes += parameters.value(QLatin1String("dataLength")).toInteger();
        }
    } else if (event == u"requestServedFromCache") {
        if (Entry* entry = last(id)) {
            entry->exchange.fromCache = true;
            entry->wireLines = false;
        }
    } else if (event == u"loadingFinished") {
        return finished(id);
    } else if (event == u"loadingFailed") {
        failed(id, parameters);
    }
    return std::nullopt;
}

ExchangeBook::Entry* ExchangeBook::last(const QString& id) {
    const auto found = byId_.constFind(id);
    return found == byId_.constEnd() ? nullptr : &entries_[found->last()];
}

void ExchangeBook::request(const QString& id, const QJsonObject& parameters) {
    if (Entry* before = last(id); before != nullptr && parameters.contains(QLatin1String("redirectResponse"))) {
        answer(*before, parameters.value(QLatin1String("redirectResponse")).toObject(),
               parameters.value(QLatin1String("redirectHasExtraInfo")).toBool(true));
        // The engine keeps no body of an answer that leads on.
        before->exchange.body = {};
        before->exchange.body.missing = QStringLiteral("not-given");
        before->bodySet = true;
    }
    const QJsonObject given = parameters.value(QLatin1String("request")).toObject();
    const QString url = text(given, "url");
    if (!isWeb(url)) {
        return;
    }
    if (entries_.size() >= most_) {
        ++leftOut_;
        return;
    }
    Entry entry;
    entry.requestId = id;
    HttpExchange& exchange = entry.exchange;
    const Entry* before = last(id); // that which led here
    exchange.byProgram = before == nullptr ? expected_.remove(url) : before->exchange.byProgram;
    byUrl_.insert(url, entries_.size());
    exchange.url = withoutSecrets(url, exchange.blanked);
    exchange.method = text(given, "method").toLatin1();
    exchange.resourceType = text(parameters, "type");
    exchange.at = utc(parameters.value(QLatin1String("wallTime")).toDouble());
    exchange.requestHeaders = headersOf(given.value(QLatin1String("headers")));
    blankSecrets(exchange.requestHeaders, exchange.blanked);
    if (given.value(QLatin1String("hasPostData")).toBool()) {
        exchange.blanked.append(QStringLiteral("(body)")); // what was typed or held by the page may be in it
    }
    exchange.body.missing = QStringLiteral("still-loading");
    byId_[id].append(entries_.size());
    entries_.append(std::move(entry));
    joinWire(id);
}

void ExchangeBook::wireRequest(const QString& id, const QJsonObject& parameters) {
    if (wireRequests_.size() < most_ * 2) {
        wireRequests_[id].append(parameters);
        joinWire(id);
    }
}

void ExchangeBook::wireAnswer(const QString& id, const QJsonObject& parameters) {
    if (wireAnswers_.size() < most_ * 2) {
        wireAnswers_[id].append(parameters);
        joinWire(id);
    }
}

void ExchangeBook::answer(Entry& entry, const QJsonObject& response, bool wireLines) {
    HttpExchange& exchange = entry.exchange;
    entry.answered = true;
    exchange.status = response.value(QLatin1String("status")).toInt();
    exchange.statusText = text(response, "statusText").toLatin1();
    exchange.protocol = text(response, "protocol");
    exchange.remoteAddress = text(response, "remoteIPAddress");
    if (exchange.remoteAddress.startsWith(u'[') && exchange.remoteAddress.endsWith(u']')) {
        exchange.remoteAddress = exchange.remoteAddress.mid(1, exchange.remoteAddress.size() - 2);
    }
    exchange.remotePort = response.value(QLatin1String("remotePort")).toInt();
    exchange.fromCache = exchange.fromCache || response.value(QLatin1String("fromDiskCache")).toBool() ||
                         response.value(QLatin1String("fromServiceWorker")).toBool() ||
                         response.value(QLatin1String("fromPrefetchCache")).toBool();
    exchange.tls = tlsOf(response.value(QLatin1String("securityDetails")).toObject());
    entry.wireLines = entry.wireLines && wireLines;
    if (!entry.wireHeard) {
        exchange.responseHeaders = headersOf(response.value(QLatin1String("headers")));
        blankSecrets(exchange.responseHeaders, exchange.blanked);
    }
    exchange.body.decoded = find(exchange.responseHeaders, "content-encoding") != nullptr;
}

// The n-th lines as sent belong to the n-th request under an id that went over the wire.
void ExchangeBook::joinWire(const QString& id) {
    const QList<QJsonObject> requests = wireRequests_.value(id);
    const QList<QJsonObject> answers = wireAnswers_.value(id);
    qsizetype n = 0;
    for (const qsizetype index : byId_.value(id)) {
        Entry& entry = entries_[index];
        if (!entry.wireLines) {
            continue;
        }
        HttpExchange& exchange = entry.exchange;
        if (n < requests.size()) {
            exchange.requestHeaders = headersOf(requests[n].value(QLatin1String("headers")));
            blankSecrets(exchange.requestHeaders, exchange.blanked);
        }
        if (n < answers.size()) {
            const QByteArray block = text(answers[n], "headersText").toUtf8();
            QByteArray first;
            const QList<HttpHeader> lines = linesOf(block, first);
            const QList<HttpHeader> tidied = headersOf(answers[n].value(QLatin1String("headers")));
            entry.wireHeard = true;
            exchange.headersRaw = block.isEmpty() || isWhole(lines, tidied);
            exchange.responseHeaders = block.isEmpty() || !exchange.headersRaw ? tidied : lines;
            // "HTTP/1.1 404 Not Found"
            if (first.startsWith("HTTP/1") && first.count(' ') >= 2) {
                exchange.statusText = first.mid(first.indexOf(' ', first.indexOf(' ') + 1) + 1);
            }
            blankSecrets(exchange.responseHeaders, exchange.blanked);
            exchange.body.decoded = find(exchange.responseHeaders, "content-encoding") != nullptr;
        }
        ++n;
    }
}

std::optional<BodyWanted> ExchangeBook::finished(const QString& id) {
    Entry* entry = last(id);
    if (entry == nullptr || entry->bodySet) {
        return std::nullopt;
    }
    if (!entry->answered || hasNoBody(entry->exchange)) {
        entry->exchange.body.missing.clear();
        entry->bodySet = true;
        return std::nullopt;
    }
    entry->exchange.body.missing = QStringLiteral("not-given"); // until it is
    return BodyWanted{id, entry->bytes, charsetOf(entry->exchange.responseHeaders), entry->exchange.url,
                      entry->exchange.resourceType == QLatin1String("Image")};
}

void ExchangeBook::failed(const QString& id, const QJsonObject& parameters) {
    Entry* entry = last(id);
    if (entry == nullptr || entry->bodySet) {
        return;
    }
    const QString blocked = text(parameters, "blockedReason");
    const QString why = blocked.isEmpty() ? text(parameters, "errorText") : QStringLiteral("blocked: ") + blocked;
    if (entry->answered) {
        entry->exchange.body.missing = QStringLiteral("failed: ") + why;
    } else {
        entry->exchange.failure = why;
        entry->exchange.body.missing.clear();
    }
}

void ExchangeBook::setBody(const QString& requestId, ExchangeBody body) {
    Entry* entry = last(requestId);
    if (entry == nullptr || entry->bodySet) {
        return;
    }
    entry->bodySet = true;
    body.decoded = entry->exchange.body.decoded;
    entry->exchange.body = std::move(body);
}

QList<HttpExchange> ExchangeBook::exchanges() const {
    QList<HttpExchange> all;
    all.reserve(entries_.size());
    for (const Entry& entry : entries_) {
        all.append(entry.exchange);
        if (const auto chain = chains_.constFind(originOf(entry.exchange.url));
            chain != chains_.constEnd() && !entry.exchange.tls.protocol.isEmpty()) {
            all.last().tls.chain = *chain;
        }
    }
    return all;
}

void ExchangeBook::expect(const QStringList& urls) {
    expected_.unite({urls.begin(), urls.end()});
}

qint64 ExchangeBook::received(const QString& url) const {
    const auto found = byUrl_.constFind(url);
    return found == byUrl_.constEnd() ? 0 : entries_[*found].bytes;
}

QStringList ExchangeBook::secureOrigins() const {
    QStringList origins;
    for (const Entry& entry : entries_) {
        const QString origin = originOf(entry.exchange.url);
        if (!entry.exchange.tls.protocol.isEmpty() && !origins.contains(origin)) {
            origins.append(origin);
        }
    }
    return origins;
}

void ExchangeBook::setChain(const QString& origin, const QList<QByteArray>& chain) {
    chains_.insert(origin, chain);
}

} // namespace cyberspotter
