// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/identifiers.h"
#include "core/evidence/archive/capture_archive.h"
#include "core/evidence/capture_repository.h"

namespace cyberspotter::tests {

/// A capture with a page and a picture, stored.
inline Capture addCapture(Library& library, const QByteArray& html = "<html>page</html>",
                          const QByteArray& png = QByteArray("\x89PNG and so on")) {
    const EvidenceStore store(library);
    const StoredFile page = store.store(html).value();
    const StoredFile picture = store.store(png).value();
    Capture capture;
    capture.requestedUrl = QStringLiteral("https://market.example/item/17?from=search");
    capture.finalUrl = capture.canonicalUrl = QStringLiteral("https://market.example/item/17");
    capture.title = QStringLiteral("Statuette en ivoire — 象牙");
    capture.startedAt = library.now().addSecs(-2);
    capture.finishedAt = library.now();
    capture.timeZone = QStringLiteral("Europe/Paris");
    capture.collector = QStringLiteral("heron");
    capture.engine = QStringLiteral("QtWebEngine 6.4.2");
    capture.program = QStringLiteral("Cyber Spotter 0.1.0");
    capture.facts = {{"http_status", 200}, {"device_pixel_ratio", 1.25}, {"scrolled", true}};
    capture.files = {{QStringLiteral("html"), page.sha256, page.bytes, QStringLiteral("text/html"), {}},
                     {QStringLiteral("screenshot_full"), picture.sha256, picture.bytes, QStringLiteral("image/png"), {}}};
    return CaptureRepository(library).add(capture).value();
}

/// The same with its archive, as captures of this version have it.
inline Capture addArchivedCapture(Library& library, const QByteArray& html = "<html>archived</html>") {
    Capture capture = addCapture(library, html, "\x89PNG of " + html);
    capture.id = newId();
    const WrittenArchive archive = writeWacz(EvidenceStore(library), archiveInputOf(capture, {}), nullptr).value();
    capture.files.append(archiveFileOf(archive));
    return CaptureRepository(library).add(capture).value();
}

} // namespace cyberspotter::tests
