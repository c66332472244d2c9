// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/report_printing.h"

#include "core/history/history_queries.h"

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

std::optional<HistoryGroup> groupFromWord(const QString& word) {
    const QList<std::pair<QString, HistoryGroup>> groups{
        {QStringLiteral("species"), HistoryGroup::Species}, {QStringLiteral("marketplace"), HistoryGroup::Marketplace},
        {QStringLiteral("partner"), HistoryGroup::Partner}, {QStringLiteral("outcome"), HistoryGroup::Outcome},
        {QStringLiteral("week"), HistoryGroup::Week}};
    for (const auto& [name, group] : groups) {
        if (name == word) {
            return group;
        }
    }
    return std::nullopt;
}

class StatsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("stats"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Count reports by species, marketplace, partner, outcome or week"));
    }
    QStringList usage() const override {
        return {QStringLiteral("stats [--by species|marketplace|partner|outcome|week]")};
    }
    QStringList examples() const override { return {QStringLiteral("cyberspotter-cli stats --by outcome")}; }

    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("by"), translated(QT_TRANSLATE_NOOP("CommandLine", "What to count by.")), QStringLiteral("GROUP"), QStringLiteral("outcome")});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const std::optional<HistoryGroup> group = groupFromWord(parser.value(QStringLiteral("by")));
        if (!words.isEmpty() || !group) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<QList<HistoryCount>> counts = HistoryQueries(**library).countBy(*group);
        if (!counts) {
            return context.report(counts.error());
        }
        QList<QStringList> rows;
        for (const HistoryCount& count : *counts) {
            context.printJson({{"by", parser.value(QStringLiteral("by"))}, {"key", count.key}, {"reports", count.reports}});
            rows.append({count.key.isEmpty() ? translated(QT_TRANSLATE_NOOP("CommandLine", "(not known)")) : count.key, QString::number(count.reports)});
        }
        context.printTable(rows);
        return done;
    }
};

} // namespace

std::unique_ptr<Command> makeStatsCommand() {
    return std::make_unique<StatsCommand>();
}

} // namespace cyberspotter::cli
