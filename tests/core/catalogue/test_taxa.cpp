// SPDX-License-Identifier: Apache-2.0
// What the shipped taxa promise: enough of each kind, names in their own script, a date with each listing, and the
// listings that volunteers meet most, written down a second time by hand.
#include "core/catalogue/taxon/taxon.h"
#include "core/catalogue/taxon/taxon_groups.h"
#include "tests/core/catalogue/catalogue_files.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace cyberspotter {

namespace {

using test::sourceFile;

const std::vector<Taxon>& shipped() {
    static const std::vector<Taxon> taxa = [] {
        auto read = readTaxa(sourceFile(u"resources/catalogue/taxa.json"_qs));
        EXPECT_TRUE(read) << (read ? "" : read.error().toText().toStdString());
        return read ? *std::move(read) : std::vector<Taxon>();
    }();
    return taxa;
}

const Taxon* shippedTaxon(const QString& name) {
    const auto& taxa = shipped();
    const auto found = std::ranges::find(taxa, name, &Taxon::scientificName);
    return found == taxa.end() ? nullptr : &*found;
}

TEST(ShippedTaxa, standInGroupsThatHaveANameInEveryLanguage) {
    const QStringList known = taxonGroups();
    for (const Taxon& taxon : shipped()) {
        EXPECT_TRUE(taxon.group.isEmpty() || known.contains(taxon.group)) << taxon.group.toStdString();
    }
    EXPECT_EQ(groupName(u"a group of nobody's"_qs), u"a group of nobody's"_qs);
}

TEST(ShippedTaxa, areEnoughOfEachKind) {
    QHash<QString, int> kinds;
    for (const Taxon& taxon : shipped()) {
        ++kinds[taxon.className.isEmpty() ? taxon.kingdom : taxon.className];
    }
    const QHash<QString, int> least{{u"Mammalia"_qs, 180},  {u"Aves"_qs, 200},        {u"Reptilia"_qs, 180},
                                    {u"Amphibia"_qs, 25},   {u"Elasmobranchii"_qs, 30}, {u"Actinopteri"_qs, 35},
                                    {u"Anthozoa"_qs, 18},   {u"Bivalvia"_qs, 7},      {u"Gastropoda"_qs, 3},
                                    {u"Cephalopoda"_qs, 2}, {u"Holothuroidea"_qs, 6}, {u"Insecta"_qs, 16},
                                    {u"Arachnida"_qs, 12},  {u"Plantae"_qs, 180}};
    for (auto it = least.begin(); it != least.end(); ++it) {
        EXPECT_GE(kinds[it.key()], it.value()) << it.key().toStdString();
    }
}

/// The letters that a name in the language must have; empty for those written in Latin letters.
QString scriptOf(const QString& language) {
    static const QHash<QString, QString> scripts{
        {u"zh"_qs, u"\\p{Han}"_qs},        {u"ja"_qs, u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_qs},
        {u"ar"_qs, u"\\p{Arabic}"_qs},     {u"th"_qs, u"\\p{Thai}"_qs},
        {u"ru"_qs, u"\\p{Cyrillic}"_qs},   {u"hi"_qs, u"\\p{Devanagari}"_qs},
    };
    return scripts.value(language);
}

bool isInItsScript(const QString& language, const QString& name) {
    const QString own = scriptOf(language);
    if (own.isEmpty()) {
        static const QRegularExpression otherThanLatin(
            u"\\p{Han}|\\p{Hiragana}|\\p{Katakana}|\\p{Arabic}|\\p{Thai}|\\p{Cyrillic}|\\p{Devanagari}|\\p{Greek}"_qs);
        return !name.contains(otherThanLatin);
    }
    static const QRegularExpression latin(u"\\p{Latin}"_qs);
    return name.contains(QRegularExpression(own)) && !name.contains(latin);
}

TEST(ShippedTaxa, areNamedInEachLanguagesOwnScript) {
    for (const Taxon& taxon : shipped()) {
        for (const auto* names : {&taxon.names, &taxon.productNames}) {
            for (auto it = names->begin(); it != names->end(); ++it) {
                for (const QString& name : it.value()) {
                    EXPECT_TRUE(isInItsScript(it.key(), name))
                        << taxon.scientificName.toStdString() << ' ' << it.key().toStdString() << ' '
                        << name.toStdString();
                    EXPECT_EQ(name, name.simplified());
                }
            }
        }
    }
    EXPECT_FALSE(isInItsScript(u"ru"_qs, u"tigr"_qs));
    EXPECT_FALSE(isInItsScript(u"fr"_qs, u"тигр"_qs));
    EXPECT_FALSE(isInItsScript(u"zh"_qs, u"老虎tiger"_qs));
}

TEST(ShippedTaxa, everyListingSaysOfWhenItIs) {
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_qs);
    static const QRegularExpression edition(u"^\\d{4}-\\d\\d(-\\d\\d)?$"_qs);
    int dated = 0;
    for (const Taxon& taxon : shipped()) {
        SCOPED_TRACE(taxon.scientificName.toStdString());
        for (const CitesListing& listing : taxon.cites) {
            EXPECT_TRUE(edition.match(listing.edition).hasMatch());
            EXPECT_TRUE(listing.since.isEmpty() || day.match(listing.since).hasMatch());
            EXPECT_TRUE(listing.since.isEmpty() || listing.since >= u"1975-07-01"_qs); // the Convention's first day
            EXPECT_LE(listing.since, u"2026-03-05"_qs);
            dated += listing.since.isEmpty() ? 0 : 1;
        }
    }
    EXPECT_GE(dated, 120);
}

TEST(ShippedTaxa, euAnnexIsGivenOnlyWhereItIsNotTheOneOfTheAppendix) {
    const QHash<QString, QString> follows{{u"I"_qs, u"A"_qs}, {u"II"_qs, u"B"_qs}, {u"III"_qs, u"C"_qs}};
    for (const Taxon& taxon : shipped()) {
        if (!taxon.euAnnex.isEmpty() && taxon.cites.size() == 1) {
            EXPECT_NE(taxon.euAnnex, follows[taxon.cites.front().appendix]) << taxon.scientificName.toStdString();
        }
    }
    ASSERT_NE(shippedTaxon(u"Testudo hermanni"_qs), nullptr);
    EXPECT_EQ(shippedTaxon(u"Testudo hermanni"_qs)->euAnnex, u"A"_qs);
    EXPECT_EQ(shippedTaxon(u"Bubo bubo"_qs)->euAnnex, u"A"_qs);
    EXPECT_EQ(shippedTaxon(u"Odobenus rosmarus"_qs)->euAnnex, u"B"_qs);
    EXPECT_EQ(shippedTaxon(u"Pterapogon kauderni"_qs)->euAnnex, u"D"_qs);
    EXPECT_TRUE(shippedTaxon(u"Python regius"_qs)->euAnnex.isEmpty());
}

TEST(ShippedTaxa, lookalikesAreOtherTaxaOfTheCatalogue) {
    int told = 0;
    for (const Taxon& taxon : shipped()) {
        for (const QString& other : taxon.lookalikes) {
            EXPECT_NE(other, taxon.scientificName);
            EXPECT_NE(shippedTaxon(other), nullptr) << taxon.scientificName.toStdString() << ": " << other.toStdString();
        }
        told += taxon.lookalikes.isEmpty() ? 0 : 1;
    }
    EXPECT_GE(told, 500);
}

TEST(ShippedTaxa, sayTheCategoryOfTheRedListOnlyWithItsSource) {
    int told = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(sourceFile(u"resources/catalogue/taxa.json"_qs))
                                       .object()[u"taxa"]
                                       .toArray()) {
        const bool stated = !value[u"iucn"].isNull();
        EXPECT_EQ(stated, value[u"source"].toArray().contains(u"iucn-red-list"_qs))
            << value[u"scientific_name"].toString().toStdString();
        told += stated ? 1 : 0;
    }
    EXPECT_GE(told, 700);
}

TEST(ShippedTaxa, ordinaryTradeIsNamedByWhatIsSold) {
    ASSERT_NE(shippedTaxon(u"Loxodonta africana"_qs), nullptr);
    const auto& ivory = shippedTaxon(u"Loxodonta africana"_qs)->productNames;
    for (const auto& [language, word] :
         {std::pair(u"en"_qs, u"ivory"_qs), std::pair(u"ru"_qs, u"слоновая кость"_qs), std::pair(u"zh"_qs, u"象牙"_qs),
          std::pair(u"de"_qs, u"Elfenbein"_qs), std::pair(u"ar"_qs, u"عاج"_qs)}) {
        EXPECT_TRUE(ivory[language].contains(word)) << language.toStdString();
    }
}

/// Listings as a person who knows them writes them down: appendices, and the day where a late conference made them.
struct KnownListing {
    const char16_t* taxon;
    const char16_t* appendices; ///< "I", "I/II", or "-" for none
    const char16_t* since;      ///< empty where no later conference changed it
};

const KnownListing knownListings[] = {
    {u"Panthera tigris", u"I", u""},
    {u"Panthera leo", u"I/II", u""},
    {u"Panthera pardus", u"I", u""},
    {u"Panthera uncia", u"I", u""},
    {u"Acinonyx jubatus", u"I", u""},
    {u"Loxodonta africana", u"I/II", u""},
    {u"Elephas maximus", u"I", u""},
    {u"Diceros bicornis", u"I", u""},
    {u"Ceratotherium simum", u"I/II", u""},
    {u"Manis javanica", u"I", u"2017-01-02"},
    {u"Manis pentadactyla", u"I", u"2017-01-02"},
    {u"Manis temminckii", u"I", u"2017-01-02"},
    {u"Ursus thibetanus", u"I", u""},
    {u"Ursus maritimus", u"II", u""},
    {u"Ailurus fulgens", u"I", u""},
    {u"Odobenus rosmarus", u"III", u""},
    {u"Monodon monoceros", u"II", u""},
    {u"Hippopotamus amphibius", u"II", u""},
    {u"Giraffa camelopardalis", u"II", u"2019-11-26"},
    {u"Aonyx cinereus", u"I", u"2019-11-26"},
    {u"Lutrogale perspicillata", u"I", u"2019-11-26"},
    {u"Lutra lutra", u"I", u""},
    {u"Pan troglodytes", u"I", u""},
    {u"Macaca fascicularis", u"II", u""},
    {u"Nycticebus coucang", u"I", u""},
    {u"Okapia johnstoni", u"I", u"2026-03-05"},
    {u"Choloepus hoffmanni", u"II", u"2026-03-05"},
    {u"Mammuthus primigenius", u"-", u""},
    {u"Psittacus erithacus", u"I", u"2017-01-02"},
    {u"Ara macao", u"I", u""},
    {u"Ara ararauna", u"II", u""},
    {u"Psittacula krameri", u"-", u""},
    {u"Melopsittacus undulatus", u"-", u""},
    {u"Cacatua galerita", u"II", u""},
    {u"Chlamydotis undulata", u"I", u""},
    {u"Balearica pavonina", u"I", u"2019-11-26"},
    {u"Syrmaticus reevesii", u"II", u"2019-11-26"},
    {u"Falco peregrinus", u"I", u""},
    {u"Rhinoplax vigil", u"I", u""},
    {u"Pycnonotus zeylanicus", u"I", u"2023-02-23"},
    {u"Copsychus malabaricus", u"II", u"2023-02-23"},
    {u"Gyps africanus", u"I", u"2026-03-05"},
    {u"Geochelone elegans", u"I", u"2019-11-26"},
    {u"Malacochersus tornieri", u"I", u"2019-11-26"},
    {u"Cuora bourreti", u"I", u"2019-11-26"},
    {u"Mauremys annamensis", u"I", u"2019-11-26"},
    {u"Cuora galbinifrons", u"I", u"2023-02-23"},
    {u"Graptemys", u"II", u"2023-02-23"},
    {u"Sternotherus", u"II", u"2023-02-23"},
    {u"Macrochelys temminckii", u"II", u"2023-02-23"},
    {u"Kinixys homeana", u"I", u"2026-03-05"},
    {u"Eretmochelys imbricata", u"I", u""},
    {u"Gekko gecko", u"II", u"2019-11-26"},
    {u"Goniurosaurus", u"II", u"2019-11-26"},
    {u"Ctenosaura", u"II", u"2019-11-26"},
    {u"Tiliqua rugosa", u"III", u"2022-06-22"},
    {u"Physignathus cocincinus", u"II", u"2023-02-23"},
    {u"Shinisaurus crocodilurus", u"I", u"2017-01-02"},
    {u"Amblyrhynchus cristatus", u"I", u"2026-03-05"},
    {u"Python regius", u"II", u""},
    {u"Eublepharis macularius", u"-", u""},
    {u"Centrolenidae", u"II", u"2023-02-23"},
    {u"Laotriton laoensis", u"II", u"2023-02-23"},
    {u"Paramesotriton", u"II", u"2019-11-26"},
    {u"Telmatobius culeus", u"I", u"2017-01-02"},
    {u"Isurus oxyrinchus", u"II", u"2019-11-26"},
    {u"Isurus paucus", u"II", u"2019-11-26"},
    {u"Glaucostegidae", u"II", u"2019-11-26"},
    {u"Carcharhinidae", u"II", u"2023-11-25"},
    {u"Prionace glauca", u"II", u"2023-11-25"},
    {u"Sphyrnidae", u"II", u"2023-02-23"},
    {u"Sphyrna lewini", u"II", u"2014-09-14"},
    {u"Rhincodon typus", u"I", u"2026-03-05"},
    {u"Carcharhinus longimanus", u"I", u"2026-03-05"},
    {u"Mobula birostris", u"I", u"2026-03-05"},
    {u"Anguilla anguilla", u"II", u"2009-03-13"},
    {u"Anguilla japonica", u"-", u""},
    {u"Acipenser sturio", u"I", u""},
    {u"Holothuria whitmaei", u"II", u"2020-08-28"},
    {u"Thelenota", u"II", u"2024-05-25"},
    {u"Nautilus pompilius", u"II", u"2017-01-02"},
    {u"Poecilotheria", u"II", u"2019-11-26"},
    {u"Dalbergia latifolia", u"II", u"2017-01-02"},
    {u"Dalbergia nigra", u"I", u""},
    {u"Cedrela odorata", u"II", u"2020-08-28"},
    {u"Pterocarpus tinctorius", u"II", u"2019-11-26"},
    {u"Widdringtonia whytei", u"II", u"2019-11-26"},
    {u"Handroanthus", u"II", u"2024-11-25"},
    {u"Dipteryx", u"II", u"2024-11-25"},
    {u"Khaya", u"II", u"2023-02-23"},
    {u"Afzelia", u"II", u"2023-02-23"},
    {u"Rhodiola rosea", u"II", u"2023-02-23"},
    {u"Caesalpinia echinata", u"II", u""},
    {u"Paphiopedilum vietnamense", u"I", u""},
    {u"Aloe vera", u"-", u""},
    {u"Hoodia gordonii", u"II", u"2005-01-12"},
};

/// What is wrong with `taxon`, or nothing.
QString differenceFrom(const KnownListing& known, const Taxon& taxon) {
    QStringList appendices;
    bool dated = false;
    for (const CitesListing& listing : taxon.cites) {
        appendices << listing.appendix;
        dated = dated || listing.since == QStringView(known.since);
    }
    const QString listed = appendices.isEmpty() ? u"-"_qs : appendices.join(u'/');
    if (listed != QStringView(known.appendices)) {
        return u"is in "_qs + listed;
    }
    return QStringView(known.since).isEmpty() || dated ? QString() : u"has another day"_qs;
}

TEST(ShippedTaxa, theListingsVolunteersMeetMostAreRight) {
    EXPECT_GE(std::size(knownListings), 60U);
    for (const KnownListing& known : knownListings) {
        const QString name = QString::fromUtf16(known.taxon);
        SCOPED_TRACE(name.toStdString());
        const Taxon* taxon = shippedTaxon(name);
        ASSERT_NE(taxon, nullptr);
        EXPECT_EQ(differenceFrom(known, *taxon), QString());
    }
}

TEST(ShippedTaxa, aWrongListingWouldBeNoticed) {
    Taxon taxon;
    taxon.cites = {{u"II"_qs, {}, u"2019-11-26"_qs, {}}};
    EXPECT_EQ(differenceFrom({u"X", u"II", u"2019-11-26"}, taxon), QString());
    EXPECT_FALSE(differenceFrom({u"X", u"I", u"2019-11-26"}, taxon).isEmpty());
    EXPECT_FALSE(differenceFrom({u"X", u"II", u"2023-02-23"}, taxon).isEmpty());
    EXPECT_FALSE(differenceFrom({u"X", u"-", u""}, taxon).isEmpty());
}

} // namespace

} // namespace cyberspotter
