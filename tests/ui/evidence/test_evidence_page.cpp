// SPDX-License-Identifier: Apache-2.0
// What is kept is looked at: the list of captures, the viewer with its cover, its files, its life line, the check.
#include "core/evidence/capture_repository.h"
#include "core/evidence/capture_verifier.h"
#include "core/evidence/custody_log.h"
#include "ui/evidence/capture_list_model.h"
#include "ui/evidence/capture_viewer.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/files_pane.h"
#include "ui/evidence/picture/picture_view.h"
#include "ui/evidence/picture_pane.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace cyberspotter;
using namespace cyberspotter::tests;

namespace {

QColor bandColor(int band) {
    return QColor::fromRgb(QColor::fromHsv(band * 37 % 360, 200, 200).rgb());
}

QByteArray bands(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int y = 0; y < height; y += 100) {
        painter.fillRect(0, y, width, 100, bandColor(y / 100));
    }
    painter.end();
    QBuffer png;
    image.save(&png, "PNG");
    return png.data();
}

} // namespace

class TestEvidencePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        applyTheme(*qApp, Scheme::Light);
        tall_ = bands(1000, 34'000);
    }

    void init() {
        fixture_ = std::make_unique<PageFixture>();
        page_ = std::make_unique<EvidencePage>(fixture_->session());
        page_->resize(1200, 800);
        page_->show();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void cleanup() {
        page_.reset();
        fixture_.reset();
    }

    void anEmptyLibrarySaysWhatToDo() {
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(*page_, QStringLiteral("Go browsing")) != nullptr, 10000);
        QSignalSpy wanted(&fixture_->session(), &Session::pageWanted);
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Go browsing")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(buttonNamed(*page_, QStringLiteral("Open")) == nullptr);
        takePicture(*page_, QStringLiteral("evidence-empty"));
    }

    void capturesAreListedPageByPageAndOpenedByKey() {
        for (int i = 0; i < 150; ++i) {
            keep(QStringLiteral("Page %1").arg(i), "page " + QByteArray::number(i));
        }
        Q_EMIT fixture_->session().reportsChanged();
        QTRY_COMPARE_WITH_TIMEOUT(page_->model()->rowCount(), 100, 10000);
        page_->table()->scrollToBottom();
        QTRY_COMPARE_WITH_TIMEOUT(page_->model()->rowCount(), 150, 10000);
        page_->table()->setFocus();
        page_->table()->setCurrentIndex(page_->model()->index(3, 0));
        const QString id = page_->model()->at(3)->id;
        QTest::keyClick(page_->table(), Qt::Key_Return);
        QCOMPARE(page_->viewer()->captureId(), id);
        QTRY_VERIFY_WITH_TIMEOUT(page_->viewer()->isVisible(), 10000);
        QTest::keyClick(page_->viewer(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page_->table()->isVisible(), 10000);
        takePicture(*page_, QStringLiteral("evidence-list"));
        QVERIFY(namelessFields(*page_).isEmpty());
    }

    void thePictureIsCoveredUntilItIsWanted() {
        const Capture capture = keep(QStringLiteral("Tusk"), "<p>x", tall_);
        open(capture.id);
        PictureView* view = page_->viewer()->pictures()->view();
        QVERIFY(view->picture() == nullptr);
        QVERIFY(!view->isVisible());
        takePicture(*page_, QStringLiteral("evidence-covered"));
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Show picture")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(view->picture() != nullptr, 30000);
        QVERIFY(view->isVisible());
        takePicture(*page_, QStringLiteral("evidence-shown"));
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Cover")), Qt::LeftButton);
        QVERIFY(view->picture() == nullptr);
        QVERIFY(!view->isVisible());
        // Who wants no cover has none.
        fixture_->session().setSetting(QStringLiteral("evidence.veil"), QStringLiteral("off"));
        open(capture.id);
        QTRY_VERIFY_WITH_TIMEOUT(view->picture() != nullptr, 30000);
    }

    void aTallPictureHasTheRightPixelsAndStaysSmallInMemory() {
        fixture_->session().setSetting(QStringLiteral("evidence.veil"), QStringLiteral("off"));
        // What holds the window's thread is seen by a timer that should go every 5 ms.
        qint64 longest = 0;
        QElapsedTimer last;
        last.start();
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, last.restart()); });
        beat.start(5);
        open(keep(QStringLiteral("Tall"), "<p>x", tall_).id);
        PictureView* view = page_->viewer()->pictures()->view();
        QTRY_VERIFY_WITH_TIMEOUT(view->picture() != nullptr, 60000);
        QCOMPARE(view->picture()->size(), QSize(1000, 34'000));
        view->setFit(PictureView::Fit::Pixels);
        for (const int top : {0, 12'345, 33'000, 20'050}) {
            view->verticalScrollBar()->setValue(top);
            const int at = view->verticalScrollBar()->value() + 150;
            QTRY_COMPARE_WITH_TIMEOUT(view->viewport()->grab().toImage().pixelColor(20, 150), bandColor(at / 100), 10000);
        }
        QVERIFY2(view->cached() <= 48'000'000, qPrintable(QString::number(view->cached())));
        qInfo("longest pause of the window: %lld ms", static_cast<long long>(longest));
        view->setFit(PictureView::Fit::Whole);
        QCOMPARE(view->verticalScrollBar()->maximum(), 0);
        view->setFit(PictureView::Fit::Width);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
        QVERIFY(QDir(EvidenceStore(fixture_->library()).incomingFolder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aPictureThatIsNoneIsSaid() {
        fixture_->session().setSetting(QStringLiteral("evidence.veil"), QStringLiteral("off"));
        open(keep(QStringLiteral("Broken"), "<p>x", "\x89PNG and nothing more").id);
        QTRY_VERIFY_WITH_TIMEOUT(texts().contains(QStringLiteral("picture"), Qt::CaseInsensitive) && !page_->viewer()->pictures()->view()->isVisible(), 10000);
        QVERIFY(page_->viewer()->pictures()->view()->picture() == nullptr);
    }

    void filesLifeLineAndTextAreThere() {
        const Capture capture = keep(QStringLiteral("<b>Tusk</b>"), "<script>document.title = 'ran'</script>");
        QSignalSpy proofs(page_->viewer(), &CaptureViewer::proofsShown);
        open(capture.id);
        auto* tree = page_->findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Source of the page (HTML)"));
        show(1);
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Copy SHA-256")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), capture.files[0].sha256);
        const QString to = fixture_->file(QStringLiteral("copy.html"));
        page_->viewer()->files()->askPath = [&to](const QString&) { return to; };
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Save a copy…")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("same to the byte")), 10000);
        QFile copy(to);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("<script>document.title = 'ran'</script>"));
        // A file that is there is never replaced.
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Save a copy…")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!notice().contains(QStringLiteral("same to the byte")), 10000);
        show(2);
        auto* life = page_->findChild<QListWidget*>();
        QCOMPARE(life->count(), 1);
        QVERIFY2(life->item(0)->text().contains(QStringLiteral("heron captured the page")), qPrintable(life->item(0)->text()));
        show(4);
        QTRY_VERIFY_WITH_TIMEOUT(texts().contains(QStringLiteral("<script>document.title = 'ran'</script>")), 10000);
        QVERIFY(proofs.size() == 1 || proofs.wait(10000));
        show(0);
        QVERIFY(texts().contains(QStringLiteral("Captured with this library by heron")));
        QVERIFY(texts().contains(QStringLiteral("nothing signed")));
        QVERIFY(texts().contains(QStringLiteral("No authority stamped")));
        open(capture.id); // without the notice
        QVERIFY2(cutTexts(*page_).isEmpty(), qPrintable(cutTexts(*page_).join(u'\n')));
        takePicture(*page_, QStringLiteral("evidence-about"));
    }

    void aLongTextDoesNotHoldTheWindow() {
        open(keep(QStringLiteral("Long"), QByteArray("word ").repeated(400'000)).id);
        qint64 longest = 0;
        QElapsedTimer last;
        last.start();
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, last.restart()); });
        beat.start(5);
        show(4);
        auto* text = page_->findChild<QPlainTextEdit*>(QStringLiteral("capture-text"));
        QVERIFY(text != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(text->document()->characterCount() > 1'000'000, 60000);
        qInfo("longest pause of the window: %lld ms", static_cast<long long>(longest));
        QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
        QVERIFY(texts().contains(QStringLiteral("Only the first million letters")));
    }

    void checkNowFindsOneChangedByte() {
        const Capture capture = keep(QStringLiteral("Tusk"), "<p>evidence");
        open(capture.id);
        QSignalSpy checked(page_->viewer(), &CaptureViewer::checked);
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Check now")), Qt::LeftButton);
        QVERIFY(checked.wait(10000));
        QVERIFY2(checked.takeFirst().first().toBool(), qPrintable(notice()));
        QVERIFY(notice().contains(QStringLiteral("Sound")));
        QFile file(EvidenceStore(fixture_->library()).pathOf(capture.files[0].sha256));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("{");
        file.close();
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Check now")), Qt::LeftButton);
        QVERIFY(checked.wait(10000));
        QVERIFY(!checked.first().first().toBool());
        QVERIFY2(notice().contains(QStringLiteral("Source of the page (HTML)")), qPrintable(notice()));
        // What differs does not leave as if it were evidence.
        show(1);
        const QString to = fixture_->file(QStringLiteral("never.html"));
        page_->viewer()->files()->askPath = [&to](const QString&) { return to; };
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Save a copy…")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!notice().contains(QStringLiteral("Not sound")), 10000);
        QVERIFY(!QFile::exists(to));
        QVERIFY(verifyCapture(fixture_->library(), QStringLiteral("none")).has(QStringLiteral("capture-missing")));
    }

    void whatOthersMadeIsNeverPresentedAsOurs() {
        const StoredFile file = EvidenceStore(fixture_->library()).store("theirs").value();
        Capture theirs;
        theirs.title = QStringLiteral("Theirs");
        theirs.finalUrl = QStringLiteral("https://market.example/theirs");
        theirs.collector = QStringLiteral("osprey");
        theirs.facts = {{"imported_from", QJsonObject{{"file", "visit.wacz"}, {"verified", true}}}};
        theirs.files = {{QStringLiteral("html"), file.sha256, file.bytes, QStringLiteral("text/html"), {}}};
        Library& library = fixture_->library();
        const Result<Capture> imported = library.write([&](Database& database) {
            return CaptureRepository::add(database, EvidenceStore(library), library.now(), theirs, QLatin1String(custody::imported), QStringLiteral("heron"));
        });
        QVERIFY(imported.has_value());
        Q_EMIT fixture_->session().reportsChanged();
        QTRY_COMPARE_WITH_TIMEOUT(page_->model()->rowCount(), 1, 10000);
        QCOMPARE(page_->model()->index(0, CaptureListModel::Origin).data().toString(), QStringLiteral("Imported"));
        open(imported->id);
        QVERIFY(texts().contains(QStringLiteral("Not captured here. Imported from the file “visit.wacz” by heron")));
        QVERIFY(texts().contains(QStringLiteral("It names osprey")));
        QVERIFY(!texts().contains(QStringLiteral("Captured with this library")));
    }

    void whatIsNoEvidenceIsNotImported() {
        QFile junk(fixture_->file(QStringLiteral("junk.wacz")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("no archive");
        junk.close();
        page_->askFile = [&junk] { return junk.fileName(); };
        QTest::mouseClick(buttonNamed(*page_, QStringLiteral("Import evidence…")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!notice().startsWith(QStringLiteral("Reading")) && !notice().isEmpty(), 10000);
        QCOMPARE(CaptureRepository(fixture_->library()).list()->size(), 0);
    }

    void everyLookFits_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("reversed");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark, from right to left") << true << true;
    }
    void everyLookFits() {
        QFETCH(bool, dark);
        QFETCH(bool, reversed);
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        QGuiApplication::setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
        page_->resize(900, 620);
        fixture_->session().setSetting(QStringLiteral("evidence.veil"), QStringLiteral("off"));
        open(keep(QStringLiteral("Statuette en ivoire ancien — عاج قديم منحوت — ").repeated(5), "<p>x", tall_, QString(500, u'x')).id);
        QTRY_VERIFY_WITH_TIMEOUT(page_->viewer()->pictures()->view()->picture() != nullptr, 30000);
        QVERIFY2(cutTexts(*page_).isEmpty(), qPrintable(cutTexts(*page_).join(u'\n')));
        QVERIFY(namelessFields(*page_).isEmpty());
        for (int tab = 0; tab < 5; ++tab) {
            show(tab);
            QCoreApplication::processEvents();
            takePicture(*page_, QStringLiteral("evidence-%1-%2").arg(dark ? QStringLiteral("dark-rtl") : QStringLiteral("light")).arg(tab));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Scheme::Light);
    }

private:
    Capture keep(const QString& title, const QByteArray& html, const QByteArray& png = "\x89PNG", const QString& path = QStringLiteral("item")) {
        const EvidenceStore store(fixture_->library());
        const StoredFile page = store.store(html).value();
        const StoredFile picture = store.store(png).value();
        Capture capture;
        capture.requestedUrl = QStringLiteral("https://market.example/from/") + path;
        capture.finalUrl = QStringLiteral("https://market.example/") + path;
        capture.title = title;
        capture.startedAt = capture.finishedAt = fixture_->library().now();
        capture.collector = QStringLiteral("heron");
        capture.program = QStringLiteral("Cyber Spotter");
        capture.engine = QStringLiteral("QtWebEngine");
        capture.facts = {{"http_status", 200}, {"source", "copy_of_tab"}, {"scrolled", QJsonObject{{"to_px", 34'000}}}, {"dom_changed", false}};
        capture.files = {{QStringLiteral("html"), page.sha256, page.bytes, QStringLiteral("text/html"), {}},
                         {QStringLiteral("screenshot_full"), picture.sha256, picture.bytes, QStringLiteral("image/png"), {}}};
        return CaptureRepository(fixture_->library()).add(capture).value();
    }
    void open(const QString& id) {
        QSignalSpy shown(page_->viewer(), &CaptureViewer::recordShown);
        page_->open(id);
        QVERIFY(shown.wait(10000));
    }
    void show(int tab) { page_->viewer()->findChild<QTabBar*>()->setCurrentIndex(tab); }
    QString notice() const {
        QString words;
        for (const Notice* notice : page_->findChildren<Notice*>()) {
            words = notice->isVisible() ? notice->text() : words;
        }
        return words;
    }
    QString texts() const {
        QStringList all;
        for (const QLabel* label : page_->findChildren<QLabel*>()) {
            all += label->isVisible() ? label->text() : QString();
        }
        for (const QPlainTextEdit* text : page_->findChildren<QPlainTextEdit*>()) {
            all += text->isVisible() ? text->toPlainText() : QString();
        }
        return all.join(u'\n');
    }

    QByteArray tall_;
    std::unique_ptr<PageFixture> fixture_;
    std::unique_ptr<EvidencePage> page_;
};

QTEST_MAIN(TestEvidencePage)
#include "test_evidence_page.moc"
