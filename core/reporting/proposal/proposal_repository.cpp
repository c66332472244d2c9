// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/proposal/proposal_repository.h"

#include "core/base/clock.h"
#include "core/base/identifiers.h"
#include "core/catalogue/keyword/keyword_check.h"

#include <QCoreApplication>

namespace cyberspotter {

Result<Proposal> ProposalRepository::add(Proposal proposal) {
    proposal.text = proposal.text.trimmed().normalized(QString::NormalizationForm_C);
    const Keyword asTerm{.text = proposal.text, .language = proposal.language, .taxon = proposal.taxon, .product = proposal.product,
                         .kind = QStringLiteral("plain"), .confidence = QStringLiteral("medium")};
    if (const Result<void> usable = checkKeyword(asTerm); !usable) {
        return std::unexpected(usable.error());
    }
    proposal.id = newId();
    proposal.proposedAt = toRfc3339(library_.now());
    return library_.write([&](Database& database) -> Result<Proposal> {
        SQLite::Statement& put = database.prepare(
            "INSERT INTO proposal (id, text, language, language_guessed, taxon, product, report_id, capture_id, seen_url, hits, proposed_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (text, language) DO UPDATE SET id = excluded.id, "
            "language_guessed = excluded.language_guessed, taxon = excluded.taxon, product = excluded.product, report_id = excluded.report_id, "
            "capture_id = excluded.capture_id, seen_url = excluded.seen_url, hits = excluded.hits, proposed_at = excluded.proposed_at");
        bindText(put, 1, proposal.id);
        bindText(put, 2, proposal.text);
        bindText(put, 3, proposal.language);
        put.bind(4, proposal.languageGuessed ? 1 : 0);
        bindText(put, 5, proposal.taxon);
        bindText(put, 6, proposal.product);
        bindText(put, 7, proposal.reportId);
        bindText(put, 8, proposal.captureId);
        bindText(put, 9, proposal.seenUrl);
        put.bind(10, proposal.hits);
        bindText(put, 11, proposal.proposedAt);
        put.exec();
        return proposal;
    });
}

Result<std::vector<Proposal>> ProposalRepository::list() const {
    return library_.read([](Database& database) -> Result<std::vector<Proposal>> {
        SQLite::Statement& query = database.prepare("SELECT id, text, language, language_guessed, taxon, product, report_id, capture_id, seen_url, "
                                                    "hits, proposed_at FROM proposal ORDER BY proposed_at, text");
        std::vector<Proposal> proposals;
        while (query.executeStep()) {
            proposals.push_back({.id = columnText(query, 0),
                                 .text = columnText(query, 1),
                                 .language = columnText(query, 2),
                                 .languageGuessed = query.getColumn(3).getInt() != 0,
                                 .taxon = columnText(query, 4),
                                 .product = columnText(query, 5),
                                 .reportId = columnText(query, 6),
                                 .captureId = columnText(query, 7),
                                 .seenUrl = columnText(query, 8),
                                 .hits = query.getColumn(9).getInt(),
                                 .proposedAt = columnText(query, 10)});
        }
        return proposals;
    });
}

Result<void> ProposalRepository::remove(const QString& id) {
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& removal = database.prepare("DELETE FROM proposal WHERE id = ?");
        bindText(removal, 1, id);
        if (removal.exec() == 0) {
            return fail(QStringLiteral("proposal-unknown"), QCoreApplication::translate("Proposals", "There is no such proposal"), QStringLiteral("\"%1\"").arg(id),
                        QCoreApplication::translate("Proposals", "See the list of proposals."));
        }
        return {};
    });
}

} // namespace cyberspotter
