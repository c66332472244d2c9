// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner_repository.h"
#include "core/submission/submitting.h"
#include "support/partner_process.h"
#include "support/submission_fixture.h"

namespace cyberspotter::tests {

inline constexpr auto tokenName = "CYBERSPOTTER_TOKEN_TEST_PARTNER";

/// The sender against the reference partner: a real process, real sockets. The library's clock is moved by hand, so that
/// no test waits for a back-off.
class Intake : public testing::Test {
protected:
    void SetUp() override {
        if (!PartnerProcess::exists()) {
            GTEST_SKIP() << "cyberspotter-partner is not built";
        }
        qputenv(tokenName, PartnerProcess::token().toLatin1());
    }
    void TearDown() override { qunsetenv(tokenName); }

    void begin(const QStringList& arguments = {}) {
        server = std::make_unique<PartnerProcess>(library.file(QStringLiteral("partner")), arguments);
        partner = partnerAt(server->address());
        ASSERT_TRUE(PartnerRepository(*library).add(partner));
    }

    /// Reports with a file each, of different bytes.
    QList<Report> addReports(int count, qsizetype bytes) {
        QList<Report> reports;
        for (int i = 0; i < count; ++i) {
            reports +=
                addReady(*library, addCapture(*library, QByteArray(bytes, 'a') + QByteArray::number(i)));
        }
        return reports;
    }

    QString queue() {
        batchId = BatchRepository(*library).create(partner)->front().id;
        return queueBatch(*library, *catalogue, batchId)->id;
    }

    Submission run(const QString& id, SenderOptions options = {}) {
        options.random = [] { return 1.0; };
        return runSubmission(*library, *catalogue, id, options).value();
    }

    /// Runs until it is settled or stands, the clock moved on to each next try.
    Submission runToTheEnd(const QString& id, int most = 12) {
        Submission submission = run(id);
        for (int i = 0; i < most && isActive(submission.state); ++i) {
            library.advance(std::max<qint64>(0, library->now().msecsTo(submission.nextAttemptAt)));
            submission = run(id);
        }
        return submission;
    }

    ScratchLibrary library;
    std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    std::unique_ptr<PartnerProcess> server;
    Partner partner;
    QString batchId;
};

} // namespace cyberspotter::tests
