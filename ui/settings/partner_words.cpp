// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/partner_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("PartnerWords", text);
}

} // namespace

QString channelWords(const PartnerChannel& channel) {
    if (channel.kind == QStringLiteral("https")) {
        return translated(QT_TRANSLATE_NOOP("PartnerWords", "This program sends reports to it directly, at %1.")).arg(channel.url);
    }
    if (channel.kind == QStringLiteral("web_form")) {
        return channel.url == QStringLiteral("{listing}") ? translated(QT_TRANSLATE_NOOP("PartnerWords", "Each listing is reported with the report link on its own page."))
                                                         : translated(QT_TRANSLATE_NOOP("PartnerWords", "Listings are reported in its web form: %1")).arg(channel.url);
    }
    if (channel.kind == QStringLiteral("file")) {
        return translated(QT_TRANSLATE_NOOP("PartnerWords", "A file with the reports and their evidence can be handed over."));
    }
    if (channel.kind == QStringLiteral("smtp") || channel.kind == QStringLiteral("smtps")) {
        return translated(QT_TRANSLATE_NOOP("PartnerWords", "It takes reports by e-mail: %1")).arg(channel.url);
    }
    if (channel.kind == QStringLiteral("sftp") || channel.kind == QStringLiteral("webdav")) {
        return translated(QT_TRANSLATE_NOOP("PartnerWords", "It takes files on its server: %1")).arg(channel.url);
    }
    return translated(QT_TRANSLATE_NOOP("PartnerWords", "No public way to report to it is known."));
}

QString partnerWords(const Partner& partner) {
    QStringList lines{partner.policy.summary, partner.reporting.note};
    for (const PartnerChannel& channel : partner.channels) {
        lines += channelWords(channel);
        if (channel.note != partner.reporting.note) {
            lines += channel.note;
        }
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace cyberspotter
