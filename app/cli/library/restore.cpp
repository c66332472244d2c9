// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/evidence/library_restore.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// The custody log says that from here on the evidence is a copy from a backup.
Result<void> enterInCustody(Context& context, const QString& file, const BackupSummary& summary) {
    const Result<Library*> library = context.library();
    return library ? logRestore(**library, file, summary) : std::unexpected(library.error());
}

class RestoreCommand : public Command {
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Make a library out of a backup, in a folder that holds none"));
    }
    QStringList usage() const override { return {QStringLiteral("--library NEW restore FILE")}; }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli --library ~/restored restore ~/library-2026-11-24.tar")};
    }

    int run(Context& context, const QCommandLineParser&, const QStringList& words) override {
        if (words.size() != 1) {
            return wrongUsage;
        }
        const Result<BackupSummary> summary = restoreLibrary(words[0], context.libraryFolder());
        if (!summary) {
            return context.report(summary.error());
        }
        if (const Result<void> entered = enterInCustody(context, words[0], *summary); !entered) {
            return context.report(entered.error());
        }
        context.printJson({{"library", context.libraryFolder()}, {"files", summary->files}, {"bytes", summary->bytes}});
        context.print(QCoreApplication::translate("CommandLine", "The library and %n evidence file(s) are restored to %1.", nullptr,
                                                  int(summary->files))
                          .arg(context.libraryFolder()));
        return done;
    }
};

} // namespace

std::unique_ptr<Command> makeRestoreCommand() {
    return std::make_unique<RestoreCommand>();
}

} // namespace cyberspotter::cli
