// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/storage/library.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace cyberspotter {

/// A search term that a volunteer proposes to a programme.
struct Proposal {
    QString id; ///< set when it is stored
    QString text;
    QString language;
    bool languageGuessed = false;
    QString taxon;     ///< or a group; may be empty
    QString product;   ///< CITES term code, may be empty
    QString reportId;  ///< where it was seen: of these three, what is known
    QString captureId;
    QString seenUrl;
    int hits = 0;      ///< in the texts captured so far
    QString proposedAt;

    bool operator==(const Proposal&) const = default;
};

/// What can be said of words before they are proposed.
struct ProposalLook {
    QString language; ///< given or guessed; empty when it cannot be told
    bool languageGuessed = false;
    std::optional<Keyword> exists; ///< the term that it is already, in whatever spelling
    int hits = 0;                  ///< in one's own captured texts, in any disguise
    int texts = 0;                 ///< how many texts have hits
    QStringList examples;          ///< at most five, each with what stands beside it

    bool operator==(const ProposalLook&) const = default;
};

/// Looks at words: their language (`language`, or when that is empty a guess by their script and by `surroundings`), whether
/// they are a term of `catalogue` already, and how often one's own captured texts have them. Looks through the newest 5,000 texts: not on the window's
/// thread. Problem: what the library reports.
Result<ProposalLook> lookAtProposal(Library& library, const Catalogue& catalogue, const QString& text, const QString& language,
                                    const QString& surroundings = {});

/// {"term","language","language_guessed","taxon","product","seen":{"report","url"},"hits","proposed_at"}: as it goes to a
/// programme, in a batch or a file. It names nobody.
QJsonObject toJson(const Proposal& proposal);

/// A file of proposals for a programme: {"schema":"cyberspotter/proposed-terms/1","created","proposed_terms":[...]}.
QByteArray proposalsFile(const std::vector<Proposal>& proposals, const QDateTime& now);

} // namespace cyberspotter
