// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/exchange.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace cyberspotter {

/// A body that can be asked for now.
struct BodyWanted {
    QString requestId;
    qint64 bytes = 0;    ///< as the engine counted them, encodings undone; 0 when it did not
    QByteArray charset;  ///< of the Content-Type, lower case; empty when it names none
    QString url;         ///< as in its exchange
    bool isPicture = false;

    bool operator==(const BodyWanted&) const = default;
};

/// Makes exchanges of what the engine's Network domain tells (Chrome DevTools Protocol, "Network"). A redirect comes as
/// a new request under the same id; the lines as they went over the wire come in events of their own, in the same order,
/// before or after. Secrets are blanked as they come in: nobody further on sees them.
class ExchangeBook {
public:
    /// The events that `hear` knows.
    static QStringList events();

    /// At most `most` exchanges are kept; what comes after them is counted.
    explicit ExchangeBook(int most = 3000) : most_(most) {}

    /// Takes one event; gives the body that can be asked for since.
    std::optional<BodyWanted> hear(const QString& method, const QJsonObject& parameters);

    void setBody(const QString& requestId, ExchangeBody body);

    /// Everything so far, in the order in which the requests went out.
    QList<HttpExchange> exchanges() const;

    /// The program itself is about to ask for these addresses: their exchanges are marked so.
    void expect(const QStringList& urls);
    /// Whether there is an exchange with this address; and how many bytes came by its last, encodings undone.
    bool knows(const QString& url) const { return byUrl_.contains(url); }
    qint64 received(const QString& url) const;

    int leftOut() const { return leftOut_; }
    /// The origins ("https://shop.example") that were reached by TLS.
    QStringList secureOrigins() const;
    /// The chain that an origin showed, each certificate DER, its own first.
    void setChain(const QString& origin, const QList<QByteArray>& chain);

private:
    struct Entry {
        HttpExchange exchange;
        QString requestId;
        bool wireLines = true; ///< events with the lines as sent are expected
        bool wireHeard = false; ///< the lines as received have come
        bool answered = false;
        bool bodySet = false;
        qint64 bytes = 0;
    };

    void request(const QString& id, const QJsonObject& parameters);
    void wireRequest(const QString& id, const QJsonObject& parameters);
    void wireAnswer(const QString& id, const QJsonObject& parameters);
    void answer(Entry& entry, const QJsonObject& response, bool wireLines);
    std::optional<BodyWanted> finished(const QString& id);
    void failed(const QString& id, const QJsonObject& parameters);
    void joinWire(const QString& id);
    Entry* last(const QString& id);

    int most_;
    int leftOut_ = 0;
    QList<Entry> entries_;
    QHash<QString, QList<qsizetype>> byId_;
    QHash<QString, qsizetype> byUrl_; ///< as asked for, before secrets were blanked: the last
    QSet<QString> expected_;
    QHash<QString, QList<QJsonObject>> wireRequests_;
    QHash<QString, QList<QJsonObject>> wireAnswers_;
    QHash<QString, QList<QByteArray>> chains_;
};

} // namespace cyberspotter
