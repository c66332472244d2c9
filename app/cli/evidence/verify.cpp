// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/own_keys.h"

#include "core/evidence/timestamp/time_stamp_settings.h"
#include "core/evidence/verification.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString kindName(const QString& kind) {
    if (kind == QStringLiteral("library")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "library"));
    }
    if (kind == QStringLiteral("backup")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "backup"));
    }
    if (kind == QStringLiteral("bag")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "bag"));
    }
    if (kind == QStringLiteral("wacz")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "web archive, WACZ"));
    }
    if (kind == QStringLiteral("warc")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "web archive, WARC"));
    }
    if (kind == QStringLiteral("timestamp")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "time stamp"));
    }
    if (kind == QStringLiteral("cdxj")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "index of web archives"));
    }
    return kind == QStringLiteral("zip") ? translated(QT_TRANSLATE_NOOP("CommandLine", "bag in a zip"))
                                         : translated(QT_TRANSLATE_NOOP("CommandLine", "nothing that can be verified"));
}

class VerifyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Read evidence again and name every file that differs"));
    }
    QStringList usage() const override { return {QStringLiteral("verify [--ca FILE] [PATH...]")}; }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli verify"), QStringLiteral("cyberspotter-cli verify batch.zip"),
                QStringLiteral("cyberspotter-cli verify capture.wacz")};
    }

    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("ca"), translated(QT_TRANSLATE_NOOP("CommandLine", "Certificates (PEM) of time-stamp authorities to believe, beside those of the system and of the library.")),
                          QStringLiteral("FILE")});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const QStringList paths = words.isEmpty() ? QStringList{context.libraryFolder()} : words;
        const Result<Acquaintances> known = acquaintances(context, parser.value(QStringLiteral("ca")));
        if (!known) {
            return context.report(known.error());
        }
        int status = done;
        for (const QString& path : paths) {
            context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "Reading %1 …")).arg(path));
            const Verification verification = verifyPath(path, *known);
            print(context, verification);
            status = verification.valid() ? status : problem;
        }
        return status;
    }

private:
    /// Whom the library knows, if there is one: evidence is verified without a library too, and none is made for it.
    static Result<Acquaintances> acquaintances(const Context& context, const QString& caFile) {
        Acquaintances known;
        if (!caFile.isEmpty()) {
            const Result<StampAuthority> given = stampAuthority(QStringLiteral("https://authority.invalid"), caFile);
            if (!given) {
                return std::unexpected(given.error());
            }
            known.authoritiesPem = given->caPem + '\n';
        }
        if (const Result<std::unique_ptr<Library>> library = Library::open(context.libraryFolder(), Library::Mode::ReadOnly); library) {
            known.ownKeys = ownKeysOf(**library);
            known.authoritiesPem += ownAuthoritiesOf(**library);
        }
        known.authoritiesPem = known.authoritiesPem.trimmed();
        return known;
    }

    static void print(const Context& context, const Verification& verification) {
        context.printJson(verification.toJson());
        const QString verdict = verification.valid() ? translated(QT_TRANSLATE_NOOP("CommandLine", "sound"))
                                                     : translated(QT_TRANSLATE_NOOP("CommandLine", "NOT SOUND"));
        context.print(QStringLiteral("%1 (%2): %3, %4")
                          .arg(verification.path, kindName(verification.kind), verdict,
                               QCoreApplication::translate("CommandLine", "%n file(s) compared", nullptr, int(verification.files))));
        for (const Finding& finding : verification.findings) {
            const QString mark = finding.fault ? QStringLiteral("✗") : QStringLiteral("·");
            const QString file = finding.file.isEmpty() ? QString() : finding.file + QStringLiteral(": ");
            context.print(QStringLiteral("  %1 %2%3 [%4]").arg(mark, file, finding.detail, finding.rule));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand() {
    return std::make_unique<VerifyCommand>();
}

} // namespace cyberspotter::cli
