// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/own_keys.h"

#include "core/evidence/importing/evidence_import.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject jsonOf(const QString& path, const ImportSummary& summary) {
    QJsonObject json{{"path", path},
                     {"already", summary.already},
                     {"captures", QJsonArray::fromStringList(summary.captures)},
                     {"files", summary.files}};
    if (!summary.already) {
        json.insert(QStringLiteral("verified"), summary.verification.valid());
    }
    if (summary.verification.kind == QStringLiteral("wacz")) {
        json.insert(QStringLiteral("signature"), summary.signature.toJson());
    }
    return json;
}

class ImportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Bring in a WACZ or a bag that others made, as captures of theirs"));
    }
    QStringList usage() const override { return {QStringLiteral("import PATH... [--even-if-broken]")}; }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli import capture.wacz"), QStringLiteral("cyberspotter-cli import batch.zip --even-if-broken")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("even-if-broken"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "Take what does not verify as well; the captures say so."))});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        if (words.isEmpty()) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<QString> pseudonym = SettingRepository(**library).value(QStringLiteral("collector.pseudonym"));
        ImportOptions options;
        options.actor = pseudonym.value_or(QString());
        options.evenIfBroken = parser.isSet(QStringLiteral("even-if-broken"));
        options.ownKeys = ownKeysOf(**library);
        int status = done;
        for (const QString& path : words) {
            context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "Reading %1 …")).arg(path));
            const Result<ImportSummary> imported = importEvidence(**library, path, options);
            if (!imported) {
                status = context.report(imported.error());
                continue;
            }
            print(context, path, *imported);
        }
        return status;
    }

private:
    static void print(const Context& context, const QString& path, const ImportSummary& summary) {
        context.printJson(jsonOf(path, summary));
        const QString captures = summary.captures.join(QStringLiteral(", "));
        if (summary.already) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 was brought in already: %2")).arg(path, captures));
            return;
        }
        context.print(QCoreApplication::translate("CommandLine", "%1: %n capture(s) brought in", nullptr, int(summary.captures.size())).arg(path));
        context.print(QStringLiteral("  ") + captures);
        if (!summary.verification.valid()) {
            context.print(QStringLiteral("  ✗ ") + translated(QT_TRANSLATE_NOOP("CommandLine", "It does not verify; the captures say so.")));
        }
        if (summary.verification.kind == QStringLiteral("wacz")) {
            context.print(QStringLiteral("  · ") + summary.signature.sentence());
        }
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand() {
    return std::make_unique<ImportCommand>();
}

} // namespace cyberspotter::cli
