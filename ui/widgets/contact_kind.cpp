// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/contact_kind.h"

#include <QCoreApplication>
#include <QHash>

namespace cyberspotter {

QString contactKindName(const QString& kind) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("seller_id"), QT_TRANSLATE_NOOP("ContactKind", "Seller’s account")},
        {QStringLiteral("seller_name"), QT_TRANSLATE_NOOP("ContactKind", "Name")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("ContactKind", "Telephone")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("ContactKind", "E-mail")},
        {QStringLiteral("handle"), QT_TRANSLATE_NOOP("ContactKind", "Account name")},
        {QStringLiteral("whatsapp"), "WhatsApp"},
        {QStringLiteral("wechat"), "WeChat"},
        {QStringLiteral("telegram"), "Telegram"},
        {QStringLiteral("line"), "LINE"},
        {QStringLiteral("kakao"), "KakaoTalk"},
        {QStringLiteral("viber"), "Viber"},
        {QStringLiteral("signal"), "Signal"},
        {QStringLiteral("zalo"), "Zalo"},
        {QStringLiteral("qq"), "QQ"},
        {QStringLiteral("skype"), "Skype"},
        {QStringLiteral("instagram"), "Instagram"}};
    const char* name = names.value(kind);
    return name == nullptr ? kind : QCoreApplication::translate("ContactKind", name);
}

} // namespace cyberspotter
