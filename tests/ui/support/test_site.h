// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QSslConfiguration>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace cyberspotter::tests {

/// What the site answers at one path.
struct Answer {
    QByteArray body;
    QByteArray contentType = "text/html; charset=utf-8";
    QByteArray status = "200 OK";
    QByteArrayList headers;
    bool neverEnds = false; ///< sends what it has and keeps the connection open
    QByteArray again{};     ///< and then this, again and again, as fast as it is taken
};

/// A web site on loopback, in the test's own process.
class TestSite : public QObject {
    Q_OBJECT
public:
    /// Answers a request, whose head it is given, at the moment it comes.
    using Maker = std::function<Answer(const QByteArray& head)>;

    explicit TestSite(QObject* parent = nullptr);
    /// The same over TLS, with this certificate and key.
    explicit TestSite(const QSslConfiguration& tls, QObject* parent = nullptr);

    void page(const QString& path, const QByteArray& body);
    void answer(const QString& path, const Answer& answer);
    void answerBy(const QString& path, Maker maker);
    /// "localhost" in place of the number is another site to a browser.
    QUrl url(const QString& path, const QString& host = QStringLiteral("127.0.0.1")) const;
    /// Paths asked for, in order.
    const QStringList& requests() const { return requests_; }
    /// The head of the last request, as it came.
    const QByteArray& lastHead() const { return lastHead_; }

private:
    void listen();
    void serve(QTcpSocket* socket);

    std::unique_ptr<QTcpServer> server_;
    bool secure_ = false;
    QHash<QString, Answer> answers_;
    QHash<QString, Maker> makers_;
    QStringList requests_;
    QByteArray lastHead_;
};

/// A page of coloured bands, each 100 px high: the colour tells the band's number. Bands are `height` / 100.
QByteArray bandsPage(int height, const QByteArray& head = {}, const QByteArray& foot = {});
QRgb bandColour(int band);

/// A PNG of one colour, each with other bytes.
QByteArray smallPng(int number, int size = 80);

} // namespace cyberspotter::tests
