// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/importing/container.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/evidence/bag/tag_files.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype longestUrl = 8000;
constexpr qsizetype longestTitle = 2000;
constexpr qsizetype longestFacts = 256 * 1024; // compact JSON; more of it stays in the bag
constexpr qsizetype mostFiles = 5000;

QString translated(const char* text) {
    return QCoreApplication::translate("Import", text);
}

Problem unknown(const QString& detail) {
    return {"import-unknown", translated(QT_TRANSLATE_NOOP("Import", "There is nothing in it that can be brought in")), detail,
            translated(QT_TRANSLATE_NOOP("Import", "A WACZ, a bag or a zipped bag with evidence can be.")), 0, {}};
}

QString text(const QJsonObject& json, const char* name, qsizetype longest) {
    return plainText(json.value(QLatin1String(name)).toString(), longest);
}

QDateTime time(const QJsonObject& json, const char* name) {
    return fromRfc3339(json.value(QLatin1String(name)).toString());
}

QString roleOf(const QString& role, const QString& mediaType) {
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z_]{0,39}$"));
    return form.match(role).hasMatch() ? role : roleOfMediaType(mediaType);
}

QString mediaTypeOf(const QString& mediaType, const QString& path) {
    static const QRegularExpression form(QStringLiteral("^[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}$"));
    return form.match(mediaType).hasMatch() ? mediaType : mediaTypeOfName(path);
}

QJsonValue bounded(const QJsonObject& json) {
    return compactJson(json).size() <= longestFacts ? QJsonValue(json) : QJsonValue(QJsonValue::Null);
}

/// A capture in the making: which of the bag's files it takes.
struct Planned {
    Capture capture;
    QJsonObject original; ///< what its maker noted of it
    QJsonArray reports;
    QStringList paths; ///< in the bag; side by side with capture.files
};

/// A bag as this program writes it: reports.json names each capture and its files; a batch.json alone names the files only.
class OwnForm {
public:
    explicit OwnForm(BagSource& source) : source_(source) {}

    bool read(QList<Finding>& findings) {
        for (const char* file : {"data/reports.json", "data/batch.json"}) {
            const QString name = QLatin1String(file);
            if (!source_.files().contains(name)) {
                continue;
            }
            const std::optional<QByteArray> bytes = source_.readTagFile(name, findings);
            const Result<QJsonObject> json = bytes ? parseJsonObject(*bytes, name) : Result<QJsonObject>(std::unexpected(unknown(name)));
            if (json && json->value(QLatin1String("schema")).toString().startsWith(QStringLiteral("https://cyberspotter.example/schema/"))) {
                batch_ = text(*json, "batch_id", 100);
                reporter_ = json->value(QLatin1String("reporter")).toObject();
                for (const QJsonValue& report : json->value(QLatin1String("reports")).toArray()) {
                    take(report.toObject());
                }
                return true;
            }
        }
        return false;
    }

    QList<Planned> plans() const { return plans_; }

private:
    void take(QJsonObject report) {
        const QJsonObject told = report.value(QLatin1String("capture")).toObject();
        const QJsonArray evidence = report.value(QLatin1String("evidence")).toArray();
        if (evidence.isEmpty()) {
            return;
        }
        const QString id = text(told, "id", 100);
        report.remove(QStringLiteral("capture"));
        report.remove(QStringLiteral("evidence"));
        if (!id.isEmpty() && placeOf_.contains(id)) {
            plans_[placeOf_.value(id)].reports.append(bounded(report)); // two reports of one capture
            return;
        }
        Planned plan = planOf(told, report);
        for (const QJsonValue& value : evidence) {
            const QJsonObject file = value.toObject();
            const QString path = QStringLiteral("data/") + file.value(QLatin1String("path")).toString();
            if (plan.paths.size() < mostFiles) {
                const QString mediaType = mediaTypeOf(file.value(QLatin1String("media_type")).toString(), path);
                plan.paths += path;
                plan.capture.files.append({roleOf(file.value(QLatin1String("role")).toString(), mediaType),
                                           file.value(QLatin1String("sha256")).toString(), -1, mediaType, {}});
            }
        }
        takeStamps(plan, report.value(QLatin1String("time_stamps")).toArray());
        placeOf_.insert(id, plans_.size());
        plans_.append(plan);
    }

    /// Time stamps, their certificates, and the record that one may be of, are kept as files of the capture.
    static void takeStamps(Planned& plan, const QJsonArray& stamps) {
        const auto take = [&plan](const char* role, const QString& path, const QString& sha256, const char* mediaType) {
            if (!path.isEmpty() && !plan.paths.contains(QStringLiteral("data/") + path) && plan.paths.size() < mostFiles) {
                plan.paths += QStringLiteral("data/") + path;
                plan.capture.files.append({QLatin1String(role), sha256, -1, QLatin1String(mediaType), {}});
            }
        };
        for (const QJsonValue& value : stamps) {
            const QJsonObject stamp = value.toObject();
            take("timestamp", stamp.value(QLatin1String("path")).toString(), stamp.value(QLatin1String("sha256")).toString(), "application/timestamp-reply");
            take("timestamp_certificates", stamp.value(QLatin1String("certificates")).toString(), {}, "application/x-pem-file");
            if (stamp.value(QLatin1String("covers")).toString() == QStringLiteral("record")) {
                take("record", stamp.value(QLatin1String("of")).toString(), stamp.value(QLatin1String("digest")).toString(), "application/json");
            }
        }
    }

    Planned planOf(const QJsonObject& told, const QJsonObject& report) const {
        const QJsonObject listing = report.value(QLatin1String("listing")).toObject();
        Planned plan;
        Capture& capture = plan.capture;
        capture.requestedUrl = text(told, "requested_url", longestUrl);
        capture.finalUrl = text(told, "final_url", longestUrl);
        capture.title = text(told, "title", longestTitle);
        capture.startedAt = time(told, "started_at");
        capture.finishedAt = time(told, "finished_at");
        capture.timeZone = text(told, "time_zone", 100);
        capture.collector = text(told, "collector", 200);
        capture.engine = text(told, "engine", 300);
        capture.program = text(told, "program", 300);
        if (told.isEmpty()) {
            // A batch says less: the page and when it was seen.
            capture.requestedUrl = text(listing, "url", longestUrl);
            capture.finalUrl = capture.requestedUrl;
            capture.title = text(listing, "title", longestTitle);
            capture.startedAt = time(listing, "observed_at");
            capture.finishedAt = capture.startedAt;
            capture.collector = text(reporter_, "spotter_id", 200);
        }
        plan.original = {{"capture_id", text(told, "id", 100)}, {"facts", bounded(told.value(QLatin1String("facts")).toObject())}};
        if (!reporter_.isEmpty()) {
            plan.original.insert(QStringLiteral("batch_id"), batch_);
            plan.original.insert(QStringLiteral("reporter"), bounded(reporter_));
        }
        plan.reports.append(bounded(report));
        return plan;
    }

    BagSource& source_;
    QString batch_;
    QJsonObject reporter_;
    QList<Planned> plans_;
    QHash<QString, qsizetype> placeOf_;
};

/// Any other bag: its payload is one capture, and bag-info.txt says whose it is.
Planned planOfStranger(BagSource& source, const Container& container, QList<Finding>& findings) {
    QString file = QStringLiteral("bag-info.txt");
    file = source.files().contains(file) ? file : QStringLiteral("package-info.txt");
    QStringList lines;
    if (source.files().contains(file)) {
        const std::optional<QByteArray> bytes = source.readTagFile(file, findings);
        lines = bytes ? tagLines(file, *bytes, QStringLiteral("UTF-8"), findings).value_or(QStringList()) : QStringList();
    }
    QList<Finding> ignored;
    QJsonObject told;
    const auto value = [&](const char* label) {
        const QString all = plainText(infoValues(file, lines, QLatin1String(label), ignored).join(QStringLiteral("; ")), longestTitle);
        if (!all.isEmpty()) {
            told.insert(QLatin1String(label), all);
        }
        return all;
    };
    Planned plan;
    Capture& capture = plan.capture;
    const QString organisation = value("Source-Organization");
    const QString contact = value("Contact-Name");
    const QString identifier = value("External-Identifier");
    const QString description = value("External-Description");
    value("Internal-Sender-Identifier");
    value("Internal-Sender-Description");
    capture.collector = contact.isEmpty() ? organisation : contact;
    capture.program = value("Bag-Software-Agent");
    capture.title = description.isEmpty() ? container.name : description;
    const QUrl url(identifier, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"))) {
        capture.requestedUrl = identifier;
        capture.finalUrl = identifier;
    }
    const QDate day = QDate::fromString(value("Bagging-Date").left(10), Qt::ISODate);
    capture.startedAt = day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : QDateTime();
    capture.finishedAt = capture.startedAt;
    plan.original = {{"bag_info", told}};
    for (auto entry = source.files().constBegin(); entry != source.files().constEnd() && plan.paths.size() < mostFiles; ++entry) {
        if (entry.key().startsWith(QStringLiteral("data/"))) {
            const QString mediaType = mediaTypeOfName(entry.key());
            plan.paths += entry.key();
            capture.files.append({roleOfMediaType(mediaType), {}, -1, mediaType, {}});
        }
    }
    return plan;
}

/// Gives the files of a plan what the store says of them; those that are not there, or not what was said, fall away.
void settle(Planned& plan, const QHash<QString, StoredFile>& stored) {
    QList<CaptureFile> files;
    QJsonObject names;
    QStringList missing;
    for (qsizetype i = 0; i < plan.paths.size(); ++i) {
        CaptureFile file = plan.capture.files[i];
        const auto found = stored.constFind(plan.paths[i]);
        if (found == stored.constEnd() || (!file.sha256.isEmpty() && file.sha256 != found->sha256)) {
            missing += plan.paths[i];
            continue;
        }
        file.sha256 = found->sha256;
        file.bytes = found->bytes;
        files.append(file);
        names.insert(plan.paths[i], found->sha256);
    }
    plan.capture.files = files;
    plan.original.insert(QStringLiteral("files"), names);
    if (!missing.isEmpty()) {
        plan.original.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missing));
    }
}

} // namespace

Result<QList<Capture>> capturesOfBag(const EvidenceStore& store, BagSource& source, const Container& container) {
    QList<Finding> findings;
    OwnForm own(source);
    QList<Planned> plans;
    if (own.read(findings)) {
        plans = own.plans();
    } else {
        plans.append(planOfStranger(source, container, findings));
    }
    QStringList wanted;
    for (const Planned& plan : std::as_const(plans)) {
        wanted += plan.paths;
    }
    wanted.removeDuplicates();
    const Result<QHash<QString, StoredFile>> stored = storeBagFiles(store, source, wanted, findings);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    QList<Capture> captures;
    for (Planned& plan : plans) {
        settle(plan, *stored);
        if (plan.capture.files.isEmpty()) {
            continue;
        }
        plan.capture.facts = {{"imported_from", container.provenance()}, {"original", plan.original}};
        if (!plan.reports.isEmpty()) {
            plan.capture.facts.insert(QStringLiteral("reports"), plan.reports);
        }
        captures.append(plan.capture);
    }
    return captures.isEmpty() ? Result<QList<Capture>>(std::unexpected(unknown(container.name))) : captures;
}

} // namespace cyberspotter
