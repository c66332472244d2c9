// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cyberspotter {

/// One file of a capture, stored once under its SHA-256.
struct CaptureFile {
    QString role;        ///< screenshot_full, screenshot_viewport, mhtml, html, text, structured, pdf, wacz, picture
    QString sha256;      ///< 64 lower-case hex digits, computed as the file was first written
    qint64 bytes = 0;
    QString mediaType;   ///< "image/png"
    QString derivedFrom; ///< SHA-256 of the original when this is a redaction or annotation, else empty

    bool operator==(const CaptureFile&) const = default;
};

/// A page kept as evidence: where, when, by whom, with what, and its files. Never changed once stored.
struct Capture {
    QString id;
    QString requestedUrl;
    QString finalUrl;
    QString canonicalUrl;
    QString title;
    QDateTime startedAt;  ///< UTC
    QDateTime finishedAt; ///< UTC
    QString timeZone;     ///< IANA name of the computer's zone
    QString collector;    ///< pseudonym
    QString engine;       ///< "QtWebEngine 6.4.2 (Chromium 102.0.5005.177)"
    QString program;      ///< "Cyber Spotter 0.1.0"
    QJsonObject facts;    ///< redirects, http_status, method per file, device_pixel_ratio, scrolled, cut_at_px, logged_in ...
    QList<CaptureFile> files;

    bool operator==(const Capture&) const = default;

    /// The first file of that role, or null.
    const CaptureFile* file(const QString& role) const {
        for (const CaptureFile& candidate : files) {
            if (candidate.role == role) {
                return &candidate;
            }
        }
        return nullptr;
    }
};

} // namespace cyberspotter
