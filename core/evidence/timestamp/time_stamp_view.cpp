// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/time_stamp_view.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

/// What the library holds now in the place of what was stamped; empty when it is gone.
QString digestNow(Library& library, const WantedStamp& stamp) {
    if (stamp.covers == QStringLiteral("head")) {
        const Result<std::optional<CustodyEntry>> entry = CustodyLog(library).at(stamp.headSeq);
        return entry && *entry ? custodyHash(**entry) : QString();
    }
    const Result<Capture> capture = CaptureRepository(library).get(stamp.subject);
    if (!capture) {
        return {};
    }
    if (stamp.covers == QStringLiteral("record")) {
        return captureDigest(*capture);
    }
    const CaptureFile* archive = capture->file(QStringLiteral("wacz"));
    return archive != nullptr ? archive->sha256 : QString();
}

QString coveredWords(const QString& covers) {
    return covers == QStringLiteral("head") ? translated(QT_TRANSLATE_NOOP("TimeStamp", "the custody log up to here"))
           : covers == QStringLiteral("wacz") ? translated(QT_TRANSLATE_NOOP("TimeStamp", "the archive of this capture"))
                                              : translated(QT_TRANSLATE_NOOP("TimeStamp", "this capture with all its files"));
}

QString wordsOf(const TimeStampView& view, const WantedStamp& stamp) {
    if (!view.isThere) {
        return stamp.problem.isEmpty() ? translated(QT_TRANSLATE_NOOP("TimeStamp", "Waits for a time stamp of %1.")).arg(view.authority)
                                       : translated(QT_TRANSLATE_NOOP("TimeStamp", "Waits for a time stamp of %1. The last attempt failed: %2"))
                                             .arg(view.authority, stamp.problem);
    }
    if (view.valid) {
        return translated(QT_TRANSLATE_NOOP("TimeStamp", "%1 confirms that %2 existed at %3 UTC."))
            .arg(view.authority, coveredWords(view.covers), view.genTime.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    QStringList reasons;
    for (const Finding& finding : view.findings) {
        if (finding.fault) {
            reasons += finding.detail;
        }
    }
    return translated(QT_TRANSLATE_NOOP("TimeStamp", "The time stamp of %1 does not hold: %2")).arg(view.authority, reasons.join(u' '));
}

/// What the custody log says of time stamps: the digests of tokens.
Result<QMap<QString, qint64>> loggedTokens(Library& library) {
    return library.read([](Database& database) -> Result<QMap<QString, qint64>> {
        QMap<QString, qint64> logged;
        SQLite::Statement& query = database.prepare("SELECT seq, detail FROM custody_entry WHERE action = 'timestamped'");
        while (query.executeStep()) {
            const QJsonObject detail = parseJsonObject(columnText(query, 1).toUtf8(), QString()).value_or(QJsonObject());
            logged.insert(detail["sha256"].toString(), query.getColumn(0).getInt64());
        }
        return logged;
    });
}

} // namespace

TimeStampView viewOf(Library& library, const WantedStamp& stamp) {
    TimeStampView view{stamp.subject, stamp.covers, stamp.authority.url, stamp.isStamped, stamp.stampedAt, false, {}, stamp.tokenSha256, {}};
    if (view.isThere) {
        const Result<QByteArray> token = EvidenceStore(library).read(stamp.tokenSha256, largestTimeStamp);
        if (!token) {
            view.findings.append({{}, token.error().type, token.error().toText(), true});
        } else {
            const QByteArray digest = QByteArray::fromHex(digestNow(library, stamp).toLatin1());
            const TimeStampCheck check = verifyTimeStamp(*token, {digest, {}}, {{}, stamp.authority.caPem});
            view.findings = check.findings;
            view.genTime = check.stamp ? check.stamp->time : QDateTime();
            if (digest.isEmpty()) {
                view.findings.append({{}, QStringLiteral("timestamp-digest"),
                                      translated(QT_TRANSLATE_NOOP("TimeStamp", "What was stamped is no longer here.")), true});
            }
        }
        view.valid = view.genTime.isValid() &&
                     std::none_of(view.findings.begin(), view.findings.end(), [](const Finding& finding) { return finding.fault; });
    }
    view.words = wordsOf(view, stamp);
    return view;
}

Result<QList<TimeStampView>> timeStampsOf(Library& library, const QString& captureId) {
    const Result<QList<WantedStamp>> stamps = TimeStampRepository(library).of(captureId);
    if (!stamps) {
        return std::unexpected(stamps.error());
    }
    QList<TimeStampView> views;
    for (const WantedStamp& stamp : *stamps) {
        views.append(viewOf(library, stamp));
    }
    return views;
}

Result<void> verifyTimeStamps(Library& library, QMap<QString, qint64>& named, Verification& verification) {
    const Result<QList<WantedStamp>> stamps = TimeStampRepository(library).list();
    Result<QMap<QString, qint64>> logged = stamps ? loggedTokens(library) : std::unexpected(stamps.error());
    if (!logged) {
        return std::unexpected(logged.error());
    }
    for (const WantedStamp& stamp : *stamps) {
        if (!stamp.isStamped) {
            continue;
        }
        named.insert(stamp.tokenSha256, stamp.tokenBytes);
        if (logged->remove(stamp.tokenSha256) == 0) {
            verification.findings.append({{}, QStringLiteral("timestamp-unlogged"),
                                          translated(QT_TRANSLATE_NOOP("TimeStamp", "The time stamp %1 has no entry in the custody log.")).arg(stamp.tokenSha256), true});
        }
        // What was taken back left its stamp; that the files themselves are sound is checked with all others.
        const TimeStampView view = viewOf(library, stamp);
        const bool isGone = stamp.covers != QStringLiteral("head") && digestNow(library, stamp).isEmpty();
        for (const Finding& finding : view.findings) {
            if (finding.rule.startsWith(QStringLiteral("timestamp-")) && !(isGone && finding.rule == QStringLiteral("timestamp-digest"))) {
                const QString file = QStringLiteral("evidence/") + stamp.tokenSha256.left(2) + u'/' + stamp.tokenSha256.mid(2);
                verification.findings.append({file, finding.rule, finding.detail, finding.fault});
            }
        }
    }
    for (auto missing = logged->constBegin(); missing != logged->constEnd(); ++missing) {
        verification.findings.append({{}, QStringLiteral("timestamp-missing"),
                                      translated(QT_TRANSLATE_NOOP("TimeStamp", "The time stamp of entry %1 of the custody log is no longer in the library."))
                                          .arg(missing.value()), true});
    }
    return {};
}

} // namespace cyberspotter
