// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/proposal/proposal.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/listing/facts/language_guess.h"
#include "core/matching/keyword_lookup.h"
#include "core/matching/keyword_matcher.h"

#include <QSet>

namespace cyberspotter {

namespace {

constexpr int mostCaptures = 5'000;
constexpr int page = 200;
constexpr qint64 longestText = 4 * 1024 * 1024;
constexpr int mostExamples = 5;
constexpr qsizetype beside = 40;

/// A hit and what stands on either side of it, on one line.
QString exampleOf(const QString& text, const KeywordHit& hit) {
    const std::u32string characters = text.toStdU32String();
    const auto from = qMax<qint64>(0, hit.start - beside);
    const std::u32string around = characters.substr(std::size_t(from), std::size_t(hit.end - from + beside));
    return QString::fromStdU32String(around).simplified();
}

void lookInside(const QString& text, const KeywordMatcher& matcher, ProposalLook& look) {
    const std::vector<KeywordHit> hits = matcher.scan(text);
    if (hits.empty()) {
        return;
    }
    look.hits += int(hits.size());
    ++look.texts;
    if (look.examples.size() < mostExamples) {
        look.examples << exampleOf(text, hits.front());
    }
}

Result<void> lookThroughCaptures(Library& library, const KeywordMatcher& matcher, ProposalLook& look) {
    const CaptureRepository captures(library);
    const EvidenceStore store(library);
    QSet<QString> seen; // one file may belong to several captures
    CapturePlace after;
    for (int looked = 0; looked < mostCaptures; looked += page) {
        const Result<QList<Capture>> list = captures.list(after, page);
        if (!list) {
            return std::unexpected(list.error());
        }
        for (const Capture& capture : *list) {
            const CaptureFile* file = capture.file(QStringLiteral("text"));
            file = file == nullptr ? capture.file(QStringLiteral("html")) : file;
            if (file == nullptr || seen.contains(file->sha256)) {
                continue;
            }
            seen.insert(file->sha256);
            // A file that is lost or too large is the matter of others: it has no hits here.
            if (const Result<QByteArray> bytes = store.read(file->sha256, longestText)) {
                lookInside(QString::fromUtf8(*bytes), matcher, look);
            }
        }
        if (list->size() < page) {
            break;
        }
        after = CaptureRepository::placeOf(list->back());
    }
    return {};
}

} // namespace

Result<ProposalLook> lookAtProposal(Library& library, const Catalogue& catalogue, const QString& text, const QString& language,
                                    const QString& surroundings) {
    ProposalLook look;
    look.languageGuessed = language.isEmpty();
    look.language = language.isEmpty() ? guessLanguageOfWords(text, surroundings) : language;
    const KeywordLookup lookup(catalogue.keywords());
    if (const Keyword* known = lookup.find(text, look.language)) {
        look.exists = *known;
    }
    if (text.trimmed().isEmpty()) {
        return look;
    }
    // One term needs no engine that takes time to be made ready.
    const KeywordMatcher matcher({Keyword{.text = text.trimmed(), .language = look.language, .kind = QStringLiteral("plain"), .confidence = QStringLiteral("medium")}},
                                 LiteralSet::Engine::Automaton);
    const Result<void> looked = lookThroughCaptures(library, matcher, look);
    return looked ? Result<ProposalLook>(look) : std::unexpected(looked.error());
}

QJsonObject toJson(const Proposal& proposal) {
    QJsonObject seen;
    if (!proposal.reportId.isEmpty()) {
        seen.insert(QStringLiteral("report"), proposal.reportId);
    }
    if (!proposal.seenUrl.isEmpty()) {
        seen.insert(QStringLiteral("url"), proposal.seenUrl);
    }
    return {{"term", proposal.text},
            {"language", proposal.language},
            {"language_guessed", proposal.languageGuessed},
            {"taxon", stringOrNull(proposal.taxon)},
            {"product", stringOrNull(proposal.product)},
            {"seen", seen},
            {"hits", proposal.hits},
            {"proposed_at", proposal.proposedAt}};
}

QByteArray proposalsFile(const std::vector<Proposal>& proposals, const QDateTime& now) {
    QJsonArray terms;
    for (const Proposal& proposal : proposals) {
        terms << toJson(proposal);
    }
    return compactJson({{"schema", "cyberspotter/proposed-terms/1"}, {"created", toRfc3339(now)}, {"proposed_terms", terms}}) + '\n';
}

} // namespace cyberspotter
