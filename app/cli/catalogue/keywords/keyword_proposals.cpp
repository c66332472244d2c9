// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/keywords/keywords.h"

#include "core/base/json.h"
#include "core/catalogue/keyword/language_tag.h"
#include "core/evidence/capture_repository.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "core/reporting/report_repository.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

constexpr qint64 longestSurroundings = 1024 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// Where it was seen: the report, its capture and address, and the words of the page.
struct Seen {
    QString reportId;
    QString captureId;
    QString url;
    QString text;
    QString language; ///< of the listing
};

Result<Seen> seenIn(Library& library, const QString& report) {
    if (report.isEmpty()) {
        return Seen{};
    }
    const Result<Report> found = ReportRepository(library).get(report);
    if (!found) {
        return std::unexpected(found.error());
    }
    Seen seen{found->id, found->captureId, found->listing.url, found->listing.title, languageTagOf(found->listing.language)};
    const auto files = CaptureRepository(library).filesOf(found->captureId);
    for (const CaptureFile& file : files.value_or(QList<CaptureFile>())) {
        if (file.role == u"text") {
            seen.text += u' ' + QString::fromUtf8(EvidenceStore(library).read(file.sha256, longestSurroundings).value_or(QByteArray()));
        }
    }
    return seen;
}

int listProposals(const Context& context, Library& library) {
    const auto proposals = ProposalRepository(library).list();
    if (!proposals) {
        return context.report(proposals.error());
    }
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Term")), translated(QT_TRANSLATE_NOOP("CommandLine", "Language")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Taxon or group")), translated(QT_TRANSLATE_NOOP("CommandLine", "Hits"))}};
    for (const Proposal& proposal : *proposals) {
        QJsonObject json = toJson(proposal);
        json.insert(QStringLiteral("id"), proposal.id);
        context.printJson(json);
        rows << QStringList{proposal.text, proposal.language, orDash(proposal.taxon), QString::number(proposal.hits)};
    }
    if (rows.size() == 1) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No proposals.")));
    } else if (!context.json()) {
        context.printTable(rows);
    }
    return done;
}

int exportProposals(const Context& context, Library& library, const QString& out) {
    const auto proposals = ProposalRepository(library).list();
    return proposals ? writeExport(context, proposalsFile(*proposals, library.now()), out, {{"proposals", int(proposals->size())}})
                     : context.report(proposals.error());
}

int propose(const Context& context, Library& library, const Catalogue& catalogue, const QCommandLineParser& parser, const QString& text) {
    const Result<Keyword> term = keywordOfOptions(catalogue, parser, text);
    const Result<Seen> seen = term ? seenIn(library, parser.value(QStringLiteral("seen"))) : std::unexpected(term.error());
    Result<ProposalLook> look = seen ? lookAtProposal(library, catalogue, text, term->language, seen->text) : std::unexpected(seen.error());
    if (!look) {
        return context.report(look.error());
    }
    if (look->language.isEmpty() && !seen->language.isEmpty()) {
        look = lookAtProposal(library, catalogue, text, seen->language);
        if (!look) {
            return context.report(look.error());
        }
        look->languageGuessed = true;
    }
    if (look->language.isEmpty()) {
        return context.report({QStringLiteral("language-unknown"), translated(QT_TRANSLATE_NOOP("CommandLine", "The language cannot be told")),
                               QStringLiteral("\"%1\"").arg(text), translated(QT_TRANSLATE_NOOP("CommandLine", "Give it with --language.")), 0, {}});
    }
    const Result<Proposal> stored = ProposalRepository(library).add({.text = text,
                                                                     .language = look->language,
                                                                     .languageGuessed = look->languageGuessed,
                                                                     .taxon = subjectOf(*term),
                                                                     .product = term->product,
                                                                     .reportId = seen->reportId,
                                                                     .captureId = seen->captureId,
                                                                     .seenUrl = seen->url,
                                                                     .hits = look->hits});
    if (!stored) {
        return context.report(stored.error());
    }
    QJsonObject json = toJson(*stored);
    json.insert(QStringLiteral("id"), stored->id);
    json.insert(QStringLiteral("exists"), look->exists ? QJsonValue(keywordJson(*look->exists)) : QJsonValue());
    json.insert(QStringLiteral("examples"), QJsonArray::fromStringList(look->examples));
    context.printJson(json);
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Proposed \"%1\" (%2).")).arg(stored->text, stored->language));
    if (look->exists) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "There is \"%1\" (%2, %3) as well.")).arg(look->exists->text, look->exists->language, originOf(*look->exists)));
    }
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Found %1 times in %2 of your captured texts.")).arg(look->hits).arg(look->texts));
    for (const QString& example : look->examples) {
        context.print(QStringLiteral("  ") + example);
    }
    return done;
}

} // namespace

int runPropose(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const bool lists = parser.isSet(QStringLiteral("list"));
    const bool exports = parser.isSet(QStringLiteral("export"));
    if (words.size() != (lists || exports ? 0 : 1)) {
        return wrongUsage;
    }
    const auto catalogue = context.catalogue();
    const Result<Library*> library = context.library();
    if (!catalogue || !library) {
        return context.report(!catalogue ? catalogue.error() : library.error());
    }
    if (lists) {
        return listProposals(context, **library);
    }
    return exports ? exportProposals(context, **library, parser.value(QStringLiteral("export"))) : propose(context, **library, **catalogue, parser, words[0]);
}

} // namespace cyberspotter::cli
