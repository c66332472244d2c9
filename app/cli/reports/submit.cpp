// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/sending.h"

#include "core/storage/process_lock.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class SubmitCommand : public Command {
public:
    QString name() const override { return QStringLiteral("submit"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Send batches to their partners, and go on with what was broken off"));
    }
    QStringList usage() const override { return {QStringLiteral("submit [BATCH...] [--watch] [--no-wait] [--ca-file F]")}; }
    QStringList examples() const override { return {QStringLiteral("cyberspotter-cli submit"), QStringLiteral("cyberspotter-cli submit --watch")}; }

    void declare(QCommandLineParser& parser) const override {
        parser.addOptions({{QStringLiteral("watch"), translated(QT_TRANSLATE_NOOP("CommandLine", "Keep running and send what becomes queued, until interrupted."))},
                           {QStringLiteral("no-wait"), translated(QT_TRANSLATE_NOOP("CommandLine", "Do not wait for the next try when the line is bad."))},
                           {QStringLiteral("ca-file"), translated(QT_TRANSLATE_NOOP("CommandLine", "Trust only the certificates of this file.")), QStringLiteral("F")}});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const bool isWatching = parser.isSet(QStringLiteral("watch"));
        // Before the library, whose threads inherit how signals are met.
        const std::unique_ptr<StopSignal> stop = isWatching ? std::make_unique<StopSignal>() : nullptr;
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return context.report(catalogue.error());
        }
        if (!isWatching && words.isEmpty()) {
            if (const Result<ProcessLock> lock = ProcessLock::acquire((*library)->folder(), Role::Sender); !lock) {
                return context.report(lock.error());
            }
        }
        Sending sending(context, **library, **catalogue,
                        {parser.value(QStringLiteral("ca-file")), !parser.isSet(QStringLiteral("no-wait")), stop.get()});
        for (const QString& batch : words) {
            sending.queue(batch);
        }
        if (words.isEmpty() && !isWatching) {
            sending.queueAll();
        }
        if (!isWatching) {
            sending.send();
            return sending.status();
        }
        sending.watch(words.isEmpty());
        return stop->asked() ? done : sending.status();
    }
};

} // namespace

std::unique_ptr<Command> makeSubmitCommand() {
    return std::make_unique<SubmitCommand>();
}

} // namespace cyberspotter::cli
