// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/likeness/picture_hash_repository.h"
#include "core/likeness/seller_repository.h"
#include "core/reporting/selector/selector_repository.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class SellerCommand : public Command {
public:
    QString name() const override { return QStringLiteral("seller"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Everything of one seller, on all marketplaces, with pictures in common"));
    }
    QStringList usage() const override {
        return {QStringLiteral("seller REPORT"), QStringLiteral("seller --selector KIND:VALUE...")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli seller 12"), QStringLiteral("cyberspotter-cli --json seller --selector seller_id:ebay:bob")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("selector"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "What the seller is known by: seller_id:MARKETPLACE:ID, seller_name:NAME, phone:NUMBER ...")),
                          QStringLiteral("KIND:VALUE")});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const QStringList typed = parser.values(QStringLiteral("selector"));
        if ((words.size() == 1) == !typed.isEmpty() || words.size() > 1) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<int> hashed = PictureHashRepository(**library).hashPending();
        const Result<int> known = SelectorRepository(**library).catchUp();
        if (!hashed || !known) {
            return context.report(hashed ? known.error() : hashed.error());
        }
        QList<SellerSelector> selectors;
        for (const QString& one : typed) {
            selectors.append(comparedSelector(one.section(u':', 0, 0), one.section(u':', 1)));
        }
        const SellerRepository sellers(**library);
        const Result<SellerDossier> dossier = words.isEmpty() ? sellers.dossier(selectors) : sellers.dossierOfReport(words.front());
        if (!dossier) {
            return context.report(dossier.error());
        }
        context.printJson(dossier->toJson());
        print(context, *dossier);
        return done;
    }

private:
    static void print(const Context& context, const SellerDossier& dossier) {
        if (dossier.reports.isEmpty()) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "The library has no report of this seller.")));
            return;
        }
        for (const SellerSelector& selector : dossier.selectors) {
            context.print(QStringLiteral("%1  %2").arg(selector.kind, selector.value));
        }
        QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Report")), translated(QT_TRANSLATE_NOOP("CommandLine", "Status")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "Marketplace")), translated(QT_TRANSLATE_NOOP("CommandLine", "Title"))}};
        for (const SeenReport& report : dossier.reports) {
            rows.append({QString::number(report.number), displayName(report.state), report.marketplace, report.title.left(60)});
        }
        context.printTable(rows);
        for (const SharedPicture& picture : dossier.shared) {
            QStringList numbers;
            for (const qint64 number : picture.reports) {
                numbers << QString::number(number);
            }
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "One picture in the reports %1.")).arg(numbers.join(QStringLiteral(", "))));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSellerCommand() {
    return std::make_unique<SellerCommand>();
}

} // namespace cyberspotter::cli
