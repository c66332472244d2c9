// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/devtools_bridge.h"
#include "ui/capture/network/body_spool.h"
#include "ui/capture/network/exchange_book.h"

#include <QPointer>
#include <QHash>
#include <QUrl>
#include <QTimer>

#include <memory>

class QThreadPool;

namespace cyberspotter {

/// What was recorded of the network while a page was open. `spool` holds the bodies and must live as long as they are
/// wanted.
struct RecordedNetwork {
    QList<HttpExchange> exchanges;
    std::shared_ptr<BodySpool> spool;
    QJsonObject facts; ///< exchanges, left_out, bodies_missing, blanked (names of headers), certificates_missing and
                       ///< certificates_expired (hosts)
};

/// How much of bodies is kept.
struct RecorderLimits {
    qint64 bodyBytes = 24'000'000;   ///< of one
    qint64 totalBytes = 250'000'000; ///< of all
};

/// Records every HTTP exchange of one page from its first request on, through the DevTools bridge. Bodies are taken as they
/// end; documents at the moment they arrive, byte for byte, for the engine keeps only their characters. A text whose bytes
/// cannot be told for certain from its characters is "altered", and not given out as received.
class NetworkRecorder : public QObject {
    Q_OBJECT
public:
    NetworkRecorder(DevToolsBridge* bridge, const QString& spoolPath, QThreadPool& workers, const RecorderLimits& limits = {},
                    QObject* parent = nullptr);

    /// Switches recording on; `ready` comes before the page may be loaded, also when the engine refused.
    void start(std::function<void()> ready);

    /// Asks for the servers' certificates, waits for what is on its way for at most `limit`, and gives everything. Once.
    void finish(std::chrono::milliseconds limit, std::function<void(RecordedNetwork)> done);

    /// What is known so far, without bodies that are still on their way.
    const ExchangeBook& book() const { return book_; }

Q_SIGNALS:
    /// A document's server answered that there is nothing to show (204, 205): the engine stays where it was, and says so to
    /// nobody else.
    void emptyDocument(const QUrl& url, int status);
    /// A document is larger than memory allows, or never ends: it was broken off.
    void documentTooLarge(const QUrl& url);

private:
    void hear(const QString& method, const QJsonObject& parameters);
    void fetchNext();
    void fetched(const BodyWanted& wanted, Result<LargeAnswer> answer);
    void documentHere(const QJsonObject& parameters);
    void goOn(const QString& pausedId);
    void breakOffWhatGrows();
    void keep(const QString& requestId, LargeAnswer answer, const BodyWanted* asText);
    void lose(const QString& requestId, const QString& why);
    void askChains();
    void look();
    void end();

    QPointer<DevToolsBridge> bridge_;
    QThreadPool& workers_;
    RecorderLimits limits_;
    std::shared_ptr<BodySpool> spool_;
    ExchangeBook book_;
    QList<BodyWanted> wanted_;
    int asked_ = 0;   ///< bodies on their way
    int writing_ = 0; ///< bodies that a worker has
    int chains_ = 0;  ///< certificates on their way
    qint64 taken_ = 0;
    /// A document whose bytes the engine gathers in this process.
    struct Gathered {
        QString request;
        QUrl url;
        qint64 residentBefore = 0;
    };
    QHash<QString, Gathered> gathered_; ///< by the id under which it waits
    QTimer watch_;
    QTimer limit_;
    std::function<void(RecordedNetwork)> done_;
};

} // namespace cyberspotter
