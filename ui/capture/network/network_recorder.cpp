// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/network/network_recorder.h"

#include "core/base/json.h"
#include "ui/capture/network/mhtml_bodies.h"
#include "ui/session/background.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QThreadPool>
#include <QUrl>

#include <unistd.h>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
constexpr auto switchLimit = 5s;
constexpr auto bodyLimit = 15s;
constexpr int atOnce = 4; ///< bodies asked for
/// By how much this process may grow while a document is gathered: seven times what of a document is kept. The engine itself
/// knows no bound (measured: 2.7 GB in 6 s of a document without end).
constexpr qint64 mostGrowth = 160'000'000;
constexpr auto watchInterval = 50ms;

/// What this process has in memory; 0 where the system does not say it this way.
qint64 residentBytes() {
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

/// The bytes that the characters of a text came from, when only one answer is possible: as many as the engine counted,
/// with the mark at its beginning that the engine takes away.
std::optional<QByteArray> bytesOfText(const QByteArray& utf8, const BodyWanted& wanted) {
    const auto fits = [&wanted](const QByteArray& bytes) { return wanted.bytes == 0 || bytes.size() == wanted.bytes; };
    if (wanted.charset.isEmpty() || wanted.charset == "utf-8" || wanted.charset == "utf8" || wanted.charset == "us-ascii") {
        if (fits(utf8) && !utf8.contains("\xEF\xBF\xBD")) {
            return utf8;
        }
        const QByteArray marked = "\xEF\xBB\xBF" + utf8;
        return wanted.bytes == marked.size() ? std::optional(marked) : std::nullopt;
    }
    QStringEncoder encoder(wanted.charset.constData());
    if (!encoder.isValid() || wanted.bytes == 0) {
        return std::nullopt;
    }
    const QString text = QString::fromUtf8(utf8);
    const QByteArray bytes = encoder.encode(text);
    return !encoder.hasError() && fits(bytes) ? std::optional(bytes) : std::nullopt;
}

/// The hosts that were reached by TLS and gave no chain, and those whose certificate was not valid at the time: the engine
/// rests for a while on what it found valid before.
std::pair<QStringList, QStringList> certificateFaults(const QList<HttpExchange>& exchanges) {
    std::pair<QStringList, QStringList> faults;
    const auto add = [](QStringList& hosts, const QString& url) {
        const QString host = QUrl(url).host();
        if (!hosts.contains(host)) {
            hosts.append(host);
        }
    };
    for (const HttpExchange& exchange : exchanges) {
        const TlsDetails& tls = exchange.tls;
        if (tls.protocol.isEmpty()) {
            continue;
        }
        if (tls.chain.isEmpty()) {
            add(faults.first, exchange.url);
        }
        if (!exchange.fromCache && (exchange.at < tls.validFrom || exchange.at > tls.validTo)) {
            add(faults.second, exchange.url);
        }
    }
    return faults;
}

} // namespace

NetworkRecorder::NetworkRecorder(DevToolsBridge* bridge, const QString& spoolPath, QThreadPool& workers,
                                 const RecorderLimits& limits, QObject* parent)
    : QObject(parent), bridge_(bridge), workers_(workers), limits_(limits), spool_(std::make_shared<BodySpool>(spoolPath)) {
    limit_.setSingleShot(true);
    connect(&limit_, &QTimer::timeout, this, &NetworkRecorder::end);
    watch_.setInterval(watchInterval);
    connect(&watch_, &QTimer::timeout, this, &NetworkRecorder::breakOffWhatGrows);
}

void NetworkRecorder::start(std::function<void()> ready) {
    bridge_->listen(ExchangeBook::events() << QStringLiteral("Fetch.requestPaused"),
                    [self = QPointer<NetworkRecorder>(this)](const QString& method, const QJsonObject& parameters) {
                        if (self != nullptr) {
                            self->hear(method, parameters);
                        }
                    });
    const QJsonObject sizes{{QStringLiteral("maxTotalBufferSize"), 4 * limits_.bodyBytes},
                            {QStringLiteral("maxResourceBufferSize"), limits_.bodyBytes}};
    bridge_->call(QStringLiteral("Network.enable"), sizes, switchLimit, [](const Result<QJsonObject>&) {});
    // From the engine's cache come neither the lines as received nor, always, the bytes.
    bridge_->call(QStringLiteral("Network.setCacheDisabled"), {{QStringLiteral("cacheDisabled"), true}}, switchLimit,
                  [](const Result<QJsonObject>&) {});
    const QJsonObject documents{{QStringLiteral("urlPattern"), QStringLiteral("*")},
                                {QStringLiteral("resourceType"), QStringLiteral("Document")},
                                {QStringLiteral("requestStage"), QStringLiteral("Response")}};
    bridge_->call(QStringLiteral("Fetch.enable"), {{QStringLiteral("patterns"), QJsonArray{documents}}}, switchLimit,
                  [ready = std::move(ready)](const Result<QJsonObject>&) { ready(); });
}

void NetworkRecorder::hear(const QString& method, const QJsonObject& parameters) {
    if (method == QLatin1String("Fetch.requestPaused")) {
        documentHere(parameters);
        return;
    }
    if (const std::optional<BodyWanted> wanted = book_.hear(method, parameters)) {
        want(*wanted);
    }
}

void NetworkRecorder::want(const BodyWanted& wanted) {
    if (wanted.isPicture && wanted.bytes > 0 && wanted.bytes <= limits_.bodyBytes &&
        heldBytes_ + wanted.bytes <= limits_.heldBytes) {
        held_.append(wanted);
        heldBytes_ += wanted.bytes;
        return;
    }
    wanted_.append(wanted);
    fetchNext();
}

void NetworkRecorder::wantHeld() {
    heldBytes_ = limits_.heldBytes; // from now on none is held
    wanted_ += std::exchange(held_, {});
    fetchNext();
}

void NetworkRecorder::takeFrom(const QString& mhtmlPath, std::function<void()> done) {
    auto file = std::make_shared<QFile>(mhtmlPath);
    if (held_.isEmpty() || !file->open(QIODevice::ReadOnly)) {
        done();
        return;
    }
    const QList<BodyWanted> held = std::exchange(held_, {});
    ++writing_;
    inBackground(
        workers_, this, [file, held, spool = spool_] { return bodiesFromMhtml(*file, held, *spool); },
        [this, held, done = std::move(done)](const QHash<QString, ExchangeBody>& bodies) {
            --writing_;
            for (const BodyWanted& one : held) {
                if (const auto body = bodies.constFind(one.requestId); body != bodies.cend()) {
                    taken_ += one.bytes;
                    book_.setBody(one.requestId, *body);
                } else {
                    wanted_.append(one);
                }
            }
            fetchNext();
            done();
            look();
        });
}

void NetworkRecorder::fetchNext() {
    while (!wanted_.isEmpty() && asked_ < atOnce && bridge_ != nullptr) {
        const BodyWanted wanted = wanted_.takeFirst();
        if (wanted.bytes > limits_.bodyBytes || taken_ + wanted.bytes > limits_.totalBytes) {
            lose(wanted.requestId, QStringLiteral("too-large"));
            continue;
        }
        ++asked_;
        bridge_->callForLarge(QStringLiteral("Network.getResponseBody"), {{QStringLiteral("requestId"), wanted.requestId}},
                              QStringLiteral("body"), limits_.bodyBytes * 2, bodyLimit,
                              [self = QPointer<NetworkRecorder>(this), wanted](Result<LargeAnswer> answer) {
                                  if (self != nullptr) {
                                      --self->asked_;
                                      self->fetched(wanted, std::move(answer));
                                      self->fetchNext();
                                      self->look();
                                  }
                              });
    }
}

void NetworkRecorder::fetched(const BodyWanted& wanted, Result<LargeAnswer> answer) {
    if (!answer) {
        const bool large = answer.error().type == QLatin1String("devtools-too-large");
        lose(wanted.requestId, large ? QStringLiteral("too-large") : QStringLiteral("not-given"));
        return;
    }
    keep(wanted.requestId, std::move(*answer), answer->base64 ? nullptr : &wanted);
}

// A document waits for us at its answer's beginning: its bytes are asked for, then it goes on to the page.
void NetworkRecorder::documentHere(const QJsonObject& parameters) {
    const QString paused = parameters.value(QLatin1String("requestId")).toString();
    const QString request = parameters.value(QLatin1String("networkId")).toString();
    const int status = parameters.value(QLatin1String("responseStatusCode")).toInt();
    QByteArray type;
    bool file = false;
    qint64 length = 0;
    for (const QJsonValue& header : parameters.value(QLatin1String("responseHeaders")).toArray()) {
        const QString name = header[QLatin1String("name")].toString().toLower();
        const QString value = header[QLatin1String("value")].toString().toLower();
        type = name == QLatin1String("content-type") ? value.toLatin1() : type;
        length = name == QLatin1String("content-length") ? value.toLongLong() : length;
        file = file || (name == QLatin1String("content-disposition") && value.startsWith(QLatin1String("attachment")));
    }
    const bool isText = type.isEmpty() || type.startsWith("text/") || type.contains("html") || type.contains("xml") ||
                        type.contains("json");
    // What the engine would not show, is too large to keep, or never ends, must not be waited for.
    if (request.isEmpty() || status < 200 || (status >= 300 && status < 400) || status == 204 || status == 205 || file || !isText ||
        length > limits_.bodyBytes || type.startsWith("text/event-stream")) {
        goOn(paused);
        if (status == 204 || status == 205) {
            Q_EMIT emptyDocument(QUrl(parameters.value(QLatin1String("request"))[QLatin1String("url")].toString()), status);
        }
        return;
    }
    ++asked_;
    const QUrl url(parameters.value(QLatin1String("request"))[QLatin1String("url")].toString());
    gathered_.insert(paused, {request, url, residentBytes()});
    watch_.start();
    bridge_->callForLarge(QStringLiteral("Fetch.getResponseBody"), {{QStringLiteral("requestId"), paused}},
                          QStringLiteral("body"), limits_.bodyBytes * 2, bodyLimit,
                          [self = QPointer<NetworkRecorder>(this), paused, request](Result<LargeAnswer> answer) {
                              if (self == nullptr) {
                                  return;
                              }
                              --self->asked_;
                              if (self->gathered_.remove(paused) > 0) {
                                  self->goOn(paused);
                                  if (answer) {
                                      self->keep(request, std::move(*answer), nullptr);
                                  }
                              }
                              self->look();
                          });
}

void NetworkRecorder::breakOffWhatGrows() {
    const qint64 now = residentBytes();
    for (auto it = gathered_.begin(); it != gathered_.end();) {
        if (now - it->residentBefore <= mostGrowth || bridge_ == nullptr) {
            ++it;
            continue;
        }
        bridge_->call(QStringLiteral("Fetch.failRequest"),
                      {{QStringLiteral("requestId"), it.key()}, {QStringLiteral("errorReason"), QStringLiteral("BlockedByClient")}},
                      switchLimit, [](const Result<QJsonObject>&) {});
        lose(it->request, QStringLiteral("too-large"));
        Q_EMIT documentTooLarge(it->url);
        it = gathered_.erase(it);
    }
    if (gathered_.isEmpty()) {
        watch_.stop();
    }
}

void NetworkRecorder::goOn(const QString& pausedId) {
    if (bridge_ != nullptr) {
        bridge_->call(QStringLiteral("Fetch.continueRequest"), {{QStringLiteral("requestId"), pausedId}}, switchLimit,
                      [](const Result<QJsonObject>&) {});
    }
}

// `asText`: the engine gave characters, from which the bytes are told where that is certain.
void NetworkRecorder::keep(const QString& requestId, LargeAnswer answer, const BodyWanted* asText) {
    ++writing_;
    std::optional<BodyWanted> text = asText == nullptr ? std::nullopt : std::optional(*asText);
    taken_ += answer.text.size();
    workers_.start([self = QPointer<NetworkRecorder>(this), spool = spool_, requestId, answer = std::move(answer), text] {
        std::optional<QByteArray> bytes = text ? bytesOfText(answer.text, *text) : answer.bytes();
        Result<ExchangeBody> body = bytes ? spool->append(*bytes) : Result<ExchangeBody>(ExchangeBody{});
        if (!bytes) {
            body->missing = QStringLiteral("altered");
        }
        if (!body) {
            ExchangeBody lost;
            lost.missing = QStringLiteral("failed: ") + body.error().type;
            body = lost;
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, requestId, body = *body] {
                if (self != nullptr) {
                    --self->writing_;
                    self->book_.setBody(requestId, body);
                    self->look();
                }
            },
            Qt::QueuedConnection);
    });
}

void NetworkRecorder::lose(const QString& requestId, const QString& why) {
    ExchangeBody lost;
    lost.missing = why;
    book_.setBody(requestId, lost);
}

void NetworkRecorder::finish(std::chrono::milliseconds limit, std::function<void(RecordedNetwork)> done) {
    done_ = std::move(done);
    limit_.start(limit);
    wantHeld();
    if (bridge_ == nullptr) {
        end();
        return;
    }
    // Events come one behind the other and answers behind them: with this answer all that has happened is known.
    ++asked_;
    bridge_->call(QStringLiteral("Page.getLayoutMetrics"), {}, limit, [self = QPointer<NetworkRecorder>(this)](const Result<QJsonObject>&) {
        if (self != nullptr) {
            --self->asked_;
            self->askChains();
            self->look();
        }
    });
}

void NetworkRecorder::askChains() {
    for (const QString& origin : book_.secureOrigins()) {
        if (bridge_ == nullptr) {
            return;
        }
        ++chains_;
        bridge_->call(QStringLiteral("Network.getCertificate"), {{QStringLiteral("origin"), origin}}, switchLimit,
                      [self = QPointer<NetworkRecorder>(this), origin](const Result<QJsonObject>& answer) {
                          if (self == nullptr) {
                              return;
                          }
                          --self->chains_;
                          QList<QByteArray> chain;
                          for (const QJsonValue& der : answer.value_or(QJsonObject()).value(QLatin1String("tableNames")).toArray()) {
                              chain.append(QByteArray::fromBase64(der.toString().toLatin1()));
                          }
                          if (!chain.isEmpty()) {
                              self->book_.setChain(origin, chain);
                          }
                          self->look();
                      });
    }
}

void NetworkRecorder::look() {
    if (done_ && asked_ == 0 && writing_ == 0 && chains_ == 0 && wanted_.isEmpty()) {
        end();
    }
}

void NetworkRecorder::end() {
    const auto done = std::exchange(done_, nullptr);
    if (!done) {
        return;
    }
    limit_.stop();
    RecordedNetwork network{book_.exchanges(), spool_, {}};
    int missing = 0;
    QStringList blanked;
    for (const HttpExchange& exchange : network.exchanges) {
        missing += exchange.body.missing.isEmpty() ? 0 : 1;
        for (const QString& name : exchange.blanked) {
            if (!blanked.contains(name, Qt::CaseInsensitive)) {
                blanked.append(name);
            }
        }
    }
    blanked.sort(Qt::CaseInsensitive);
    const auto [chainless, expired] = certificateFaults(network.exchanges);
    network.facts = {{QStringLiteral("exchanges"), network.exchanges.size()},
                     {QStringLiteral("left_out"), book_.leftOut()},
                     {QStringLiteral("bodies_missing"), missing},
                     {QStringLiteral("blanked"), QJsonArray::fromStringList(blanked)},
                     {QStringLiteral("certificates_missing"), QJsonArray::fromStringList(chainless)},
                     {QStringLiteral("certificates_expired"), QJsonArray::fromStringList(expired)}};
    done(std::move(network));
}

} // namespace cyberspotter
