// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/report_printing.h"

#include "core/catalogue/partner/partner_repository.h"
#include "core/submission/outcomes.h"

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class OutcomesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("outcomes"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Ask partners what became of reports, or record what they said by other ways"));
    }
    QStringList usage() const override {
        return {QStringLiteral("outcomes poll [--partner ID] [--ca-file F]"), QStringLiteral("outcomes record REPORT STATUS [--note TEXT]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli outcomes poll"), QStringLiteral("cyberspotter-cli outcomes record 12 removed --note 'by e-mail of 3 May'")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOptions({{QStringLiteral("partner"), translated(QT_TRANSLATE_NOOP("CommandLine", "Only this partner.")), QStringLiteral("ID")},
                           {QStringLiteral("note"), translated(QT_TRANSLATE_NOOP("CommandLine", "How the outcome came.")), QStringLiteral("TEXT")},
                           {QStringLiteral("ca-file"), translated(QT_TRANSLATE_NOOP("CommandLine", "Trust only the certificates of this file.")), QStringLiteral("F")}});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        if (words == QStringList{QStringLiteral("poll")}) {
            return poll(context, **library, parser);
        }
        if (words.size() == 3 && words[0] == QStringLiteral("record")) {
            return record(context, **library, words[1], words[2], parser.value(QStringLiteral("note")));
        }
        return wrongUsage;
    }

private:
    static int poll(Context& context, Library& library, const QCommandLineParser& parser) {
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return context.report(catalogue.error());
        }
        const Result<std::vector<Partner>> partners = PartnerRepository(library).listWith((*catalogue)->partners());
        if (!partners) {
            return context.report(partners.error());
        }
        int status = done;
        int changed = 0;
        for (const Partner& partner : *partners) {
            if (parser.isSet(QStringLiteral("partner")) && partner.id != parser.value(QStringLiteral("partner"))) {
                continue;
            }
            const Result<QList<OutcomeChange>> changes = pollOutcomes(library, partner, parser.value(QStringLiteral("ca-file")));
            if (!changes) {
                status = context.report(changes.error());
                continue;
            }
            for (const OutcomeChange& change : *changes) {
                ++changed;
                context.printJson({{"partner", partner.id}, {"report", change.reportId}, {"status", toWord(change.state)}, {"note", change.note}});
                context.print(QStringLiteral("%1  %2  %3").arg(change.reportId, displayName(change.state), change.note));
            }
        }
        context.print(QCoreApplication::translate("CommandLine", "%n outcome(s).", nullptr, changed));
        return status;
    }

    static int record(Context& context, Library& library, const QString& report, const QString& word, const QString& note) {
        const std::optional<ReportState> state = reportStateFromWord(word);
        if (!state || !isAtPartner(*state)) {
            return context.report(badValue(QStringLiteral("STATUS"), word, QStringLiteral("received, in_review, removed, restricted, account_actioned, no_violation, already_gone, duplicate, out_of_scope")));
        }
        if (const Result<void> recorded = recordOutcome(library, report, *state, note); !recorded) {
            return context.report(recorded.error());
        }
        context.printJson({{"report", report}, {"status", toWord(*state)}, {"source", "manual"}});
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Recorded.")));
        return done;
    }
};

} // namespace

std::unique_ptr<Command> makeOutcomesCommand() {
    return std::make_unique<OutcomesCommand>();
}

} // namespace cyberspotter::cli
