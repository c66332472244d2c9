// SPDX-License-Identifier: Apache-2.0
// The whole path in the real window, by keys and mouse: search, open, capture, tag, batch, send, receipt, outcome, history,
// export. The marketplace, the partner and the browser engine are the real programs.
#include "app/desktop/practice_process.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/verification.h"
#include "core/history/history_queries.h"
#include "core/submission/journal/receipt_repository.h"
#include "ui/browse/browse_page.h"
#include "ui/browse/web_tab.h"
#include "ui/reports/report_panel.h"
#include "ui/style/theme.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace cyberspotter {

namespace {

constexpr int patience = 60'000;

/// The visible widget of a type that a person would call so: by its text or its accessible name.
template <typename Widget>
Widget* named(QWidget* root, const QString& name) {
    for (Widget* widget : root->findChildren<Widget*>()) {
        const QString text = widget->property("text").toString();
        if (widget->isVisible() && (widget->accessibleName() == name || text == name)) {
            return widget;
        }
    }
    return nullptr;
}

void click(QWidget* widget) {
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

class TestPracticeSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walksTheWholePath();

private:
    void openAListing(MainWindow& window, BrowsePage& browse);
    void captureAndTag(MainWindow& window, BrowsePage& browse);
    void sendTheBatch(MainWindow& window);
    void hearFromThePartner(MainWindow& window);
    void exportABag(MainWindow& window);
    Report onlyReport() const;

    QTemporaryDir folder_;
    std::unique_ptr<desktop::PracticeProcess> practice_;
    std::unique_ptr<Session> session_;
};

void TestPracticeSession::initTestCase() {
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
    Result<std::unique_ptr<Library>> library = Library::open(folder_.filePath(QStringLiteral("library")));
    QVERIFY(library.has_value());
    Result<std::unique_ptr<desktop::PracticeProcess>> practice = desktop::PracticeProcess::start(**library);
    QVERIFY2(practice.has_value(), practice ? "" : qPrintable(practice.error().toText()));
    practice_ = std::move(*practice);
    const auto catalogue = Catalogue::load({practice_->marketplace()}, {practice_->partner()});
    QVERIFY(catalogue.has_value());
    session_ = std::make_unique<Session>(std::move(*library), *catalogue, true, practice_->address());
}

Report TestPracticeSession::onlyReport() const {
    const Result<QList<Report>> reports = HistoryQueries(session_->library()).find({});
    return reports && reports->size() == 1 ? reports->front() : Report{};
}

void TestPracticeSession::openAListing(MainWindow& window, BrowsePage& browse) {
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    auto* address = named<QLineEdit>(&browse, QStringLiteral("Address"));
    QVERIFY(address != nullptr);
    address->setFocus();
    QTest::keyClicks(address, QStringLiteral("ivoire"));
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab() != nullptr && browse.currentTab()->title().contains(QStringLiteral("ivoire")), patience);
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, practice_->address() + QStringLiteral("/item/fr-1007"));
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab()->title().contains(QStringLiteral("Statuette")) && !browse.currentTab()->page()->isLoading(), patience);
}

void TestPracticeSession::captureAndTag(MainWindow& window, BrowsePage& browse) {
    QSignalSpy captured(&browse, &BrowsePage::captured);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    // In an event loop: QTRY sleeps between events, of which a capture has thousands.
    QVERIFY(captured.count() == 1 || captured.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(browse.reportPanel()->isVisible(), patience);
    ReportPanel* panel = browse.reportPanel();
    const auto capture = CaptureRepository(session_->library()).get(panel->report().captureId);
    QVERIFY(capture.has_value());
    QCOMPARE(capture->facts.value(QStringLiteral("methods")).toObject().value(QStringLiteral("screenshot_full")).toString(), QStringLiteral("devtools"));
    QCOMPARE(panel->report().listing.itemId, QStringLiteral("fr-1007"));
    QCOMPARE(panel->report().listing.currency, QStringLiteral("EUR"));
    QCOMPARE(panel->report().partnerId, QStringLiteral("practice"));
    auto* species = named<QLineEdit>(panel, QStringLiteral("Species"));
    QVERIFY(species != nullptr);
    species->setFocus();
    QTest::keyClicks(species, QStringLiteral("elefante africano"));
    QTest::keyClick(species, Qt::Key_Return);
    auto* term = named<QComboBox>(panel, QStringLiteral("What is offered"));
    QVERIFY(term != nullptr);
    term->setFocus();
    QTest::keyClicks(term, QStringLiteral("IVC"));
    auto* reason = named<QPlainTextEdit>(panel, QStringLiteral("Why it is suspect"));
    QVERIFY(reason != nullptr);
    QTest::keyClicks(reason, QStringLiteral("Sold as real ivory"));
    auto* ready = named<QPushButton>(panel, QStringLiteral("Ready to send"));
    QVERIFY(ready != nullptr);
    QTRY_VERIFY(ready->isEnabled());
    click(ready);
    QTRY_COMPARE_WITH_TIMEOUT(onlyReport().state, ReportState::Ready, patience);
    QCOMPARE(onlyReport().taxa, QStringList{QStringLiteral("Loxodonta africana")});
}

void TestPracticeSession::sendTheBatch(MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(&window, QStringLiteral("Make a batch")) != nullptr, patience);
    click(named<QPushButton>(&window, QStringLiteral("Make a batch")));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(&window, QStringLiteral("Send")) != nullptr, patience);
    click(named<QPushButton>(&window, QStringLiteral("Send")));
    QTRY_COMPARE_WITH_TIMEOUT(onlyReport().state, ReportState::Received, patience);
    QVERIFY(!onlyReport().reference.isEmpty());
    const auto hasReceipt = [this] {
        const Result<std::optional<Receipt>> receipt = ReceiptRepository(session_->library()).ofBatch(onlyReport().batchId);
        return receipt.has_value() && receipt->has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasReceipt(), patience);
}

void TestPracticeSession::hearFromThePartner(MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(named<QPushButton>(&window, QStringLiteral("Ask partners for answers")) != nullptr);
    for (const ReportState expected : {ReportState::InReview, ReportState::Removed}) {
        click(named<QPushButton>(&window, QStringLiteral("Ask partners for answers")));
        QTRY_COMPARE_WITH_TIMEOUT(onlyReport().state, expected, patience);
    }
}

void TestPracticeSession::exportABag(MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    auto* button = named<QPushButton>(&window, QStringLiteral("Export"));
    QVERIFY(button != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    const QString path = folder_.filePath(QStringLiteral("session.zip"));
    QTimer typist;
    connect(&typist, &QTimer::timeout, &typist, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* name = dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (name != nullptr) {
            typist.stop();
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        }
    });
    typist.start(50);
    QAction* bag = button->menu()->actions().last();
    bag->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    const Verification verified = verifyPath(path);
    QVERIFY(verified.valid());
}

void TestPracticeSession::walksTheWholePath() {
    MainWindow window(*session_);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    auto* browse = window.findChild<BrowsePage*>();
    QVERIFY(browse != nullptr && browse->isVisible());
    openAListing(window, *browse);
    if (QTest::currentTestFailed()) {
        return;
    }
    captureAndTag(window, *browse);
    if (QTest::currentTestFailed()) {
        return;
    }
    sendTheBatch(window);
    if (QTest::currentTestFailed()) {
        return;
    }
    hearFromThePartner(window);
    exportABag(window);
}

} // namespace cyberspotter

QTEST_MAIN(cyberspotter::TestPracticeSession)
#include "test_practice_session.moc"
