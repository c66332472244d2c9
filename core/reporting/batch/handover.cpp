// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/batch/handover.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Handover", text);
}

Handover handoverBy(const PartnerChannel& channel) {
    if (channel.kind == u"https") {
        return {HandoverWay::Intake, channel.url};
    }
    if (channel.kind == u"web_form") {
        // "{listing}" stands for the listing's own page.
        return channel.url == u"{listing}" ? Handover{HandoverWay::ListingForm, {}} : Handover{HandoverWay::OwnForm, channel.url};
    }
    if (channel.kind == u"file" && !channel.url.isEmpty()) {
        return {HandoverWay::Folder, channel.url};
    }
    return {HandoverWay::File, channel.url};
}

} // namespace

Handover handoverOf(const Partner& partner) {
    const PartnerChannel* channel = partner.preferredChannel();
    return channel == nullptr ? Handover{} : handoverBy(*channel);
}

bool isAutomatic(const Handover& handover) {
    return handover.way == HandoverWay::Intake || handover.way == HandoverWay::Folder;
}

QString displayName(const Handover& handover) {
    switch (handover.way) {
    case HandoverWay::Intake:
        return translated(QT_TRANSLATE_NOOP("Handover", "sent by this program"));
    case HandoverWay::Folder:
        return translated(QT_TRANSLATE_NOOP("Handover", "written to a folder"));
    case HandoverWay::OwnForm:
        return translated(QT_TRANSLATE_NOOP("Handover", "by hand, in the partner’s form"));
    case HandoverWay::ListingForm:
        return translated(QT_TRANSLATE_NOOP("Handover", "by hand, on each listing’s page"));
    case HandoverWay::File:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Handover", "by hand, as a file"));
}

QString displayName(const PartnerChannel& channel) {
    return channel.kind == u"none" ? translated(QT_TRANSLATE_NOOP("Handover", "no public way known")) : displayName(handoverBy(channel));
}

QString handoverAdvice(const Partner& partner) {
    const Handover handover = handoverOf(partner);
    QString advice;
    switch (handover.way) {
    case HandoverWay::Intake:
    case HandoverWay::Folder:
        return {};
    case HandoverWay::OwnForm:
        advice = translated(QT_TRANSLATE_NOOP("Handover", "%1 takes reports in its own form on the web, not from a program. Open "
                                                          "the form, fill it in for each report, then record that you sent them."));
        break;
    case HandoverWay::ListingForm:
        advice = translated(QT_TRANSLATE_NOOP("Handover", "%1 takes reports by a link on each listing’s own page, not from a program. "
                                                          "Open each listing and use that link, then record that you sent them."));
        break;
    case HandoverWay::File:
        advice = handover.address.isEmpty()
                     ? translated(QT_TRANSLATE_NOOP("Handover", "No way for a program to reach %1 is known. Export the batch, hand it "
                                                                "to your coordinator, then record that you did."))
                     : translated(QT_TRANSLATE_NOOP("Handover", "This program cannot send to %1 by itself. Export the batch, send it "
                                                                "to %2 as the partner asks, then record that you did."));
        break;
    }
    advice = advice.contains(QStringLiteral("%2")) ? advice.arg(partner.name, handover.address) : advice.arg(partner.name);
    // The hint of a partner without any public way says the same in other words.
    return handover.way == HandoverWay::File || partner.reporting.note.isEmpty() ? advice : advice + u' ' + partner.reporting.note;
}

} // namespace cyberspotter
