// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace cyberspotter::tests {

/// What the site answers at one path.
struct Answer {
    QByteArray body;
    QByteArray contentType = "text/html; charset=utf-8";
    QByteArray status = "200 OK";
    QByteArrayList headers;
    bool neverEnds = false; ///< sends what it has and keeps the connection open
};

/// A web site on loopback, in the test's own process.
class TestSite : public QObject {
    Q_OBJECT
public:
    explicit TestSite(QObject* parent = nullptr);

    void page(const QString& path, const QByteArray& body);
    void answer(const QString& path, const Answer& answer);
    QUrl url(const QString& path) const;
    /// Paths asked for, in order.
    const QStringList& requests() const { return requests_; }
    /// The head of the last request, as it came.
    const QByteArray& lastHead() const { return lastHead_; }

private:
    void serve(QTcpSocket* socket);

    QTcpServer server_;
    QHash<QString, Answer> answers_;
    QStringList requests_;
    QByteArray lastHead_;
};

/// A page of coloured bands, each 100 px high: the colour tells the band's number. Bands are `height` / 100.
QByteArray bandsPage(int height, const QByteArray& head = {}, const QByteArray& foot = {});
QRgb bandColour(int band);

/// A PNG of one colour, each with other bytes.
QByteArray smallPng(int number, int size = 80);

} // namespace cyberspotter::tests
