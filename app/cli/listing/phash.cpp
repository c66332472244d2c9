// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/input_file.h"

#include "core/base/json.h"
#include "core/likeness/picture/picture_decoding.h"
#include "core/likeness/seen_pictures.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

constexpr int mostBits = 256;

class PhashCommand : public Command {
public:
    QString name() const override { return QStringLiteral("phash"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Fingerprints of pictures (PDQ), and which reports show the same picture"));
    }
    QStringList usage() const override {
        return {QStringLiteral("phash IMAGE..."), QStringLiteral("phash find IMAGE|HASH... [--within N]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli --json phash photo.jpg"),
                QStringLiteral("cyberspotter-cli phash find photo.jpg --within 31")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("within"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "Find pictures that differ in at most so many of 256 bits (31).")),
                          QStringLiteral("N")});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        if (words.isEmpty() || (words.front() != QLatin1String("find") && parser.isSet(QStringLiteral("within")))) {
            return wrongUsage;
        }
        if (words.front() != QLatin1String("find")) {
            return printHashes(context, words);
        }
        bool isNumber = true;
        const QString bits = parser.value(QStringLiteral("within"));
        const int within = bits.isEmpty() ? pdqSameWithin : bits.toInt(&isNumber);
        if (!isNumber || within < 0 || within > mostBits) {
            return context.report({QStringLiteral("usage"), translated(QT_TRANSLATE_NOOP("CommandLine", "A value cannot be used")),
                                   QStringLiteral("--within %1").arg(bits),
                                   translated(QT_TRANSLATE_NOOP("CommandLine", "Give a number from 0 to 256.")), 0, {}});
        }
        return words.size() < 2 ? wrongUsage : findAll(context, words.mid(1), within);
    }

private:
    static int printHashes(const Context& context, const QStringList& paths) {
        int status = done;
        for (const QString& path : paths) {
            const Result<Pdq> pdq = pdqOfFile(path);
            if (!pdq) {
                status = context.report(pdq.error());
                continue;
            }
            context.printJson({{"file", path}, {"pdq", pdq->hash().toHex()}, {"quality", pdq->quality}});
            context.print(QStringLiteral("%1  %2  %3").arg(pdq->hash().toHex()).arg(pdq->quality, 3).arg(path));
        }
        return status;
    }

    static Result<PdqVariants> variantsOf(const QString& imageOrHash) {
        if (const auto hash = PdqHash::fromHex(imageOrHash)) {
            return variantsOfHash(*hash);
        }
        const Result<Pdq> pdq = pdqOfFile(imageOrHash);
        return pdq ? Result<PdqVariants>(pdq->variants) : std::unexpected(pdq.error());
    }

    static int findAll(Context& context, const QStringList& asked, int within) {
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        if (const Result<int> hashed = PictureHashRepository(**library).hashPending(); !hashed) {
            return context.report(hashed.error());
        }
        SeenPictures pictures(**library);
        int status = done;
        for (const QString& one : asked) {
            const Result<PdqVariants> variants = variantsOf(one);
            const Result<void> printed = variants ? find(context, **library, pictures, *variants, within) : std::unexpected(variants.error());
            if (!printed) {
                status = context.report(printed.error());
            }
        }
        return status;
    }

    static Result<void> find(const Context& context, Library& library, SeenPictures& pictures, const PdqVariants& variants, int within) {
        const Result<std::vector<PictureHit>> hits = pictures.find(variants, within);
        if (!hits) {
            return std::unexpected(hits.error());
        }
        int found = 0;
        for (const PictureHit& hit : *hits) {
            const Result<QList<PicturePlace>> places = PictureHashRepository(library).placesOf(hit.id);
            if (!places) {
                return std::unexpected(places.error());
            }
            for (const PicturePlace& place : *places) {
                print(context, hit, place);
                ++found;
            }
        }
        if (found == 0) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No picture of the library is like it.")));
        }
        return {};
    }

    static void print(const Context& context, const PictureHit& hit, const PicturePlace& place) {
        context.printJson({{"report", stringOrNull(place.reportId)},
                           {"capture", place.captureId},
                           {"picture", place.sha256},
                           {"pdq", hit.hash.toHex()},
                           {"distance", hit.distance},
                           {"variant", pdqVariantName(hit.variant)},
                           {"quality", place.quality},
                           {"role", place.role}});
        const QString what = place.reportNumber > 0 ? translated(QT_TRANSLATE_NOOP("CommandLine", "report %1")).arg(place.reportNumber)
                                                    : translated(QT_TRANSLATE_NOOP("CommandLine", "capture %1")).arg(place.captureId);
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1  %2 bits (%3)  picture %4"))
                          .arg(what)
                          .arg(hit.distance)
                          .arg(pdqVariantName(hit.variant), place.sha256.left(16)));
    }
};

} // namespace

std::unique_ptr<Command> makePhashCommand() {
    return std::make_unique<PhashCommand>();
}

} // namespace cyberspotter::cli
