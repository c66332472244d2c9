// SPDX-License-Identifier: Apache-2.0
#include "ui/support/test_site.h"

#include <QBuffer>
#include <QImage>
#include <QSslServer>
#include <QTcpSocket>

namespace cyberspotter::tests {

TestSite::TestSite(QObject* parent) : QObject(parent), server_(std::make_unique<QTcpServer>()) {
    listen();
}

TestSite::TestSite(const QSslConfiguration& tls, QObject* parent) : QObject(parent), secure_(true) {
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    server_ = std::move(server);
    listen();
}

void TestSite::listen() {
    connect(server_.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = server_->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (socket->bytesAvailable() > 0) {
                serve(socket);
            }
        }
    });
    server_->listen(QHostAddress::LocalHost);
}

void TestSite::page(const QString& path, const QByteArray& body) {
    answers_.insert(path, {body});
}

void TestSite::answer(const QString& path, const Answer& answer) {
    answers_.insert(path, answer);
}

void TestSite::answerBy(const QString& path, Maker maker) {
    makers_.insert(path, std::move(maker));
}

QUrl TestSite::url(const QString& path, const QString& host) const {
    const QString scheme = secure_ ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(server_->serverPort()).arg(path));
}

void TestSite::serve(QTcpSocket* socket) {
    const QByteArray request = socket->peek(65536);
    if (!request.contains("\r\n\r\n")) {
        return;
    }
    socket->readAll();
    const QString target = QString::fromUtf8(request.left(request.indexOf("\r\n")).split(' ').value(1));
    const QString path = QUrl(target).path();
    requests_.append(target);
    lastHead_ = request.left(request.indexOf("\r\n\r\n"));
    const Maker maker = makers_.value(path);
    const Answer answer = maker ? maker(lastHead_) : answers_.value(path, {"<title>Not here</title>not here", "text/html", "404 Not Found", {}, false});
    QByteArray head = "HTTP/1.1 " + answer.status + "\r\nContent-Type: " + answer.contentType + "\r\n";
    const bool neverEnds = answer.neverEnds || !answer.again.isEmpty();
    if (!neverEnds) {
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    }
    bool upgrades = false;
    for (const QByteArray& line : answer.headers) {
        head += line + "\r\n";
        upgrades = upgrades || line.startsWith("Upgrade:");
    }
    head += upgrades ? "Connection: Upgrade\r\n" : "Connection: close\r\n";
    if (!answer.again.isEmpty()) {
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, again = answer.again] {
            if (socket->bytesToWrite() < again.size()) {
                socket->write(again);
            }
        });
    }
    socket->write(head + "\r\n" + answer.body);
    socket->flush();
    if (!neverEnds) {
        socket->disconnectFromHost();
    }
}

QRgb bandColour(int band) {
    return qRgb(20 + (band * 37) % 220, 20 + (band * 91) % 220, 20 + (band / 6 * 53) % 220);
}

QByteArray bandsPage(int height, const QByteArray& head, const QByteArray& foot) {
    QByteArray page = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bands</title>" + head +
                      "</head><body style=\"margin:0\">";
    for (int band = 0; band < height / 100; ++band) {
        page += "<div style=\"height:100px;background:" + QColor(bandColour(band)).name().toUtf8() + "\"></div>";
    }
    return page + foot + "</body></html>";
}

QByteArray smallPng(int number, int size) {
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(bandColour(number));
    image.setPixel(0, 0, qRgb(number % 256, 1, 2));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace cyberspotter::tests
