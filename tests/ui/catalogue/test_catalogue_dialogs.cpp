// SPDX-License-Identifier: Apache-2.0
// What a library adds to the catalogue, by the window: tables, packs, words of one's own.
#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/pack/pack_repository.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "ui/catalogue/keyword_form.h"
#include "ui/catalogue/keyword_sheet_dialog.h"
#include "ui/catalogue/own_keywords_dialog.h"
#include "ui/catalogue/pack_dialog.h"
#include "ui/catalogue/proposal_dialog.h"
#include "ui/catalogue/proposals_dialog.h"
#include "ui/catalogue/species_import_dialog.h"
#include "ui/settings/catalogue_box.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace cyberspotter::tests {

class TestCatalogueDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void aTableIsLookedAtRowByRowAndWhatIsRightIsImported() {
        PageFixture fixture;
        QSignalSpy known(&fixture.session(), &Session::catalogueChanged);
        KeywordSheetDialog dialog(fixture.session(), write(fixture, QStringLiteral("words.csv"),
                                                           "Keyword;Langue;Species;Product\nqq white stick;en;Loxodonta africana;IVC\nqq b\xc3\xa2ton;fran\xc3\xa7""ais;Loxodonta africana;\n"
                                                           "qq wrong;en;Loxodonta afrikana;\n"));
        dialog.show();
        auto* import = dialog.findChild<QPushButton*>(QStringLiteral("import"));
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 20000);
        auto* table = dialog.findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(cell(*table, 2, 5).contains(QStringLiteral("Loxodonta africana"))); // what is nearest
        QCOMPARE(namelessFields(dialog), QStringList());
        QTRY_COMPARE(cutTexts(dialog), QStringList());
        takePicture(dialog, QStringLiteral("keyword_sheet_dialog"));
        dialog.findChild<QCheckBox*>()->setChecked(true);
        QCOMPARE(table->model()->rowCount(), 1);
        import->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 20000);
        QCOMPARE(dialog.imported(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(known.size() > 0, 20000);
        QVERIFY(knows(fixture.session(), QStringLiteral("qq white stick")));
        QVERIFY(knows(fixture.session(), QStringLiteral("qq bâton")));
        QVERIFY(!knows(fixture.session(), QStringLiteral("qq wrong")));
    }

    void columnsThatNobodyCouldGuessAreChosenByHand() {
        PageFixture fixture;
        KeywordSheetDialog dialog(fixture.session(), write(fixture, QStringLiteral("odd.csv"), "aaa,bbb\nfr,qq dent\n"));
        dialog.show();
        auto* term = dialog.findChild<QComboBox*>(QStringLiteral("term"));
        QTRY_VERIFY_WITH_TIMEOUT(term->isEnabled(), 20000);
        auto* import = dialog.findChild<QPushButton*>(QStringLiteral("import"));
        QVERIFY(!import->isEnabled());
        choose(*term, QStringLiteral("bbb"));
        choose(*dialog.findChild<QComboBox*>(QStringLiteral("language")), QStringLiteral("aaa"));
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 20000);
        import->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.imported(), 1, 20000);
    }

    void aFileThatIsNoTableIsSaid() {
        PageFixture fixture;
        KeywordSheetDialog dialog(fixture.session(), write(fixture, QStringLiteral("broken.xlsx"), "PK\x03\x04 no workbook"));
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(visibleText(dialog).contains(QStringLiteral("broken.xlsx")), 20000);
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
    }

    void aPackShowsWhoSignedItAndMyWordsStay() {
        PageFixture fixture;
        Keyword own = term(QStringLiteral("qq stick"), QStringLiteral("TUS"));
        QVERIFY(KeywordRepository(fixture.library()).add(own));
        const PackKey key = PackKey::make().value();
        {
            PackDialog dialog(fixture.session(), pack(fixture, key, 1, {term(QStringLiteral("qq stick"), QStringLiteral("IVC")), term(QStringLiteral("qq new"), QString())}));
            dialog.show();
            auto* apply = dialog.findChild<QPushButton*>(QStringLiteral("apply"));
            QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 20000);
            const QString seen = visibleText(dialog);
            QVERIFY2(seen.contains(QStringLiteral("Test programme")) && seen.contains(QStringLiteral("first time")), qPrintable(seen));
            QTRY_COMPARE(cutTexts(dialog), QStringList());
        takePicture(dialog, QStringLiteral("pack_dialog"));
            apply->click();
            QTRY_COMPARE_WITH_TIMEOUT(dialog.takenIn(), QStringLiteral("Test pack"), 20000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(knows(fixture.session(), QStringLiteral("qq new")), 20000);
        const auto mine = KeywordRepository(fixture.library()).listOwn();
        QVERIFY(mine && mine->size() == 1 && mine->front().product == QStringLiteral("TUS"));
        // Another key under the same name: nothing until the person says so.
        PackDialog other(fixture.session(), pack(fixture, PackKey::make().value(), 2, {term(QStringLiteral("qq evil"), QString())}));
        other.show();
        QTRY_VERIFY_WITH_TIMEOUT(visibleText(other).contains(QStringLiteral("ANOTHER key")), 20000);
        auto* apply = other.findChild<QPushButton*>(QStringLiteral("apply"));
        QVERIFY(!apply->isEnabled());
        for (QCheckBox* box : other.findChildren<QCheckBox*>()) {
            if (box->isVisible()) {
                box->setChecked(true);
            }
        }
        QVERIFY(apply->isEnabled());
    }

    void anOlderEditionIsTakenOnlyWhenAskedAndABrokenSignatureNever() {
        PageFixture fixture;
        const PackKey key = PackKey::make().value();
        const auto load = [&](const QString& path) { return applyPack(fixture.library(), *fixture.session().builtInCatalogue(), readPackFile(path).value(), {}); };
        QVERIFY(load(pack(fixture, key, 5, {term(QStringLiteral("qq five"), QString())})));
        PackDialog older(fixture.session(), pack(fixture, key, 4, {term(QStringLiteral("qq four"), QString())}));
        older.show();
        auto* apply = older.findChild<QPushButton*>(QStringLiteral("apply"));
        QTRY_VERIFY_WITH_TIMEOUT(visibleText(older).contains(QStringLiteral("older edition")), 20000);
        QVERIFY(!apply->isEnabled());
        // One letter of the signed words changed.
        const QString path = pack(fixture, key, 6, {term(QStringLiteral("qq six"), QString())});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype place = bytes.indexOf("\"payload\"") + 40;
        bytes[place] = bytes[place] == 'A' ? 'B' : 'A';
        file.seek(0);
        file.write(bytes);
        file.close();
        PackDialog broken(fixture.session(), path);
        broken.show();
        QTRY_VERIFY_WITH_TIMEOUT(visibleText(broken).contains(QStringLiteral("ignature")), 20000);
        QVERIFY(!broken.findChild<QPushButton*>(QStringLiteral("apply"))->isEnabled());
    }

    void wordsOfOnesOwnAreWrittenChangedTakenOutAndPutBack() {
        PageFixture fixture;
        OwnKeywordsDialog dialog(fixture.session());
        dialog.show();
        auto* form = dialog.findChild<KeywordForm*>();
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("save"));
        auto* list = dialog.findChild<QTreeWidget*>();
        form->findChild<QLineEdit*>(QStringLiteral("term"))->setText(QStringLiteral("qq mine"));
        save->click();
        QTRY_VERIFY2_WITH_TIMEOUT(list->topLevelItemCount() == 1, qPrintable(visibleText(dialog)), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(knows(fixture.session(), QStringLiteral("qq mine")), 20000);
        list->setCurrentItem(list->topLevelItem(0));
        form->findChild<QLineEdit*>(QStringLiteral("term"))->setText(QStringLiteral("qq ours"));
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount() == 1 ? list->topLevelItem(0)->text(0) : QString(), QStringLiteral("qq ours"), 20000);
        QCOMPARE(namelessFields(dialog), QStringList());
        QCOMPARE(cutTexts(dialog), QStringList());
        takePicture(dialog, QStringLiteral("own_keywords_dialog"));
        list->setCurrentItem(list->topLevelItem(0));
        dialog.findChild<QPushButton*>(QStringLiteral("remove"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 0, 20000);
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Put it back")) {
                QTRY_VERIFY(button->isVisible());
                button->click();
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, 20000);
    }

    void aTermWithoutWordsIsRefusedInWordsAndNothingIsLost() {
        PageFixture fixture;
        OwnKeywordsDialog dialog(fixture.session());
        dialog.show();
        dialog.findChild<QPushButton*>(QStringLiteral("save"))->click();
        const auto* notice = dialog.findChild<Notice*>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible() && !notice->text().isEmpty(), 20000);
        QTRY_COMPARE(KeywordRepository(fixture.library()).listOwn().value().size(), 0U);
        QCOMPARE(dialog.findChild<QTreeWidget*>()->topLevelItemCount(), 0);
    }

    void theListOfCitesShowsWhatItChangesBeforeItIsTakenIn() {
        PageFixture fixture;
        const QByteArray head = "\"Kingdom\",\"Scientific Name\",\"Rank\",\"Listing\",\"EnglishNames\"\n";
        const QString path = write(fixture, QStringLiteral("cites_2026-11-01.csv"), head + "\"Animalia\",\"Inventus novus\",\"SPECIES\",\"I\",\"Invented beast\"\n\"Animalia\",\"\",\"SPECIES\",\"II\",\"\"\n");
        SpeciesImportDialog dialog(fixture.session(), path);
        dialog.show();
        auto* import = dialog.findChild<QPushButton*>(QStringLiteral("import"));
        QTRY_VERIFY2_WITH_TIMEOUT(import->isEnabled(), qPrintable(visibleText(dialog)), 20000);
        QVERIFY2(visibleText(dialog).contains(QStringLiteral("by the name of the file")), qPrintable(visibleText(dialog)));
        QCOMPARE(namelessFields(dialog), QStringList());
        QTRY_COMPARE(cutTexts(dialog), QStringList());
        takePicture(dialog, QStringLiteral("species_import_dialog"));
        import->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().catalogue().taxon(QStringLiteral("Inventus novus")) != nullptr, 20000);
        // The built-in species stand as before.
        QVERIFY(fixture.session().catalogue().taxon(QStringLiteral("Loxodonta africana")) != nullptr);
        SpeciesImportDialog none(fixture.session(), write(fixture, QStringLiteral("shopping.csv"), "what,how many\nmilk,2\n"));
        none.show();
        QTRY_VERIFY_WITH_TIMEOUT(none.findChild<Notice*>()->isVisible(), 20000);
        QVERIFY(!none.findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
    }

    void wordsOfAPageAreUsedHereAndProposed() {
        PageFixture fixture;
        ProposalDialog::Seen seen;
        seen.words = QStringLiteral("qq blanc doré");
        seen.surroundings = QStringLiteral("Je vends cette pièce pour le prix de la poste, avec les papiers de mon grand-père.");
        seen.url = QStringLiteral("https://example.fr/annonce/1");
        ProposalDialog dialog(fixture.session(), seen);
        dialog.show();
        auto* language = dialog.findChild<QComboBox*>(QStringLiteral("language"));
        QTRY_COMPARE_WITH_TIMEOUT(language->currentData().toString(), QStringLiteral("fr"), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(visibleText(dialog).contains(QStringLiteral("Not among the known terms")), 20000);
        QCOMPARE(namelessFields(dialog), QStringList());
        QTRY_COMPARE(cutTexts(dialog), QStringList());
        takePicture(dialog, QStringLiteral("proposal_dialog"));
        QVERIFY(dialog.wantsCapture());
        dialog.findChild<QPushButton*>(QStringLiteral("keep"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 20000);
        const auto proposals = ProposalRepository(fixture.library()).list();
        QVERIFY(proposals && proposals->size() == 1);
        QCOMPARE(proposals->front().language, QStringLiteral("fr"));
        QVERIFY(proposals->front().languageGuessed);
        QCOMPARE(proposals->front().seenUrl, seen.url);
        QTRY_VERIFY_WITH_TIMEOUT(knows(fixture.session(), seen.words), 20000);
        // A term that is there is said to be.
        seen.words = QStringLiteral("1v0ry");
        ProposalDialog again(fixture.session(), seen);
        again.show();
        QTRY_VERIFY2_WITH_TIMEOUT(visibleText(again).contains(QStringLiteral("Known already")), qPrintable(visibleText(again)), 20000);
        ProposalsDialog list(fixture.session());
        list.show();
        QTRY_COMPARE_WITH_TIMEOUT(list.findChild<QTreeWidget*>()->topLevelItemCount(), 1, 20000);
        takePicture(list, QStringLiteral("proposals_dialog"));
    }

    void theSettingsSayWhatIsKnownAndTakeAPackOut() {
        PageFixture fixture;
        const PackKey key = PackKey::make().value();
        QVERIFY(applyPack(fixture.library(), *fixture.session().builtInCatalogue(), readPackFile(pack(fixture, key, 1, {term(QStringLiteral("qq packed"), QString())})).value(), {}));
        CatalogueBox box(fixture.session());
        box.resize(900, 400);
        box.show();
        QTRY_VERIFY_WITH_TIMEOUT(visibleText(box).contains(QStringLiteral("Test pack")), 20000);
        takePicture(box, QStringLiteral("catalogue_box"));
        for (QPushButton* button : box.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Take out")) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!visibleText(box).contains(QStringLiteral("Test pack")), 20000);
        QVERIFY(PackRepository(fixture.library()).list().value().empty());
    }

private:
    /// What labels and the line for problems say now.
    static QString visibleText(const QWidget& widget) {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
        for (const Notice* notice : widget.findChildren<Notice*>()) {
            if (notice->isVisible()) {
                texts += notice->text();
            }
        }
        return texts.join(u'\n');
    }

    static QString write(const PageFixture& fixture, const QString& name, const QByteArray& bytes) {
        QFile file(fixture.file(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return file.fileName();
    }

    static Keyword term(const QString& text, const QString& product) {
        Keyword keyword;
        keyword.text = text;
        keyword.language = QStringLiteral("en");
        keyword.taxon = QStringLiteral("Loxodonta africana");
        keyword.product = product;
        keyword.kind = QStringLiteral("plain");
        keyword.confidence = QStringLiteral("medium");
        return keyword;
    }

    static QString pack(const PageFixture& fixture, const PackKey& key, int edition, const std::vector<Keyword>& terms) {
        Pack made;
        made.id = QStringLiteral("test-pack");
        made.name = QStringLiteral("Test pack");
        made.publisher = QStringLiteral("Test programme");
        made.edition = edition;
        made.created = QStringLiteral("2026-11-30");
        made.terms = terms;
        return write(fixture, QStringLiteral("pack%1.json").arg(edition), signPack(writePackPayload(made), key).value());
    }

    static bool knows(Session& session, const QString& text) {
        const auto& keywords = session.catalogue().keywords();
        return std::any_of(keywords.begin(), keywords.end(), [&](const Keyword& one) { return one.text == text; });
    }

    static QString cell(const QTableView& table, int row, int column) { return table.model()->index(row, column).data().toString(); }

    static void choose(QComboBox& box, const QString& text) {
        box.setCurrentIndex(box.findText(text));
        Q_EMIT box.activated(box.currentIndex());
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestCatalogueDialogs)
#include "test_catalogue_dialogs.moc"
