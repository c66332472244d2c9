// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/evidence_record.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/signing/library_key.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Evidence", text);
}

QString who(const QString& actor) {
    return actor.isEmpty() ? translated(QT_TRANSLATE_NOOP("Evidence", "somebody without a pseudonym")) : actor.left(100);
}

QString shortDigest(const QString& sha256) {
    return sha256.left(12) + QStringLiteral("…");
}

} // namespace

Result<EvidenceRecord> readEvidence(Library& library, const QString& captureId) {
    Result<Capture> capture = CaptureRepository(library).get(captureId);
    if (!capture) {
        return std::unexpected(capture.error());
    }
    Result<QList<DerivedFile>> derived = DerivedFileRepository(library).of(captureId);
    if (!derived) {
        return std::unexpected(derived.error());
    }
    Result<QList<CustodyEntry>> entries = CustodyLog(library).of(captureId);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    return EvidenceRecord{std::move(*capture), std::move(*derived), std::move(*entries)};
}

EvidenceProofs readProofs(Library& library, const Capture& capture) {
    const CaptureFile* file = capture.file(QStringLiteral("wacz"));
    EvidenceProofs proofs{file != nullptr, WaczSummary(), timeStampsOf(library, capture.id)};
    if (file != nullptr) {
        ArchiveLimits limits;
        const QList<LibraryPublicKey> keys = publicKeysOf(library).value_or(QList<LibraryPublicKey>());
        for (const LibraryPublicKey& key : keys) {
            limits.ownKeys += key.der;
        }
        proofs.archive = readWacz(EvidenceStore(library).pathOf(file->sha256), limits);
    }
    return proofs;
}

bool isImported(const Capture& capture) {
    return capture.facts.contains(QStringLiteral("imported_from"));
}

QString roleWords(const QString& role) {
    static const QHash<QString, const char*> words{
        {QStringLiteral("screenshot_full"), QT_TRANSLATE_NOOP("Evidence", "Picture of the whole page")},
        {QStringLiteral("screenshot_viewport"), QT_TRANSLATE_NOOP("Evidence", "Picture of what was on the screen")},
        {QStringLiteral("thumbnail"), QT_TRANSLATE_NOOP("Evidence", "Small picture")},
        {QStringLiteral("picture"), QT_TRANSLATE_NOOP("Evidence", "Picture from the page")},
        {QStringLiteral("element"), QT_TRANSLATE_NOOP("Evidence", "Picture of a part of the page")},
        {QStringLiteral("box"), QT_TRANSLATE_NOOP("Evidence", "Picture of a part that scrolls, put together")},
        {QStringLiteral("html_shadow"), QT_TRANSLATE_NOOP("Evidence", "Source of the page with its hidden trees (HTML)")},
        {QStringLiteral("mhtml"), QT_TRANSLATE_NOOP("Evidence", "The page in one file (MHTML)")},
        {QStringLiteral("html"), QT_TRANSLATE_NOOP("Evidence", "Source of the page (HTML)")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Evidence", "Visible text")},
        {QStringLiteral("structured"), QT_TRANSLATE_NOOP("Evidence", "What the page says to machines")},
        {QStringLiteral("pdf"), QT_TRANSLATE_NOOP("Evidence", "The page for printing (PDF)")},
        {QStringLiteral("wacz"), QT_TRANSLATE_NOOP("Evidence", "Web archive (WACZ)")},
        {QStringLiteral("payload"), QT_TRANSLATE_NOOP("Evidence", "File of the bag")},
    };
    static const QString redacted = QStringLiteral("_redacted");
    if (role.endsWith(redacted)) {
        return translated(QT_TRANSLATE_NOOP("Evidence", "Redacted copy: %1")).arg(roleWords(role.chopped(redacted.size())));
    }
    const char* found = words.value(role);
    return found == nullptr ? role.left(100) : translated(found);
}

QString momentWords(const QDateTime& moment) {
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss t")) : translated(QT_TRANSLATE_NOOP("Evidence", "not known"));
}

QString originWords(const EvidenceRecord& record) {
    const Capture& capture = record.capture;
    if (!isImported(capture)) {
        return translated(QT_TRANSLATE_NOOP("Evidence", "Captured with this library by %1.")).arg(who(capture.collector));
    }
    const QJsonObject from = capture.facts["imported_from"].toObject();
    QString by;
    for (const CustodyEntry& entry : record.entries) {
        by = entry.action == QLatin1String(custody::imported) ? entry.actor : by;
    }
    QStringList words{translated(QT_TRANSLATE_NOOP("Evidence", "Not captured here. Imported from the file “%1” by %2; what it says of itself is its maker’s word."))
                          .arg(from["file"].toString().left(200), who(by))};
    words += from["verified"].toBool() ? translated(QT_TRANSLATE_NOOP("Evidence", "The file was sound in itself when it came."))
                                       : translated(QT_TRANSLATE_NOOP("Evidence", "The file was not sound when it came."));
    if (!capture.collector.isEmpty()) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "It names %1 as who captured.")).arg(capture.collector.left(100));
    }
    return words.join(u' ');
}

QString entryWords(const CustodyEntry& entry) {
    static const QHash<QString, const char*> words{
        {QLatin1String(custody::captured), QT_TRANSLATE_NOOP("Evidence", "%1 captured the page")},
        {QLatin1String(custody::imported), QT_TRANSLATE_NOOP("Evidence", "%1 imported it from a file of others")},
        {QLatin1String(custody::undone), QT_TRANSLATE_NOOP("Evidence", "%1 took it back")},
        {QLatin1String(custody::exported), QT_TRANSLATE_NOOP("Evidence", "%1 wrote it into a file for others")},
        {QLatin1String(custody::submitted), QT_TRANSLATE_NOOP("Evidence", "%1 sent it to a partner")},
        {QLatin1String(custody::receipt), QT_TRANSLATE_NOOP("Evidence", "The partner confirmed that it came (%1)")},
        {QLatin1String(custody::verified), QT_TRANSLATE_NOOP("Evidence", "%1 had every file read again and compared")},
        {QLatin1String(custody::restored), QT_TRANSLATE_NOOP("Evidence", "%1 restored the library from a backup")},
    };
    const QJsonObject detail = parseJsonObject(entry.detail.toUtf8(), entry.subject).value_or(QJsonObject());
    QString text;
    if (entry.action == QLatin1String(custody::derived)) {
        text = translated(QT_TRANSLATE_NOOP("Evidence", "%1 made the copy %2 of %3"))
                   .arg(who(entry.actor), shortDigest(detail["sha256"].toString()), shortDigest(detail["from"].toString()));
    } else if (entry.action == QLatin1String(custody::timestamped)) {
        text = translated(QT_TRANSLATE_NOOP("Evidence", "%1 stamped its time: %2"))
                   .arg(detail["authority"].toString().left(200), momentWords(fromRfc3339(detail["time"].toString())));
    } else {
        const char* found = words.value(entry.action);
        text = found == nullptr ? who(entry.actor) + QStringLiteral(": ") + entry.action.left(100) : translated(found).arg(who(entry.actor));
    }
    QStringList lines{text, momentWords(entry.at) + QStringLiteral(" · ") + translated(QT_TRANSLATE_NOOP("Evidence", "entry %1")).arg(entry.seq)};
    if (!entry.program.isEmpty()) {
        lines.last() += QStringLiteral(" · ") + entry.program.left(100);
    }
    lines += clockWords(entry);
    return lines.join(u'\n');
}

QStringList circumstanceWords(const Capture& capture) {
    const QJsonObject& facts = capture.facts;
    QStringList words;
    if (const int status = facts["http_status"].toInt(); status > 0) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The site answered with status %1.")).arg(status);
    }
    const QString source = facts["source"].toString();
    if (source == QStringLiteral("copy_of_tab")) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "An unseen copy of the volunteer’s tab was captured."));
    } else if (source == QStringLiteral("tab")) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The volunteer’s own tab was captured as it was."));
    } else if (source == QStringLiteral("loaded")) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The address was loaded afresh."));
    }
    if (const QString profile = facts["profile"].toString(); profile == QLatin1String("signed-in")) {
        words += facts["logged_in"].toBool()
                     ? translated(QT_TRANSLATE_NOOP("Evidence", "A signed-in tab was captured, with cookies of this site that look like a login’s."))
                     : translated(QT_TRANSLATE_NOOP("Evidence", "A signed-in tab was captured; whether anybody was logged in to this site cannot be told."));
        if (!facts["page_may_hold_tokens"].toArray().isEmpty()) {
            words += translated(QT_TRANSLATE_NOOP("Evidence", "The page itself may hold marks of the login; it is kept as it was."));
        }
    } else if (!profile.isEmpty()) {
        words += profile == QLatin1String("off-the-record")
                     ? translated(QT_TRANSLATE_NOOP("Evidence", "The browser began without any login."))
                     : translated(QT_TRANSLATE_NOOP("Evidence", "The browser profile was “%1”.")).arg(profile.left(100));
    }
    if (const int scrolled = facts["scrolled"].toObject()["to_px"].toInt(); scrolled > 0) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "It was scrolled through, down to %1 px.")).arg(scrolled);
    }
    if (facts.contains(QStringLiteral("cut_at_px"))) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The picture ends at %1 px; the page went on.")).arg(facts["cut_at_px"].toInt());
    }
    if (facts.contains(QStringLiteral("cut_at_px_wide"))) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The picture is %1 px wide; the page was wider.")).arg(facts["cut_at_px_wide"].toInt());
    }
    if (const int locked = facts["locked_px"].toInt(); locked > 0) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The page let nobody scroll: %1 px of it are in no picture; the text has their words.")).arg(locked);
    }
    if (facts["scrolled"].toObject()["painted_in_sight"].toInt() > 0) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "Parts of the page are painted only when they are in sight and may be blank in the picture; the text has their words."));
    }
    if (!facts["boxes"].toArray().isEmpty()) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "Parts of the page scroll on their own: each was scrolled through, and its screens were put together as a picture of its own."));
    }
    if (!facts["boxes_cut"].toArray().isEmpty()) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "Not all that parts of the page hold when they are scrolled is in a picture; the text has all of it."));
    }
    if (!facts["frames_unread"].toArray().isEmpty()) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The page shows parts of other sites: they are in the picture, but not in the text."));
    }
    if (!facts["frames_from_archive"].toArray().isEmpty() || facts["closed_trees_from_archive"].toInt() > 0) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "Words that no script can read (parts of other sites, closed parts of the page) were taken out of the page’s archive and stand at the end of the text."));
    }
    if (facts["lines_seen_while_scrolling"].toInt() > 0) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "Words that the page took away while it was scrolled stand at the end of the text."));
    }
    if (const QJsonObject named = facts["pictures_named"].toObject(); named["named"].toInt() > 0) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The page named %1 more pictures than it showed; the program asked for them and got %2."))
                     .arg(named["named"].toInt())
                     .arg(named["fetched"].toInt());
    }
    if (!facts["network"].toObject()["certificates_expired"].toArray().isEmpty()) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "A certificate was no longer valid at the time of the capture; the browser had found it valid before."));
    }
    if (facts.contains(QStringLiteral("dom_changed"))) {
        words += facts["dom_changed"].toBool() ? translated(QT_TRANSLATE_NOOP("Evidence", "The program changed the page."))
                                               : translated(QT_TRANSLATE_NOOP("Evidence", "The program changed nothing on the page."));
    }
    if (const QString why = facts["network"].toObject()["not_recorded"].toString(); !why.isEmpty()) {
        words += translated(QT_TRANSLATE_NOOP("Evidence", "The network was not recorded: %1.")).arg(why.left(200));
    }
    return words;
}

QString signatureWords(const EvidenceProofs& proofs) {
    if (!proofs.hasArchive) {
        return translated(QT_TRANSLATE_NOOP("Evidence", "There is no web archive, so there is nothing signed. The custody log has the digest of each file."));
    }
    if (!proofs.archive) {
        return proofs.archive.error().toText();
    }
    return proofs.archive->signature.sentence(); // with the key's fingerprint
}

QString stampWords(const EvidenceProofs& proofs) {
    if (!proofs.stamps) {
        return proofs.stamps.error().toText();
    }
    QStringList lines;
    for (const TimeStampView& stamp : *proofs.stamps) {
        lines += stamp.words;
    }
    return lines.isEmpty() ? translated(QT_TRANSLATE_NOOP("Evidence", "No authority stamped its time: its times are this computer’s word.")) : lines.join(u'\n');
}

} // namespace cyberspotter
