// SPDX-License-Identifier: Apache-2.0
// What exports of CITES say, in all their forms; what is wrong in them is told row by row.
#include "core/catalogue/taxon/import/taxon_cells.h"
#include "core/catalogue/taxon/import/taxon_file.h"
#include "tests/support/print_text.h"
#include "tests/support/test_data.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace cyberspotter {

namespace {

Result<TaxonFile> read(QByteArray bytes, const QString& name = u"made.csv"_qs) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTaxonFile(buffer, name);
}

const Taxon* named(const TaxonFile& file, const QString& name) {
    const auto found = std::ranges::find(file.taxa, name, &Taxon::scientificName);
    return found == file.taxa.end() ? nullptr : &*found;
}

std::vector<CitesListing> listings(const Result<TaxonFile>& file, const QString& name) {
    EXPECT_TRUE(file) << (file ? "" : file.error().toText().toStdString());
    const Taxon* taxon = file ? named(*file, name) : nullptr;
    EXPECT_NE(taxon, nullptr) << name.toStdString();
    return taxon == nullptr ? std::vector<CitesListing>() : taxon->cites;
}

const QByteArray checklistHead =
    "TaxonId,Kingdom,Phylum,Class,Order,Family,Genus,Species,Subspecies,FullName,AuthorYear,RankName,CurrentListing,AnnotationSymbol,"
    "SynonymsWithAuthors,EnglishNames,SpanishNames,FrenchNames,CitesAccepted,DistributionISO\n";
const QByteArray speciesPlusHead =
    "Id;Kingdom;Phylum;Class;Order;Family;Genus;Species;Subspecies;Scientific Name;Author;Rank;Listing;Party;Listed under;Full note;# Full note;"
    "All_DistributionFullNames\n";

TEST(TaxonFile, readsTheChecklist) {
    const auto file = read(checklistHead
                           + "1,Animalia,Chordata,Mammalia,Carnivora,Felidae,Puma,concolor,,Puma concolor,\"(Linnaeus, 1771)\",SPECIES,II,,"
                             "\"Felis concolor Linnaeus, 1771, Puma concolor coryi (Bangs, 1899)\",\"Cougar, Puma\",\"León americano, Puma\",Puma,true,BR\n"
                             "2,Plantae,,,Fabales,Leguminosae,Dalbergia,retusa,,Dalbergia retusa,Hemsl.,SPECIES,II,#15,,,,,true,CR\n"
                             "3,Plantae,,,Fabales,Leguminosae,Dalbergia,,,Dalbergia,L.f.,GENUS,I/II,#15,,,,,true,\n"
                             "4,Animalia,Chordata,Aves,Psittaciformes,Psittacidae,Nymphicus,hollandicus,,Nymphicus hollandicus,x,SPECIES,NC,,,,,,true,\n");
    ASSERT_TRUE(file) << file.error().toText().toStdString();
    EXPECT_EQ(file->form, TaxonFileForm::checklist);
    EXPECT_EQ(file->rows, 4);
    EXPECT_EQ(file->failed, 0);
    const Taxon* puma = named(*file, u"Puma concolor"_qs);
    ASSERT_NE(puma, nullptr);
    EXPECT_EQ(puma->rank, u"species"_qs);
    EXPECT_EQ(puma->family, u"Felidae"_qs);
    EXPECT_EQ(puma->cites, (std::vector<CitesListing>{{u"II"_qs, {}}}));
    EXPECT_EQ(puma->synonyms, (QStringList{u"Felis concolor"_qs, u"Puma concolor coryi"_qs}));
    EXPECT_EQ(puma->names[u"en"_qs], (QStringList{u"Cougar"_qs, u"Puma"_qs}));
    EXPECT_EQ(puma->names[u"es"_qs], (QStringList{u"León americano"_qs, u"Puma"_qs}));
    EXPECT_EQ(listings(file, u"Dalbergia retusa"_qs), (std::vector<CitesListing>{{u"II"_qs, u"#15"_qs}}));
    EXPECT_EQ(listings(file, u"Dalbergia"_qs), (std::vector<CitesListing>{{u"I"_qs, u"Some of its species"_qs}, {u"II"_qs, u"Some of its species (#15)"_qs}}))
        << "a part of a genus must not read as the whole";
    EXPECT_TRUE(listings(file, u"Nymphicus hollandicus"_qs).empty()) << "not covered is not listed";
}

/// Species+ writes the notes of several listings into one cell, with marks and line breaks.
TEST(TaxonFile, readsSpeciesPlusInWindows1252WithSemicolons) {
    const QString text = QString::fromLatin1(speciesPlusHead)
                         + u"5;Animalia;Chordata;Mammalia;Proboscidea;Elephantidae;Loxodonta;africana;;Loxodonta africana;\"(Blumenbach, 1797)\";SPECIES;I/II;;"_qs
                         + u"Loxodonta africana;\"**I** Except the populations of Botswana\n**II** The populations of Botswana; for Côte d’Ivoire none\";;Bénin\r\n"_qs
                         + u"6;Animalia;Chordata;Mammalia;Carnivora;Mustelidae;Mellivora;capensis;;Mellivora capensis;x;SPECIES;III;BW;Mellivora capensis;;;Botswana\r\n"_qs
                         + u"7;Plantae;;;Arecales;Palmae;Lodoicea;maldivica;;Lodoicea maldivica;x;SPECIES;III;SC;Lodoicea maldivica;;**III** #13 The kernel, \"\"endosperm\"\";\r\n"_qs
                         + u"8;Animalia;Chordata;Aves;Falconiformes;Falconidae;Falco;cherrug;;Falco cherrug;x;SPECIES;II;;Falconiformes spp.;**II** [INCLUDED IN Falconiformes spp.] ;;\r\n"_qs;
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += c == u'’' ? char(0x92) : char(c.unicode());
    }
    const auto file = read(bytes, u"cites_listings_2024-05-14 10:12_semicolon_separated.csv"_qs);
    ASSERT_TRUE(file) << file.error().toText().toStdString();
    EXPECT_EQ(file->form, TaxonFileForm::speciesPlus);
    EXPECT_EQ(file->charset, u"windows-1252"_qs);
    EXPECT_EQ(file->edition, u"2024-05-14"_qs);
    EXPECT_EQ(file->editionFrom, EditionFrom::name);
    EXPECT_EQ(file->failed, 0);
    EXPECT_EQ(listings(file, u"Loxodonta africana"_qs),
              (std::vector<CitesListing>{{u"I"_qs, u"Except the populations of Botswana"_qs}, {u"II"_qs, u"The populations of Botswana; for Côte d’Ivoire none"_qs}}));
    EXPECT_EQ(listings(file, u"Mellivora capensis"_qs), (std::vector<CitesListing>{{u"III"_qs, u"BW"_qs}}));
    EXPECT_EQ(listings(file, u"Lodoicea maldivica"_qs), (std::vector<CitesListing>{{u"III"_qs, u"SC (#13)"_qs}}));
    EXPECT_EQ(listings(file, u"Falco cherrug"_qs), (std::vector<CitesListing>{{u"II"_qs, u"[INCLUDED IN Falconiformes spp.]"_qs}}));
}

/// One row for each listing there ever was.
TEST(TaxonFile, readsTheHistoryOfListings) {
    const QByteArray head = "TaxonId,Kingdom,Class,Order,Family,FullName,RankName,Appendix,PartyIsoCode,ChangeType,EffectiveAt,IsCurrent,#AnnotationSymbol,AnnotationEnglish\n";
    const auto file = read(head
                           + "1,Animalia,Reptilia,Testudines,Testudinidae,Kinixys homeana,SPECIES,II,,ADDITION,01/07/1975,false,,\n"
                             "1,Animalia,Reptilia,Testudines,Testudinidae,Kinixys homeana,SPECIES,I,,ADDITION,05/03/2026,true,,\n"
                             "1,Animalia,Reptilia,Testudines,Testudinidae,Kinixys homeana,SPECIES,II,,DELETION,05/03/2026,false,,\n"
                             "1,Animalia,Reptilia,Testudines,Testudinidae,Kinixys homeana,SPECIES,I,JP,RESERVATION,05/03/2026,true,,\n"
                             "2,Animalia,Mammalia,Carnivora,Mustelidae,Mellivora capensis,SPECIES,III,BW,ADDITION,24/04/1978,true,,\n"
                             "2,Animalia,Mammalia,Carnivora,Mustelidae,Mellivora capensis,SPECIES,III,GH,ADDITION,26/02/1976,true,,\n");
    EXPECT_EQ(listings(file, u"Kinixys homeana"_qs), (std::vector<CitesListing>{{u"I"_qs, {}, u"2026-03-05"_qs}}));
    EXPECT_EQ(listings(file, u"Mellivora capensis"_qs),
              (std::vector<CitesListing>{{u"III"_qs, u"BW"_qs, u"1978-04-24"_qs}, {u"III"_qs, u"GH"_qs, u"1976-02-26"_qs}}));
    EXPECT_EQ(file->edition, u"2026-03-05"_qs) << "no older than its last change";
    EXPECT_EQ(file->editionFrom, EditionFrom::contents);
}

TEST(TaxonFile, gathersTheRowsOfOneTaxon) {
    const auto file = read("Listing\tScientific Name\tRank\tListed under\tFull note\n"
                           "I/II\tLynx lynx\tSPECIES\tFelidae spp.\t\n"
                           "I/II\tLynx lynx\tSPECIES\tLynx lynx\t**II** All populations but one\n"
                           "II\tLynx rufus\tSPECIES\tFelidae spp.\t\n");
    EXPECT_EQ(listings(file, u"Lynx lynx"_qs), (std::vector<CitesListing>{{u"I"_qs, u"Part of the taxon, the export does not say which"_qs},
                                                                          {u"II"_qs, u"All populations but one"_qs}}));
    EXPECT_EQ(file->taxa.size(), 2U);
    EXPECT_EQ(file->rows, 3);
}

TEST(TaxonFile, takesColumnsInAnyOrderAndMarksOfEncodings) {
    const QString text = u"CurrentListing,RankName,FullName,FrenchNames\r\nI,SPECIES,Ailuropoda melanoleuca,Panda géant\r\n"_qs;
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : text) {
        utf16 += char(c.unicode() & 0xFF);
        utf16 += char(c.unicode() >> 8);
    }
    for (const QByteArray& bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), text.toLatin1(), utf16}) {
        const auto file = read(bytes);
        ASSERT_TRUE(file) << file.error().toText().toStdString();
        EXPECT_EQ(file->taxa.at(0).names[u"fr"_qs], QStringList(u"Panda géant"_qs)) << file->charset.toStdString();
    }
}

TEST(TaxonFile, tellsWhichColumnsAreAbsent) {
    const auto noListing = read("Kingdom,FullName,RankName\nAnimalia,Panthera leo,SPECIES\n");
    ASSERT_FALSE(noListing);
    EXPECT_EQ(noListing.error().type, u"taxa-columns"_qs);
    EXPECT_TRUE(noListing.error().title.contains(u"CurrentListing"_qs)) << noListing.error().title.toStdString();
    EXPECT_FALSE(noListing.error().title.contains(u"FullName"_qs));
    EXPECT_TRUE(noListing.error().detail.contains(u"Kingdom, FullName"_qs));
    EXPECT_FALSE(noListing.error().cure.isEmpty());
    const auto nothing = read("a,b\n1,2\n");
    ASSERT_FALSE(nothing);
    EXPECT_TRUE(nothing.error().title.contains(u"FullName"_qs));
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read(QByteArray("PK\x03\x04\0\0\0\0", 8)));
}

TEST(TaxonFile, passesOverWrongRowsAndNamesThem) {
    const auto file = read("FullName,RankName,CurrentListing\n"
                           "Panthera leo,SPECIES,II\n"
                           "Panthera pardus,SPECIES,IV\n"
                           "../../etc/passwd,SPECIES,I\n"
                           ",SPECIES,I\n"
                           "Panthera onca,BEAST,I\n"
                           "Panthera uncia,SPECIES\n"
                           "Panthera tigris,SPECIES,I,extra\n"
                           "\n"
                           "Neofelis nebulosa,SPECIES,I\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->rows, 8) << "an empty line is no row";
    EXPECT_EQ(file->failed, 6);
    EXPECT_EQ(file->taxa.size(), 2U);
    ASSERT_EQ(file->problems.size(), 6U);
    EXPECT_EQ(file->problems[0].line, 3);
    EXPECT_TRUE(file->problems[0].problem.detail.contains(u"“IV”"_qs));
    EXPECT_EQ(file->problems[5].line, 8);
    EXPECT_TRUE(file->problems[3].problem.detail.contains(u"BEAST"_qs));
    const auto none = read("FullName,RankName,CurrentListing\nPanthera leo,SPECIES,A\n");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().type, u"taxa-file-empty"_qs);
    EXPECT_TRUE(none.error().detail.contains(u"“A”"_qs)) << "why the first was passed over";
}

TEST(TaxonFile, boundsWhatIsHostile) {
    QByteArray wide;
    for (int i = 0; i < 200'000; ++i) {
        wide += "c,";
    }
    const auto columns = read(wide + "FullName,CurrentListing\nx,y\n");
    ASSERT_FALSE(columns);
    EXPECT_EQ(columns.error().type, u"taxa-columns"_qs);
    QByteArray rows("FullName,CurrentListing\n");
    for (int i = 0; i < 500'010; ++i) {
        rows += "A b,I\n";
    }
    const auto many = read(rows);
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().type, u"taxa-file-too-large"_qs);
    const auto zeros = read(QByteArray("FullName,CurrentListing\nPanthera\0leo,I\nPanthera leo,I\n", 52));
    ASSERT_TRUE(zeros);
    EXPECT_EQ(zeros->failed, 1);
    QByteArray long1("FullName,CurrentListing,EnglishNames,AnnotationEnglish\n");
    long1 += "Panthera leo,I,\"" + QByteArray(400'000, 'n') + "\",\"" + QByteArray(400'000, 'a') + "\"\n";
    const auto cut = read(long1);
    ASSERT_TRUE(cut);
    EXPECT_LE(cut->taxa[0].names[u"en"_qs].value(0).size(), 150);
    EXPECT_LE(cut->taxa[0].cites.at(0).annotation.size(), 2000);
    QFile sparse(QDir::temp().filePath(u"taxa-sparse-%1"_qs.arg(QCoreApplication::applicationPid())));
    ASSERT_TRUE(sparse.open(QIODevice::ReadWrite));
    ASSERT_TRUE(sparse.resize(2LL << 30));
    const auto huge = readTaxonFile(sparse, sparse.fileName());
    sparse.remove();
    ASSERT_FALSE(huge);
    EXPECT_EQ(huge.error().type, u"taxa-file-too-large"_qs);
}

TEST(TaxonFile, knowsTheEditionByTheName) {
    EXPECT_EQ(editionInName(u"cites_listings_2024-05-14 10:12_comma_separated.csv"_qs), u"2024-05-14"_qs);
    EXPECT_EQ(editionInName(u"Index_of_CITES_Species_[CUSTOM]_2017-04-05 10:22.csv"_qs), u"2017-04-05"_qs);
    EXPECT_EQ(editionInName(u"cites_checklist_2017.csv"_qs), u"2017"_qs);
    EXPECT_EQ(editionInName(u"list20260305.csv"_qs), u"2026-03-05"_qs);
    EXPECT_EQ(editionInName(u"taxa 2026-03 (1).csv"_qs), u"2026-03"_qs);
    EXPECT_EQ(editionInName(u"taxa-12345678.csv"_qs), QString());
    EXPECT_EQ(editionInName(u"taxa.csv"_qs), QString());
    EXPECT_TRUE(read("FullName,CurrentListing\nPanthera leo,I\n", u"Index_[CUSTOM]_2017-04-05.csv"_qs)->isPart);
}

TEST(TaxonCells, readSynonymsWithoutTheirAuthors) {
    EXPECT_EQ(readSynonyms(u"Ornismya abeillei Lesson & DeLattre, 1839"_qs), QStringList(u"Ornismya abeillei"_qs));
    EXPECT_EQ(readSynonyms(u"Canis rufus Audubon & Bachman, 1851, Canis himalayensis Aggarwal, Kivisild, Ramadevi & Singh, 2007, Canis lupus subsp. niger Bartram"_qs),
              (QStringList{u"Canis rufus"_qs, u"Canis himalayensis"_qs, u"Canis lupus subsp. niger"_qs}));
    EXPECT_EQ(readSynonyms(u"Nepenthes chapmanii Balakr., Bandura zeylanica Burm. ex Brongn. nom. illeg., Frigidorchis Z.J.Liu & S.C.Chen"_qs),
              (QStringList{u"Nepenthes chapmanii"_qs, u"Bandura zeylanica"_qs}));
    EXPECT_EQ(readSynonyms(u"Phyllomedusa (agalychnis) helenae Lutz, 1950"_qs), QStringList(u"Phyllomedusa (agalychnis) helenae"_qs));
    EXPECT_EQ(readSynonyms(u"Dalbergia retusa var, lineata (Pittier) Rudd"_qs), QStringList(u"Dalbergia retusa"_qs));
    EXPECT_TRUE(readSynonyms(u"Lesson, 1839, De la Cruz"_qs).isEmpty());
}

TEST(TaxonCells, readNamesRanksAndDays) {
    EXPECT_EQ(readScientificName(u"Falconiformes spp."_qs), u"Falconiformes"_qs);
    EXPECT_EQ(readScientificName(u"  Aerangis   x hybrida "_qs), u"Aerangis × hybrida"_qs);
    EXPECT_EQ(rankOfName(u"Aerangis × hybrida"_qs), u"hybrid"_qs);
    EXPECT_EQ(readScientificName(u"Woodworthia \"Otago/Southland\""_qs), u"Woodworthia \"Otago/Southland\""_qs);
    for (const QString& wrong : {u"/etc/passwd"_qs, u"C:\\x"_qs, u"panthera leo"_qs, u"=cmd()"_qs, u"P"_qs, QString(400, u'A')}) {
        EXPECT_TRUE(readScientificName(wrong).isEmpty()) << wrong.toStdString();
    }
    EXPECT_EQ(readDay(u"02/01/2017"_qs), u"2017-01-02"_qs);
    EXPECT_EQ(readDay(u"2017-13-02"_qs), QString());
    EXPECT_FALSE(readListingCell(u"A"_qs));
    EXPECT_EQ(readListingCell(u"II/I/NC"_qs), (ListingCell{{u"I"_qs, u"II"_qs}, true}));
}

TEST(TaxonFile, readsTheRealChecklist) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    QFile csv(tests::testDataFolder() + u"/species/cites_checklist_2017.csv"_qs);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const auto file = readTaxonFile(csv, csv.fileName());
    ASSERT_TRUE(file) << file.error().toText().toStdString();
    EXPECT_EQ(file->rows, 38'079);
    EXPECT_EQ(file->failed, 0) << file->problems.front().problem.detail.toStdString();
    EXPECT_EQ(file->taxa.size(), 38'079U);
    EXPECT_EQ(file->edition, u"2017"_qs);
    qsizetype first = 0;
    qsizetype unlisted = 0;
    for (const Taxon& taxon : file->taxa) {
        first += std::ranges::any_of(taxon.cites, [](const CitesListing& listing) { return listing.appendix == u"I"; }) ? 1 : 0;
        unlisted += taxon.cites.empty() ? 1 : 0;
    }
    EXPECT_EQ(first, 1146 + 175 + 33 + 15 + 2 + 2 + 1);
    EXPECT_EQ(unlisted, 50 + 33);
    EXPECT_EQ(named(*file, u"Canis lupus"_qs)->synonyms.value(1), u"Canis niger"_qs);
}

} // namespace

} // namespace cyberspotter
