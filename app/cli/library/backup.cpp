// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/storage/library_backup.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class BackupCommand : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Write the whole library, evidence included, into one file"));
    }
    QStringList usage() const override { return {QStringLiteral("backup FILE")}; }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli backup ~/library-2026-11-24.tar")};
    }

    int run(Context& context, const QCommandLineParser&, const QStringList& words) override {
        if (words.size() != 1) {
            return wrongUsage;
        }
        // For reading: a backup must not make a library where there is none.
        const Result<std::unique_ptr<Library>> library = Library::open(context.libraryFolder(), Library::Mode::ReadOnly);
        if (!library) {
            return context.report(library.error());
        }
        const Result<BackupSummary> summary = backUpLibrary(**library, words[0]);
        if (!summary) {
            return context.report(summary.error());
        }
        context.printJson({{"backup", words[0]}, {"files", summary->files}, {"bytes", summary->bytes}});
        context.print(QCoreApplication::translate("CommandLine", "The library and %n evidence file(s) are in %1.", nullptr, int(summary->files))
                          .arg(words[0]));
        return done;
    }
};

} // namespace

std::unique_ptr<Command> makeBackupCommand() {
    return std::make_unique<BackupCommand>();
}

} // namespace cyberspotter::cli
