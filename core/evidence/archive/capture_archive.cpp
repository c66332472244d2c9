// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/capture_archive.h"

#include "core/base/clock.h"

#include <QMap>

namespace cyberspotter {

namespace {

/// The kind of record that a file of that role becomes; empty for what is no rendering of the page, or is in the archive
/// already: a picture of the listing is the answer that brought it, and an MHTML file holds every picture once more.
QString kindOf(const CaptureFile& file, bool hasThumbnail, bool hasAnswers) {
    if (!file.derivedFrom.isEmpty() || file.role == QLatin1String("wacz")) {
        return {};
    }
    if (hasAnswers && (file.role == QLatin1String("picture") || file.role == QLatin1String("mhtml"))) {
        return {};
    }
    if (file.role == QLatin1String("screenshot_full")) {
        return QStringLiteral("view");
    }
    if (file.role == QLatin1String("screenshot_viewport")) {
        return hasThumbnail ? QStringLiteral("viewport") : QStringLiteral("thumbnail");
    }
    return file.role;
}

QJsonObject factsOf(const Capture& capture) {
    QJsonObject facts = capture.facts;
    const auto put = [&](const char* name, const QString& value) {
        if (!value.isEmpty() && !facts.contains(QLatin1String(name))) {
            facts.insert(QLatin1String(name), value);
        }
    };
    put("requested_url", capture.requestedUrl);
    put("final_url", capture.finalUrl);
    put("canonical_url", capture.canonicalUrl);
    put("started_at", toRfc3339(capture.startedAt));
    put("finished_at", toRfc3339(capture.finishedAt));
    put("time_zone", capture.timeZone);
    return facts;
}

} // namespace

ArchiveInput archiveInputOf(const Capture& capture, const QList<HttpExchange>& exchanges) {
    return archiveInputOf(capture, {{capture.finalUrl, capture.title, capture.startedAt, int(capture.files.size())}}, exchanges);
}

ArchiveInput archiveInputOf(const Capture& capture, const QList<VisitedPage>& pages, const QList<HttpExchange>& exchanges) {
    ArchiveInput input;
    input.id = capture.id;
    input.title = capture.title.isEmpty() ? capture.finalUrl : capture.title;
    input.created = capture.finishedAt;
    input.software = capture.program;
    input.engine = capture.engine;
    input.collector = capture.collector;
    input.facts = factsOf(capture);
    input.exchanges = exchanges;
    qsizetype next = 0;
    for (const VisitedPage& visited : pages) {
        ArchivePage page{visited.url, visited.title, visited.at, {}};
        QMap<QString, int> seen;
        for (int n = 0; n < visited.files && next < capture.files.size(); ++n, ++next) {
            const CaptureFile& file = capture.files[next];
            QString kind = kindOf(file, capture.file(QStringLiteral("thumbnail")) != nullptr, !exchanges.isEmpty());
            if (kind.isEmpty()) {
                continue;
            }
            if (kind == QStringLiteral("text") && page.textSha256.isEmpty()) {
                page.textSha256 = file.sha256;
            }
            // Records of one address need names of their own: the second picture of a page is "picture-2".
            if (const int again = seen[kind]++; again > 0) {
                kind += QStringLiteral("-%1").arg(again + 1);
            }
            input.resources.append({kind, visited.url, visited.at, file.mediaType, {file.sha256, file.bytes}});
        }
        if (visited.url == capture.finalUrl) {
            input.mainPage = input.pages.size();
        }
        input.pages.append(page);
    }
    return input;
}

CaptureFile archiveFileOf(const WrittenArchive& archive) {
    return {QStringLiteral("wacz"), archive.file.sha256, archive.file.bytes, QString::fromLatin1(waczMediaType), {}};
}

} // namespace cyberspotter
