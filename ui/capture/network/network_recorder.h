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
    qint64 heldBytes = 64'000'000;   ///< of pictures that the engine holds until the page's own archive gives them
};

/// Records every HTTP exchange of one page from its first request on, through the DevTools bridge. Bodies are taken as they
/// end; those of pictures from the page's MHTML, if it is given; documents at the moment they arrive, byte for byte, for the engine keeps only their characters. A text whose bytes
/// cannot be told for certain from its characters is "altered", and not given out as received.
class NetworkRecorder : public QObject {
    Q_OBJECT
public:
    NetworkRecorder(DevToolsBridge* bridge, const QString& spoolPath, QThreadPool& workers, const RecorderLimits& limits = {},
                    QObject* parent = nullptr);

    /// Switches recording on; `ready` comes before the page may be loaded, also when the engine refused.
    void start(std::function<void()> ready);

    /// Takes the bodies of pictures from the MHTML file that the engine wrote of the page; what it has not is asked for.
    /// `done` comes once it is read; the file may go before.
    void takeFrom(const QString& mhtmlPath, std::function<void()> done);

    /// Asks for the servers' certificates, waits for what is on its way for at most `limit`, and gives everything. Once.
    void finish(std::chrono::milliseconds limit, std::function<void(RecordedNetwork)> done);

    /// What is known so far, without bodies that are still on their way.
    const ExchangeBook& book() const { return book_; }
    /// The program itself is about to ask the page for these addresses.
    void expect(const QStringList& urls) { book_.expect(urls); }

Q_SIGNALS:
    /// A document's server answered that there is nothing to show (204, 205): the engine stays where it was, and says so to
    /// nobody else.
    void emptyDocument(const QUrl& url, int status);
    /// A document is larger than memory allows, or never ends: it was broken off.
    void documentTooLarge(const QUrl& url);

private:
    void hear(const QString& method, const QJsonObject& parameters);
    void want(const BodyWanted& wanted);
    void wantHeld();
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
    QList<BodyWanted> held_; ///< pictures, which come another way if all goes well
    qint64 heldBytes_ = 0;
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
