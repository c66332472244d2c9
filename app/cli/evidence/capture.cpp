// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/evidence/archive/archive_export.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/timestamp/time_stamp_view.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace cyberspotter::cli {

namespace {

constexpr int pageSize = 200;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject captureJson(const Capture& capture, bool whole) {
    QJsonArray files;
    for (const CaptureFile& file : capture.files) {
        QJsonObject json{{"role", file.role}, {"sha256", file.sha256}, {"bytes", file.bytes}, {"media_type", file.mediaType}};
        if (!file.derivedFrom.isEmpty()) {
            json.insert(QStringLiteral("derived_from"), file.derivedFrom);
        }
        files.append(json);
    }
    QJsonObject json{{"id", capture.id},
                     {"requested_url", capture.requestedUrl},
                     {"final_url", capture.finalUrl},
                     {"title", capture.title},
                     {"started_at", toRfc3339(capture.startedAt)},
                     {"finished_at", toRfc3339(capture.finishedAt)},
                     {"collector", capture.collector},
                     {"program", capture.program},
                     {"engine", capture.engine},
                     {"files", files}};
    if (whole) {
        json.insert(QStringLiteral("canonical_url"), capture.canonicalUrl);
        json.insert(QStringLiteral("time_zone"), capture.timeZone);
        json.insert(QStringLiteral("facts"), capture.facts);
    }
    return json;
}

class CaptureCommand : public Command {
public:
    QString name() const override { return QStringLiteral("capture"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Captured pages: list, show, write out the signed archive"));
    }
    QStringList usage() const override {
        return {QStringLiteral("capture list [--limit N]"), QStringLiteral("capture show ID"),
                QStringLiteral("capture export ID --out FILE.wacz")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli capture list --limit 5"),
                QStringLiteral("cyberspotter-cli capture export 3f2a9c1e-0000-4000-8000-000000000017 --out page.wacz")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("limit"), translated(QT_TRANSLATE_NOOP("CommandLine", "At most this many.")), QStringLiteral("N")});
        parser.addOption({QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("CommandLine", "File to write.")), QStringLiteral("FILE")});
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const QString verb = words.value(0);
        const bool listing = words == QStringList{QStringLiteral("list")};
        if (!listing && (words.size() != 2 || (verb != u"show" && verb != u"export"))) {
            return wrongUsage;
        }
        const QString out = parser.value(QStringLiteral("out"));
        if (verb == u"export" && out.isEmpty()) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        if (listing) {
            return list(context, **library, parser.value(QStringLiteral("limit")));
        }
        const Result<Capture> capture = CaptureRepository(**library).get(words[1]);
        if (!capture) {
            return context.report(capture.error());
        }
        return verb == u"show" ? show(context, **library, *capture) : write(context, **library, *capture, out);
    }

private:
    static int list(const Context& context, Library& library, const QString& limitText) {
        bool isNumber = true;
        const int limit = limitText.isEmpty() ? 50 : limitText.toInt(&isNumber);
        if (!isNumber || limit < 1) {
            return wrongUsage;
        }
        const CaptureRepository captures(library);
        QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "id")), translated(QT_TRANSLATE_NOOP("CommandLine", "when")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "page")), translated(QT_TRANSLATE_NOOP("CommandLine", "title"))}};
        CapturePlace place;
        for (int left = limit; left > 0;) {
            const Result<QList<Capture>> some = captures.list(place, std::min(left, pageSize));
            if (!some) {
                return context.report(some.error());
            }
            for (const Capture& capture : *some) {
                context.printJson(captureJson(capture, false));
                rows << QStringList{capture.id, toRfc3339(capture.finishedAt), capture.finalUrl.left(70), capture.title.left(60)};
            }
            left = some->size() < std::min(left, pageSize) ? 0 : left - int(some->size());
            place = some->isEmpty() ? place : CaptureRepository::placeOf(some->back());
        }
        context.printTable(rows);
        return done;
    }

    static QJsonArray stampsJson(const QList<TimeStampView>& stamps) {
        QJsonArray list;
        for (const TimeStampView& stamp : stamps) {
            list.append(QJsonObject{{"covers", stamp.covers},
                                    {"authority", stamp.authority},
                                    {"state", stamp.isThere ? QStringLiteral("stamped") : QStringLiteral("waiting")},
                                    {"valid", stamp.valid},
                                    {"time", toRfc3339(stamp.genTime)},
                                    {"token_sha256", stamp.tokenSha256},
                                    {"words", stamp.words},
                                    {"findings", Verification{{}, {}, 0, stamp.findings}.toJson()["findings"]}});
        }
        return list;
    }

    static int show(const Context& context, Library& library, const Capture& capture) {
        const Result<QList<TimeStampView>> stamps = timeStampsOf(library, capture.id);
        if (!stamps) {
            return context.report(stamps.error());
        }
        QJsonObject json = captureJson(capture, true);
        json.insert(QStringLiteral("time_stamps"), stampsJson(*stamps));
        context.printJson(json);
        context.print(capture.title);
        context.print(capture.finalUrl);
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Captured %1 by %2, with %3, %4"))
                          .arg(toRfc3339(capture.finishedAt), capture.collector, capture.program, capture.engine));
        QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "file")), translated(QT_TRANSLATE_NOOP("CommandLine", "size")),
                                 QStringLiteral("SHA-256")}};
        for (const CaptureFile& file : capture.files) {
            rows << QStringList{file.role, QLocale().formattedDataSize(file.bytes), file.sha256};
        }
        context.printTable(rows);
        for (const TimeStampView& stamp : *stamps) {
            context.print(QStringLiteral("%1 %2").arg(stamp.isThere ? stamp.valid ? QStringLiteral("✓") : QStringLiteral("✗") : QStringLiteral("…"), stamp.words));
        }
        return done;
    }

    static int write(const Context& context, Library& library, const Capture& capture, const QString& out) {
        const Result<ExportedArchive> written = exportArchive(library, capture, out);
        if (!written) {
            return context.report(written.error());
        }
        context.printJson({{"id", capture.id},
                           {"file", out},
                           {"sha256", written->file.sha256},
                           {"bytes", written->file.bytes},
                           {"made_now", written->isMadeNow},
                           {"record", stringOrNull(written->recordPath)},
                           {"time_stamps", QJsonArray::fromStringList(written->stamps)}});
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1.")).arg(out));
        if (written->isMadeNow) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "The capture had no archive: this one was put together now from the files that were kept. What servers answered was not kept.")));
        }
        for (const QString& stamp : written->stamps) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote its time stamp %1.")).arg(stamp));
        }
        return done;
    }
};

} // namespace

std::unique_ptr<Command> makeCaptureCommand() {
    return std::make_unique<CaptureCommand>();
}

} // namespace cyberspotter::cli
