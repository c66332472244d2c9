// SPDX-License-Identifier: Apache-2.0
// The editor with a real mouse and real keys: what is drawn is what the copy lacks.
#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/redaction/redacting.h"
#include "ui/redaction/redaction_editor.h"
#include "ui/redaction/region_canvas.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

namespace cyberspotter::tests {

namespace {

/// Every row of another colour, every tenth column another.
QImage striped(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            row[x] = qRgb(60 + y % 180, 80 + (x / 10) % 100, 200 - (y / 50) % 120);
        }
    }
    return image;
}

QByteArray pngOf(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QString addPictures(PageFixture& fixture, QSize size = {900, 3000}) {
    const EvidenceStore store(fixture.library());
    const StoredFile page = store.store(pngOf(striped(size))).value();
    const StoredFile part = store.store(pngOf(striped({200, 150}))).value();
    const StoredFile text = store.store("Ivory. Call 06 12 34 56 78").value();
    Capture capture;
    capture.requestedUrl = capture.finalUrl = QStringLiteral("https://www.example.org/item/1");
    capture.files = {{QStringLiteral("screenshot_full"), page.sha256, page.bytes, QStringLiteral("image/png"), {}},
                     {QStringLiteral("picture"), part.sha256, part.bytes, QStringLiteral("image/png"), {}},
                     {QStringLiteral("text"), text.sha256, text.bytes, QStringLiteral("text/plain"), {}}};
    return CaptureRepository(fixture.library()).add(capture)->id;
}

QAbstractButton* button(const QWidget& editor, const QString& text) {
    for (QAbstractButton* candidate : editor.findChildren<QAbstractButton*>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

/// What this thread was given, so that a busy machine does not look like a slow program.
qint64 threadMicroseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

void drag(QWidget* widget, const QPoint& from, const QPoint& to) {
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace

class TestRedactionEditor : public QObject {
    Q_OBJECT
private:
    /// An editor whose picture is there and seen.
    struct Open {
        explicit Open(PageFixture& fixture, const QString& id) : editor(fixture.session(), id) {
            editor.resize(1000, 700);
            editor.show();
            canvas = editor.findChild<RegionCanvas*>();
            list = editor.findChild<QListWidget*>();
        }
        bool unveil() {
            if (!QTest::qWaitFor([&] { return canvas->hasPicture(); }, 30'000)) {
                return false;
            }
            QTest::mouseClick(button(editor, RedactionEditor::tr("Show the picture")), Qt::LeftButton);
            return QTest::qWaitFor([&] { return canvas->isVisible(); }, 10'000);
        }
        bool save() {
            QSignalSpy redacted(&editor, &RedactionEditor::redacted);
            QTest::mouseClick(button(editor, RedactionEditor::tr("Save redacted copy")), Qt::LeftButton);
            return redacted.wait(30'000);
        }
        QComboBox* box(const QString& name) const {
            for (QComboBox* candidate : editor.findChildren<QComboBox*>()) {
                if (candidate->accessibleName() == name) {
                    return candidate;
                }
            }
            return nullptr;
        }
        RedactionEditor editor;
        RegionCanvas* canvas;
        QListWidget* list;
    };

private Q_SLOTS:
    // Another scheme for eyes: CYBERSPOTTER_TEST_SCHEME=dark.
    void initTestCase() { applyTheme(*qApp, qEnvironmentVariable("CYBERSPOTTER_TEST_SCHEME") == QStringLiteral("dark") ? Scheme::Dark : Scheme::Light); }

    void thePictureIsCoveredUntilItIsWanted() {
        PageFixture fixture;
        Open open(fixture, addPictures(fixture));
        QTRY_VERIFY(open.canvas->hasPicture());
        QVERIFY(!open.canvas->isVisible());
        QVERIFY(!button(open.editor, RedactionEditor::tr("Save redacted copy"))->isEnabled());
        QVERIFY(open.unveil());
        takePicture(open.editor, QStringLiteral("redaction-empty"));
    }

    void whatTheMouseDrawsIsNotInTheCopy() {
        PageFixture fixture;
        const QString id = addPictures(fixture);
        Open open(fixture, id);
        QVERIFY(open.unveil());
        drag(open.canvas, {40, 60}, {240, 160});
        QCOMPARE(open.list->count(), 1);
        const QRect drawn = open.canvas->toScreen(QRect(0, 0, 1, 1));
        QVERIFY(drawn.isValid());
        QVERIFY(open.save());
        const QList<DerivedFile> made = DerivedFileRepository(fixture.library()).latestOf(id).value();
        QCOMPARE(made.size(), 2); // and the text, whose number was found
        const QList<RedactionRegion> regions = regionsFromJson(made[0].facts[QStringLiteral("regions")].toArray());
        QCOMPARE(regions.size(), 1);
        const qreal scale = open.canvas->scale();
        QVERIFY(std::abs(regions[0].box.left() - 40 / scale) <= 1);
        QVERIFY(std::abs(regions[0].box.bottom() - 160 / scale) <= 2);
        const QImage before = striped({900, 3000});
        const QImage after = QImage::fromData(EvidenceStore(fixture.library()).read(made[0].file.sha256, 100'000'000).value());
        QCOMPARE(after.pixel(regions[0].box.left() - 1, regions[0].box.top()), before.pixel(regions[0].box.left() - 1, regions[0].box.top()));
        QVERIFY(after.copy(regions[0].box) != before.copy(regions[0].box));
        QCOMPARE(EvidenceStore(fixture.library()).read(made[1].file.sha256, 1000).value(), QStringLiteral("Ivory. Call ████").toUtf8());
        takePicture(open.editor, QStringLiteral("redaction-saved"));
    }

    void keysMakeMoveSizeAndRemove() {
        PageFixture fixture;
        Open open(fixture, addPictures(fixture));
        QVERIFY(open.unveil());
        open.canvas->setFocus();
        const auto words = [&] { return open.list->count() == 1 ? open.list->item(0)->text() : QString(); };
        QTest::keyClick(open.canvas, Qt::Key_Insert);
        QCOMPARE(open.list->count(), 1);
        const QString made = words();
        QCOMPARE(open.canvas->accessibleDescription(), made);
        QTest::keyClick(open.canvas, Qt::Key_Right);
        QTest::keyClick(open.canvas, Qt::Key_Down, Qt::ControlModifier);
        const QString moved = words();
        QVERIFY(moved != made);
        QTest::keyClick(open.canvas, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(words().contains(QStringLiteral("168 ×")));
        // Steps in a row are one to be taken back.
        QTest::keyClick(open.canvas, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(words(), made);
        QTest::keyClick(open.canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(words().contains(QStringLiteral("168 ×")));
        QTest::keyClick(open.canvas, Qt::Key_Delete);
        QCOMPARE(open.list->count(), 0);
        QVERIFY(open.canvas->accessibleDescription().contains(QStringLiteral("Insert")));
        QTest::keyClick(open.canvas, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.list->count(), 1);
        // From the list as well.
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_Delete);
        QCOMPARE(open.list->count(), 0);
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(open.canvas, Qt::Key_Z, Qt::ControlModifier);
        }
    }

    void aRegionStaysInsideThePicture() {
        RegionList list;
        list.reset({}, {100, 80});
        list.add({QRect(-20, -20, 50, 50)});
        QCOMPARE(list.regions()[0].box, QRect(0, 0, 30, 30));
        list.setBox(QRect(95, 79, 30, 30));
        QCOMPARE(list.regions()[0].box, QRect(70, 50, 30, 30));
        list.setBox(QRect(-9, -9, 500, 500));
        QCOMPARE(list.regions()[0].box, QRect(0, 0, 100, 80));
        list.add({QRect(200, 200, 5, 5)});
        QCOMPARE(list.regions().size(), 1);
    }

    void kindAndMethodOfTheChosenOneChange() {
        PageFixture fixture;
        Open open(fixture, addPictures(fixture));
        QVERIFY(open.unveil());
        drag(open.canvas, {40, 60}, {240, 160});
        QComboBox* kind = open.box(RedactionEditor::tr("What the region hides"));
        QVERIFY(kind != nullptr);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down); // face -> name
        QVERIFY(open.list->item(0)->text().startsWith(displayName(RegionKind::Name)));
        QVERIFY(open.list->item(0)->text().contains(displayName(RegionMethod::Box)));
        QTest::keyClick(&open.editor, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(open.list->item(0)->text().startsWith(displayName(RegionKind::Face)));
    }

    void openedAgainItGoesOnFromTheCopyInUse() {
        PageFixture fixture;
        const QString id = addPictures(fixture);
        redactPictureOf(fixture.library(), id, QStringLiteral("screenshot_full"), {{QRect(10, 20, 30, 40), RegionKind::Name, RegionMethod::Box}}, {}).value();
        Open open(fixture, id);
        QVERIFY(open.unveil());
        QTRY_COMPARE(open.list->count(), 1);
        QVERIFY(!button(open.editor, RedactionEditor::tr("Save redacted copy"))->isEnabled());
        drag(open.canvas, {100, 200}, {240, 260});
        QVERIFY(open.save());
        const QList<DerivedFile> all = DerivedFileRepository(fixture.library()).of(id).value();
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const DerivedFile& one) { return one.file.role.startsWith(QStringLiteral("screenshot")); }), 2);
    }

    void aTallPageNeverHoldsUpTheWindow() {
        PageFixture fixture;
        Open open(fixture, addPictures(fixture, {1280, 20'000}));
        QVERIFY(open.unveil());
        auto* scroll = open.editor.findChild<QScrollArea*>();
        open.box(RedactionEditor::tr("Zoom"))->setCurrentIndex(2); // 100 %
        Q_EMIT open.box(RedactionEditor::tr("Zoom"))->activated(2);
        QCOMPARE(open.canvas->height(), 20'000);
        qint64 worst = 0;
        for (int y = 0; y < 19'000; y += 1500) {
            scroll->verticalScrollBar()->setValue(y);
            const qint64 before = threadMicroseconds();
            open.canvas->repaint();
            worst = std::max(worst, threadMicroseconds() - before);
            QCoreApplication::processEvents();
        }
        qInfo("slowest paint of a page of 20,000 px: %lld µs", static_cast<long long>(worst));
        QVERIFY(worst < 16'000);
    }

    void aCaptureWithoutPicturesSaysSo() {
        PageFixture fixture;
        const QString id = fixture.addCapture("<html>page</html>");
        RedactionEditor editor(fixture.session(), id);
        editor.show();
        const auto says = [&](const QString& text) {
            for (const QLabel* label : editor.findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(text)) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(says(RedactionEditor::tr("This capture has no picture to redact.")));
        RedactionEditor unknown(fixture.session(), QStringLiteral("nothing"));
        unknown.show();
        QTRY_VERIFY(unknown.findChildren<QLabel*>().size() > 0);
    }

    void closedWhileItWorksItLeavesNothingBroken() {
        PageFixture fixture;
        const QString id = addPictures(fixture, {1280, 8000});
        {
            Open open(fixture, id);
            QVERIFY(open.unveil());
            drag(open.canvas, {40, 60}, {240, 160});
            QTest::mouseClick(button(open.editor, RedactionEditor::tr("Save redacted copy")), Qt::LeftButton);
            QTest::keyClick(&open.editor, Qt::Key_Escape);
            QTRY_VERIFY(!open.editor.isVisible());
        }
        fixture.session().readers().waitForDone();
        for (const DerivedFile& derived : DerivedFileRepository(fixture.library()).of(id).value()) {
            QVERIFY(EvidenceStore(fixture.library()).contains(derived.file.sha256));
        }
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestRedactionEditor)
#include "test_redaction_editor.moc"
