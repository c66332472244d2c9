// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/input_file.h"
#include "app/cli/support/report_fields.h"
#include "app/cli/support/report_printing.h"

#include "core/base/json.h"
#include "core/catalogue/partner/partner_repository.h"
#include "core/evidence/capture_repository.h"
#include "core/exchange/report_import.h"
#include "core/listing/listing_extractor.h"
#include "core/listing/page/page_file.h"
#include "core/listing/address/listing_url.h"
#include "core/reporting/draft/report_draft.h"
#include "core/reporting/report_json.h"
#include "core/likeness/presence/observation_repository.h"
#include "core/reporting/report_repository.h"
#include "core/reporting/batch/requirements.h"
#include "core/storage/setting_repository.h"

#include <QFile>
#include <QJsonArray>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// What every form of `report` works with.
struct Desk {
    Context& context;
    const QCommandLineParser& parser;
    Library& library;
    const Catalogue& catalogue;
};

Result<Partner> partnerOf(const Desk& desk, const Report& report) {
    if (report.partnerId.isEmpty()) {
        return Partner{};
    }
    return PartnerRepository(desk.library).find(report.partnerId, desk.catalogue.partners());
}

/// What the first bytes of a file say it is; `usual` when they say nothing.
QString mediaTypeOf(const QString& path, const QString& usual) {
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(12) : QByteArray();
    if (head.startsWith("\xFF\xD8\xFF")) {
        return QStringLiteral("image/jpeg");
    }
    if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
        return QStringLiteral("image/webp");
    }
    return head.startsWith("\x1F\x8B") ? QStringLiteral("application/gzip") : usual;
}

/// Keeps the given files as a capture; an empty id when none was given.
Result<QString> keepEvidence(const Desk& desk, const Listing& listing) {
    const EvidenceStore store(desk.library);
    Capture capture;
    capture.requestedUrl = capture.finalUrl = listing.url;
    capture.canonicalUrl = listing.canonicalUrl;
    capture.title = listing.title;
    capture.startedAt = capture.finishedAt = desk.library.now();
    capture.program = QStringLiteral("Cyber Spotter ") + QStringLiteral(CYBERSPOTTER_VERSION);
    capture.facts = {{"method", "files given on the command line"}};
    capture.collector =
        SettingRepository(desk.library).value(QStringLiteral("collector.pseudonym")).value_or(QString());
    const QList<std::tuple<QString, QString, QString>> kinds{{QStringLiteral("html"), QStringLiteral("html"), QStringLiteral("text/html")},
                                                             {QStringLiteral("screenshot"), QStringLiteral("screenshot_full"), QStringLiteral("image/png")}};
    for (const auto& [option, role, mediaType] : kinds) {
        if (!desk.parser.isSet(option)) {
            continue;
        }
        const QString path = desk.parser.value(option);
        const Result<StoredFile> stored = store.storeFile(path);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        capture.files.append({role, stored->sha256, stored->bytes, mediaTypeOf(path, mediaType), {}});
    }
    if (capture.files.isEmpty()) {
        return QString();
    }
    const Result<Capture> added = CaptureRepository(desk.library).add(capture);
    return added ? Result<QString>(added->id) : std::unexpected(added.error());
}

QString allStates() {
    QStringList words;
    for (int i = 0; i < reportStateCount; ++i) {
        words += toWord(ReportState(i));
    }
    return words.join(QStringLiteral(", "));
}

Result<Listing> listingFor(const Desk& desk, const QString& url) {
    const ListingUrl understood = understandUrl(url, desk.catalogue.marketplaceIndex());
    if (!understood.valid) {
        return std::unexpected(badValue(QStringLiteral("--url"), url,
                                        translated(QT_TRANSLATE_NOOP("CommandLine", "Give the listing’s web address, from https:// on."))));
    }
    QByteArray html;
    if (desk.parser.isSet(QStringLiteral("html"))) {
        const Result<QByteArray> read = readPageFile(desk.parser.value(QStringLiteral("html")));
        if (!read) {
            return std::unexpected(read.error());
        }
        html = *read;
    }
    return extractListing(html, url, desk.catalogue.marketplaceIndex());
}

/// What was given on the command line; a partner must be one there is.
Result<void> applyFields(const Desk& desk, const QStringList& moreTaxa, Report& report) {
    if (const Result<void> applied = applyReportFields(desk.parser, moreTaxa, desk.catalogue, report); !applied) {
        return applied;
    }
    const Result<Partner> partner = partnerOf(desk, report);
    return partner || !desk.parser.isSet(QStringLiteral("partner")) ? Result<void>() : std::unexpected(partner.error());
}

int add(const Desk& desk, const QStringList& moreTaxa) {
    const Result<Listing> listing = listingFor(desk, desk.parser.value(QStringLiteral("url")));
    if (!listing) {
        return desk.context.report(listing.error());
    }
    const Result<std::vector<Partner>> partners = PartnerRepository(desk.library).listWith(desk.catalogue.partners());
    if (!partners) {
        return desk.context.report(partners.error());
    }
    Report report = draftFor(*listing, {}, *partners);
    if (const Result<void> applied = applyFields(desk, moreTaxa, report); !applied) {
        return desk.context.report(applied.error());
    }
    const Result<QString> capture = keepEvidence(desk, report.listing);
    if (!capture) {
        return desk.context.report(capture.error());
    }
    report.captureId = *capture;
    const Result<Report> added = ReportRepository(desk.library).add(report);
    if (!added) {
        return desk.context.report(added.error());
    }
    desk.context.printJson(toJson(*added));
    desk.context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Report %1 is kept as a draft: %2")).arg(added->number).arg(added->id));
    return done;
}

int list(const Desk& desk) {
    std::optional<ReportState> state;
    if (desk.parser.isSet(QStringLiteral("status"))) {
        const QString word = desk.parser.value(QStringLiteral("status"));
        state = reportStateFromWord(word);
        if (!state) {
            return desk.context.report(badValue(QStringLiteral("--status"), word, allStates()));
        }
    }
    bool isNumber = true;
    const QString wanted = desk.parser.value(QStringLiteral("limit"));
    const int limit = wanted.isEmpty() ? 200 : wanted.toInt(&isNumber);
    if (!isNumber || limit < 1) {
        return desk.context.report(badValue(QStringLiteral("--limit"), wanted, translated(QT_TRANSLATE_NOOP("CommandLine", "Give a number from 1."))));
    }
    const Result<QList<Report>> reports = ReportRepository(desk.library).list(state, 0, limit);
    if (!reports) {
        return desk.context.report(reports.error());
    }
    printReports(desk.context, *reports);
    return done;
}

int show(const Desk& desk, const QString& id) {
    const ReportRepository repository(desk.library);
    const Result<Report> report = repository.get(id);
    if (!report) {
        return desk.context.report(report.error());
    }
    const Result<QList<ReportEvent>> events = repository.events(report->id);
    if (!events) {
        return desk.context.report(events.error());
    }
    QJsonObject json = toJson(*report);
    QJsonArray line;
    for (const ReportEvent& event : *events) {
        line.append(toJson(event));
    }
    json["events"] = line;
    const Result<QList<Observation>> observations = ObservationRepository(desk.library).of(report->id);
    if (!observations) {
        return desk.context.report(observations.error());
    }
    QJsonArray seen;
    for (const Observation& observation : *observations) {
        seen.append(toJson(observation));
    }
    json["observations"] = seen;
    json["listing"] = report->listing.toJson();
    desk.context.printJson(json);
    QList<QStringList> rows;
    for (auto member = json.constBegin(); member != json.constEnd(); ++member) {
        if (!member->isNull() && !member->isObject() && member.key() != QStringLiteral("events") && member.key() != QStringLiteral("observations")) {
            rows.append({member.key(), member->isArray() ? toStringList(*member).join(QStringLiteral(", "))
                                                         : member->toVariant().toString()});
        }
    }
    for (const ReportEvent& event : *events) {
        rows.append({toRfc3339(event.occurredAt), displayName(event.state) + QStringLiteral(" (") + event.source + u')'
                                                      + (event.note.isEmpty() ? QString() : QStringLiteral(": ") + event.note)});
    }
    for (const Observation& observation : *observations) {
        rows.append({toRfc3339(observation.observedAt), translated(QT_TRANSLATE_NOOP("CommandLine", "observed: %1 (%2)"))
                                                            .arg(presenceName(observation.seen.presence), presenceSignName(observation.seen.sign))});
    }
    desk.context.printTable(rows);
    return done;
}

int edit(const Desk& desk, const QString& id) {
    ReportRepository repository(desk.library);
    Result<Report> report = repository.get(id);
    if (!report) {
        return desk.context.report(report.error());
    }
    if (const Result<void> applied = applyFields(desk, {}, *report); !applied) {
        return desk.context.report(applied.error());
    }
    const Result<Report> updated = repository.update(*report);
    if (!updated) {
        return desk.context.report(updated.error());
    }
    desk.context.printJson(toJson(*updated));
    desk.context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Report %1 is changed.")).arg(updated->number));
    return done;
}

Result<Report> moveTo(const Desk& desk, const QString& id, ReportState state) {
    ReportRepository repository(desk.library);
    const Result<Report> report = repository.get(id);
    if (!report) {
        return report;
    }
    if (state == ReportState::Ready) {
        const Result<Partner> partner = partnerOf(desk, *report);
        if (!partner) {
            return std::unexpected(partner.error());
        }
        if (const Result<void> complete = requireComplete(*report, *partner); !complete) {
            return std::unexpected(complete.error());
        }
    }
    ReportEvent event;
    event.reportId = report->id;
    event.state = state;
    event.source = QStringLiteral("user");
    event.note = desk.parser.value(QStringLiteral("reason"));
    if (const Result<void> moved = repository.move(event); !moved) {
        return std::unexpected(moved.error());
    }
    return repository.get(report->id);
}

int moveAll(const Desk& desk, const QStringList& ids, ReportState state) {
    int status = done;
    for (const QString& id : ids) {
        const Result<Report> report = moveTo(desk, id, state);
        if (!report) {
            status = desk.context.report(report.error());
            continue;
        }
        desk.context.printJson(toJson(*report));
        desk.context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Report %1: %2")).arg(report->number).arg(displayName(report->state)));
    }
    return status;
}

int import(const Desk& desk, const QString& path) {
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file) {
        return desk.context.report(file.error());
    }
    ReportImportOptions options;
    options.evidenceFolder = desk.parser.value(QStringLiteral("evidence-dir"));
    options.progress = [&](qint64 records) {
        desk.context.progress(QCoreApplication::translate("CommandLine", "%n record(s) read", nullptr, int(records)));
    };
    const Result<ReportImportSummary> summary = importReports(**file, desk.library, desk.catalogue, options);
    if (!summary) {
        return desk.context.report(summary.error());
    }
    QJsonArray problems;
    for (const ImportProblem& entry : summary->problems) {
        QJsonObject json = entry.problem.toJson();
        json["line"] = entry.line;
        problems.append(json);
        desk.context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Line %1: %2")).arg(entry.line).arg(entry.problem.toText()));
    }
    desk.context.printJson({{"imported", summary->imported}, {"skipped", summary->skipped}, {"failed", summary->failed}, {"problems", problems}, {"charset", summary->charset}});
    desk.context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Imported %1, known already %2, refused %3.")).arg(summary->imported).arg(summary->skipped).arg(summary->failed));
    return summary->failed > 0 ? problem : done;
}

class ReportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Add, list, edit, ready, withdraw and import reports"));
    }
    QStringList usage() const override {
        return {QStringLiteral("report add --url URL [--html FILE] [--screenshot FILE] --taxon NAME... --term CODE --reason TEXT"),
                QStringLiteral("report list [--status S] [--limit N]"),
                QStringLiteral("report show REPORT"),
                QStringLiteral("report edit REPORT [--taxon NAME]... [--term CODE] [--reason TEXT] ..."),
                QStringLiteral("report ready REPORT..."),
                QStringLiteral("report withdraw REPORT... [--reason TEXT]"),
                QStringLiteral("report import FILE.csv|- [--evidence-dir DIR]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli report add --url https://www.ebay.fr/itm/123456789012 --taxon 'Loxodonta africana' "
                               "--term IVC --reason 'Carving sold as old ivory, no papers shown'"),
                QStringLiteral("cyberspotter-cli report ready 1")};
    }

    void declare(QCommandLineParser& parser) const override {
        declareReportFields(parser);
        parser.addOptions({
            {QStringLiteral("url"), translated(QT_TRANSLATE_NOOP("CommandLine", "Web address of the listing.")), QStringLiteral("URL")},
            {QStringLiteral("html"), translated(QT_TRANSLATE_NOOP("CommandLine", "The page as it was saved.")), QStringLiteral("FILE")},
            {QStringLiteral("screenshot"), translated(QT_TRANSLATE_NOOP("CommandLine", "A picture of the page (PNG).")), QStringLiteral("FILE")},
            {QStringLiteral("status"), translated(QT_TRANSLATE_NOOP("CommandLine", "Only reports in this state.")), QStringLiteral("S")},
            {QStringLiteral("limit"), translated(QT_TRANSLATE_NOOP("CommandLine", "At most so many.")), QStringLiteral("N")},
            {QStringLiteral("evidence-dir"), translated(QT_TRANSLATE_NOOP("CommandLine", "Folder that evidence_path is relative to.")), QStringLiteral("DIR")},
        });
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const QString verb = words.value(0);
        const QStringList rest = words.mid(1);
        const bool one = rest.size() == 1;
        const bool wellFormed = (verb == QStringLiteral("add") && parser.isSet(QStringLiteral("url")) && (rest.isEmpty() || parser.isSet(QStringLiteral("taxon"))))
                                || (verb == QStringLiteral("list") && rest.isEmpty())
                                || ((verb == QStringLiteral("show") || verb == QStringLiteral("edit") || verb == QStringLiteral("import")) && one)
                                || ((verb == QStringLiteral("ready") || verb == QStringLiteral("withdraw")) && !rest.isEmpty());
        if (!wellFormed) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return context.report(catalogue.error());
        }
        const Desk desk{context, parser, **library, **catalogue};
        if (verb == QStringLiteral("add")) {
            return add(desk, rest); // --taxon A B: the parser takes one name, the others stand here
        }
        if (verb == QStringLiteral("list")) {
            return list(desk);
        }
        if (verb == QStringLiteral("show")) {
            return show(desk, rest[0]);
        }
        if (verb == QStringLiteral("edit")) {
            return edit(desk, rest[0]);
        }
        if (verb == QStringLiteral("import")) {
            return import(desk, rest[0]);
        }
        return moveAll(desk, rest, verb == QStringLiteral("ready") ? ReportState::Ready : ReportState::Withdrawn);
    }
};

} // namespace

std::unique_ptr<Command> makeReportCommand() {
    return std::make_unique<ReportCommand>();
}

} // namespace cyberspotter::cli
