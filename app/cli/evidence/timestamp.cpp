// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/stop_signal.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/evidence/timestamp/time_stamp_queue.h"
#include "core/evidence/timestamp/time_stamp_view.h"

#include <QCoreApplication>
#include <QFile>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject stampJson(const WantedStamp& stamp, const TimeStampView& view) {
    return {{"id", stamp.id},
            {"subject", stamp.subject},
            {"covers", stamp.covers},
            {"digest", stamp.digest},
            {"authority", stamp.authority.url},
            {"state", stamp.isStamped ? QStringLiteral("stamped") : QStringLiteral("waiting")},
            {"valid", view.valid},
            {"time", toRfc3339(view.genTime)},
            {"token_sha256", stamp.tokenSha256},
            {"attempts", stamp.attempts},
            {"next_attempt_at", stamp.isStamped ? QString() : toRfc3339(stamp.nextAttemptAt)},
            {"problem", stamp.problem},
            {"words", view.words},
            {"findings", Verification{{}, {}, 0, view.findings}.toJson()["findings"]}};
}

class TimestampCommand : public Command {
public:
    QString name() const override { return QStringLiteral("timestamp"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Have an authority confirm when evidence existed (RFC 3161)"));
    }
    QStringList usage() const override {
        return {QStringLiteral("timestamp CAPTURE|--head [--authority URL [--ca FILE]]"),
                QStringLiteral("timestamp list"),
                QStringLiteral("timestamp retry"),
                QStringLiteral("timestamp settings [--on|--off] [--authority URL [--ca FILE]] [--remove URL]"),
                QStringLiteral("timestamp verify FILE.tsr --data FILE|--digest HEX [--ca FILE]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli timestamp --head --authority http://timestamp.digicert.com"),
                QStringLiteral("cyberspotter-cli timestamp verify capture.wacz.tsr --data capture.wacz")};
    }
    void declare(QCommandLineParser& parser) const override;
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static int verify(const Context& context, const QCommandLineParser& parser, const QString& path);
    static int settings(const Context& context, Library& library, const QCommandLineParser& parser);
    static int list(const Context& context, Library& library);
    static int retry(const Context& context, Library& library);
    static int stamp(const Context& context, Library& library, const QCommandLineParser& parser, const QString& captureId);
    static void print(const Context& context, Library& library, const WantedStamp& stamp);
};

void TimestampCommand::declare(QCommandLineParser& parser) const {
    parser.addOption({QStringLiteral("head"), translated(QT_TRANSLATE_NOOP("CommandLine", "The head of the custody log, and with it all before it."))});
    parser.addOption({QStringLiteral("authority"), translated(QT_TRANSLATE_NOOP("CommandLine", "Its address; only a digest is sent there. Default: those of the settings.")),
                      QStringLiteral("URL")});
    parser.addOption({QStringLiteral("ca"), translated(QT_TRANSLATE_NOOP("CommandLine", "Certificates (PEM) that vouch for the authority; default: those of the system.")),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("data"), translated(QT_TRANSLATE_NOOP("CommandLine", "The file that was stamped.")), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("digest"), translated(QT_TRANSLATE_NOOP("CommandLine", "Its SHA-256 instead, or the hash of a custody entry.")), QStringLiteral("HEX")});
    parser.addOption({QStringLiteral("on"), translated(QT_TRANSLATE_NOOP("CommandLine", "Stamp every new capture, and each day the head of the log."))});
    parser.addOption({QStringLiteral("off"), translated(QT_TRANSLATE_NOOP("CommandLine", "Stamp only when asked."))});
    parser.addOption({QStringLiteral("remove"), translated(QT_TRANSLATE_NOOP("CommandLine", "Forget this authority.")), QStringLiteral("URL")});
}

void TimestampCommand::print(const Context& context, Library& library, const WantedStamp& stamp) {
    const TimeStampView view = viewOf(library, stamp);
    context.printJson(stampJson(stamp, view));
    context.print(QStringLiteral("%1 %2 (%3)").arg(view.isThere ? view.valid ? QStringLiteral("✓") : QStringLiteral("✗") : QStringLiteral("…"),
                                                   view.words, stamp.subject));
}

int TimestampCommand::verify(const Context& context, const QCommandLineParser& parser, const QString& path) {
    TimeStampSubject subject;
    if (parser.isSet(QStringLiteral("data"))) {
        const Result<FileDigest> digest = digestOfFile(parser.value(QStringLiteral("data")));
        if (!digest) {
            return context.report(digest.error());
        }
        subject.sha256 = QByteArray::fromHex(digest->sha256.toLatin1());
    } else {
        const QString digest = parser.value(QStringLiteral("digest")).toLower();
        if (!isSha256(digest)) {
            return wrongUsage;
        }
        subject.sha256 = QByteArray::fromHex(digest.toLatin1());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return context.report({"file-unreadable", translated(QT_TRANSLATE_NOOP("CommandLine", "The file cannot be read")),
                               QStringLiteral("%1: %2").arg(path, file.errorString()),
                               translated(QT_TRANSLATE_NOOP("CommandLine", "Check the path and the permissions of the file.")), 0, {}});
    }
    const TimeStampCheck check = verifyTimeStamp(file.read(largestTimeStamp + 1), subject, {parser.value(QStringLiteral("ca")), {}});
    context.printJson(check.toJson());
    context.print(QStringLiteral("%1: %2").arg(path, check.valid() ? translated(QT_TRANSLATE_NOOP("CommandLine", "sound"))
                                                                   : translated(QT_TRANSLATE_NOOP("CommandLine", "NOT SOUND"))));
    if (check.stamp) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "  Time: %1, signed by %2")).arg(toRfc3339(check.stamp->time), check.stamp->authority));
    }
    for (const Finding& finding : check.findings) {
        context.print(QStringLiteral("  %1 %2 [%3]").arg(finding.fault ? QStringLiteral("✗") : QStringLiteral("·"), finding.detail, finding.rule));
    }
    return check.valid() ? done : problem;
}

int TimestampCommand::settings(const Context& context, Library& library, const QCommandLineParser& parser) {
    Result<StampSettings> settings = stampSettings(library);
    if (!settings) {
        return context.report(settings.error());
    }
    const QString removed = parser.value(QStringLiteral("remove"));
    settings->authorities.removeIf([&](const StampAuthority& one) { return one.url == removed; });
    if (parser.isSet(QStringLiteral("authority"))) {
        const Result<StampAuthority> authority = stampAuthority(parser.value(QStringLiteral("authority")), parser.value(QStringLiteral("ca")));
        if (!authority) {
            return context.report(authority.error());
        }
        settings->authorities.removeIf([&](const StampAuthority& one) { return one.url == authority->url; });
        settings->authorities.append(*authority);
    }
    settings->isOn = parser.isSet(QStringLiteral("on")) || (settings->isOn && !parser.isSet(QStringLiteral("off")));
    const Result<StampSettings> kept = setStampSettings(library, *settings);
    if (!kept) {
        return context.report(kept.error());
    }
    QStringList urls;
    for (const StampAuthority& authority : kept->authorities) {
        urls += authority.url;
    }
    context.printJson({{"on", kept->isOn}, {"since", toRfc3339(kept->since)}, {"authorities", QJsonArray::fromStringList(urls)}});
    context.print(kept->isOn ? translated(QT_TRANSLATE_NOOP("CommandLine", "New captures are stamped by: %1")).arg(urls.join(u' '))
                             : translated(QT_TRANSLATE_NOOP("CommandLine", "Time stamps are made only when asked. Authorities: %1")).arg(urls.join(u' ')));
    return done;
}

int TimestampCommand::list(const Context& context, Library& library) {
    const Result<QList<WantedStamp>> stamps = TimeStampRepository(library).list();
    if (!stamps) {
        return context.report(stamps.error());
    }
    bool sound = true;
    for (const WantedStamp& stamp : *stamps) {
        sound = sound && (!stamp.isStamped || viewOf(library, stamp).valid);
        print(context, library, stamp);
    }
    return sound ? done : problem;
}

int TimestampCommand::retry(const Context& context, Library& library) {
    StopSignal stop;
    StampLimits limits;
    limits.cancelled = [&stop] { return stop.asked().load(); };
    TimeStampRepository repository(library);
    const Result<StampSettings> settings = stampSettings(library);
    const Result<int> entered = settings ? repository.wantMissing(*settings) : std::unexpected(settings.error());
    const Result<void> due = entered ? repository.retryNow() : std::unexpected(entered.error());
    const Result<StampRound> round = due ? askForDue(library, limits, [&](const WantedStamp& stamp) { print(context, library, stamp); })
                                         : std::unexpected(due.error());
    return !round ? context.report(round.error()) : round->failed == 0 ? done : problem;
}

int TimestampCommand::stamp(const Context& context, Library& library, const QCommandLineParser& parser, const QString& captureId) {
    QList<StampAuthority> authorities;
    if (parser.isSet(QStringLiteral("authority"))) {
        const Result<StampAuthority> one = stampAuthority(parser.value(QStringLiteral("authority")), parser.value(QStringLiteral("ca")));
        if (!one) {
            return context.report(one.error());
        }
        authorities = {*one};
    } else {
        const Result<StampSettings> settings = stampSettings(library);
        if (!settings) {
            return context.report(settings.error());
        }
        authorities = settings->authorities;
    }
    TimeStampRepository repository(library);
    const Result<QList<WantedStamp>> wanted = captureId.isEmpty() ? repository.wantHead(authorities) : repository.wantCapture(captureId, authorities);
    if (!wanted) {
        return context.report(wanted.error());
    }
    StopSignal stop;
    StampLimits limits;
    limits.cancelled = [&stop] { return stop.asked().load(); };
    int status = done;
    for (const WantedStamp& one : *wanted) {
        const Result<WantedStamp> asked = one.isStamped ? one : askFor(library, one, limits);
        if (!asked) {
            return context.report(asked.error());
        }
        print(context, library, *asked);
        status = asked->isStamped ? status : problem;
    }
    return status;
}

int TimestampCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString verb = words.value(0);
    if (verb == u"verify") {
        return words.size() == 2 && parser.isSet(QStringLiteral("data")) != parser.isSet(QStringLiteral("digest")) ? verify(context, parser, words[1])
                                                                                                                  : wrongUsage;
    }
    const bool head = parser.isSet(QStringLiteral("head"));
    if (head ? !words.isEmpty() : words.size() != 1) {
        return wrongUsage;
    }
    const Result<Library*> library = context.library();
    if (!library) {
        return context.report(library.error());
    }
    return head                     ? stamp(context, **library, parser, {})
           : verb == u"list"        ? list(context, **library)
           : verb == u"retry"       ? retry(context, **library)
           : verb == u"settings"    ? settings(context, **library, parser)
                                    : stamp(context, **library, parser, verb);
}

} // namespace

std::unique_ptr<Command> makeTimestampCommand() {
    return std::make_unique<TimestampCommand>();
}

} // namespace cyberspotter::cli
