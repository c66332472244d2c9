// SPDX-License-Identifier: Apache-2.0
#include "ui/support/test_site.h"

#include <QBuffer>
#include <QImage>
#include <QTcpSocket>

namespace cyberspotter::tests {

TestSite::TestSite(QObject* parent) : QObject(parent) {
    connect(&server_, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = server_.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    server_.listen(QHostAddress::LocalHost);
}

void TestSite::page(const QString& path, const QByteArray& body) {
    answers_.insert(path, {body});
}

void TestSite::answer(const QString& path, const Answer& answer) {
    answers_.insert(path, answer);
}

QUrl TestSite::url(const QString& path) const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(server_.serverPort()).arg(path));
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
    const Answer answer = answers_.value(path, {"<title>Not here</title>not here", "text/html", "404 Not Found", {}, false});
    QByteArray head = "HTTP/1.1 " + answer.status + "\r\nContent-Type: " + answer.contentType + "\r\n";
    if (!answer.neverEnds) {
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    }
    head += "Connection: close\r\n";
    for (const QByteArray& line : answer.headers) {
        head += line + "\r\n";
    }
    socket->write(head + "\r\n" + answer.body);
    socket->flush();
    if (!answer.neverEnds) {
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
