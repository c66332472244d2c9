// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace cyberspotter {

/// A way to reach whoever sells, as it stands on a page. Kept to find the same seller elsewhere; it is personal data, so
/// windows show `masked` until the person asks, and it leaves the computer only where a partner's profile wants it.
struct Contact {
    QString kind;    ///< phone, email, whatsapp, wechat, telegram, line, kakao, viber, signal, zalo, qq, skype, instagram,
                     ///< snapchat, discord, tiktok, handle
    QString value;   ///< in its compared form: "+33612345678", lower-case addresses and names without "@"
    QString written; ///< as it stood there, at most 80 characters

    bool operator==(const Contact&) const = default;

    QJsonObject toJson() const;
    static Contact fromJson(const QJsonObject& json);
};

/// Those in a text, each once, at most 20: with a label ("WeChat: ivory88", "微信号 ivory88", "tel. 06 12 34 56 78"), as an
/// address (`wa.me/336...`, `t.me/name`), and e-mail addresses and telephone numbers that are plainly such, "(at)" and
/// full-width digits included, and what is disguised so that programs do not see it (disguise.h; `written` is then the plain form).
/// `country` (ISO 3166) makes national telephone numbers international; without it they stay
/// as digits. Only the first 40,000 characters count.
QList<Contact> findContacts(const QString& text, const QString& country = {});

/// A telephone number in its compared form, empty when `written` is none.
QString phoneNumber(const QString& written, const QString& country);

/// Whether telephone numbers of a country begin with a zero at home.
bool writesPhonesWithZero(const QString& country);

/// Whether a short text is the label of a contact ("WeChat", "电话").
bool isContactLabel(const QString& text);

/// What may be shown before it is asked for: "+3•••••78", "a•••@e•••".
QString masked(const Contact& contact);

} // namespace cyberspotter
