// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_state.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace cyberspotter {
namespace {

using enum ReportState;

const std::set<ReportState> decisions{Removed, Restricted, AccountActioned, NoViolation, AlreadyGone, Duplicate, OutOfScope};

std::set<ReportState> with(std::set<ReportState> states, std::initializer_list<ReportState> more) {
    states.insert(more);
    return states;
}

/// Written down a second time, from the drawing rather than from the table.
std::map<ReportState, std::set<ReportState>> allowedMoves() {
    const std::set<ReportState> partner = with(decisions, {Received, InReview, ClarificationRequired});
    std::map<ReportState, std::set<ReportState>> moves{
        {Draft, {Ready, Withdrawn}},
        {Ready, {Draft, Batched, Withdrawn}},
        {Batched, {Ready, Submitted, Delivered, Rejected, Received, Duplicate}},
        {Withdrawn, {Draft}},
        {Submitted, with(partner, {Delivered, Rejected, RetractRequested})},
        {Delivered, with(partner, {Rejected, RetractRequested})},
        {Rejected, {}},
        {RetractRequested, {Retracted, RetractRefused}},
        {Retracted, {}},
        {RetractRefused, partner},
    };
    for (const ReportState state : partner) {
        moves[state] = with(partner, {RetractRequested});
    }
    return moves;
}

TEST(ReportState, TakesEveryAllowedMoveAndNoOther) {
    const std::map<ReportState, std::set<ReportState>> moves = allowedMoves();
    for (int from = 0; from < reportStateCount; ++from) {
        for (int to = 0; to < reportStateCount; ++to) {
            const bool allowed = from != to && moves.at(ReportState(from)).contains(ReportState(to));
            EXPECT_EQ(mayMove(ReportState(from), ReportState(to)), allowed)
                << qPrintable(toWord(ReportState(from))) << " -> " << qPrintable(toWord(ReportState(to)));
        }
    }
}

TEST(ReportState, WordsAreTheirOwnInverse) {
    for (int i = 0; i < reportStateCount; ++i) {
        EXPECT_EQ(reportStateFromWord(toWord(ReportState(i))), ReportState(i));
        EXPECT_FALSE(displayName(ReportState(i)).isEmpty());
    }
    EXPECT_FALSE(reportStateFromWord(QStringLiteral("Draft")));
    EXPECT_FALSE(reportStateFromWord(QString()));
}

TEST(ReportState, KnowsWhatIsDecided) {
    for (const ReportState state : decisions) {
        EXPECT_TRUE(isDecided(state));
        EXPECT_TRUE(isAtPartner(state));
    }
    EXPECT_FALSE(isDecided(InReview));
    EXPECT_FALSE(isAtPartner(Batched));
}

} // namespace
} // namespace cyberspotter
