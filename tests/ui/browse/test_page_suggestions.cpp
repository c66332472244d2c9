// SPDX-License-Identifier: Apache-2.0
// Search terms on real pages in a real engine: found, marked where they stand, unseen by the page, and added to a report.
#include "ui/browse/browse_page.h"
#include "ui/browse/page_suggestions.h"
#include "ui/browse/side_pane.h"
#include "ui/browse/web_tab.h"
#include "ui/keywords/keyword_list.h"
#include "ui/keywords/keyword_marks.h"
#include "ui/reports/report_panel.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWebEngineScript>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestPageSuggestions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        fixture_ = std::make_unique<PageFixture>();
        browse_ = std::make_unique<BrowsePage>(fixture_->session());
        browse_->resize(1200, 800);
        browse_->show();
        QVERIFY(QTest::qWaitForWindowExposed(browse_.get()));
    }

    void marksStandWhereTheWordsAreAndMoveWithThePage() {
        site_.page(QStringLiteral("/words"),
                   "<!doctype html><title>Shop</title><body style='margin:0;height:4000px'><p id=w style='position:absolute;left:100px;top:1500px'>"
                   "carved <b>i</b>vory tusk</p><p style='position:absolute;top:40px'>cotton linen</p>");
        const PageKeywords* page = open(QStringLiteral("/words"));
        QTRY_VERIFY_WITH_TIMEOUT(!page->found().hits.empty(), 20000);
        run(QStringLiteral("scrollTo(0, 1200)"));
        QTRY_VERIFY_WITH_TIMEOUT(!page->places().boxes.isEmpty() && page->places().scroll.y() > 1190, 20000);
        const QVariantList box = run(QStringLiteral("const r = document.createRange(); r.selectNodeContents(w); const b = r.getBoundingClientRect(); [b.left, b.top, b.right, b.bottom]")).toList();
        QCOMPARE(box.size(), 4);
        const QRectF words(QPointF(box[0].toDouble(), box[1].toDouble()), QPointF(box[2].toDouble(), box[3].toDouble()));
        for (const MarkedPlaces::Box& marked : page->places().boxes) {
            QVERIFY2(words.adjusted(-2, -2, 2, 2).contains(marked.place), "a mark lies outside the words");
        }
        auto* marks = browse_->currentTab()->findChild<KeywordMarks*>();
        QVERIFY(marks != nullptr && marks->isVisible());
        QVERIFY(marks->testAttribute(Qt::WA_TransparentForMouseEvents));
        // What is drawn stands on the words in the view: the first coloured row is that of the words.
        const QImage drawn = pictureOf(*marks);
        int first = 0;
        while (first < drawn.height() && isBlank(drawn, first)) {
            ++first;
        }
        QVERIFY2(std::abs(first / drawn.devicePixelRatio() - words.top()) < 6, qPrintable(QStringLiteral("drawn at %1, words at %2").arg(first).arg(words.top())));
    }

    void thePageSeesNothingOfIt() {
        site_.page(QStringLiteral("/watching"),
                   "<!doctype html><title>x</title><body><p>ivory tusk, pangolin scales</p><script>"
                   "const before = document.documentElement.outerHTML.length; const names = Object.getOwnPropertyNames(window).length;"
                   "let changes = 0; new MutationObserver((c) => { changes += c.length; }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});"
                   "function seen() { return [changes, Object.getOwnPropertyNames(window).filter((n) => !['before', 'names', 'changes', 'seen'].includes(n)).length - names <= 1,"
                   "typeof qt, typeof QWebChannel, typeof cyberKeywords, getSelection().toString(), document.styleSheets.length + document.adoptedStyleSheets.length,"
                   "typeof CSS.highlights === 'object' ? CSS.highlights.size : 0].join(); }</script>");
        const PageKeywords* page = open(QStringLiteral("/watching"));
        QTRY_VERIFY_WITH_TIMEOUT(!page->places().boxes.isEmpty(), 20000);
        QCOMPARE(run(QStringLiteral("seen()")).toString(), QStringLiteral("0,true,undefined,undefined,undefined,,0,0"));
        // The measure itself sees what a mark in the page would be.
        run(QStringLiteral("document.body.appendChild(document.createElement('mark'))"));
        QTRY_VERIFY(run(QStringLiteral("seen()")).toString().startsWith(u'1'));
    }

    void wordsThatComeLaterAreFoundAndThoseThatGoAreForgotten() {
        site_.page(QStringLiteral("/later"), "<!doctype html><title>x</title><body><p id=p>nothing</p>");
        const PageKeywords* page = open(QStringLiteral("/later"));
        QSignalSpy found(page, &PageKeywords::foundChanged);
        run(QStringLiteral("p.textContent = 'rhino horn libation cup'"));
        QVERIFY(found.wait(20000));
        QVERIFY(!page->found().suggestions.empty());
        run(QStringLiteral("p.remove()"));
        QTRY_VERIFY_WITH_TIMEOUT(page->found().suggestions.empty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(page->places().boxes.isEmpty(), 20000);
    }

    void shadowTreesAndFramesOfTheSiteAreReadAndNamesThatStandInTheWayAreNot() {
        site_.page(QStringLiteral("/inner"), "<!doctype html><body><p>pangolin scales</p>");
        site_.page(QStringLiteral("/parts"),
                   "<!doctype html><title>x</title><body><img name=body><img name=createTreeWalker><form><input name=tagName><input name=parentElement>"
                   "<input name=children><p>tiger bone wine</p></form><div id=host></div><iframe src=/inner></iframe>"
                   "<script>host.attachShadow({mode: 'open'}).innerHTML = '<p>rhino horn</p>';</script>");
        const PageKeywords* page = open(QStringLiteral("/parts"));
        const auto texts = [page] {
            QStringList all;
            for (const Suggestion& one : page->found().suggestions) {
                all += one.texts;
            }
            return all.join(u'|');
        };
        for (const char* words : {"pangolin scales", "tiger bone wine", "rhino horn"}) {
            QTRY_VERIFY2_WITH_TIMEOUT(texts().contains(QLatin1String(words)), qPrintable(texts()), 20000);
        }
    }

    void resultsAreMarkedByHowLikelyTheyAre() {
        QByteArray results;
        for (const char* title : {"carved elephant ivory tusk", "cotton linen", "pangolin scales", "garden chair", "lamp"}) {
            results += QByteArray("<li style='height:120px'><a href='/item'>") + title + "</a></li>";
        }
        site_.page(QStringLiteral("/search"), "<!doctype html><title>x</title><body><ul style='width:500px'>" + results + "</ul>");
        const PageKeywords* page = open(QStringLiteral("/search"));
        QTRY_COMPARE_WITH_TIMEOUT(page->places().cards.size(), 2, 20000);
        for (const MarkedPlaces::Card& card : page->places().cards) {
            QVERIFY(card.score > 0 && card.score <= 1);
            QVERIFY(std::abs(card.place.height() - 120) < 3);
        }
    }

    void theKeyStopsTheMarksAndStartsThemAgain() {
        site_.page(QStringLiteral("/off"), "<!doctype html><title>x</title><body><p>ivory tusk</p>");
        const PageKeywords* page = open(QStringLiteral("/off"));
        auto* marks = browse_->currentTab()->findChild<KeywordMarks*>();
        QTRY_VERIFY_WITH_TIMEOUT(marks->isVisible(), 20000);
        QTest::keyClick(browse_.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!marks->isVisible(), 20000);
        QVERIFY(page->found().hits.empty());
        QTRY_COMPARE(fixture_->storedSetting(QStringLiteral("browser.keywords")), QStringLiteral("off"));
        QTest::keyClick(browse_.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(marks->isVisible(), 20000);
    }

    void oneClickMakesAReportOfASuggestionAndTheNextAddsToIt() {
        site_.page(QStringLiteral("/item/7"), "<!doctype html><title>Old cup</title><body><h1>Old cup</h1><p>rhino horn cup</p><p>and a pangolin scale</p>");
        const PageKeywords* page = open(QStringLiteral("/item/7"));
        QTRY_VERIFY_WITH_TIMEOUT(page->found().suggestions.size() >= 2, 20000);
        QTest::keyClick(browse_.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = browse_->findChild<KeywordList*>();
        QTRY_VERIFY(list->isVisible());
        takePicture(*browse_, QStringLiteral("page_suggestions"));
        QSignalSpy captured(browse_.get(), &BrowsePage::captured);
        QSignalSpy wanted(list, &KeywordList::addWanted);
        add(*list, 0);
        QCOMPARE(wanted.size(), 1);
        const auto first = wanted.takeFirst().front().value<Suggestion>();
        QVERIFY(captured.wait(60000));
        const Report drafted = fixture_->stored(captured.takeFirst().front().toString());
        QCOMPARE(drafted.taxa, first.taxon.isEmpty() ? QStringList() : QStringList{first.taxon});
        QCOMPARE(drafted.specimen.term, first.product);
        QVERIFY2(drafted.reason.contains(first.texts.front()), qPrintable(drafted.reason));
        // The report is beside the page now: the next one goes into it, and nothing is captured again.
        QTRY_VERIFY(browse_->reportPanel()->isVisible());
        add(*list, 1);
        const auto second = wanted.takeFirst().front().value<Suggestion>();
        browse_->reportPanel()->saveNow();
        const QStringList both = QStringList(first.taxon) + (second.taxon.isEmpty() || second.taxon == first.taxon ? QStringList() : QStringList{second.taxon});
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->stored(drafted.id).taxa, both, 10000);
        QCOMPARE(captured.size(), 0);
        QCOMPARE(fixture_->stored(drafted.id).reason, drafted.reason);
    }

    void cleanupTestCase() {
        browse_.reset();
        fixture_.reset();
    }

private:
    /// The words of a new tab, loaded.
    const PageKeywords* open(const QString& path) {
        browse_->openAddress(site_.url(path).toString());
        WebTab* tab = browse_->currentTab();
        QSignalSpy settled(tab->trackedPage(), &TrackedPage::settled);
        if (tab->page()->isLoading() || settled.isEmpty()) {
            settled.wait(30000);
        }
        return browse_->suggestions()->watch().of(tab->trackedPage());
    }

    QVariant run(const QString& script) {
        std::optional<QVariant> answer;
        browse_->currentTab()->page()->runJavaScript(u'{' + script + u'}', QWebEngineScript::MainWorld, [&](const QVariant& value) { answer = value; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20000); }();
        return answer.value_or(QVariant());
    }

    /// Presses the button of a row, or chooses the first species of its menu.
    static void add(KeywordList& list, int row) {
        auto* button = list.findChildren<QPushButton*>(QStringLiteral("addSuggestion")).at(row);
        if (QMenu* menu = button->menu()) {
            menu->actions().front()->trigger();
        } else {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    static QImage pictureOf(QWidget& widget) {
        QImage picture(widget.size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        widget.render(&picture, {}, {}, QWidget::DrawChildren);
        return picture;
    }

    static bool isBlank(const QImage& picture, int row) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, row)) > 20) {
                return false;
            }
        }
        return true;
    }

    TestSite site_;
    std::unique_ptr<PageFixture> fixture_;
    std::unique_ptr<BrowsePage> browse_;
};

QTEST_MAIN(TestPageSuggestions)
#include "test_page_suggestions.moc"
