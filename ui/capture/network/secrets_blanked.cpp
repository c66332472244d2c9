// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/network/secrets_blanked.h"

#include <QRegularExpression>

namespace cyberspotter {

namespace {

const QByteArray blank = QByteArrayLiteral("(blanked)");

bool holdsAddress(const QByteArray& headerName) {
    const QByteArray name = headerName.toLower();
    return name == "referer" || name == "location" || name == "content-location" || name == "refresh" || name == ":path";
}

} // namespace

bool holdsSecret(const QByteArray& headerName) {
    static const QRegularExpression secret(
        QStringLiteral("cookie|authoriz|authentic|(^|[-_])auth|token|session|csrf|xsrf|api-?key|secret|passw|credential"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray name = headerName.toLower();
    // These say how the server wants to be asked, and nothing of the person.
    if (name == "www-authenticate" || name == "proxy-authenticate") {
        return false;
    }
    return secret.match(QString::fromLatin1(name)).hasMatch();
}

void blankSecrets(QList<HttpHeader>& headers, QStringList& blanked) {
    for (HttpHeader& header : headers) {
        if (holdsSecret(header.name)) {
            header.value = blank;
            const QString name = QString::fromLatin1(header.name);
            if (!blanked.contains(name, Qt::CaseInsensitive)) {
                blanked.append(name);
            }
        } else if (holdsAddress(header.name)) {
            header.value = withoutSecrets(QString::fromLatin1(header.value), blanked).toLatin1();
        }
    }
}

QString withoutSecrets(const QString& url, QStringList& blanked) {
    static const QRegularExpression parameter(
        QStringLiteral("([?&;])((?:access|id|refresh|auth|csrf|xsrf|session|user|login|bearer)[-_]?token|session[-_]?id|"
                       "phpsessid|jsessionid|sid|jwt|fb_dtsg|lsd|api[-_]?key|client[-_]?secret|password|passwd)=([^&;#]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    for (auto found = parameter.globalMatch(url); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += url.mid(done, match.capturedStart(3) - done) + QStringLiteral("blanked");
        done = match.capturedEnd(3);
        const QString name = QStringLiteral("url:") + match.captured(2);
        if (!blanked.contains(name)) {
            blanked.append(name);
        }
    }
    return done == 0 ? url : result + url.mid(done);
}

} // namespace cyberspotter
