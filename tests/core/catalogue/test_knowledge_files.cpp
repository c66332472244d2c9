// SPDX-License-Identifier: Apache-2.0
// The shipped taxa, vocabularies and search terms: in form, without doubles, each fact with a source, and in agreement
// with an old official list except where later conferences changed it.
#include "core/base/text_folding.h"
#include "core/catalogue/keyword/keyword.h"
#include "core/catalogue/specimen_term.h"
#include "core/catalogue/taxon/taxon.h"
#include "tests/core/catalogue/catalogue_files.h"
#include "tests/core/catalogue/taxa_since_2017.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <gtest/gtest.h>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace cyberspotter {

namespace {

using test::changedSince2017;
using test::sourceFile;
using test::unknownIn2017;

const QStringList programLanguages{u"en"_qs, u"fr"_qs, u"es"_qs, u"pt"_qs, u"zh"_qs, u"id"_qs, u"vi"_qs, u"ar"_qs};

QJsonObject catalogueFile(const QString& name) {
    return QJsonDocument::fromJson(sourceFile(u"resources/catalogue/"_qs + name + u".json"_qs)).object();
}

bool followsSchema(const QJsonObject& object, const QString& name, std::string* why) {
    const QJsonValue schemaJson =
        QJsonDocument::fromJson(sourceFile(u"resources/schemas/"_qs + name + u".schema.json"_qs)).object();
    valijson::Schema schema;
    valijson::adapters::QtJsonAdapter schemaAdapter(schemaJson);
    valijson::SchemaParser().populateSchema(schemaAdapter, schema);
    const QJsonValue document = object;
    valijson::adapters::QtJsonAdapter adapter(document);
    valijson::ValidationResults results;
    const bool valid = valijson::Validator().validate(schema, adapter, &results);
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string& step : error.context) {
            *why += step;
        }
        *why += ": " + error.description + "\n";
    }
    return valid;
}

std::vector<Taxon> shippedTaxa() {
    const auto taxa = readTaxa(sourceFile(u"resources/catalogue/taxa.json"_qs));
    EXPECT_TRUE(taxa) << (taxa ? "" : taxa.error().toText().toStdString());
    return taxa.value_or(std::vector<Taxon>());
}

std::vector<Keyword> shippedKeywords() {
    const auto keywords = readKeywords(sourceFile(u"resources/catalogue/keywords.json"_qs));
    EXPECT_TRUE(keywords) << (keywords ? "" : keywords.error().toText().toStdString());
    return keywords.value_or(std::vector<Keyword>());
}

SpecimenVocabulary shippedVocabulary() {
    const auto vocabulary = readSpecimenVocabulary(sourceFile(u"resources/catalogue/specimen_terms.json"_qs));
    EXPECT_TRUE(vocabulary) << (vocabulary ? "" : vocabulary.error().toText().toStdString());
    return vocabulary.value_or(SpecimenVocabulary());
}

class KnowledgeFiles : public testing::TestWithParam<const char*> {};

TEST_P(KnowledgeFiles, followItsSchema) {
    std::string why;
    EXPECT_TRUE(followsSchema(catalogueFile(QString::fromLatin1(GetParam())), QString::fromLatin1(GetParam()), &why))
        << why;
}

TEST_P(KnowledgeFiles, areRefusedByTheSchemaWhenAFactIsMissing) {
    QJsonObject broken = catalogueFile(QString::fromLatin1(GetParam()));
    const QString list = broken.contains(u"taxa"_qs)    ? u"taxa"_qs
                         : broken.contains(u"terms"_qs) ? u"terms"_qs
                                                        : u"keywords"_qs;
    QJsonArray entries = broken[list].toArray();
    QJsonObject entry = entries[3].toObject();
    entry.remove(u"source"_qs);
    entries[3] = entry;
    broken[list] = entries;
    std::string why;
    EXPECT_FALSE(followsSchema(broken, QString::fromLatin1(GetParam()), &why));
}

INSTANTIATE_TEST_SUITE_P(Each, KnowledgeFiles, testing::Values("taxa", "specimen_terms", "keywords"),
                         [](const auto& info) { return std::string(info.param); });

TEST(Taxa, areManyAndEachIsNamedInTheProgramsLanguagesWhereItCanBe) {
    const auto taxa = shippedTaxa();
    EXPECT_GE(taxa.size(), 1'000U);
    QMap<QString, int> named;
    for (const Taxon& taxon : taxa) {
        for (auto it = taxon.names.begin(); it != taxon.names.end(); ++it) {
            ++named[it.key()];
        }
    }
    // Names are left out rather than made up: what lives far from where a language is spoken often has none.
    const QMap<QString, int> least{{u"en"_qs, 1'000}, {u"fr"_qs, 980}, {u"es"_qs, 980}, {u"pt"_qs, 880},
                                   {u"zh"_qs, 980},   {u"id"_qs, 750}, {u"vi"_qs, 750}, {u"ar"_qs, 650},
                                   {u"de"_qs, 900},   {u"it"_qs, 850}, {u"ja"_qs, 880}, {u"th"_qs, 640},
                                   {u"ru"_qs, 770},   {u"sw"_qs, 100}, {u"hi"_qs, 140}};
    for (const QString& language : programLanguages) {
        EXPECT_TRUE(least.contains(language));
    }
    for (auto it = least.begin(); it != least.end(); ++it) {
        EXPECT_GE(named[it.key()], it.value()) << it.key().toStdString();
    }
}

TEST(Taxa, noNameAndNoSynonymStandsForTwoTaxa) {
    QSet<QString> seen;
    const auto taxa = shippedTaxa();
    for (const Taxon& taxon : taxa) {
        EXPECT_FALSE(seen.contains(taxon.scientificName)) << taxon.scientificName.toStdString();
        seen.insert(taxon.scientificName);
    }
    for (const Taxon& taxon : taxa) {
        for (const QString& synonym : taxon.synonyms) {
            EXPECT_FALSE(seen.contains(synonym)) << synonym.toStdString();
            seen.insert(synonym);
        }
    }
}

TEST(Taxa, aSplitListingSaysWhatItCoversAndAProductIsATermOfTheVocabulary) {
    const SpecimenVocabulary vocabulary = shippedVocabulary();
    for (const Taxon& taxon : shippedTaxa()) {
        SCOPED_TRACE(taxon.scientificName.toStdString());
        QSet<QString> appendices;
        for (const CitesListing& listing : taxon.cites) {
            EXPECT_FALSE(appendices.contains(listing.appendix));
            appendices.insert(listing.appendix);
            EXPECT_TRUE(taxon.cites.size() == 1 || !listing.annotation.isEmpty());
        }
        for (const QString& product : taxon.products) {
            EXPECT_NE(vocabulary.term(product), nullptr) << product.toStdString();
        }
        EXPECT_FALSE(taxon.source.isEmpty());
    }
}

TEST(Vocabulary, hasEachCodeOnceAndNamesItInEveryLanguage) {
    const SpecimenVocabulary vocabulary = shippedVocabulary();
    EXPECT_GE(vocabulary.terms.size(), 90U);
    for (const auto* codes : {&vocabulary.terms, &vocabulary.units, &vocabulary.sources, &vocabulary.purposes}) {
        QSet<QString> seen;
        for (const VocabularyCode& code : *codes) {
            EXPECT_FALSE(seen.contains(code.code)) << code.code.toStdString();
            seen.insert(code.code);
            for (const QString& language : programLanguages) {
                EXPECT_FALSE(code.names.value(language).isEmpty()) << code.code.toStdString() << language.toStdString();
            }
        }
    }
    ASSERT_NE(vocabulary.term(u"LIV"_qs), nullptr);
    EXPECT_TRUE(vocabulary.term(u"LIV"_qs)->live);
    EXPECT_FALSE(vocabulary.term(u"IVC"_qs)->live);
    EXPECT_EQ(vocabulary.term(u"IVC"_qs)->name(u"fr"_qs), u"sculpture en ivoire"_qs);
    EXPECT_EQ(vocabulary.term(u"IVC"_qs)->name(u"xx"_qs), u"ivory carving"_qs);
}

TEST(Keywords, areManyInEveryLanguageAndNoneTwice) {
    const auto keywords = shippedKeywords();
    EXPECT_GE(keywords.size(), 1'500U);
    QMap<QString, int> byLanguage;
    QSet<QString> seen;
    for (const Keyword& keyword : keywords) {
        ++byLanguage[keyword.language];
        const QString key = keyword.language + u' ' + keyword.script + u' ' + foldForSearch(keyword.text);
        EXPECT_FALSE(seen.contains(key)) << key.toStdString();
        seen.insert(key);
    }
    for (const QString& language : programLanguages) {
        EXPECT_GE(byLanguage[language], 30) << language.toStdString();
    }
}

TEST(Keywords, nameTaxaGroupsAndProductsThatExist) {
    QSet<QString> names;
    QSet<QString> groups;
    for (const Taxon& taxon : shippedTaxa()) {
        names.insert(taxon.scientificName);
        groups.insert(taxon.group);
    }
    const SpecimenVocabulary vocabulary = shippedVocabulary();
    for (const Keyword& keyword : shippedKeywords()) {
        SCOPED_TRACE(keyword.text.toStdString());
        EXPECT_NE(keyword.taxon.isEmpty(), keyword.group.isEmpty());
        EXPECT_TRUE(keyword.taxon.isEmpty() || names.contains(keyword.taxon));
        EXPECT_TRUE(keyword.group.isEmpty() || groups.contains(keyword.group));
        EXPECT_TRUE(keyword.product.isEmpty() || vocabulary.term(keyword.product) != nullptr);
        EXPECT_FALSE(keyword.source.isEmpty());
        for (const QString& word : keyword.unless) {
            EXPECT_NE(foldForSearch(word), foldForSearch(keyword.text)); // it would never be found
        }
    }
}

TEST(Knowledge, aFileThatIsBrokenIsRefusedByName) {
    for (const QByteArray& json : {QByteArray("{"), QByteArray("[]"), QByteArray(R"({"schema":"other"})")}) {
        ASSERT_FALSE(readTaxa(json));
        EXPECT_EQ(readTaxa(json).error().type, u"catalogue-unreadable"_qs);
        EXPECT_FALSE(readKeywords(json));
        EXPECT_FALSE(readSpecimenVocabulary(json));
    }
    const auto badAppendix = readTaxa(R"({"schema":"cyberspotter/taxa/1","sources":{"s":{"title":"S"}},
        "taxa":[{"scientific_name":"Aus bus","rank":"species","cites":[{"appendix":"IV","annotation":""}],"source":["s"]}]})");
    ASSERT_FALSE(badAppendix);
    EXPECT_TRUE(badAppendix.error().detail.contains(u"Aus bus"_qs));
    const auto badSource = readTaxa(R"({"schema":"cyberspotter/taxa/1","sources":{},
        "taxa":[{"scientific_name":"Aus bus","rank":"species","cites":[],"source":["s"]}]})");
    EXPECT_FALSE(badSource);
}

// --- Against the official checklist of April 2017 -----------------------------------------------------------------

/// Fields of one record of a CSV file (quotes doubled inside quotes); no record there spans two lines.
QStringList csvFields(const QString& line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"') {
            const bool doubled = quoted && i + 1 < line.size() && line[i + 1] == u'"';
            if (doubled) {
                fields.last() += u'"';
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (line[i] == u',' && !quoted) {
            fields << QString();
        } else {
            fields.last() += line[i];
        }
    }
    return fields;
}

struct Listing2017 {
    QString rank;
    QSet<QString> appendices;
    QString family;
};

QHash<QString, Listing2017> checklistOf2017() {
    QFile file(tests::testDataFolder() + u"/species/cites_checklist_2017.csv"_qs);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList head = csvFields(QString::fromUtf8(file.readLine()).trimmed());
    const qsizetype name = head.indexOf(u"FullName"_qs);
    const qsizetype rank = head.indexOf(u"RankName"_qs);
    const qsizetype listing = head.indexOf(u"CurrentListing"_qs);
    const qsizetype family = head.indexOf(u"Family"_qs);
    QHash<QString, Listing2017> checklist;
    while (!file.atEnd()) {
        const QStringList fields = csvFields(QString::fromUtf8(file.readLine()).trimmed());
        if (fields.size() <= qMax(listing, family)) {
            continue;
        }
        const QStringList parts = fields[listing].split(u'/', Qt::SkipEmptyParts);
        QSet<QString> appendices(parts.begin(), parts.end());
        appendices.remove(u"NC"_qs); // a population or species that is not covered
        checklist.insert(fields[name], {fields[rank].toLower(), appendices, fields[family]});
    }
    return checklist;
}

TEST(Taxa, agreeWithTheChecklistOf2017ExceptWhereLaterConferencesChangedIt) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    const QHash<QString, Listing2017> checklist = checklistOf2017();
    ASSERT_GT(checklist.size(), 30'000);
    int compared = 0;
    for (const Taxon& taxon : shippedTaxa()) {
        SCOPED_TRACE(taxon.scientificName.toStdString());
        QString known = taxon.scientificName;
        for (const QString& synonym : taxon.synonyms) {
            known = checklist.contains(known) || !checklist.contains(synonym) ? known : synonym;
        }
        if (!checklist.contains(known)) {
            EXPECT_TRUE(unknownIn2017.contains(taxon.scientificName));
            continue;
        }
        EXPECT_FALSE(unknownIn2017.contains(taxon.scientificName));
        const Listing2017& then = checklist[known];
        EXPECT_EQ(taxon.rank, then.rank);
        QSet<QString> now;
        for (const CitesListing& listing : taxon.cites) {
            now.insert(listing.appendix);
        }
        if (changedSince2017.contains(taxon.scientificName)) {
            EXPECT_NE(now, then.appendices) << "it is as it was in 2017";
            EXPECT_TRUE(taxon.note.contains(changedSince2017[taxon.scientificName]))
                << "the note must say what changed it";
        } else {
            EXPECT_EQ(now, then.appendices);
        }
        ++compared;
    }
    EXPECT_GT(compared, 850);
}

} // namespace

} // namespace cyberspotter
