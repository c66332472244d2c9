// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/redaction/redacting.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/derived_file_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 mostTextBytes = 64'000'000;
constexpr auto programName = "Cyber Spotter " CYBERSPOTTER_VERSION;

QString translated(const char* text) {
    return QCoreApplication::translate("Redaction", text);
}

/// "picture", "picture-2" ... as the files of a role are named in a bag.
QStringList namesOf(const Capture& capture) {
    QStringList names;
    QMap<QString, int> seen;
    for (const CaptureFile& file : capture.files) {
        const int again = ++seen[file.role];
        names += again == 1 ? file.role : QStringLiteral("%1-%2").arg(file.role).arg(again);
    }
    return names;
}

Result<void> requireUnchanged(const EvidenceStore& store, const CaptureFile& file) {
    const Result<std::unique_ptr<QFile>> opened = store.open(file.sha256);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const Result<FileDigest> digest = digestOfFile(store.pathOf(file.sha256));
    if (!digest) {
        return std::unexpected(digest.error());
    }
    if (digest->sha256 != file.sha256) {
        return std::unexpected(evidenceDiffersProblem(store.pathOf(file.sha256), file.sha256, digest->sha256));
    }
    return {};
}

DerivedFile derivedFrom(const QString& captureId, const CaptureFile& original, const StoredFile& file, const QString& mediaType,
                        const QString& actor, const QJsonObject& facts) {
    DerivedFile derived;
    derived.captureId = captureId;
    derived.file = {redactedRole(original.role), file.sha256, file.bytes, mediaType, original.sha256};
    derived.actor = actor;
    derived.program = QLatin1String(programName);
    derived.facts = facts;
    return derived;
}

Result<QString> textOf(Library& library, const CaptureFile& file) {
    const Result<QByteArray> bytes = EvidenceStore(library).read(file.sha256, mostTextBytes);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : std::unexpected(bytes.error());
}

} // namespace

QList<CaptureFile> redactablePictures(const Capture& capture) {
    QList<CaptureFile> pictures;
    for (const QString& role : {QStringLiteral("screenshot_full"), QStringLiteral("screenshot_viewport"), QStringLiteral("picture")}) {
        for (const CaptureFile& file : capture.files) {
            if (file.role == role && file.derivedFrom.isEmpty()) {
                pictures.append(file);
            }
        }
    }
    return pictures;
}

Result<CaptureFile> fileToRedact(const Capture& capture, const QString& roleOrDigest) {
    const QStringList names = namesOf(capture);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] == roleOrDigest || capture.files[i].sha256 == roleOrDigest) {
            return capture.files[i];
        }
    }
    return fail("original-unknown", translated(QT_TRANSLATE_NOOP("Redaction", "The capture has no such file")), roleOrDigest,
                translated(QT_TRANSLATE_NOOP("Redaction", "Choose one of: %1.")).arg(names.join(QStringLiteral(", "))));
}

Result<DerivedFile> redactPictureOf(Library& library, const QString& captureId, const QString& roleOrDigest,
                                    const QList<RedactionRegion>& regions, const QString& actor, const RowsDone& progress) {
    const Result<Capture> capture = CaptureRepository(library).get(captureId);
    if (!capture) {
        return std::unexpected(capture.error());
    }
    const Result<CaptureFile> original = fileToRedact(*capture, roleOrDigest);
    if (!original) {
        return std::unexpected(original.error());
    }
    const EvidenceStore store(library);
    if (const Result<void> unchanged = requireUnchanged(store, *original); !unchanged) {
        return std::unexpected(unchanged.error());
    }
    const Result<RedactedPicture> redacted = redactPicture(store, store.pathOf(original->sha256), regions, progress);
    if (!redacted) {
        return std::unexpected(redacted.error());
    }
    const QJsonObject facts{{"kind", "redaction"},
                            {"width", redacted->size.width()},
                            {"height", redacted->size.height()},
                            {"regions", toJson(redacted->regions)}};
    return DerivedFileRepository(library).add(
        derivedFrom(captureId, *original, redacted->file, QStringLiteral("image/png"), actor, facts));
}

Result<DerivedFile> redactTextOf(Library& library, const QString& captureId, const QStringList& names, const QString& actor) {
    const Result<Capture> capture = CaptureRepository(library).get(captureId);
    if (!capture) {
        return std::unexpected(capture.error());
    }
    const Result<CaptureFile> original = fileToRedact(*capture, QStringLiteral("text"));
    if (!original) {
        return std::unexpected(original.error());
    }
    const Result<QString> text = textOf(library, *original);
    if (!text) {
        return std::unexpected(text.error());
    }
    const QList<PersonalWord> words = findPersonalWords(*text, names);
    if (words.isEmpty()) {
        return fail("redaction-empty", translated(QT_TRANSLATE_NOOP("Redaction", "The text has no name, number or address that could be found")),
                    {}, translated(QT_TRANSLATE_NOOP("Redaction", "Give the words that must not be seen.")));
    }
    const Result<StoredFile> file = EvidenceStore(library).store(withoutWords(*text, words).toUtf8());
    if (!file) {
        return std::unexpected(file.error());
    }
    const QJsonObject facts{{"kind", "redaction"}, {"spans", toJson(words, *text)}};
    return DerivedFileRepository(library).add(derivedFrom(captureId, *original, *file, QStringLiteral("text/plain"), actor, facts));
}

Result<QStringList> blankedWords(Library& library, const QString& captureId) {
    const Result<QList<DerivedFile>> latest = DerivedFileRepository(library).latestOf(captureId);
    if (!latest) {
        return std::unexpected(latest.error());
    }
    QStringList words;
    for (const DerivedFile& derived : *latest) {
        const QJsonArray spans = derived.facts["spans"].toArray();
        if (spans.isEmpty()) {
            continue;
        }
        const Result<QString> text = textOf(library, {{}, derived.file.derivedFrom});
        if (!text) {
            return std::unexpected(text.error());
        }
        const QList<uint> characters = text->toUcs4();
        for (const QJsonValue& span : spans) {
            const qsizetype start = std::clamp<qsizetype>(span["start"].toInteger(), 0, characters.size());
            const qsizetype end = std::clamp<qsizetype>(span["end"].toInteger(), start, characters.size());
            words += QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()) + start, end - start);
        }
    }
    words.removeDuplicates();
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

} // namespace cyberspotter
