// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/submission_state.h"

#include <QHash>
#include <QStringList>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

/// The drawing of the protocol, written down a second time: from each word, the words that may follow.
const QHash<QString, QStringList>& allowed() {
    static const QHash<QString, QStringList> moves{
        {"queued", {"sending", "cancelled"}},
        {"sending",
         {"awaiting_uploads", "finishing", "delivered", "rejected", "retry_wait", "uncertain", "needs_user", "failed",
          "cancelled"}},
        {"awaiting_uploads", {"finishing", "retry_wait", "uncertain", "needs_user", "failed", "cancelled"}},
        {"finishing",
         {"awaiting_uploads", "acknowledged", "partially_acknowledged", "rejected", "retry_wait", "uncertain",
          "needs_user", "failed"}},
        {"acknowledged", {}},
        {"partially_acknowledged", {}},
        {"rejected", {}},
        {"delivered", {}},
        {"retry_wait", {"sending", "queued", "failed", "cancelled"}},
        {"uncertain", {"sending", "retry_wait", "failed"}},
        {"needs_user", {"queued", "cancelled"}},
        {"failed", {"queued", "cancelled"}},
        {"cancelled", {"queued"}},
    };
    return moves;
}

TEST(SubmissionState, MovesAsTheTableSaysAndNoOtherWay) {
    ASSERT_EQ(allowed().size(), submissionStateCount);
    for (int from = 0; from < submissionStateCount; ++from) {
        for (int to = 0; to < submissionStateCount; ++to) {
            const QString fromWord = toWord(SubmissionState(from));
            const QString toWordText = toWord(SubmissionState(to));
            EXPECT_EQ(mayMove(SubmissionState(from), SubmissionState(to)), allowed()[fromWord].contains(toWordText))
                << fromWord.toStdString() << " -> " << toWordText.toStdString();
        }
    }
}

TEST(SubmissionState, WordsGoThereAndBack) {
    for (int i = 0; i < submissionStateCount; ++i) {
        EXPECT_EQ(submissionStateFromWord(toWord(SubmissionState(i))), SubmissionState(i));
        EXPECT_FALSE(displayName(SubmissionState(i)).isEmpty());
    }
    EXPECT_FALSE(submissionStateFromWord(QStringLiteral("lost")));
    EXPECT_FALSE(submissionStateFromWord(QString()));
}

TEST(SubmissionState, WhatIsWorkedOnCanEnd) {
    for (int i = 0; i < submissionStateCount; ++i) {
        const SubmissionState state = SubmissionState(i);
        if (isActive(state)) {
            EXPECT_FALSE(allowed()[toWord(state)].isEmpty());
        }
    }
    EXPECT_TRUE(isActive(SubmissionState::Uncertain)) << "an answer that was lost is asked for without the person";
    EXPECT_FALSE(isActive(SubmissionState::NeedsUser)) << "a wrong token is not tried again and again";
}

} // namespace
} // namespace cyberspotter
