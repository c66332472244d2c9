// SPDX-License-Identifier: Apache-2.0
// A search list in the window: made, opened in tabs, worked through by keys, and found again. The marketplace is the practice one.
#include "app/desktop/practice_process.h"
#include "core/searching/search_repository.h"
#include "ui/browse/browse_page.h"
#include "ui/browse/web_tab.h"
#include "ui/search/new_search_list_dialog.h"
#include "ui/search/search_strip.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;

namespace {

constexpr int patience = 60'000;

void click(QWidget* widget) {
    QVERIFY(widget != nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

class TestSearchLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aListIsWorkedThroughAndFoundAgain();
    void whatWasCapturedIsFound();
    void aTabOpenedFromASearchBelongsToIt();
    void withinAWeekNothingIsOfferedTwice();
    void removingIsTakenBack();
    void fromRightToLeftNothingIsCutOff();
    void nothingIsMadeOfNothing();
    void aGroupAndASpeciesStandInForEachOther();

private:
    static void show(BrowsePage& browse);
    QWidget* openDialog(BrowsePage& browse);
    void makeList(BrowsePage& browse, int searches);
    static QString progress(const BrowsePage& browse);
    static SearchStrip* strip(const BrowsePage& browse) { return browse.findChild<SearchStrip*>(); }
    static void press(BrowsePage& browse, Qt::Key key) { QTest::keyClick(&browse, key, Qt::ControlModifier | Qt::ShiftModifier); }
    QList<ListedSearch> stored() const;

    QTemporaryDir folder_;
    std::unique_ptr<desktop::PracticeProcess> practice_;
    std::unique_ptr<Session> session_;
    int libraries_ = 0;
};

void TestSearchLists::initTestCase() {
    applyTheme(*qApp, Scheme::Light);
    Result<std::unique_ptr<Library>> library = Library::open(folder_.filePath(QStringLiteral("server")));
    QVERIFY(library.has_value());
    Result<std::unique_ptr<desktop::PracticeProcess>> practice = desktop::PracticeProcess::start(**library);
    QVERIFY2(practice.has_value(), practice ? "" : qPrintable(practice.error().toText()));
    practice_ = std::move(*practice);
}

// Each test has a library of its own.
void TestSearchLists::init() {
    Result<std::unique_ptr<Library>> library = Library::open(folder_.filePath(QStringLiteral("library%1").arg(++libraries_)));
    QVERIFY(library.has_value());
    const auto catalogue = Catalogue::load({practice_->marketplace()}, {practice_->partner()});
    QVERIFY(catalogue.has_value());
    session_ = std::make_unique<Session>(std::move(*library), *catalogue, true, practice_->address());
}

void TestSearchLists::show(BrowsePage& browse) {
    browse.resize(1200, 800);
    browse.show();
    QVERIFY(QTest::qWaitForWindowActive(&browse));
}

QWidget* TestSearchLists::openDialog(BrowsePage& browse) {
    QTest::mouseClick(browse.findChild<QPushButton*>(QStringLiteral("newSearchList")), Qt::LeftButton);
    auto* dialog = browse.findChild<NewSearchListDialog*>();
    return dialog != nullptr && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

/// By keys and clicks, as a person does: French words for the African elephant.
void TestSearchLists::makeList(BrowsePage& browse, int searches) {
    QWidget* dialog = openDialog(browse);
    QVERIFY(dialog != nullptr);
    auto* preview = dialog->findChild<QLabel*>(QStringLiteral("searchPreview"));
    auto* make = dialog->findChild<QPushButton*>(QStringLiteral("makeSearchList"));
    auto* species = named<QLineEdit>(*dialog, QStringLiteral("Species to search for"));
    QVERIFY(preview != nullptr && make != nullptr && species != nullptr);
    QTest::keyClicks(species, QStringLiteral("elefante africano"));
    QTest::keyClick(species, Qt::Key_Return);
    auto* languages = named<QListWidget>(*dialog, QStringLiteral("Languages"));
    QVERIFY(languages != nullptr);
    for (int i = 0; i < languages->count(); ++i) {
        const bool isFrench = languages->item(i)->data(Qt::UserRole).toString() == QStringLiteral("fr");
        if ((languages->item(i)->checkState() == Qt::Checked) != isFrench) {
            languages->setCurrentRow(i);
            QTest::keyClick(languages, Qt::Key_Space);
        }
    }
    named<QSpinBox>(*dialog, QStringLiteral("Searches for each site at most"))->setValue(searches);
    QTRY_VERIFY_WITH_TIMEOUT(preview->text().startsWith(QStringLiteral("%1 search").arg(searches)), patience);
    QVERIFY2(preview->text().contains(QStringLiteral("1 site")), qPrintable(preview->text()));
    QVERIFY(namelessFields(*dialog).isEmpty());
    QVERIFY2(cutTexts(*dialog).isEmpty(), qPrintable(cutTexts(*dialog).join(u'\n')));
    takePicture(*dialog, QStringLiteral("search-list-new"));
    QTRY_VERIFY(make->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(progress(browse), QStringLiteral("0 of %1").arg(searches), patience);
}

QString TestSearchLists::progress(const BrowsePage& browse) {
    const auto* label = browse.findChild<QLabel*>(QStringLiteral("searchProgress"));
    return label == nullptr ? QString() : label->text();
}

QList<ListedSearch> TestSearchLists::stored() const {
    const SearchRepository searches(session_->library());
    const Result<QList<SearchList>> lists = searches.lists();
    return lists && !lists->isEmpty() ? searches.searches(lists->first().id).value() : QList<ListedSearch>();
}

void TestSearchLists::aListIsWorkedThroughAndFoundAgain() {
    {
        BrowsePage browse(*session_);
        show(browse);
        makeList(browse, 7);
        takePicture(browse, QStringLiteral("search-lists"));
        click(buttonNamed(browse, QStringLiteral("Continue")));
        QTRY_COMPARE_WITH_TIMEOUT(browse.tabCount(), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(strip(browse)->isVisible() && strip(browse)->words().contains(QStringLiteral("1 of 7")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab()->title().contains(stored()[0].search.term), patience);
        QVERIFY(namelessFields(browse).isEmpty());
        QVERIFY2(cutTexts(*strip(browse)).isEmpty(), qPrintable(cutTexts(*strip(browse)).join(u'\n')));
        takePicture(browse, QStringLiteral("search-strip"));
        // Nothing found: the next one comes in the same tab.
        press(browse, Qt::Key_E);
        QTRY_VERIFY_WITH_TIMEOUT(strip(browse)->words().contains(QStringLiteral("6 of 7")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab()->title().contains(stored()[5].search.term), patience);
        QCOMPARE(browse.tabCount(), 5);
        QCOMPARE(stored()[0].state, SearchState::Nothing);
        press(browse, Qt::Key_F);
        QTRY_VERIFY_WITH_TIMEOUT(strip(browse)->words().contains(QStringLiteral("7 of 7")), patience);
        QCOMPARE(stored()[5].state, SearchState::Found);
        QVERIFY(strip(browse)->words().contains(QStringLiteral("no more")));
        // Nothing waits: it goes on in the tab that is open with the second one, of which nothing was said.
        press(browse, Qt::Key_G);
        QTRY_VERIFY_WITH_TIMEOUT(strip(browse)->words().contains(QStringLiteral("2 of 7")), patience);
        QCOMPARE(stored()[6].state, SearchState::Seen);
        QTest::keyClick(&browse, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!strip(browse)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(progress(browse), QStringLiteral("7 of 7 · 1 found"), patience);
    }
    BrowsePage again(*session_);
    show(again);
    QTRY_COMPARE_WITH_TIMEOUT(progress(again), QStringLiteral("7 of 7 · 1 found"), patience);
    QVERIFY(!buttonNamed(again, QStringLiteral("Done"))->isEnabled());
    // An address that was opened from a list is known again, also typed.
    again.openAddress(stored()[1].search.url);
    QTRY_VERIFY_WITH_TIMEOUT(strip(again)->isVisible() && strip(again)->words().contains(QStringLiteral("2 of 7")), patience);
    press(again, Qt::Key_E);
    QTRY_COMPARE_WITH_TIMEOUT(stored()[1].state, SearchState::Nothing, patience);
}

void TestSearchLists::whatWasCapturedIsFound() {
    BrowsePage browse(*session_);
    show(browse);
    makeList(browse, 2);
    click(buttonNamed(browse, QStringLiteral("Continue")));
    QTRY_COMPARE_WITH_TIMEOUT(browse.tabCount(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab()->title().contains(stored()[0].search.term), patience);
    // On to a listing, by a link of the page: still of this search.
    QSignalSpy loaded(browse.currentTab(), &QWebEngineView::loadFinished);
    browse.currentTab()->page()->runJavaScript(QStringLiteral("location.href = '/item/fr-1007'"));
    QVERIFY(loaded.wait(patience));
    QVERIFY(strip(browse)->isVisible());
    QSignalSpy captured(&browse, &BrowsePage::captured);
    browse.captureCurrent();
    QVERIFY(captured.wait(patience));
    QTRY_COMPARE_WITH_TIMEOUT(stored()[0].state, SearchState::Found, patience);
    QCOMPARE(stored()[0].finds, 1);
    QCOMPARE(stored()[1].state, SearchState::Seen);
    // Elsewhere by one's own hand: what is captured there was not found by the search.
    auto* address = named<QLineEdit>(browse, QStringLiteral("Address"));
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, practice_->address() + QStringLiteral("/item/fr-1007"));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(!strip(browse)->isVisible());
    browse.captureCurrent();
    QVERIFY(captured.wait(patience));
    QCOMPARE(stored()[0].finds, 1);
}

void TestSearchLists::aTabOpenedFromASearchBelongsToIt() {
    BrowsePage browse(*session_);
    show(browse);
    makeList(browse, 1);
    click(buttonNamed(browse, QStringLiteral("Continue")));
    QTRY_COMPARE_WITH_TIMEOUT(browse.tabCount(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab()->title().contains(stored()[0].search.term), patience);
    WebTab* opened = browse.currentTab()->makeTab();
    QVERIFY(opened != nullptr);
    QCOMPARE(browse.currentTab(), opened);
    QVERIFY(strip(browse)->isVisible());
    QVERIFY(strip(browse)->words().contains(QStringLiteral("1 of 1")));
}

void TestSearchLists::withinAWeekNothingIsOfferedTwice() {
    BrowsePage browse(*session_);
    show(browse);
    makeList(browse, 7);
    const QStringList first = [this] {
        QStringList terms;
        for (const ListedSearch& listed : stored()) {
            terms += listed.search.term;
        }
        return terms;
    }();
    click(buttonNamed(browse, QStringLiteral("Continue")));
    QTRY_COMPARE_WITH_TIMEOUT(browse.tabCount(), 5, patience);
    QTest::keyClick(&browse, Qt::Key_T, Qt::ControlModifier);
    QWidget* dialog = openDialog(browse);
    QVERIFY(dialog != nullptr);
    auto* species = named<QLineEdit>(*dialog, QStringLiteral("Species to search for"));
    QTest::keyClicks(species, QStringLiteral("Loxodonta africana"));
    QTest::keyClick(species, Qt::Key_Return);
    auto* preview = dialog->findChild<QLabel*>(QStringLiteral("searchPreview"));
    QTRY_VERIFY2_WITH_TIMEOUT(preview->text().contains(QStringLiteral("5 left out, searched within the last 7 days")), qPrintable(preview->text()), 5000);
    QVERIFY2(preview->text().contains(QStringLiteral("2 left out, waiting in another list")), qPrintable(preview->text()));
    QTRY_VERIFY(dialog->findChild<QPushButton*>(QStringLiteral("makeSearchList"))->isEnabled());
    click(dialog->findChild<QPushButton*>(QStringLiteral("makeSearchList")));
    const SearchRepository searches(session_->library());
    QTRY_COMPARE_WITH_TIMEOUT(searches.lists()->size(), 2, patience);
    for (const ListedSearch& listed : stored()) {
        QVERIFY2(!first.contains(listed.search.term), qPrintable(listed.search.term));
    }
}

void TestSearchLists::removingIsTakenBack() {
    BrowsePage browse(*session_);
    show(browse);
    makeList(browse, 2);
    click(buttonNamed(browse, QStringLiteral("Remove")));
    QTRY_VERIFY_WITH_TIMEOUT(SearchRepository(session_->library()).lists()->isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(browse, QStringLiteral("Undo")) != nullptr && progress(browse).isEmpty(), patience);
    click(buttonNamed(browse, QStringLiteral("Undo")));
    QTRY_COMPARE_WITH_TIMEOUT(progress(browse), QStringLiteral("0 of 2"), patience);
}

void TestSearchLists::fromRightToLeftNothingIsCutOff() {
    qApp->setLayoutDirection(Qt::RightToLeft);
    BrowsePage browse(*session_);
    show(browse);
    makeList(browse, 2); // looks at the dialog's texts as well
    click(buttonNamed(browse, QStringLiteral("Continue")));
    QTRY_VERIFY_WITH_TIMEOUT(strip(browse)->isVisible(), patience);
    const auto* next = strip(browse)->findChild<QPushButton*>(QStringLiteral("nextSearch"));
    const auto* nothing = strip(browse)->findChild<QPushButton*>(QStringLiteral("nothingFound"));
    QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab()->title().contains(stored()[0].search.term), patience);
    QVERIFY(next->x() < nothing->x());
    QVERIFY2(cutTexts(*strip(browse)).isEmpty(), qPrintable(cutTexts(*strip(browse)).join(u'\n')));
    takePicture(browse, QStringLiteral("search-strip-rtl"));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void TestSearchLists::nothingIsMadeOfNothing() {
    BrowsePage browse(*session_);
    show(browse);
    QWidget* dialog = openDialog(browse);
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("makeSearchList"))->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("searchPreview"))->text().startsWith(QStringLiteral("Choose")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    // In practice no real marketplace is offered.
    QCOMPARE(named<QListWidget>(*dialog, QStringLiteral("Marketplaces"))->count(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(browse.findChild<NewSearchListDialog*>() == nullptr);
    QVERIFY(SearchRepository(session_->library()).lists()->isEmpty());
}

void TestSearchLists::aGroupAndASpeciesStandInForEachOther() {
    BrowsePage browse(*session_);
    show(browse);
    QWidget* dialog = openDialog(browse);
    QVERIFY(dialog != nullptr);
    auto* species = named<QLineEdit>(*dialog, QStringLiteral("Species to search for"));
    auto* group = named<QComboBox>(*dialog, QStringLiteral("Group of species to search for"));
    QTest::keyClicks(species, QStringLiteral("Loxodonta africana"));
    QTest::keyClick(species, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Enter chose the species, and made no list
    group->setCurrentIndex(group->findData(QStringLiteral("parrots")));
    QVERIFY(species->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>(QStringLiteral("makeSearchList"))->isEnabled(), patience);
    QTest::keyClicks(species, QStringLiteral("Loxodonta africana"));
    QTest::keyClick(species, Qt::Key_Return);
    QCOMPARE(group->currentIndex(), 0);
}

QTEST_MAIN(TestSearchLists)
#include "test_search_lists.moc"
