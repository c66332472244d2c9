// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_writer.h"
#include "core/evidence/evidence_store.h"
#include "core/evidence/timestamp/carried_stamp.h"
#include "core/exchange/export_job.h"
#include "core/exchange/exported_stamps.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Export", text);
}

QByteArray readMe(const ExportJob& job) {
    QStringList lines = {
        translated(QT_TRANSLATE_NOOP("Export", "Reports of listings suspected of illegal wildlife trade")),
        {},
        translated(QT_TRANSLATE_NOOP("Export", "This folder is a BagIt bag (RFC 8493). It was written by Cyber Spotter, but nothing of it is needed to read or check it.")),
        translated(QT_TRANSLATE_NOOP("Export", "A listing that is reported is suspect; whether it is illegal is for others to decide.")),
        {},
        translated(QT_TRANSLATE_NOOP("Export", "data/reports.csv    one line per report, for a spreadsheet")),
        translated(QT_TRANSLATE_NOOP("Export", "data/reports.json   the same with all fields, all events and the digest of every file")),
    };
    if (job.document != nullptr) {
        lines += translated(QT_TRANSLATE_NOOP("Export", "data/batch.json     the batch as it is sent to the partner"));
    }
    lines += {
        job.evidence == EvidenceChoice::Redacted
            ? translated(QT_TRANSLATE_NOOP("Export", "data/evidence/      a folder per report with copies of its capture’s files in which people’s faces, names and numbers were blanked; the originals are kept by who captured them"))
            : translated(QT_TRANSLATE_NOOP("Export", "data/evidence/      per report the signed archive of its capture (WACZ), or a folder with its files as they were captured")),
    };
    if (job.evidence == EvidenceChoice::Original) {
        lines += translated(QT_TRANSLATE_NOOP("Export", "data/evidence/*.tsr time stamps (RFC 3161), where an authority was asked for them: each of the file of that name without “.tsr”; beside it, in “.tsr.pem”, the certificates of the authority"));
    }
    lines += {
        {},
        translated(QT_TRANSLATE_NOOP("Export", "To check that nothing was changed, in this folder:")),
        QStringLiteral("    sha256sum -c manifest-sha256.txt"),
        translated(QT_TRANSLATE_NOOP("Export", "or, without unpacking:")),
        QStringLiteral("    cyberspotter-cli verify FILE.zip"),
        translated(QT_TRANSLATE_NOOP("Export", "To check a time stamp (whether to believe the authority is for you to say):")),
        QStringLiteral("    openssl ts -verify -data FILE -in FILE.tsr -CAfile FILE.tsr.pem"),
        {},
    };
    return lines.join(u'\n').toUtf8();
}

/// Adds what a format writes. A zip wants to know sizes beforehand, so the text is gathered first.
Result<void> addText(BagWriter& bag, const ExportJob& job, const QString& file, WritePieces write) {
    QByteArray text;
    const Result<void> written = write(job, [&](QByteArrayView bytes) -> Result<void> {
        text.append(bytes);
        return {};
    });
    return written ? bag.add(file, text) : written;
}

Result<void> addStamps(BagWriter& bag, const ExportJob& job, const ExportRecord& record) {
    const Result<ExportedStamps> exported = exportedStamps(job, record);
    if (!exported) {
        return std::unexpected(exported.error());
    }
    Result<void> added = exported->recordPath.isEmpty() ? Result<void>() : bag.add(exported->recordPath, exported->record);
    for (const ExportedStamp& one : exported->stamps) {
        if (added) {
            added = bag.add(one.path, one.stamp.tsr);
        }
        if (added && !one.stamp.chain.isEmpty()) {
            added = bag.add(chainNameOf(one.path), one.stamp.chain);
        }
    }
    return added;
}

Result<qint64> addEvidence(BagWriter& bag, const ExportJob& job) {
    const EvidenceStore store(job.library);
    qint64 files = 0;
    const Result<void> added = forEachRecord(job, false, [&](const ExportRecord& record) -> Result<void> {
        for (const BatchEvidence& file : record.evidence) {
            if (!store.contains(file.sha256)) {
                return std::unexpected(store.open(file.sha256).error());
            }
            if (const Result<void> put = bag.addFile(file.path, store.pathOf(file.sha256), file.sha256); !put) {
                return put;
            }
            ++files;
        }
        return addStamps(bag, job, record);
    });
    if (!added) {
        return std::unexpected(added.error());
    }
    return files;
}

} // namespace

Result<ExportSummary> exportBag(const ExportJob& job) {
    Result<BagWriter> bag = BagWriter::create(job.path, safeBagName(QFileInfo(job.path).completeBaseName()));
    if (!bag) {
        return std::unexpected(bag.error());
    }
    Result<void> added = bag->add(QStringLiteral("README.txt"), readMe(job));
    if (added && job.document != nullptr) {
        added = bag->add(QStringLiteral("batch.json"), job.document->body);
    }
    if (added) {
        added = addText(*bag, job, QStringLiteral("reports.csv"), writeCsv);
    }
    if (added) {
        added = addText(*bag, job, QStringLiteral("reports.json"), writeJson);
    }
    if (!added) {
        return std::unexpected(added.error());
    }
    const Result<qint64> files = addEvidence(*bag, job);
    if (!files) {
        return std::unexpected(files.error());
    }
    const QString description = QCoreApplication::translate("Export", "%n report(s) of listings suspected of illegal wildlife trade",
                                                            nullptr, int(job.reports.size()));
    const Result<BagSummary> finished = bag->finish(
        {job.name, job.library.now(), {{QStringLiteral("External-Description"), description}}});
    if (!finished) {
        return std::unexpected(finished.error());
    }
    return ExportSummary{job.reports.size(), *files, 0, {}};
}

} // namespace cyberspotter
