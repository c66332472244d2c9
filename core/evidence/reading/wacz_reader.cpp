// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/wacz_reader.h"

#include "core/evidence/reading/labelled_digest.h"
#include "core/evidence/reading/package_description.h"
#include "core/evidence/reading/page_list.h"
#include "core/evidence/reading/wacz_collection.h"
#include "core/evidence/reading/wacz_package.h"
#include "core/evidence/reading/warc/cdxj_index.h"
#include "core/evidence/reading/warc/warc_verifier.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr quint16 methodStored = 0;

const QString dataPackage = QStringLiteral("datapackage.json");
const QString packageDigest = QStringLiteral("datapackage-digest.json");
const QString mainPages = QStringLiteral("pages/pages.jsonl");

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

bool isWarc(const QString& file) {
    return file.startsWith(QStringLiteral("archive/")) && (file.endsWith(QStringLiteral(".warc")) || file.endsWith(QStringLiteral(".warc.gz")));
}

bool isIndex(const QString& file) {
    static const QRegularExpression form(QStringLiteral("^indexes/[^/]+\\.(cdx|cdxj)(\\.gz)?$"));
    return form.match(file).hasMatch();
}

bool isBlockIndex(const QString& file) {
    return file.startsWith(QStringLiteral("indexes/")) && file.endsWith(QStringLiteral(".idx"));
}

bool isPages(const QString& file) {
    return file.startsWith(QStringLiteral("pages/")) && file.endsWith(QStringLiteral(".jsonl"));
}

QString withoutFragment(const QString& url) {
    return url.section(u'#', 0, 0);
}

/// Walks through the rules of the specification, from the zip to the records.
class Reader {
public:
    Reader(const ZipPackage& package, WaczSummary& summary, const ArchiveLimits& limits)
        : package_(package), summary_(summary), limits_(limits), findings_(summary.verification.findings) {}

    void run() {
        readDataPackage();
        readPackageDigest();
        if (!holdsArchives_) {
            checkLayout();
        }
        readIndexes();
        for (auto file = package_.files().constBegin(); file != package_.files().constEnd(); ++file) {
            readOne(file.key());
        }
        compareIndexes();
        checkPages();
        reportUnlisted();
        if (holdsArchives_) {
            verifyArchivesIn(package_, limits_, summary_.verification);
        }
    }

private:
    void fault(const QString& file, const char* rule, const QString& detail) {
        findings_.append({file, QLatin1String(rule), detail, true});
    }
    void note(const QString& file, const char* rule, const QString& detail) {
        findings_.append({file, QLatin1String(rule), detail, false});
    }

    std::optional<QByteArray> whole(const QString& file) {
        QByteArray bytes;
        const std::unique_ptr<ByteSource> source = package_.read(file);
        if (readAll(*source, limits_.metadataBytes, bytes)) {
            return bytes;
        }
        fault(file, source->error().isEmpty() ? "file-too-large" : "file-differs",
              source->error().isEmpty() ? translated(QT_TRANSLATE_NOOP("Archive", "It is larger than any file of its kind.")) : source->error());
        return std::nullopt;
    }

    void readDataPackage() {
        if (!package_.contains(dataPackage)) {
            fault(dataPackage, "wacz-datapackage", translated(QT_TRANSLATE_NOOP("Archive", "It is missing, so this is no WACZ.")));
            return;
        }
        dataPackageBytes_ = whole(dataPackage).value_or(QByteArray());
        holdsArchives_ = describePackage(dataPackageBytes_, [this](const QString& file) { return package_.contains(file); }, summary_, listed_);
    }

    void readPackageDigest() {
        if (!package_.contains(packageDigest)) {
            note(packageDigest, "signature-none", translated(QT_TRANSLATE_NOOP("Archive", "Not signed, and no digest covers datapackage.json.")));
            return;
        }
        const std::optional<QByteArray> bytes = whole(packageDigest);
        if (bytes) {
            summary_.signature = checkPackageDigest(*bytes, dataPackageBytes_, limits_.ownKeys, findings_);
        } else {
            summary_.signature.state = PackageSignature::State::Broken;
        }
    }

    void checkLayout() {
        bool warc = false;
        bool index = false;
        for (auto entry = package_.files().constBegin(); entry != package_.files().constEnd(); ++entry) {
            const QString& file = entry.key();
            warc = warc || isWarc(file);
            index = index || isIndex(file);
            const bool misplaced = (file.startsWith(QStringLiteral("archive/")) && !isWarc(file))
                                   || (file.startsWith(QStringLiteral("indexes/")) && !isIndex(file) && !isBlockIndex(file))
                                   || (file.startsWith(QStringLiteral("pages/")) && !isPages(file));
            if (misplaced) {
                fault(file, "wacz-layout", translated(QT_TRANSLATE_NOOP("Archive", "Files of this kind may not lie in this folder.")));
            }
            if (entry->method != methodStored && file.endsWith(QStringLiteral(".gz"))) {
                fault(file, "wacz-compressed", translated(QT_TRANSLATE_NOOP("Archive", "It is compressed a second time, so no record can be read on its own.")));
            } else if (entry->method != methodStored && isWarc(file)) {
                note(file, "wacz-compressed", translated(QT_TRANSLATE_NOOP("Archive", "It is compressed by the zip, so no record can be read on its own.")));
            }
        }
        if (!warc) {
            fault(QStringLiteral("archive"), "wacz-layout", translated(QT_TRANSLATE_NOOP("Archive", "There is no WARC file.")));
        }
        if (!index) {
            fault(QStringLiteral("indexes"), "wacz-layout", translated(QT_TRANSLATE_NOOP("Archive", "There is no index.")));
        }
        if (!package_.contains(mainPages)) {
            fault(mainPages, "wacz-layout", translated(QT_TRANSLATE_NOOP("Archive", "It is missing.")));
        }
    }

    void readIndexes() {
        for (auto entry = package_.files().constBegin(); entry != package_.files().constEnd(); ++entry) {
            if (isIndex(entry.key())) {
                indexes_.insert(entry.key(), readIndex(package_.read(entry.key()), entry.key(), limits_, findings_));
            }
        }
        for (const QList<IndexLine>& lines : std::as_const(indexes_)) {
            for (const QString& algorithm : payloadAlgorithms(lines)) {
                if (!payloadAlgorithms_.contains(algorithm)) {
                    payloadAlgorithms_ += algorithm;
                }
            }
        }
    }

    /// Reads a file once for its digest; a WARC's records and a list of pages are read on the way.
    void readOne(const QString& file) {
        if (file == dataPackage || file == packageDigest) {
            return;
        }
        const auto listed = listed_.constFind(file);
        const std::optional<LabelledDigest> expected =
            listed == listed_.constEnd() ? std::nullopt : readLabelledDigest(listed->digest);
        if (listed != listed_.constEnd() && (!expected || !expected->isKnown())) {
            fault(file, "wacz-hash", translated(QT_TRANSLATE_NOOP("Archive", "datapackage.json gives no digest of it that can be compared (“%1”).")).arg(listed->digest.left(200)));
        }
        const QStringList algorithms = expected && expected->isKnown() ? QStringList{expected->algorithm} : QStringList();
        const qint64 size = package_.files().value(file).bytes;
        MultiDigest digest(algorithms);
        qint64 seen = 0;
        std::unique_ptr<ByteSource> source = watched(package_.read(file), [&](QByteArrayView bytes) {
            digest.add(bytes);
            seen += bytes.size();
        });
        QString error;
        if (isWarc(file)) {
            readWarc(file, std::move(source));
        } else if (isPages(file)) {
            readPages(file, *source);
            error = source->error();
        } else {
            error = drain(*source);
        }
        Digests found;
        if (seen == size) {
            found = digest.finish();
        } else if (!algorithms.isEmpty()) {
            // Its reader gave up half way: once more, for the digest alone.
            MultiDigest again(algorithms);
            const std::unique_ptr<ByteSource> plain = watched(package_.read(file), [&](QByteArrayView bytes) { again.add(bytes); });
            error = drain(*plain);
            found = again.finish();
        }
        compareFile(file, listed == listed_.constEnd() ? nullptr : &*listed, expected, found, error);
    }

    static QString drain(ByteSource& source) {
        QByteArray piece(256 * 1024, Qt::Uninitialized);
        while (source.read(piece.data(), piece.size()) > 0) {
        }
        return source.error();
    }

    void compareFile(const QString& file, const ArchivedFile* listed, const std::optional<LabelledDigest>& expected,
                     const Digests& found, const QString& error) {
        if (!error.isEmpty()) {
            fault(file, "file-differs", error);
            return;
        }
        if (listed == nullptr) {
            return;
        }
        summary_.verification.files += 1;
        const qint64 size = package_.files().value(file).bytes;
        if (listed->bytes != size) {
            fault(file, "size-differs", translated(QT_TRANSLATE_NOOP("Archive", "datapackage.json says %1 bytes, there are %2.")).arg(listed->bytes).arg(size));
        }
        if (expected && expected->isKnown() && found.value(expected->algorithm) != expected->hex) {
            fault(file, "file-differs",
                  translated(QT_TRANSLATE_NOOP("Archive", "Its %1 is %2, datapackage.json says %3.")).arg(expected->algorithm, found.value(expected->algorithm), expected->hex));
        }
    }

    void readWarc(const QString& file, std::unique_ptr<ByteSource> source) {
        ArchiveLimits left = limits_;
        left.records -= records_;
        const QList<WarcEntry> entries = verifyWarcRecords(std::move(source), file, payloadAlgorithms_, left, findings_);
        records_ += entries.size();
        places_.add(file, entries);
        for (const WarcEntry& entry : entries) {
            urls_.insert(withoutFragment(entry.exchange.url));
            const bool shown = entry.exchange.type != QStringLiteral("request") && entry.exchange.type != QStringLiteral("warcinfo");
            if (shown && summary_.exchanges.size() < limits_.listed) {
                summary_.exchanges.append(entry.exchange);
            }
            summary_.truncated = summary_.truncated || (shown && summary_.exchanges.size() >= limits_.listed);
        }
    }

    void readPages(const QString& file, ByteSource& source) {
        QByteArray bytes;
        if (!readAll(source, limits_.metadataBytes, bytes) && source.error().isEmpty()) {
            fault(file, "file-too-large", translated(QT_TRANSLATE_NOOP("Archive", "It is larger than any file of its kind.")));
            return;
        }
        QList<ArchivedPage> pages = readPageList(bytes, file, findings_);
        if (file == mainPages && pages.isEmpty()) {
            note(file, "pages-empty", translated(QT_TRANSLATE_NOOP("Archive", "It lists no page.")));
        }
        summary_.truncated = summary_.truncated || summary_.pages.size() + pages.size() > limits_.listed;
        pages.resize(std::min<qsizetype>(pages.size(), std::max<qint64>(0, limits_.listed - summary_.pages.size())));
        summary_.pages += pages;
    }

    void compareIndexes() {
        const auto raw = [&](const QString& warc, qint64 offset, qint64 bytes) {
            return package_.readStored(QStringLiteral("archive/") + warc, offset, bytes);
        };
        QSet<QPair<QString, qint64>> indexed;
        for (auto index = indexes_.constBegin(); index != indexes_.constEnd(); ++index) {
            compareIndex(*index, index.key(), places_, raw, findings_);
            for (const IndexLine& line : *index) {
                indexed.insert({line.warc.isEmpty() ? places_.only() : line.warc, line.offset});
            }
        }
        for (auto entry = package_.files().constBegin(); entry != package_.files().constEnd(); ++entry) {
            if (isBlockIndex(entry.key())) {
                const std::optional<QByteArray> idx = whole(entry.key());
                verifyBlockIndex(idx.value_or(QByteArray()), entry.key(),
                                 [&](const QString& name, qint64 offset, qint64 bytes) {
                                     return package_.readStored(QStringLiteral("indexes/") + name, offset, bytes);
                                 },
                                 findings_);
            }
        }
        qint64 lacking = 0;
        for (const ArchivedExchange& exchange : std::as_const(summary_.exchanges)) {
            const bool wanted = exchange.type == QStringLiteral("response") || exchange.type == QStringLiteral("resource");
            lacking += wanted && !indexed.contains({exchange.warc.mid(8), exchange.offset}) ? 1 : 0;
        }
        if (lacking > 0) {
            note(QStringLiteral("indexes"), "index-lacks", translated(QT_TRANSLATE_NOOP("Archive", "%1 records are in no index.")).arg(lacking));
        }
    }

    void checkPages() {
        for (const ArchivedPage& page : std::as_const(summary_.pages)) {
            if (!page.url.isEmpty() && !urls_.contains(withoutFragment(page.url))) {
                note(mainPages, "pages-unarchived", translated(QT_TRANSLATE_NOOP("Archive", "No record holds the page %1.")).arg(page.url.left(300)));
            }
        }
    }

    void reportUnlisted() {
        for (auto entry = package_.files().constBegin(); entry != package_.files().constEnd(); ++entry) {
            const QString& file = entry.key();
            if (file != dataPackage && file != packageDigest && !listed_.contains(file)) {
                fault(file, "file-extra", translated(QT_TRANSLATE_NOOP("Archive", "datapackage.json does not list it.")));
            }
        }
    }

    const ZipPackage& package_;
    WaczSummary& summary_;
    ArchiveLimits limits_;
    QList<Finding>& findings_;
    QByteArray dataPackageBytes_;
    QHash<QString, ArchivedFile> listed_;
    QMap<QString, QList<IndexLine>> indexes_;
    QStringList payloadAlgorithms_;
    RecordPlaces places_;
    QSet<QString> urls_;
    qint64 records_ = 0;
    bool holdsArchives_ = false;
};

} // namespace

Result<WaczSummary> readWacz(const QString& path, const ArchiveLimits& limits) {
    WaczSummary summary;
    summary.path = path;
    summary.verification = {path, QStringLiteral("wacz"), 0, {}};
    const Result<ZipPackage> package = openWaczPackage(path, limits, summary.verification.findings);
    if (!package) {
        return std::unexpected(package.error());
    }
    Reader(*package, summary, limits).run();
    return summary;
}

Verification verifyWacz(const QString& path, const ArchiveLimits& limits) {
    Verification verification{path, QStringLiteral("wacz"), 0, {}};
    WaczSummary summary;
    const Result<ZipPackage> package = openWaczPackage(path, limits, verification.findings);
    if (!package) {
        if (verification.findings.isEmpty()) {
            verification.findings.append({{}, QStringLiteral("unreadable"), package.error().detail, true});
        }
        return verification;
    }
    summary.verification = verification;
    Reader(*package, summary, limits).run();
    return summary.verification;
}

} // namespace cyberspotter
