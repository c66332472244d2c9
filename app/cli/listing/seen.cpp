// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/likeness/lookalike_repository.h"
#include "core/likeness/picture/picture_decoding.h"
#include "core/listing/listing_extractor.h"
#include "core/listing/page/page_file.h"
#include "core/reporting/selector/selector_repository.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString textOf(const Likeness& likeness) {
    switch (likeness.reason) {
    case LikenessReason::SameAddress:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "same address"));
    case LikenessReason::SameItem:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "same item"));
    case LikenessReason::SameSellerAndTitle:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "same seller, titles alike by %1 %")).arg(qRound(likeness.similarity * 100));
    case LikenessReason::SamePicture:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("CommandLine", "same picture, %1 bits (%2)")).arg(likeness.distance).arg(pdqVariantName(likeness.variant));
}

class SeenCommand : public Command {
public:
    QString name() const override { return QStringLiteral("seen"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Whether a listing was reported before, or is like one that was"));
    }
    QStringList usage() const override {
        return {QStringLiteral("seen [FILE|-] --url URL [--picture IMAGE]... [--title T] [--seller N] [--seller-id I]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli seen --url https://www.ebay.fr/itm/123456789012"),
                QStringLiteral("cyberspotter-cli --json seen page.html --url https://www.ebay.fr/itm/123456789012 --picture photo.jpg")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOptions({
            {QStringLiteral("url"), translated(QT_TRANSLATE_NOOP("CommandLine", "The listing's address.")), QStringLiteral("URL")},
            {QStringLiteral("picture"), translated(QT_TRANSLATE_NOOP("CommandLine", "A picture of the listing.")), QStringLiteral("IMAGE")},
            {QStringLiteral("title"), translated(QT_TRANSLATE_NOOP("CommandLine", "Its title.")), QStringLiteral("T")},
            {QStringLiteral("seller"), translated(QT_TRANSLATE_NOOP("CommandLine", "Its seller's name.")), QStringLiteral("N")},
            {QStringLiteral("seller-id"), translated(QT_TRANSLATE_NOOP("CommandLine", "Its seller's number or account.")), QStringLiteral("I")},
        });
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        if (words.size() > 1 || !parser.isSet(QStringLiteral("url"))) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<OpenPage> page = readPage(context, parser, words);
        if (!page) {
            return context.report(page.error());
        }
        const Result<int> hashed = PictureHashRepository(**library).hashPending();
        const Result<int> known = SelectorRepository(**library).catchUp();
        if (!hashed || !known) {
            return context.report(hashed ? known.error() : hashed.error());
        }
        SeenPictures pictures(**library);
        QElapsedTimer timer;
        timer.start();
        const Result<SeenBefore> seen = LookalikeRepository(**library, &pictures).find(*page);
        if (!seen) {
            return context.report(seen.error());
        }
        QJsonObject json = seen->toJson();
        json.insert(QStringLiteral("url"), page->listing.url);
        json.insert(QStringLiteral("canonical_url"), page->listing.canonicalUrl);
        json.insert(QStringLiteral("ms"), double(timer.nsecsElapsed()) / 1e6);
        context.printJson(json);
        print(context, *seen);
        return done;
    }

private:
    static Result<OpenPage> readPage(Context& context, const QCommandLineParser& parser, const QStringList& words) {
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return std::unexpected(catalogue.error());
        }
        const MarketplaceIndex& marketplaces = (*catalogue)->marketplaceIndex();
        const QString url = parser.value(QStringLiteral("url"));
        OpenPage page;
        if (words.isEmpty()) {
            page.listing = extractListing(QByteArray(), url, marketplaces);
        } else {
            const Result<QByteArray> html = readPageFile(words.front());
            if (!html) {
                return std::unexpected(html.error());
            }
            page.listing = extractListing(*html, url, marketplaces);
        }
        const auto take = [&](const char* option, QString& field) {
            if (parser.isSet(QLatin1String(option))) {
                field = parser.value(QLatin1String(option));
            }
        };
        take("title", page.listing.title);
        take("seller", page.listing.seller.name);
        take("seller-id", page.listing.seller.id);
        for (const QString& path : parser.values(QStringLiteral("picture"))) {
            const Result<Pdq> pdq = pdqOfFile(path);
            if (!pdq) {
                return std::unexpected(pdq.error());
            }
            page.pictures.append(*pdq);
        }
        return page;
    }

    static void print(const Context& context, const SeenBefore& seen) {
        if (seen.isEmpty()) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Not reported before, and like nothing in the library.")));
            return;
        }
        QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Report")), translated(QT_TRANSLATE_NOOP("CommandLine", "Status")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "Since")), translated(QT_TRANSLATE_NOOP("CommandLine", "Why")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "Title"))}};
        for (const SeenReport& report : seen.mine + seen.alike) {
            QStringList reasons;
            for (const Likeness& likeness : report.reasons) {
                reasons << textOf(likeness);
            }
            const QDateTime since = report.submittedAt.isValid() ? report.submittedAt : report.createdAt;
            const bool isReport = report.number > 0;
            rows.append({isReport ? QString::number(report.number) : translated(QT_TRANSLATE_NOOP("CommandLine", "capture")),
                         isReport ? displayName(report.state) : QStringLiteral("–"), since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")),
                         reasons.join(QStringLiteral("; ")), report.title.left(60)});
        }
        context.printTable(rows);
    }
};

} // namespace

std::unique_ptr<Command> makeSeenCommand() {
    return std::make_unique<SeenCommand>();
}

} // namespace cyberspotter::cli
