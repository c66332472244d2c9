// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/input_file.h"

#include "core/base/json.h"
#include "core/base/new_file.h"
#include "core/evidence/custody_head.h"

#include <QCoreApplication>
#include <QFile>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

constexpr qint64 largestHead = 100'000;
constexpr int pageOfEntries = 1000;

QJsonObject entryJson(const CustodyEntry& entry) {
    return {{"seq", entry.seq},
            {"at", toRfc3339(entry.at)},
            {"actor", entry.actor},
            {"action", entry.action},
            {"subject", entry.subject},
            {"detail", parseJsonObject(entry.detail.toUtf8(), QString()).value_or(QJsonObject())},
            {"form", entry.form},
            {"monotonic_ms", entry.monotonicMs},
            {"boot_id", entry.bootId},
            {"program", entry.program},
            {"engine", entry.engine},
            {"previous_hash", entry.previousHash},
            {"hash", entry.hash},
            {"clock", QJsonArray::fromStringList(clockWords(entry))}};
}

class CustodyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("custody"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "The log of what was done to evidence, and its signed head"));
    }
    QStringList usage() const override {
        return {QStringLiteral("custody list"), QStringLiteral("custody show SUBJECT"), QStringLiteral("custody head"),
                QStringLiteral("custody verify [--head FILE]"), QStringLiteral("custody export --out FILE")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli custody verify"), QStringLiteral("cyberspotter-cli custody export --out head.json"),
                QStringLiteral("cyberspotter-cli custody verify --head head.json")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("CommandLine", "The file to write; one that exists is never replaced.")),
                          QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("head"), translated(QT_TRANSLATE_NOOP("CommandLine", "A head that was written before: does the log still contain it?")),
                          QStringLiteral("FILE")});
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static void print(const Context& context, const CustodyEntry& entry);
    static int list(const Context& context, const CustodyLog& log);
    static int show(const Context& context, const CustodyLog& log, const QString& subject);
    static int verify(const Context& context, Library& library, const QString& headFile);
    static int writeHead(const Context& context, Library& library, const QString& path);
};

void CustodyCommand::print(const Context& context, const CustodyEntry& entry) {
    context.printJson(entryJson(entry));
    context.print(QStringLiteral("%1  %2  %3  %4  %5").arg(entry.seq).arg(toRfc3339(entry.at), entry.action, entry.actor, entry.subject));
    QStringList makers{entry.program, entry.engine};
    makers.removeAll(QString());
    if (!makers.isEmpty()) {
        context.print(QStringLiteral("    ") + makers.join(QStringLiteral(", ")));
    }
    for (const QString& words : clockWords(entry)) {
        context.print(QStringLiteral("    ! ") + words);
    }
}

int CustodyCommand::list(const Context& context, const CustodyLog& log) {
    for (qint64 after = 0;;) {
        const Result<QList<CustodyEntry>> page = log.list(after, pageOfEntries);
        if (!page) {
            return context.report(page.error());
        }
        for (const CustodyEntry& entry : *page) {
            print(context, entry);
        }
        if (page->size() < pageOfEntries) {
            return done;
        }
        after = page->back().seq;
    }
}

int CustodyCommand::show(const Context& context, const CustodyLog& log, const QString& subject) {
    const Result<QList<CustodyEntry>> entries = log.of(subject);
    if (!entries) {
        return context.report(entries.error());
    }
    if (entries->isEmpty()) {
        return context.report({"custody-unknown", translated(QT_TRANSLATE_NOOP("CommandLine", "The custody log does not know this")), subject,
                               translated(QT_TRANSLATE_NOOP("CommandLine", "“custody list” shows every entry with its subject.")), 0, {}});
    }
    for (const CustodyEntry& entry : *entries) {
        print(context, entry);
        context.print(QStringLiteral("    ") + entry.detail);
        context.print(QStringLiteral("    ") + entry.hash);
    }
    return done;
}

int CustodyCommand::verify(const Context& context, Library& library, const QString& headFile) {
    const Result<CustodyCheck> check = CustodyLog(library).verifyChain();
    if (!check) {
        return context.report(check.error());
    }
    QList<Finding> findings;
    for (const CustodyBreak& broken : check->breaks) {
        findings.append({{}, broken.rule, broken.detail, true});
    }
    for (const ClockFact& fact : check->clockFacts) {
        findings.append({{}, fact.rule, translated(QT_TRANSLATE_NOOP("CommandLine", "Entry %1: %2")).arg(fact.seq).arg(fact.detail), false});
    }
    if (!headFile.isEmpty()) {
        const Result<std::unique_ptr<QFile>> file = openInput(headFile);
        const Result<CustodyHead> head = file ? custodyHeadFromJson((*file)->read(largestHead)) : std::unexpected(file.error());
        const Result<QList<Finding>> held = head ? checkCustodyHead(library, *head) : std::unexpected(head.error());
        if (!held) {
            return context.report(held.error());
        }
        findings += *held;
    }
    Verification verification{library.folder(), QStringLiteral("custody"), 0, findings};
    QJsonObject json = verification.toJson();
    json["entries"] = check->entries;
    json["head"] = check->head;
    context.printJson(json);
    const QString verdict = verification.valid() ? translated(QT_TRANSLATE_NOOP("CommandLine", "sound"))
                                                 : translated(QT_TRANSLATE_NOOP("CommandLine", "NOT SOUND"));
    context.print(QStringLiteral("%1: %2").arg(QCoreApplication::translate("CommandLine", "%n line(s) of the log", nullptr, int(check->entries)), verdict));
    if (!headFile.isEmpty() && verification.valid()) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "The log still contains the signed head.")));
    }
    for (const Finding& finding : findings) {
        context.print(QStringLiteral("  %1 %2 [%3]").arg(finding.fault ? QStringLiteral("✗") : QStringLiteral("·"), finding.detail, finding.rule));
    }
    return verification.valid() ? done : problem;
}

int CustodyCommand::writeHead(const Context& context, Library& library, const QString& path) {
    const Result<CustodyHead> head = signCustodyHead(library);
    if (!head) {
        return context.report(head.error());
    }
    const QJsonObject json = head->toJson();
    if (!path.isEmpty()) {
        Result<NewFile> file = NewFile::create(path);
        const Result<void> written = file ? file->write(compactJson(json) + '\n') : std::unexpected(file.error());
        const Result<void> kept = written ? file->commit() : written;
        if (!kept) {
            return context.report(kept.error());
        }
    }
    context.printJson(json);
    context.print(path.isEmpty() ? QString::fromUtf8(compactJson(json))
                                 : translated(QT_TRANSLATE_NOOP("CommandLine", "The signed head (entry %1) is in %2. Keep it where nobody can change it together with this library."))
                                       .arg(head->seq).arg(path));
    return done;
}

int CustodyCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString verb = words.value(0);
    const QString out = parser.value(QStringLiteral("out"));
    const QString headFile = parser.value(QStringLiteral("head"));
    const bool plain = words.size() == 1 && (verb == u"list" || verb == u"head" || verb == u"verify" || (verb == u"export" && !out.isEmpty()));
    if (!plain && !(verb == u"show" && words.size() == 2)) {
        return wrongUsage;
    }
    if ((!out.isEmpty() && verb != u"export") || (!headFile.isEmpty() && verb != u"verify")) {
        return wrongUsage;
    }
    const Result<Library*> library = context.library();
    if (!library) {
        return context.report(library.error());
    }
    const CustodyLog log(**library);
    return verb == u"list"     ? list(context, log)
           : verb == u"show"   ? show(context, log, words[1])
           : verb == u"verify" ? verify(context, **library, headFile)
                               : writeHead(context, **library, out);
}

} // namespace

std::unique_ptr<Command> makeCustodyCommand() {
    return std::make_unique<CustodyCommand>();
}

} // namespace cyberspotter::cli
