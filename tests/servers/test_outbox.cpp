// SPDX-License-Identifier: Apache-2.0
// The outbox of the window: sends by itself on its own thread, and waits its turn beside another process.
#include "core/catalogue/partner/partner_repository.h"
#include "core/storage/process_lock.h"
#include "core/submission/outbox.h"
#include "core/submission/submitting.h"
#include "support/partner_process.h"
#include "support/submission_fixture.h"

#include <condition_variable>

namespace cyberspotter {
namespace {

using tests::PartnerProcess;

class OutboxAtWork : public testing::Test {
protected:
    void SetUp() override {
        if (!PartnerProcess::exists()) {
            GTEST_SKIP() << "cyberspotter-partner is not built";
        }
        qputenv("CYBERSPOTTER_TOKEN_TEST_PARTNER", PartnerProcess::token().toLatin1());
        // The computer's own clock: the outbox waits by it.
        library = Library::open(folder.filePath(QStringLiteral("library"))).value();
        server = std::make_unique<PartnerProcess>(folder.filePath(QStringLiteral("partner")));
        partner = tests::partnerAt(server->address());
        ASSERT_TRUE(PartnerRepository(*library).add(partner));
    }
    void TearDown() override { qunsetenv("CYBERSPOTTER_TOKEN_TEST_PARTNER"); }

    QString queue(qsizetype bytes) {
        tests::addReady(*library, tests::addCapture(*library, QByteArray(bytes, 'e')));
        const Batch batch = BatchRepository(*library).create(partner)->front();
        return queueBatch(*library, *catalogue, batch.id)->id;
    }

    /// Listens on the outbox's own thread.
    void listen(Outbox& outbox) {
        QObject::connect(
            &outbox, &Outbox::submissionChanged, &outbox,
            [this](const Submission& submission) {
                const std::lock_guard<std::mutex> lock(mutex);
                states += submission.state;
                if (submission.state == SubmissionState::Acknowledged) {
                    acknowledged += submission.id;
                }
                changed.notify_all();
            },
            Qt::DirectConnection);
        QObject::connect(
            &outbox, &Outbox::progressed, &outbox,
            [this](const SendProgress& progress) {
                const std::lock_guard<std::mutex> lock(mutex);
                sent = progress.sent;
                changed.notify_all();
            },
            Qt::DirectConnection);
    }
    template <typename Condition>
    bool waitFor(Condition&& condition) {
        std::unique_lock<std::mutex> lock(mutex);
        return changed.wait_for(lock, std::chrono::seconds(30), condition);
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    std::unique_ptr<PartnerProcess> server;
    Partner partner;
    std::mutex mutex;
    std::condition_variable changed;
    QList<SubmissionState> states;
    QSet<QString> acknowledged;
    qint64 sent = 0;
};

TEST_F(OutboxAtWork, SendsWhatIsQueuedWhenItIsWoken) {
    Outbox outbox(*library, catalogue);
    listen(outbox);
    const QString id = queue(100'000);
    outbox.wake();
    ASSERT_TRUE(waitFor([this] { return states.contains(SubmissionState::Acknowledged); }));
    EXPECT_TRUE(states.contains(SubmissionState::Sending));
    EXPECT_TRUE(states.contains(SubmissionState::AwaitingUploads));
    EXPECT_EQ(sent, 100'000);
}

TEST_F(OutboxAtWork, GoesOnAtOnceWithTheHalvesOfABatchThatWasTooLarge) {
    server->stop();
    server->restart({QStringLiteral("--most-reports"), QStringLiteral("1")});
    tests::addReady(*library);
    queue(1000); // both reports in one batch
    Outbox outbox(*library, catalogue);
    listen(outbox);
    ASSERT_TRUE(waitFor([this] { return acknowledged.size() == 2; }));
    EXPECT_EQ(server->count(QStringLiteral("report")), 2);
}

TEST_F(OutboxAtWork, GoesOnAtStartWithWhatWasBrokenOff) {
    const QString id = queue(45'000'000);
    {
        Outbox outbox(*library, catalogue);
        listen(outbox);
        ASSERT_TRUE(waitFor([this] { return sent > 1'000'000; }));
    } // the window is closed in the middle of it
    EXPECT_EQ(SubmissionRepository(*library).get(id)->state, SubmissionState::AwaitingUploads);
    Outbox outbox(*library, catalogue);
    listen(outbox);
    ASSERT_TRUE(waitFor([this] { return states.contains(SubmissionState::Acknowledged); }));
    EXPECT_EQ(server->evidenceBytes(), 45'000'000);
}

TEST_F(OutboxAtWork, DoesNotSendWhileAnotherProcessDoes) {
    // A lock of another open file description stands for another process (flock).
    const Result<ProcessLock> other = ProcessLock::acquire(library->folder(), Role::Sender);
    ASSERT_TRUE(other);
    queue(1000);
    {
        Outbox outbox(*library, catalogue);
        listen(outbox);
        std::unique_lock<std::mutex> lock(mutex);
        changed.wait_for(lock, std::chrono::milliseconds(300));
    }
    EXPECT_TRUE(states.isEmpty());
    EXPECT_EQ(server->count(QStringLiteral("report")), 0);
}

} // namespace
} // namespace cyberspotter
