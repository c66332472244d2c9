// SPDX-License-Identifier: Apache-2.0
// Tables of search terms: read whoever wrote them, and every wrong row told.
#include "core/catalogue/keyword/keyword_repository.h"
#include "core/exchange/sheet/keyword_export.h"
#include "core/exchange/sheet/keyword_sheet.h"
#include "core/exchange/sheet/table.h"
#include "tests/support/cpu_clock.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>
#ifdef CYBERSPOTTER_HYPERSCAN
#include <hs.h>
#endif

namespace cyberspotter {

namespace {

class KeywordSheetTest : public testing::Test {
protected:
    static void SetUpTestSuite() { catalogue_ = Catalogue::load().value(); }

    QString write(const QByteArray& bytes, const QString& name = "terms.csv") {
        const QString path = folder_.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        return path;
    }

    /// A workbook of these parts.
    QString zip(const QList<std::pair<QString, QByteArray>>& parts) {
        const QString path = folder_.filePath("terms.xlsx");
        archive* writer = archive_write_new();
        archive_write_set_format_zip(writer);
        archive_write_open_filename(writer, QFile::encodeName(path).constData());
        for (const auto& [name, bytes] : parts) {
            archive_entry* entry = archive_entry_new();
            archive_entry_set_pathname(entry, name.toUtf8().constData());
            archive_entry_set_size(entry, bytes.size());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0644);
            archive_write_header(writer, entry);
            archive_write_data(writer, bytes.constData(), std::size_t(bytes.size()));
            archive_entry_free(entry);
        }
        archive_write_close(writer);
        archive_write_free(writer);
        return path;
    }

    QString workbook(const QByteArray& sheet, const QByteArray& strings = {}) {
        return zip({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
                    {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/first.xml\"/></Relationships>"},
                    {"xl/worksheets/first.xml", sheet},
                    {"xl/sharedStrings.xml", strings.isEmpty() ? "<sst/>" : strings}});
    }

    SheetPreview preview(const QString& path) {
        const auto head = readSheetHead(path);
        EXPECT_TRUE(head) << head.error().toText().toStdString();
        const auto preview = previewSheet(path, head->guessed, *catalogue_);
        EXPECT_TRUE(preview) << preview.error().toText().toStdString();
        return preview.value_or(SheetPreview());
    }

    QString tableProblem(const QString& path) {
        const auto head = readSheetHead(path);
        if (!head) {
            return head.error().type;
        }
        const auto preview = previewSheet(path, {{SheetField::Term, 0}, {SheetField::Language, 1}}, *catalogue_);
        return preview ? QString("read") : preview.error().type;
    }

    static inline std::shared_ptr<const Catalogue> catalogue_;
    QTemporaryDir folder_;
};

TEST_F(KeywordSheetTest, columnsAreKnownByTheirNamesInManyLanguages) {
    const QStringList heads[] = {{"Term", "Language", "Species", "Product code"}, {"Terme de recherche", "Langue", "Espèce (nom latin)", "Produit"},
        {"Palabra clave", "Idioma", "Nombre científico", "Producto"}, {"Palavra-chave", "Língua", "Espécie", "Produto"}, {"关键词", "语言", "物种", "产品"},
        {"Suchbegriff", "Sprache", "Art", "Produkt"}, {"TERM", "language", "scientific_name", "product"}};
    const SheetMapping expected{{SheetField::Term, 0}, {SheetField::Language, 1}, {SheetField::Taxon, 2}, {SheetField::Product, 3}};
    for (const QStringList& head : heads) {
        EXPECT_EQ(guessMapping(head), expected) << head.join(' ').toStdString();
    }
    EXPECT_TRUE(guessMapping({"Foo", "Bar", ""}).isEmpty());
}

TEST_F(KeywordSheetTest, aMappingByHandStandsBeforeTheGuess) {
    const QStringList columns{"Term", "Sprache", "Begriff alt"};
    const SheetMapping guessed = guessMapping(columns);
    EXPECT_EQ(mappingOfWords(guessed, {"term=Begriff alt"}, columns)->value(SheetField::Term), 2);
    EXPECT_EQ(mappingOfWords(guessed, {"source=1"}, columns)->value(SheetField::Source), 0);
    EXPECT_FALSE(mappingOfWords(guessed, {"source=1"}, columns)->contains(SheetField::Term)) << "one column holds one thing";
    EXPECT_FALSE(mappingOfWords(guessed, {"language="}, columns)->contains(SheetField::Language));
    for (const char* wrong : {"colour=1", "term=Nothing", "term=4", "term=0", "term"}) {
        EXPECT_EQ(mappingOfWords(guessed, {wrong}, columns).error().type, "usage") << wrong;
    }
    EXPECT_EQ(checkMapping({{SheetField::Term, 0}}).error().type, "column-missing");
}

TEST_F(KeywordSheetTest, everyRowSaysWhatIsWrongWithIt) {
    const QString path = write("term,language,taxon,product,kind,context\r\n"
                               "zebra moonstone,English,Loxodonta africana,ivc,,\"tusk, bangle\"\r\n" // 2: right
                               ",en,,,,\r\n"
                               "zebra rock,,,,,\r\n"
                               "zebra rock,xx,,,,\r\n"
                               "zebra rock,en,Loxodonta afrikana,,,\r\n" // 6
                               "zebra rock,en,,nonsense,,\r\n"
                               "zebra rock,en,,,regex,\r\n"
                               "ab,en,,,,\r\n"
                               "Z3bra Moonstone,en,Loxodonta africana,IVC,,\r\n" // 10: the second row again
                               "elephant ivory,en,elephants,IVC,,\r\n"           // 11: built in
                               "\r\n"
                               "\"open\"\"ed\",en,,,,\r\n");
    const SheetPreview seen = preview(path);
    QStringList types;
    for (const SheetRow& row : seen.rows) {
        types << QStringLiteral("%1 %2").arg(row.line).arg(row.findings.empty() ? QString("right") : row.findings.front().type);
    }
    EXPECT_EQ(types, (QStringList{"2 right", "3 term-missing", "4 language-missing", "5 language-unknown", "6 taxon-unknown", "7 product-unknown",
                                  "8 kind-unknown", "9 term-too-short", "10 duplicate-in-table", "11 duplicate", "13 right"}));
    EXPECT_EQ(seen.rows[4].findings.front().suggestion, "Loxodonta africana");
    EXPECT_EQ(seen.rows[0].keyword.context, (QStringList{"tusk", "bangle"}));
    EXPECT_EQ(seen.rows[0].keyword.product, "IVC");
    EXPECT_EQ(seen.rows[0].keyword.source, "terms.csv");
    EXPECT_EQ(seen.importable, 2);
    EXPECT_EQ(seen.present, 2);
    EXPECT_EQ(seen.wrong, 7);
}

TEST_F(KeywordSheetTest, whatIsRightIsStoredAndKnownTheNextTime) {
    const auto library = Library::open(folder_.filePath("library")).value();
    const QString path = write("term,language\nzebra moonstone,en\nab,en\n");
    EXPECT_EQ(importSheet(*library, preview(path)).value(), 1);
    EXPECT_EQ(KeywordRepository(*library).list()->front().origin, "sheet");
    EXPECT_EQ(importSheet(*library, preview(path)).value(), 0);
}

TEST_F(KeywordSheetTest, charsetsAndDelimitersOfSpreadsheetsAreRead) {
    const QString text = "term;language\nzébra pierre;fr\n";
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QString tabs = text;
    tabs.replace(';', '\t');
    for (const QByteArray& bytes : {text.toUtf8(), QByteArray("\xEF\xBB\xBF") + text.toUtf8(), text.toLatin1(), QByteArray(utf16(tabs))}) {
        const SheetPreview seen = preview(write(bytes));
        ASSERT_EQ(seen.rows.size(), 1U);
        EXPECT_EQ(seen.rows.front().keyword.text, "zébra pierre");
    }
}

TEST_F(KeywordSheetTest, bothExportsComeBackAsTheyWent) {
    const std::vector<Keyword> terms{
        {.text = "=zebra()", .language = "en", .taxon = "Loxodonta africana", .product = "IVC", .kind = "code", .context = {"a, b"}, .unless = {"x", "y; z"},
         .source = "+list \"quoted\"", .script = "Latn", .countries = {"FR", "DE"}, .confidence = "low", .edition = "3", .proposedBy = "'me", .firstSeen = "2024", .lastSeen = "2025"},
        {.text = "斑马石头", .language = "zh", .kind = "plain", .source = "@x", .confidence = "medium"}};
    for (const QByteArray& bytes : {keywordsAsCsv(terms), keywordsAsXlsx(terms).value()}) {
        const SheetPreview seen = preview(write(bytes, "back"));
        ASSERT_EQ(seen.rows.size(), terms.size());
        for (std::size_t i = 0; i < terms.size(); ++i) {
            Keyword expected = terms[i];
            expected.origin = "sheet";
            if (i == 0) {
                expected.unless = {"x", "y", "z"}; // a separator in a word parts it
            }
            EXPECT_EQ(seen.rows[i].keyword, expected);
            EXPECT_TRUE(seen.rows[i].isImportable());
        }
    }
    EXPECT_TRUE(keywordsAsCsv(terms).contains("'=zebra()"));
    EXPECT_FALSE(keywordsAsCsv(terms).contains("\n=") || keywordsAsCsv(terms).contains(",+"));
}

TEST_F(KeywordSheetTest, workbooksOfOtherProgramsAreRead) {
    const QString path = workbook("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>language</t></is></c></row>"
                                  "<row r=\"2\"/><row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"C4\" t=\"str\"><f>1</f><v>en</v></c><c r=\"D4\"><v>7</v></c></row></sheetData></worksheet>",
                                  "<sst><si><t>term</t></si><si><r><t>zebra </t></r><r><t>moonstone</t></r><rPh><t>spoken</t></rPh></si></sst>");
    const SheetPreview seen = preview(path);
    ASSERT_EQ(seen.rows.size(), 1U);
    EXPECT_EQ(seen.rows.front().line, 4);
    EXPECT_EQ(seen.rows.front().keyword.text, "zebra moonstone");
    EXPECT_EQ(readSheetHead(path)->format, "xlsx");
}

TEST_F(KeywordSheetTest, hostileWorkbooksAreRefusedAtLittleCost) {
    const tests::CpuClock clock;
    EXPECT_EQ(tableProblem(write("PK\x03\x04 no zip", "a.xlsx")), "xlsx-invalid");
    EXPECT_EQ(tableProblem(zip({{"other", "x"}})), "xlsx-invalid");
    const QByteArray head = "<worksheet><sheetData><row><c t=\"str\"><v>term</v></c><c t=\"str\"><v>language</v></c></row>";
    EXPECT_EQ(tableProblem(workbook(head)), "xlsx-invalid") << "cut off";
    // Entities that grow, deep tags, a column ZZZZ, a part that unpacks to more than there may be.
    EXPECT_EQ(tableProblem(workbook("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>")), "xlsx-invalid");
    EXPECT_EQ(tableProblem(workbook(QByteArray("<a>").repeated(1'000'000))), "xlsx-invalid");
    EXPECT_EQ(tableProblem(workbook("<worksheet><row><c r=\"ZZZZ1\" t=\"str\"><v>x</v></c></row></worksheet>")), "table-too-large");
    EXPECT_EQ(tableProblem(workbook("<worksheet><row>" + QByteArray("<c t=\"str\"><v>x</v></c>").repeated(1'000) + "</row></worksheet>")), "table-too-large");
    EXPECT_EQ(tableProblem(workbook(head, QByteArray(65 * 1024 * 1024, ' '))), "table-too-large");
    EXPECT_EQ(tableProblem(workbook("<worksheet><row><c t=\"str\"><v>" + QByteArray(40'000, 'x') + "</v></c></row></worksheet>")), "table-too-large");
    EXPECT_EQ(tableProblem(workbook(head + QByteArray("<row><c t=\"str\"><v>a</v></c></row>").repeated(100'002) + "</sheetData></worksheet>")), "table-too-large");
    // A shared text that is not there is none.
    EXPECT_EQ(tableProblem(workbook(head + "<row><c t=\"s\"><v>99999999999999999999</v></c><c t=\"s\"><v>-1</v></c></row></sheetData></worksheet>")), "read");
    EXPECT_LT(clock.elapsed(), 20'000);
}

TEST_F(KeywordSheetTest, hostileTablesAreRefusedAtLittleCost) {
    EXPECT_EQ(tableProblem(write("")), "table-empty");
    EXPECT_EQ(tableProblem(write("\n , \n")), "table-empty");
    EXPECT_EQ(tableProblem(folder_.filePath("none.csv")), "file-unreadable");
    EXPECT_EQ(tableProblem(write("term,language" + QByteArray(",x").repeated(300) + "\n")), "table-too-large");
    EXPECT_EQ(tableProblem(write("term,language\n" + QByteArray("a,\n").repeated(100'001))), "table-too-large");
    QFile large(folder_.filePath("large.csv"));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(2'000'000'000));
    EXPECT_EQ(tableProblem(large.fileName()), "table-too-large");
    // A term that cannot be shown, and one of half a megabyte.
    const SheetPreview seen = preview(write("term,language\na\xE2\x80\xAE" "bc,en\n" + QByteArray(500'000, 'x') + ",en\n"));
    EXPECT_EQ(seen.wrong, 2);
    EXPECT_EQ(seen.rows[0].findings.front().type, "keyword-invalid");
}

TEST_F(KeywordSheetTest, patternsFindWhatTheTermsMeanAndNothingElse) {
    const std::vector<Keyword> terms{{.text = "elephant ivory", .language = "en", .kind = "plain"}, {.text = "ngà voi", .language = "vi", .kind = "plain"},
                                     {.text = "象牙", .language = "zh", .kind = "plain"}, {.text = "a.b(c", .language = "en", .kind = "code"},
                                     {.text = "needs context", .language = "en", .kind = "plain", .context = {"x"}}};
    const QStringList lines = QString::fromUtf8(keywordsAsRegex(terms)).split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    const auto finds = [&lines](int line, const char* text) {
        const QRegularExpression pattern(lines[line], QRegularExpression::UseUnicodePropertiesOption);
        EXPECT_TRUE(pattern.isValid()) << lines[line].toStdString();
        return pattern.match(QString::fromUtf8(text)).hasMatch();
    };
    for (const char* text : {"an Elephant Ivory box", "e1ephant iv0ry", "ELEPHANT-IVORY", "elephantivory", "éléphant ivory", "elephant.ivory"}) {
        EXPECT_TRUE(finds(0, text)) << text;
    }
    for (const char* text : {"elephant", "xelephant ivory", "elephant ivoryx", "elephant white ivory"}) {
        EXPECT_FALSE(finds(0, text)) << text;
    }
    EXPECT_TRUE(finds(1, "bán NGÀ VOI"));
    EXPECT_FALSE(finds(1, "ngã voi")) << "another accent is another word";
    EXPECT_TRUE(finds(2, "古董象牙雕刻"));
    EXPECT_TRUE(finds(3, "x a.b(c x"));
    EXPECT_FALSE(finds(3, "x aXb(c x")) << "a term is no pattern";
    EXPECT_EQ(keywordsAsRegex(terms, true).count('\n'), 5);
    const QByteArray hyperscan = keywordsAsHyperscan(terms);
    EXPECT_TRUE(hyperscan.startsWith("1:/")) << hyperscan.toStdString();
    EXPECT_EQ(hyperscan.count("/i8W\n"), 4);
}

#ifdef CYBERSPOTTER_HYPERSCAN
TEST_F(KeywordSheetTest, hyperscanTakesThePatterns) {
    // One term in fifty of those there are, of every language.
    std::vector<Keyword> terms;
    for (std::size_t i = 0; i < catalogue_->keywords().size(); i += 50) {
        terms.push_back(catalogue_->keywords()[i]);
    }
    const QList<QByteArray> lines = keywordsAsHyperscan(terms, true).split('\n');
    ASSERT_GT(lines.size(), 100);
    for (const QByteArray& line : lines.first(lines.size() - 1)) {
        const qsizetype start = line.indexOf('/') + 1;
        const QByteArray pattern = line.mid(start, line.lastIndexOf('/') - start);
        hs_database_t* database = nullptr;
        hs_compile_error_t* error = nullptr;
        const hs_error_t made = hs_compile(pattern.constData(), HS_FLAG_CASELESS | HS_FLAG_UTF8 | HS_FLAG_UCP, HS_MODE_BLOCK, nullptr, &database, &error);
        EXPECT_EQ(made, HS_SUCCESS) << line.toStdString() << (error == nullptr ? "" : error->message);
        hs_free_compile_error(error);
        hs_free_database(database);
    }
}
#endif

} // namespace

} // namespace cyberspotter
