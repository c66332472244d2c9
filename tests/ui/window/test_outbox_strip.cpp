// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/batch/batch_repository.h"
#include "core/reporting/report_repository.h"
#include "core/submission/journal/submission_repository.h"
#include "core/submission/submitting.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/window/outbox_strip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

namespace cyberspotter::tests {

namespace {

/// A batch in the queue, for a partner whose intake nobody serves.
QString queueOne(PageFixture& fixture) {
    Report report = PageFixture::complete(QStringLiteral("Carving"));
    report.state = ReportState::Ready;
    fixture.add(report);
    Partner partner;
    partner.id = QStringLiteral("test-partner");
    const QString batch = BatchRepository(fixture.library()).create(partner)->front().id;
    return queueBatch(fixture.library(), fixture.session().catalogue(), batch)->id;
}

bool isUsable(const QWidget& strip, const QString& text) {
    const QAbstractButton* button = buttonNamed(strip, text);
    return button != nullptr && button->isVisible() && button->isEnabled();
}

QString said(const QWidget& strip) {
    return strip.findChild<QLabel*>()->toolTip();
}

} // namespace

class TestOutboxStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        applyTheme(*qApp, Scheme::Light);
        QVERIFY(qputenv("CYBERSPOTTER_TOKEN_TEST_PARTNER", "t"));
    }

    void anEmptyOutboxSaysSo() {
        PageFixture fixture;
        OutboxStrip strip(fixture.session());
        strip.resize(900, 40);
        strip.show();
        QTRY_COMPARE(said(strip), QStringLiteral("Outbox: nothing to send"));
        QVERIFY(!isUsable(strip, QStringLiteral("Cancel")) && !isUsable(strip, QStringLiteral("Try again")));
    }

    void whatWaitsCanBeTriedAtOnceOrCancelled() {
        PageFixture fixture;
        const QString id = queueOne(fixture);
        OutboxStrip strip(fixture.session());
        strip.resize(900, 40);
        strip.show();
        fixture.session().outbox().wake();
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(strip, QStringLiteral("Try again")), 15'000);
        QVERIFY2(said(strip).contains(QStringLiteral("Waiting to try again")), qPrintable(said(strip)));
        for (const QString& name : {QStringLiteral("Try again"), QStringLiteral("Cancel"), QStringLiteral("Show")}) {
            const QAbstractButton* button = buttonNamed(strip, name);
            QVERIFY2(button != nullptr && !button->accessibleName().isEmpty(), qPrintable(name));
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
        takePicture(strip, QStringLiteral("outbox-waiting"));

        const int before = SubmissionRepository(fixture.library()).get(id)->attempts;
        buttonNamed(strip, QStringLiteral("Try again"))->click();
        QTRY_VERIFY(SubmissionRepository(fixture.library()).get(id)->attempts <= before);
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(strip, QStringLiteral("Cancel")), 15'000);
        buttonNamed(strip, QStringLiteral("Cancel"))->click();
        QTRY_COMPARE(SubmissionRepository(fixture.library()).get(id)->state, SubmissionState::Cancelled);
        QTRY_COMPARE(said(strip), QStringLiteral("Outbox: nothing to send"));
    }

    void whatNeedsThePersonSaysWhatToDo() {
        PageFixture fixture;
        const QString id = queueOne(fixture);
        const Problem problem{QStringLiteral("unauthorised"), QStringLiteral("The token is wrong"), {}, QStringLiteral("Enter it in Settings."), 401, {}};
        QVERIFY(SubmissionRepository(fixture.library()).beginAttempt(id));
        QVERIFY(SubmissionRepository(fixture.library()).move(id, SubmissionState::NeedsUser, problem));
        OutboxStrip strip(fixture.session());
        strip.resize(900, 40);
        strip.show();
        QTRY_VERIFY2(said(strip).contains(QStringLiteral("Enter it in Settings.")), qPrintable(said(strip)));
        QVERIFY(isUsable(strip, QStringLiteral("Try again")) && isUsable(strip, QStringLiteral("Cancel")));
        QSignalSpy wanted(&fixture.session(), &Session::pageWanted);
        buttonNamed(strip, QStringLiteral("Show"))->click();
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("batches"));
    }

    void bytesAndRateAreShownAsTheyGo() {
        PageFixture fixture;
        OutboxStrip strip(fixture.session());
        strip.resize(900, 40);
        strip.show();
        QTRY_VERIFY(!said(strip).isEmpty());
        Q_EMIT fixture.session().outbox().progressed({QStringLiteral("s"), 1'000'000, 4'000'000});
        QTRY_VERIFY2(said(strip).contains(QStringLiteral("of 3.8")), qPrintable(said(strip)));
        const auto* bar = strip.findChild<QProgressBar*>();
        QVERIFY(bar->isVisible() && !bar->accessibleName().isEmpty());
        QCOMPARE(bar->value(), 250);
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestOutboxStrip)
#include "test_outbox_strip.moc"
