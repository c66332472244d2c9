// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capture_facts.h"

#include "core/base/json.h"
#include "ui/capture/network/secrets_blanked.h"

#include <QJsonArray>

namespace cyberspotter {

namespace {

// Whoever is logged in is known to the page alone; a profile off the record begins without any login. What can be told of
// the other one is whether it holds cookies of the site that look like a login's.
void saySignIn(CapturedPage& captured, const Circumstances& how) {
    QJsonObject& facts = captured.facts;
    facts.insert(QStringLiteral("profile"), how.page.browserProfile()->kindName());
    if (how.page.browserProfile()->kind() != BrowserProfile::Kind::SignedIn) {
        return;
    }
    const QStringList cookies = how.page.browserProfile()->loginCookies(how.page.url().host());
    facts.insert(QStringLiteral("logged_in"), cookies.isEmpty() ? QJsonValue() : QJsonValue(true));
    facts.insert(QStringLiteral("login_cookies"), QJsonArray::fromStringList(cookies));
    QStringList blanked;
    captured.requestedUrl = withoutSecrets(captured.requestedUrl, blanked);
    captured.finalUrl = withoutSecrets(captured.finalUrl, blanked);
    QStringList redirects = toStringList(facts.value(QStringLiteral("redirects")));
    for (QString& address : redirects) {
        address = withoutSecrets(address, blanked);
    }
    facts.insert(QStringLiteral("redirects"), QJsonArray::fromStringList(redirects));
    facts.insert(QStringLiteral("address_blanked"), QJsonArray::fromStringList(blanked));
}

// What scrolls on its own: the picture of the page shows it as it stood. Where a picture of its own shows more of it, how far.
void sayBoxes(CapturedPage& captured) {
    QJsonArray said;
    QJsonArray cut;
    for (const BoxPicture& box : captured.boxes) {
        said.append(box.toJson());
    }
    const QJsonArray found = captured.page.measures.value(QStringLiteral("boxes")).toArray();
    for (qsizetype n = 0; n < found.size(); ++n) {
        const BoxPicture box = captured.boxes.value(n);
        if (const int missing = found[n][QLatin1String("hidden")].toInt() - std::max(0, box.pictured - box.shown); missing > 1 || box.gaps > 0) {
            cut.append(std::max(missing, box.gaps));
        }
    }
    if (!said.isEmpty()) {
        captured.facts.insert(QStringLiteral("boxes"), said);
    }
    if (!cut.isEmpty()) {
        captured.facts.insert(QStringLiteral("boxes_cut"), cut); // pixels of each that no picture shows
    }
}

QString whyNotRecorded(const Circumstances& how) {
    return how.ofTab                       ? QStringLiteral("the tab itself was captured, which was open already")
           : !how.request.history.isEmpty() ? QStringLiteral("the page answers a form, so the tab was restored")
                                         : QStringLiteral("the engine gave no access to its network");
}

} // namespace

void writeFacts(CapturedPage& captured, const Circumstances& how) {
    const NavigationTrail& trail = how.request.history.isEmpty() && !how.ofTab ? how.page.trail() : how.request.trail;
    captured.requestedUrl = trail.requestedUrl.isEmpty() || !how.redirects.isEmpty() ? how.request.url : trail.requestedUrl;
    captured.finishedAt = how.now;
    QJsonObject& facts = captured.facts;
    facts.insert(QStringLiteral("source"), how.ofTab                  ? QStringLiteral("tab")
                                           : how.request.isCopyOfTab ? QStringLiteral("copy_of_tab")
                                                                  : QStringLiteral("loaded"));
    facts.insert(QStringLiteral("redirects"), QJsonArray::fromStringList(how.redirects + trail.redirects));
    facts.insert(QStringLiteral("http_status"),
                 how.page.trail().httpStatus == 0 ? QJsonValue() : QJsonValue(how.page.trail().httpStatus));
    facts.insert(QStringLiteral("methods"), QJsonObject{{QStringLiteral("screenshot_full"), captured.full.method},
                                                        {QStringLiteral("screenshot_viewport"), captured.viewport.method},
                                                        {QStringLiteral("mhtml"), captured.mhtml ? QJsonValue(QStringLiteral("engine")) : QJsonValue()}});
    for (const auto& name : {QStringLiteral("device_pixel_ratio"), QStringLiteral("viewport"), QStringLiteral("scrolled_to"),
                             QStringLiteral("height"), QStringLiteral("language"), QStringLiteral("content_type")}) {
        facts.insert(name, captured.page.measures.value(name));
    }
    if (captured.full.height < captured.page.measures.value(QStringLiteral("height")).toInt()) {
        facts.insert(QStringLiteral("cut_at_px"), captured.full.height);
    }
    // What the picture does not show or the text does not say.
    if (const QJsonArray unread = captured.page.measures.value(QStringLiteral("frames_unread")).toArray(); !unread.isEmpty()) {
        facts.insert(QStringLiteral("frames_unread"), unread); // in the picture and the archive, but not in the text
    }
    sayBoxes(captured);
    if (const int locked = captured.page.measures.value(QStringLiteral("locked")).toInt(); locked > 0) {
        facts.insert(QStringLiteral("locked_px"), locked); // below what an overlay lets anybody see
    }
    if (const int width = how.pictureWidth; captured.page.measures.value(QStringLiteral("width")).toInt() > width) {
        facts.insert(QStringLiteral("cut_at_px_wide"), width);
    }
    facts.insert(QStringLiteral("dom_changed"), false);
    saySignIn(captured, how);
    facts.insert(QStringLiteral("network"), captured.network.spool != nullptr
                                                ? captured.network.facts
                                                : QJsonObject{{QStringLiteral("exchanges"), 0},
                                                              {QStringLiteral("not_recorded"), whyNotRecorded(how)}});
}

} // namespace cyberspotter
