// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/input_file.h"

#include "core/base/json.h"
#include "core/listing/price/price.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cstdio>
#include <unistd.h>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class PriceCommand : public Command {
public:
    QString name() const override { return QStringLiteral("price"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Read amounts and currencies out of texts"));
    }
    QStringList usage() const override {
        return {QStringLiteral("price [TEXT...] [--language L] [--country C] [--host H] [--currency SIGN]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli price '1.234,56 €' 'Rp 1.500.000' '1,5 jt'"),
                QStringLiteral("cyberspotter-cli --json price --country AU '$ 5' < prices.txt")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("language"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The language of the page, to read shared signs.")),
                          QStringLiteral("L")});
        parser.addOption({QStringLiteral("country"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The country of the page (two letters).")),
                          QStringLiteral("C")});
        parser.addOption({QStringLiteral("host"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The host name of the page.")), QStringLiteral("H")});
        parser.addOption({QStringLiteral("currency"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "A currency sign or code that stands elsewhere.")),
                          QStringLiteral("SIGN")});
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;
};

QJsonObject toJson(const QString& input, const std::optional<Price>& price) {
    const Price read = price.value_or(Price{});
    QJsonObject json{{QStringLiteral("input"), input},
                     {QStringLiteral("amount"), stringOrNull(read.amount)},
                     {QStringLiteral("currency"), stringOrNull(read.currency.isEmpty() ? read.symbol : read.currency)},
                     {QStringLiteral("currency_raw"), stringOrNull(read.symbol)},
                     {QStringLiteral("currency_reason"), stringOrNull(read.reason)}};
    if (!read.candidates.isEmpty()) {
        json.insert(QStringLiteral("currency_candidates"), QJsonArray::fromStringList(read.candidates));
    }
    if (!read.amountTo.isEmpty()) {
        json.insert(QStringLiteral("amount_to"), read.amountTo);
    }
    for (const auto& [flag, name] : {std::pair{read.from, "from"}, {read.free, "free"},
                                     {read.negotiable, "negotiable"}, {read.negative, "negative"}}) {
        if (flag) {
            json.insert(QLatin1String(name), true);
        }
    }
    return json;
}

void print(const Context& context, const QString& input, const PriceHints& hints) {
    const std::optional<Price> price = parsePrice(input, hints);
    if (!context.json() && isatty(STDOUT_FILENO) != 0) {
        const QString amount = price ? price->amount : QString();
        const QString currency = price ? price->currency : QString();
        context.print(QStringLiteral("%1\t%2 %3").arg(input, amount.isEmpty() ? QStringLiteral("–") : amount, currency));
        return;
    }
    const QByteArray line = compactJson(toJson(input, price)) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
}

int PriceCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    PriceHints hints;
    hints.language = parser.value(QStringLiteral("language"));
    hints.country = parser.value(QStringLiteral("country"));
    hints.host = parser.value(QStringLiteral("host"));
    hints.currency = parser.value(QStringLiteral("currency"));
    for (const QString& word : words) {
        print(context, word, hints);
    }
    if (!words.isEmpty()) {
        return done;
    }
    const Result<std::unique_ptr<QFile>> input = openInput(QStringLiteral("-"));
    if (!input) {
        return context.report(input.error());
    }
    for (QByteArray line = (*input)->readLine(); !line.isEmpty(); line = (*input)->readLine()) {
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        print(context, QString::fromUtf8(line), hints); // an empty line gets its answer too
    }
    return done;
}

} // namespace

std::unique_ptr<Command> makePriceCommand() {
    return std::make_unique<PriceCommand>();
}

} // namespace cyberspotter::cli
