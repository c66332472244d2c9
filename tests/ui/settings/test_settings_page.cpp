// SPDX-License-Identifier: Apache-2.0
#include "core/history/history_queries.h"
#include "ui/settings/partner_words.h"
#include "ui/session/signed_in_folder.h"
#include "ui/settings/settings_page.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <functional>

namespace cyberspotter::tests {

namespace {

/// Waits for a dialog of that type to be in front, then does something with it.
template <typename Dialog>
void whenAsked(std::function<void(Dialog&)> act) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
            timer->deleteLater();
            timer->stop();
            act(*dialog);
        }
    });
    timer->start(10);
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(*qApp, Scheme::Light);
    }

    void whatIsTypedIsKept() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        auto* pseudonym = named<QLineEdit>(page, QStringLiteral("Pseudonym"));
        QVERIFY(pseudonym != nullptr);
        QTest::keyClicks(pseudonym, QStringLiteral("heron-17"));
        QTRY_COMPARE(fixture.storedSetting(QStringLiteral("collector.pseudonym")), QStringLiteral("heron-17"));
    }

    void theColoursChangeAtOnce() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        QSignalSpy changed(&page, &SettingsPage::lookChanged);
        auto* colours = named<QComboBox>(page, QStringLiteral("Colours"));
        page.show();
        colours->setFocus();
        QTest::keyClick(colours, Qt::Key_End);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fixture.session().setting(QStringLiteral("window.scheme")), QStringLiteral("dark"));
    }

    void aPartnerIsAddedWithItsAddress() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        named<QLineEdit>(page, QStringLiteral("Name of a new partner"))->setText(QStringLiteral("Réserve des Hérons"));
        named<QLineEdit>(page, QStringLiteral("Address of its intake"))->setText(QStringLiteral("https://intake.example.org"));
        buttonNamed(page, QStringLiteral("Add partner"))->click();
        QTRY_VERIFY(fixture.session().partner(QStringLiteral("reserve-des-herons")) != nullptr);
    }

    void aBadAddressIsRefused() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        const auto before = fixture.session().partners().size();
        named<QLineEdit>(page, QStringLiteral("Name of a new partner"))->setText(QStringLiteral("Elsewhere"));
        named<QLineEdit>(page, QStringLiteral("Address of its intake"))->setText(QStringLiteral("http://intake.example.org"));
        buttonNamed(page, QStringLiteral("Add partner"))->click();
        fixture.session().writer().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(fixture.session().partners().size(), before);
    }

    void partnersAreDescribedInPlainWords() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        auto* partners = named<QComboBox>(page, QStringLiteral("Partner"));
        static const QRegularExpression code(QStringLiteral("[{}]|web_form|in_product|none_public|smtps?\\b"));
        for (int i = 0; i < partners->count(); ++i) {
            const QString words = partnerWords(*fixture.session().partner(partners->itemData(i).toString()));
            QVERIFY2(!words.isEmpty() && !words.contains(code), qPrintable(partners->itemText(i) + u'\n' + words));
        }
        Partner own;
        for (const char* kind : {"https", "smtp", "smtps", "sftp", "webdav", "file", "web_form", "none"}) {
            own.channels = {{QString::fromLatin1(kind), QStringLiteral("somewhere"), {}}};
            QVERIFY2(!partnerWords(own).contains(code), kind);
        }
    }

    void sitesAreAskedForTheLanguagesChosen() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        auto* languages = named<QLineEdit>(page, QStringLiteral("Languages asked from sites"));
        languages->setFocus();
        QTest::keyClicks(languages, QStringLiteral("id, zh-Hant,en"));
        QTest::keyClick(languages, Qt::Key_Return);
        QTRY_COMPARE(fixture.storedSetting(QStringLiteral("browser.languages")), QStringLiteral("id,zh-Hant,en"));
        languages->selectAll();
        QTest::keyClicks(languages, QStringLiteral("bahasa; english"));
        QTest::keyClick(languages, Qt::Key_Return);
        QVERIFY(page.findChild<Notice*>()->text().contains(QStringLiteral("not understood")));
        QCOMPARE(fixture.session().setting(QStringLiteral("browser.languages")), QStringLiteral("id,zh-Hant,en"));
    }

    void whatSignedInTabsKeepIsShownAndForgotten() {
        QTemporaryDir data;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        auto* kept = named<QLabel>(page, QStringLiteral("What is kept of signed-in tabs"));
        auto* signOut = page.findChild<QPushButton*>(QStringLiteral("signOut"));
        QVERIFY(kept->text().startsWith(QStringLiteral("Nothing is kept")));
        QVERIFY(!signOut->isEnabled());
        const SignedInFolder folder(fixture.library().folder());
        QVERIFY(folder.begin(QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC)).has_value());
        Q_EMIT fixture.session().signedInChanged();
        QVERIFY2(kept->text().contains(QStringLiteral("2026")) && kept->text().contains(folder.place()), qPrintable(kept->text()));
        QSignalSpy wanted(&fixture.session(), &Session::signOutWanted);
        signOut->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(folder.forget().has_value());
        Q_EMIT fixture.session().signedOut();
        QVERIFY(kept->text().startsWith(QStringLiteral("Nothing is kept")));
        QVERIFY(!signOut->isEnabled());
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    }

    void aBackupIsWrittenAndRestored() {
        PageFixture fixture;
        fixture.add(PageFixture::complete(QStringLiteral("Ivory box")));
        SettingsPage page(fixture.session());
        page.show();
        const QString backup = fixture.file(QStringLiteral("kept.tar"));
        whenAsked<QFileDialog>([backup](QFileDialog& dialog) {
            dialog.selectFile(backup);
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        buttonNamed(page, QStringLiteral("Back up…"))->click();
        QTRY_VERIFY(page.findChild<Notice*>()->text().contains(backup));
        fixture.add(PageFixture::complete(QStringLiteral("Later")));

        QSignalSpy prepared(&fixture.session(), &Session::restorePrepared);
        whenAsked<QFileDialog>([backup](QFileDialog& dialog) {
            dialog.selectFile(backup);
            whenAsked<QMessageBox>([](QMessageBox& warning) { buttonNamed(warning, QStringLiteral("Restore"))->click(); });
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        buttonNamed(page, QStringLiteral("Restore from a backup…"))->click();
        QTRY_COMPARE(prepared.size(), 1);
        const auto restore = prepared.front().front().value<PreparedRestore>();
        const auto library = Library::open(restore.folder, Library::Mode::ReadOnly);
        QVERIFY(library.has_value());
        QCOMPARE(HistoryQueries(**library).count({}).value_or(-1), 1);
    }

    void aRestoreIsNotBegunWithoutAYes() {
        PageFixture fixture;
        QVERIFY(backUpLibrary(fixture.library(), fixture.file(QStringLiteral("kept.tar"))).has_value());
        SettingsPage page(fixture.session());
        page.show();
        QSignalSpy prepared(&fixture.session(), &Session::restorePrepared);
        bool asked = false;
        whenAsked<QFileDialog>([&](QFileDialog& dialog) {
            dialog.selectFile(fixture.file(QStringLiteral("kept.tar")));
            whenAsked<QMessageBox>([&asked](QMessageBox& warning) {
                asked = true;
                QVERIFY(warning.defaultButton() == qobject_cast<QPushButton*>(warning.button(QMessageBox::Cancel)));
                QTest::keyClick(&warning, Qt::Key_Escape);
            });
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        buttonNamed(page, QStringLiteral("Restore from a backup…"))->click();
        fixture.session().readers().waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(asked);
        QCOMPARE(prepared.size(), 0);
    }

    void aFileThatIsNoBackupIsSaid() {
        PageFixture fixture;
        QFile file(fixture.file(QStringLiteral("other.tar")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no archive at all");
        file.close();
        SettingsPage page(fixture.session());
        page.show();
        whenAsked<QFileDialog>([&](QFileDialog& dialog) {
            dialog.selectFile(file.fileName());
            whenAsked<QMessageBox>([](QMessageBox& warning) { buttonNamed(warning, QStringLiteral("Restore"))->click(); });
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        buttonNamed(page, QStringLiteral("Restore from a backup…"))->click();
        QTRY_VERIFY(page.findChild<Notice*>()->text().contains(QStringLiteral("cannot be restored")));
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Restore from a backup…"))->isEnabled());
    }

    void fieldsStandInOneLine() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.resize(1000, 1400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto left = [&page](QWidget* field) { return field->mapTo(&page, QPoint()).x(); };
        const int line = left(named<QLineEdit>(page, QStringLiteral("Pseudonym")));
        QCOMPARE(left(named<QComboBox>(page, QStringLiteral("Colours"))), line);
        QCOMPARE(left(named<QComboBox>(page, QStringLiteral("Partner"))), line);
        QCOMPARE(left(named<QLineEdit>(page, QStringLiteral("Languages asked from sites"))), line);
    }

    void scrollingThePageChangesNoChoice() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.resize(1000, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QList<QComboBox*> boxes = page.findChildren<QComboBox*>();
        QVERIFY(boxes.size() >= 5);
        for (QComboBox* box : boxes) {
            const int chosen = box->currentIndex();
            const QPointF place = box->rect().center();
            QWheelEvent wheel(place, box->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &wheel);
            QCOMPARE(box->currentIndex(), chosen);
        }
    }

    void everyFieldHasANameAndNothingIsCut() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.resize(1000, 1400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestSettingsPage)
#include "test_settings_page.moc"
