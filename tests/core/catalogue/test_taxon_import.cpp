// SPDX-License-Identifier: Apache-2.0
// What an import changes, what it leaves, and how it is laid over the built-in taxa.
#include "core/catalogue/additions.h"
#include "core/catalogue/taxon/taxon_layers.h"
#include "core/catalogue/taxon/taxon_repository.h"
#include "tests/core/catalogue/catalogue_files.h"
#include "tests/core/catalogue/made_taxa.h"
#include "tests/support/run_program.h"
#include "tests/support/scratch_library.h"
#include "tests/support/text_files.h"

#include <QJsonArray>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace cyberspotter {

namespace {

using test::madeChecklist;
using test::madeTaxon;

TaxonImportOptions on(const QString& edition = {}) {
    return {.edition = edition, .today = QDate(2026, 12, 1)};
}

TaxonImportPlan plan(const TaxonFile& file, const ImportedTaxa& before, const std::vector<Taxon>& builtIn = {}, const TaxonImportOptions& options = on()) {
    const auto made = planTaxonImport(file, before, builtIn, options);
    EXPECT_TRUE(made) << (made ? "" : made.error().toText().toStdString());
    return made ? *made : TaxonImportPlan{};
}

/// Stores a file in the library and gives the plan.
TaxonImportPlan import(Library& library, const TaxonFile& file, const TaxonImportOptions& options = on()) {
    const auto before = TaxonRepository(library).imported();
    EXPECT_TRUE(before);
    TaxonImportPlan made = plan(file, *before, {}, options);
    const auto stored = TaxonRepository(library).store(made);
    EXPECT_TRUE(stored) << (stored ? "" : stored.error().toText().toStdString());
    return made;
}

const Taxon* named(const std::vector<Taxon>& taxa, const QString& name) {
    const auto found = std::ranges::find(taxa, name, &Taxon::scientificName);
    return found == taxa.end() ? nullptr : &*found;
}

TEST(TaxonImport, showsWhatChangesAndKeepsTheRest) {
    tests::ScratchLibrary library;
    const TaxonImportPlan first = import(*library, madeChecklist("Panthera leo,SPECIES,II,,Lion,\nPanthera onca,SPECIES,I,,Jaguar,\nAloe ferox,SPECIES,II,#4,,\n"));
    EXPECT_EQ(first.summary.added, 3);
    const TaxonImportPlan second = import(*library, madeChecklist("Panthera leo,SPECIES,I,,Lion,\nPanthera onca,SPECIES,I,,\"Jaguar, Otorongo\",\nAloe vera,SPECIES,NC,,,\n"));
    EXPECT_EQ(second.summary.added, 1);
    EXPECT_EQ(second.summary.changed, 1);
    EXPECT_EQ(second.summary.unchanged, 1);
    EXPECT_EQ(second.summary.renamed, 1);
    EXPECT_EQ(second.summary.gone, 1);
    ASSERT_EQ(second.changes.size(), 3U);
    EXPECT_EQ(second.changes[0].scientificName, u"Aloe ferox"_qs);
    EXPECT_EQ(second.changes[0].kind, TaxonChange::Kind::gone);
    EXPECT_EQ(second.changes[1].kind, TaxonChange::Kind::added);
    EXPECT_EQ(second.changes[2].kind, TaxonChange::Kind::changed);
    EXPECT_EQ(second.changes[2].before.at(0).appendix, u"II"_qs);
    EXPECT_EQ(second.changes[2].after.at(0).appendix, u"I"_qs);
    const QJsonObject json = toJson(second.changes[2]);
    EXPECT_EQ(json[u"change"].toString(), u"changed"_qs);
    EXPECT_EQ(json[u"before"].toArray().size(), 1);
    const auto there = TaxonRepository(*library).imported();
    ASSERT_TRUE(there);
    EXPECT_EQ(there->taxa.size(), 3U);
    EXPECT_EQ(there->imports.size(), 2U);
    const TaxonImportPlan third = import(*library, madeChecklist("Panthera leo,SPECIES,I,,Lion,\nPanthera onca,SPECIES,I,,\"Jaguar, Otorongo\",\nAloe vera,SPECIES,NC,,,\n"));
    EXPECT_TRUE(third.changes.empty()) << "the same again changes nothing";
    EXPECT_EQ(third.summary.unchanged, 3);
}

TEST(TaxonImport, keepsWhatTheFileHasNoColumnsOrRanksFor) {
    ImportedTaxa before = plan(madeChecklist("Lynx,GENUS,II,,,\nLynx lynx,SPECIES,II,,Eurasian lynx,\nPrunus africana,SPECIES,II,#4,,\n"), {}).after;
    before.taxa[1].taxon.cites[0].annotation = u"All populations"_qs;
    QByteArray bytes("Scientific Name,Rank,Listing,Listed under,Full note\nLynx lynx,SPECIES,II,Felidae spp.,**II** Other words\nPrunus africana,SPECIES,II,Prunus africana,\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const TaxonImportPlan speciesPlus = plan(readTaxonFile(buffer, u"x.csv"_qs).value(), before);
    EXPECT_EQ(speciesPlus.summary.gone, 0) << "Species+ has no genera";
    EXPECT_EQ(speciesPlus.after.taxa.size(), 3U);
    EXPECT_EQ(speciesPlus.after.taxa[1].taxon.names[u"en"_qs], QStringList(u"Eurasian lynx"_qs)) << "and no names";
    EXPECT_EQ(speciesPlus.after.taxa[1].taxon.cites[0].annotation, u"Other words"_qs);
    const TaxonImportPlan checklist = plan(madeChecklist("Lynx lynx,SPECIES,II,,,\nPrunus africana,SPECIES,II,#16,,\n"), before);
    EXPECT_EQ(checklist.after.taxa[1].taxon.cites[0].annotation, u"All populations"_qs) << "the Checklist has no annotations";
    ASSERT_EQ(checklist.changes.size(), 1U) << "but #4 became #16";
    EXPECT_EQ(checklist.changes[0].scientificName, u"Prunus africana"_qs);
}

TEST(TaxonImport, aSelectionTakesNothingAway) {
    const ImportedTaxa before = plan(madeChecklist("Panthera leo,SPECIES,II,,,\nPanthera onca,SPECIES,I,,,\n"), {}).after;
    TaxonImportOptions part = on();
    part.isPart = true;
    EXPECT_EQ(plan(madeChecklist("Panthera leo,SPECIES,I,,,\n"), before, {}, part).after.taxa.size(), 2U);
    EXPECT_EQ(plan(madeChecklist("Panthera leo,SPECIES,I,,,\n"), before).after.taxa.size(), 1U);
    EXPECT_EQ(plan(madeChecklist("Panthera leo,SPECIES,I,,,\n", u"Index_[CUSTOM].csv"_qs), before).after.taxa.size(), 2U);
}

TEST(TaxonImport, isRefusedWhenItIsOlderOrWouldTakeMostAway) {
    QByteArray rows;
    for (int i = 0; i < 300; ++i) {
        rows += "Madeus number" + QByteArray::number(i) + ",SPECIES,II,,,\n";
    }
    tests::ScratchLibrary library;
    import(*library, madeChecklist(rows), on(u"2026-03-05"_qs));
    const ImportedTaxa before = *TaxonRepository(*library).imported();
    const auto older = planTaxonImport(madeChecklist(rows), before, {}, on(u"2025"_qs));
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().type, u"taxa-older-edition"_qs);
    const auto few = planTaxonImport(madeChecklist("Panthera leo,SPECIES,II,,,\n"), before, {}, on());
    ASSERT_FALSE(few);
    EXPECT_EQ(few.error().type, u"taxa-mostly-gone"_qs);
    TaxonImportOptions all = on(u"2025"_qs);
    all.replace = true;
    EXPECT_EQ(plan(madeChecklist("Panthera leo,SPECIES,II,,,\n"), before, {}, all).summary.gone, 300);
    EXPECT_EQ(planTaxonImport(madeChecklist(rows), before, {}, on(u"spring"_qs)).error().type, u"usage"_qs);
    EXPECT_EQ(planTaxonImport(madeChecklist(rows), before, {}, on(u"2026-02-30"_qs)).error().type, u"usage"_qs);
}

TEST(TaxonImport, knowsAnOldFileByWhatItDoesNotKnow) {
    std::vector<Taxon> builtIn;
    QByteArray old;
    QByteArray current;
    for (int i = 0; i < 6; ++i) {
        const QString name = u"Madeus later%1"_qs.arg(i);
        builtIn.push_back(madeTaxon(name, {{u"I"_qs, {}, i < 3 ? u"2019-11-26"_qs : u"2023-02-23"_qs}}));
        old += name.toLatin1() + (i < 3 ? ",SPECIES,I,,,\n" : ",SPECIES,II,,,\n");
        current += name.toLatin1() + ",SPECIES,I,,,\n";
    }
    const TaxonImportPlan told = plan(madeChecklist(old), {}, builtIn);
    EXPECT_EQ(told.record.edition, u"2023-02-22"_qs);
    EXPECT_EQ(told.record.editionFrom, EditionFrom::contents);
    EXPECT_EQ(told.summary.older, 3) << "later built-in listings stay";
    const TaxonImportPlan today = plan(madeChecklist(current), {}, builtIn);
    EXPECT_EQ(today.record.edition, u"2026-12-01"_qs);
    EXPECT_EQ(today.record.editionFrom, EditionFrom::importDay);
    EXPECT_EQ(plan(madeChecklist(old, u"list_2031.csv"_qs), {}, builtIn).record.edition, u"2023-02-22"_qs) << "no file is of the future";
}

std::vector<Taxon> builtInLion() {
    Taxon lion = madeTaxon(u"Panthera leo"_qs, {{u"II"_qs, u"Populations of Africa"_qs, u"2017-01-02"_qs, u"2023-02-23"_qs}, {u"I"_qs, u"Populations of India"_qs, {}, u"2023-02-23"_qs}});
    lion.family = u"Felidae"_qs;
    lion.group = u"cats"_qs;
    lion.names[u"en"_qs] = {u"lion"_qs};
    lion.products = {u"SKI"_qs};
    lion.lookalikes = {u"Puma concolor"_qs};
    lion.synonyms = {u"Felis leo"_qs};
    return {lion, madeTaxon(u"Loxodonta cyclotis"_qs, {{u"I"_qs, {}, {}, u"2017-04"_qs}})};
}

TEST(TaxonLayers, keepBuiltInKnowledgeAndTheLaterListing) {
    const std::vector<Taxon> builtIn = builtInLion();
    const TaxonFile file = madeChecklist("Panthera leo,SPECIES,I,,\"Lion, African lion\",Felidae\nPuma concolor,SPECIES,II,,Cougar,Felidae\n");
    const TaxonImportPlan later = plan(file, {}, builtIn, on(u"2026-03-05"_qs));
    EXPECT_EQ(later.summary.older, 0);
    const TaxonLayers layers = layTaxa(builtIn, later.after, {});
    const Taxon* lion = named(layers.taxa, u"Panthera leo"_qs);
    ASSERT_NE(lion, nullptr);
    ASSERT_EQ(lion->cites.size(), 1U);
    EXPECT_EQ(lion->cites[0].appendix, u"I"_qs);
    EXPECT_EQ(lion->cites[0].edition, u"2026-03-05"_qs);
    EXPECT_EQ(lion->names[u"en"_qs], (QStringList{u"lion"_qs, u"African lion"_qs}));
    EXPECT_EQ(lion->group, u"cats"_qs);
    EXPECT_EQ(lion->products, QStringList(u"SKI"_qs));
    EXPECT_TRUE(lion->source.contains(u"CITES Checklist, edition 2026-03-05"_qs));
    EXPECT_EQ(named(layers.taxa, u"Puma concolor"_qs)->group, u"cats"_qs) << "as all of its family";

    const TaxonImportPlan older = plan(file, {}, builtIn, on(u"2017-04"_qs));
    EXPECT_EQ(older.older, QStringList(u"Panthera leo"_qs));
    const Taxon kept = *named(layTaxa(builtIn, older.after, {}).taxa, u"Panthera leo"_qs);
    EXPECT_EQ(kept.cites, builtIn[0].cites);
    EXPECT_TRUE(kept.names[u"en"_qs].contains(u"African lion"_qs)) << "names are taken from older lists too";
}

TEST(TaxonLayers, keepBuiltInWordsWhereTheExportHasNone) {
    const std::vector<Taxon> builtIn = builtInLion();
    const TaxonImportPlan same = plan(madeChecklist("Panthera leo,SPECIES,I/II,,,\n"), {}, builtIn, on(u"2026-03-05"_qs));
    const Taxon lion = *named(layTaxa(builtIn, same.after, {}).taxa, u"Panthera leo"_qs);
    ASSERT_EQ(lion.cites.size(), 2U);
    EXPECT_EQ(lion.cites[0].annotation, u"Populations of Africa"_qs);
    EXPECT_EQ(lion.cites[0].edition, u"2026-03-05"_qs) << "confirmed by it";
}

TEST(TaxonLayers, knowATaxonByItsSynonymAndTakeNoLumps) {
    const std::vector<Taxon> builtIn = builtInLion();
    QByteArray bytes("FullName,CurrentListing,SynonymsWithAuthors\nFelis leo,II,\nLoxodonta africana,I/II,\"Loxodonta cyclotis (Matschie, 1900), Elephas africanus Blumenbach\"\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const TaxonImportPlan made = plan(readTaxonFile(buffer, u"x.csv"_qs).value(), {}, builtIn, on(u"2017"_qs));
    const TaxonLayers layers = layTaxa(builtIn, made.after, {});
    EXPECT_EQ(named(layers.taxa, u"Felis leo"_qs), nullptr);
    EXPECT_NE(named(layers.taxa, u"Panthera leo"_qs), nullptr);
    EXPECT_EQ(layers.taxa.size(), 2U);
}

TEST(TaxonRepository, ownWordsOutliveEveryImport) {
    tests::ScratchLibrary library;
    TaxonRepository repository(*library);
    import(*library, madeChecklist("Panthera leo,SPECIES,II,,Lion,\nAloe ferox,SPECIES,II,#4,,\n"));
    EXPECT_TRUE(repository.addName(u"Panthera leo"_qs, u"sw"_qs, u" simba \n"_qs).value());
    EXPECT_FALSE(repository.addName(u"Panthera leo"_qs, u"sw"_qs, u"simba"_qs).value()) << "once";
    EXPECT_TRUE(repository.addName(u"Aloe ferox"_qs, u"en"_qs, u"bitter aloe"_qs).value());
    ASSERT_TRUE(repository.setNote(u"Panthera leo"_qs, u"claws as pendants"_qs));
    import(*library, madeChecklist("Panthera leo,SPECIES,I,,Lion,\n"));
    library.reopen();
    const auto additions = readAdditions(*library, {});
    ASSERT_TRUE(additions);
    const Taxon* lion = named(additions->taxa, u"Panthera leo"_qs);
    ASSERT_NE(lion, nullptr);
    EXPECT_EQ(lion->names[u"sw"_qs], QStringList(u"simba"_qs));
    EXPECT_EQ(lion->note, u"claws as pendants"_qs);
    EXPECT_EQ(named(additions->taxa, u"Aloe ferox"_qs), nullptr);
    TaxonRepository again(*library);
    EXPECT_EQ(again.own()->names.size(), 2) << "also of a taxon that is gone for now";
    EXPECT_TRUE(again.removeName(u"Panthera leo"_qs, u"sw"_qs, u"simba"_qs).value());
    EXPECT_FALSE(again.removeName(u"Panthera leo"_qs, u"sw"_qs, u"simba"_qs).value());
    EXPECT_EQ(again.addName(u"Panthera leo"_qs, u"Swahili!"_qs, u"simba"_qs).error().type, u"taxon-language-unknown"_qs);
    EXPECT_EQ(again.addName(u"Panthera leo"_qs, u"sw"_qs, u" \t"_qs).error().type, u"taxon-name-empty"_qs);
}

TEST(TaxonRepository, givesBackWhatWasStored) {
    tests::ScratchLibrary library;
    const TaxonImportPlan made = import(*library, madeChecklist("Panthera leo,SPECIES,I/II,,\"Lion, Löwe象\",Felidae\nAloe vera,SPECIES,NC,,,\n", u"list_2024-05.csv"_qs));
    library.reopen();
    ImportedTaxa there = *TaxonRepository(*library).imported();
    ASSERT_EQ(there.imports.size(), 1U);
    EXPECT_EQ(there.imports[0].edition, u"2024-05"_qs);
    EXPECT_EQ(there.imports[0].fileName, u"list_2024-05.csv"_qs);
    EXPECT_EQ(there.imports[0].sha256.size(), 64);
    EXPECT_EQ(there.imports[0].rows, 2);
    for (ImportedTaxon& one : there.taxa) {
        EXPECT_EQ(std::exchange(one.import, 0), there.imports[0].id);
    }
    EXPECT_EQ(there.taxa, made.after.taxa);
    EXPECT_EQ(TaxonRepository(*library).store(made).error().type, u"taxa-changed-meanwhile"_qs);
    EXPECT_EQ(TaxonRepository(*library).imports()->size(), 1U);
}

/// Killed before one of its writes after the other, an import leaves the taxa of before or its own, and never some of both.
TEST(TaxonRepository, AKilledImportLeavesTheOldTaxaOrTheNew) {
    tests::ScratchLibrary library;
    QByteArray rows;
    for (int i = 0; i < 60; ++i) {
        rows += "Madeus number" + QByteArray::number(i) + ",SPECIES,II,," + QByteArray(200, 'n') + ",\n";
    }
    import(*library, madeChecklist(rows));
    const std::vector<ImportedTaxon> old = TaxonRepository(*library).imported()->taxa;
    const QString file = library.file(u"later.csv"_qs);
    tests::writeFile(file, "FullName,RankName,CurrentListing,AnnotationSymbol,EnglishNames,Family\n" + QByteArray(rows).replace(",II,", ",I,"));
    int died = 0;
    bool ended = false;
    for (int step = 1; step < 400 && !ended; step += step < 10 ? 1 : 4) { // the later ones are pages of one kind
        const QString copy = library.file(u"copy%1"_qs.arg(step));
        tests::copyFolder(library.folder(), copy);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CYBERSPOTTER_KILL_AT"_qs, QString::number(step));
        process.setProcessEnvironment(environment);
        process.start(tests::programFolder() + u"/test_import_taxa"_qs, {copy, file});
        ASSERT_TRUE(process.waitForFinished(60'000));
        ended = process.exitStatus() == QProcess::NormalExit;
        died += ended ? 0 : 1;
        const auto opened = Library::open(copy);
        ASSERT_TRUE(opened) << step << ": " << opened.error().toText().toStdString();
        const auto there = TaxonRepository(**opened).imported();
        ASSERT_TRUE(there) << step << ": " << there.error().toText().toStdString();
        ASSERT_EQ(there->taxa.size(), 60U) << step;
        const QString appendix = there->taxa[0].taxon.cites.at(0).appendix;
        EXPECT_TRUE(appendix == u"I" || there->taxa == old) << step;
        for (const ImportedTaxon& one : there->taxa) {
            ASSERT_EQ(one.taxon.cites.at(0).appendix, appendix) << "half of an import after step " << step;
        }
        EXPECT_EQ(there->imports.size(), appendix == u"I" ? 2U : 1U) << step;
        if (ended) {
            EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
            EXPECT_EQ(appendix, u"I"_qs) << "what was said to be done is done";
        }
    }
    EXPECT_TRUE(ended);
    EXPECT_GT(died, 5);
}

TEST(TaxonImport, takesTheRealChecklistAndKeepsLaterListings) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    QFile csv(tests::testDataFolder() + u"/species/cites_checklist_2017.csv"_qs);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const TaxonFile file = readTaxonFile(csv, csv.fileName()).value();
    const std::vector<Taxon> builtIn = readTaxa(test::sourceFile(u"resources/catalogue/taxa.json"_qs)).value();
    const TaxonImportPlan byName = plan(file, {}, builtIn);
    EXPECT_EQ(byName.record.edition, u"2017"_qs);
    EXPECT_EQ(byName.summary.added, 38'079);
    EXPECT_GT(byName.summary.older, 20);
    const TaxonLayers layers = layTaxa(builtIn, byName.after, {});
    for (const Taxon& taxon : builtIn) {
        if (const Taxon* laid = named(layers.taxa, taxon.scientificName)) {
            EXPECT_TRUE(std::ranges::equal(laid->cites, taxon.cites, [](const CitesListing& a, const CitesListing& b) {
                return a.appendix == b.appendix && a.annotation == b.annotation && a.since == b.since && a.edition >= b.edition;
            })) << taxon.scientificName.toStdString();
            EXPECT_TRUE(std::ranges::equal(taxon.names[u"en"_qs], laid->names[u"en"_qs].mid(0, taxon.names[u"en"_qs].size())));
        }
    }
    EXPECT_GT(layers.taxa.size(), 38'000U);
    TaxonFile nameless = file;
    nameless.name = u"export.csv"_qs;
    nameless.edition.clear();
    nameless.editionFrom = EditionFrom::importDay;
    const TaxonImportPlan byContents = plan(nameless, {}, builtIn);
    EXPECT_EQ(byContents.record.editionFrom, EditionFrom::contents) << "it does not know the conferences since";
    EXPECT_LT(byContents.record.edition, u"2019-12"_qs);
}

} // namespace

} // namespace cyberspotter
