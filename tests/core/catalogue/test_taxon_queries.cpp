// SPDX-License-Identifier: Apache-2.0
// What a volunteer types and the taxon that should stand first: one line each, by what makes the question hard.
#include "core/catalogue/catalogue.h"
#include "core/catalogue/taxon/han_reading.h"
#include "core/catalogue/taxon/taxon_names.h"
#include "tests/support/print_text.h"

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

const TaxonIndex& builtInIndex() {
    static const auto catalogue = Catalogue::load();
    EXPECT_TRUE(catalogue) << (catalogue ? "" : catalogue.error().toText().toStdString());
    return (*catalogue)->taxonIndex();
}

struct Query {
    const char16_t* text;
    const char16_t* first;
};

void PrintTo(const Query& query, std::ostream* out) {
    *out << QString::fromUtf16(query.text).toStdString();
}

class TaxonQueries : public testing::TestWithParam<Query> {};

TEST_P(TaxonQueries, haveTheExpectedTaxonFirst) {
    const auto matches = builtInIndex().find(QString::fromUtf16(GetParam().text), 3);
    ASSERT_FALSE(matches.empty()) << QString::fromUtf16(GetParam().text).toStdString();
    EXPECT_EQ(matches.front().taxon->scientificName, QString::fromUtf16(GetParam().first))
        << QString::fromUtf16(GetParam().text).toStdString() << " found by " << matches.front().name.toStdString();
}

const Query byLanguage[] = {
    {u"tiger", u"Panthera tigris"},
    {u"tigre", u"Panthera tigris"},
    {u"тигр", u"Panthera tigris"},
    {u"老虎", u"Panthera tigris"},
    {u"トラ", u"Panthera tigris"},
    {u"เสือโคร่ง", u"Panthera tigris"},
    {u"बाघ", u"Panthera tigris"},
    {u"chui milia", u"Panthera tigris"},
    {u"harimau", u"Panthera tigris"},
    {u"chui", u"Panthera pardus"},
    {u"Leopard", u"Panthera pardus"},
    {u"леопард", u"Panthera pardus"},
    {u"снежный барс", u"Panthera uncia"},
    {u"Schneeleopard", u"Panthera uncia"},
    {u"ユキヒョウ", u"Panthera uncia"},
    {u"ghepardo", u"Acinonyx jubatus"},
    {u"duma", u"Acinonyx jubatus"},
    {u"манул", u"Otocolobus manul"},
    {u"兔狲", u"Otocolobus manul"},
    {u"margay", u"Leopardus wiedii"},
    {u"lince ibérico", u"Lynx pardinus"},
    {u"Nashorn", u"Rhinocerotidae"},
    {u"kifaru", u"Rhinocerotidae"},
    {u"แรด", u"Rhinocerotidae"},
    {u"kakakuona", u"Manis"},
    {u"センザンコウ", u"Manis"},
    {u"लाल पांडा", u"Ailurus fulgens"},
    {u"レッサーパンダ", u"Ailurus fulgens"},
    {u"fennec", u"Vulpes zerda"},
    {u"orang-outan de Sumatra", u"Pongo abelii"},
    {u"macaco-prego", u"Cebus apella"},
    {u"ลิงแสม", u"Macaca fascicularis"},
    {u"カニクイザル", u"Macaca fascicularis"},
    {u"kukang jawa", u"Nycticebus javanicus"},
    {u"mico-leão-dourado", u"Leontopithecus rosalia"},
    {u"nguva", u"Dugong dugon"},
    {u"twiga", u"Giraffa camelopardalis"},
    {u"жираф", u"Giraffa camelopardalis"},
    {u"kiboko", u"Hippopotamus amphibius"},
    {u"Flusspferd", u"Hippopotamus amphibius"},
    {u"сайгак", u"Saiga tatarica"},
    {u"Graupapagei", u"Psittacus erithacus"},
    {u"жако", u"Psittacus erithacus"},
    {u"ヨウム", u"Psittacus erithacus"},
    {u"arara-azul-de-lear", u"Anodorhynchus leari"},
    {u"kakatua koki", u"Cacatua galerita"},
    {u"какаду", u"Cacatuidae"},
    {u"الحبارى", u"Chlamydotis undulata"},
    {u"балобан", u"Falco cherrug"},
    {u"кречет", u"Falco rusticolus"},
    {u"cardellino", u"Carduelis carduelis"},
    {u"bicudo", u"Sporophila maximiliani"},
    {u"curió", u"Sporophila angolensis"},
    {u"jalak bali", u"Leucopsar rothschildi"},
    {u"九官鳥", u"Gracula religiosa"},
    {u"मोर", u"Pavo cristatus"},
    {u"colibrí", u"Trochilidae"},
    {u"сова", u"Strigiformes"},
    {u"индийская звёздчатая черепаха", u"Geochelone elegans"},
    {u"अजगर", u"Pythonidae"},
    {u"घड़ियाल", u"Gavialis gangeticus"},
    {u"งูจงอาง", u"Ophiophagus hannah"},
    {u"ตุ๊กแก", u"Gekko gecko"},
    {u"アジアアロワナ", u"Scleropages formosus"},
    {u"arwana super red", u"Scleropages formosus"},
    {u"hiu martil", u"Sphyrnidae"},
    {u"Hammerhaie", u"Sphyrnidae"},
    {u"requin-marteau commun", u"Sphyrna zygaena"},
    {u"белуга", u"Huso huso"},
    {u"стерлядь", u"Acipenser ruthenus"},
    {u"ม้าน้ำ", u"Hippocampus"},
    {u"морской конёк", u"Hippocampus"},
    {u"オウムガイ", u"Nautilidae"},
    {u"砗磲", u"Tridacnidae"},
    {u"ウーパールーパー", u"Ambystoma mexicanum"},
    {u"अगर", u"Aquilaria"},
    {u"женьшень", u"Panax ginseng"},
    {u"高丽参", u"Panax ginseng"},
    {u"подснежник", u"Galanthus"},
    {u"mpingo", u"Dalbergia melanoxylon"},
    {u"चंदन", u"Santalum album"},
    {u"ipê", u"Handroanthus"},
    {u"sonokeling", u"Dalbergia"},
    {u"烏羽玉", u"Lophophora williamsii"},
    {u"金琥", u"Echinocactus grusonii"},
};

const Query bySpelling[] = {
    {u"tortue radiee de madagascar", u"Astrochelys radiata"},
    {u"TORTUE ÉTOILÉE DE L'INDE", u"Geochelone elegans"},
    {u"te giac trang", u"Ceratotherium simum"},
    {u"elefante asiatico", u"Elephas maximus"},
    {u"onca-pintada", u"Panthera onca"},
    {u"leopard gecko", u"Eublepharis macularius"},
    {u"snow lepoard", u"Panthera uncia"},
    {u"snowleopard", u"Panthera uncia"},
    {u"pangollin", u"Manis"},
    {u"chetah", u"Acinonyx jubatus"},
    {u"elephnt", u"Loxodonta africana"},
    {u"rhinoserous", u"Rhinocerotidae"},
    {u"orangutang", u"Pongo pygmaeus"},
    {u"caracel", u"Caracal caracal"},
    {u"hyacynth macaw", u"Anodorhynchus hyacinthinus"},
    {u"african grey parot", u"Psittacus erithacus"},
    {u"peregrin falcon", u"Falco peregrinus"},
    {u"komodo dragn", u"Varanus komodoensis"},
    {u"axolotle", u"Ambystoma mexicanum"},
    {u"whale sharck", u"Rhincodon typus"},
    {u"hammerhaed", u"Sphyrnidae"},
    {u"queen conhc", u"Strombus gigas"},
    {u"mahogony", u"Swietenia macrophylla"},
    {u"бекрут", u"Aquila chrysaetos"},
    {u"леопрад", u"Panthera pardus"},
    {u"Psitacus erithacus", u"Psittacus erithacus"},
    {u"Brachypelma smithii", u"Brachypelma smithi"},
    {u"Ailuropoda melanoluca", u"Ailuropoda melanoleuca"},
    {u"grevys zebra", u"Equus grevyi"},
    {u"lears macaw", u"Anodorhynchus leari"},
    {u"grey-parrot", u"Psittacus erithacus"},
};

const Query byScience[] = {
    {u"P. tigris", u"Panthera tigris"},
    {u"p tigris", u"Panthera tigris"},
    {u"P. pardus", u"Panthera pardus"},
    {u"L. africana", u"Loxodonta africana"},
    {u"Pan. troglodytes", u"Pan troglodytes"},
    {u"G. gecko", u"Gekko gecko"},
    {u"C. mydas", u"Chelonia mydas"},
    {u"A. ararauna", u"Ara ararauna"},
    {u"P. regius", u"Python regius"},
    {u"H. kuda", u"Hippocampus kuda"},
    {u"D. nigra", u"Dalbergia nigra"},
    {u"Felis manul", u"Otocolobus manul"},
    {u"Uncia uncia", u"Panthera uncia"},
    {u"Python reticulatus", u"Malayopython reticulatus"},
    {u"Manta birostris", u"Mobula birostris"},
    {u"Dendrobates pumilio", u"Oophaga pumilio"},
    {u"Brachypelma vagans", u"Tliltocatl vagans"},
    {u"Trichocereus pachanoi", u"Echinopsis pachanoi"},
    {u"Sapajus apella", u"Cebus apella"},
    {u"Nisaetus cirrhatus", u"Spizaetus cirrhatus"},
    {u"Manis", u"Manis"},
    {u"Hippocampus", u"Hippocampus"},
    {u"Varanus", u"Varanus"},
    {u"Dalbergia", u"Dalbergia"},
    {u"Paphiopedilum", u"Paphiopedilum"},
    {u"Felidae", u"Felidae"},
    {u"Cactaceae", u"Cactaceae"},
    {u"Acipenseriformes", u"Acipenseriformes"},
    {u"Orchidaceae", u"Orchidaceae"},
    {u"loxod", u"Loxodonta africana"},
    {u"erithacus", u"Psittacus erithacus"},
    {u"isurus oxy", u"Isurus oxyrinchus"},
};

const Query byProduct[] = {
    {u"ivory", u"Loxodonta africana"},
    {u"Elfenbein", u"Loxodonta africana"},
    {u"слоновая кость", u"Loxodonta africana"},
    {u"象牙", u"Loxodonta africana"},
    {u"ngà voi", u"Loxodonta africana"},
    {u"งาช้าง", u"Loxodonta africana"},
    {u"عاج", u"Loxodonta africana"},
    {u"हाथी दांत", u"Loxodonta africana"},
    {u"marfil", u"Loxodonta africana"},
    {u"mammoth ivory", u"Mammuthus primigenius"},
    {u"walrus ivory", u"Odobenus rosmarus"},
    {u"rhino horn", u"Rhinocerotidae"},
    {u"犀牛角", u"Rhinocerotidae"},
    {u"sừng tê giác", u"Rhinocerotidae"},
    {u"虎骨", u"Panthera tigris"},
    {u"cao hổ", u"Panthera tigris"},
    {u"熊胆", u"Ursus thibetanus"},
    {u"bear bile", u"Ursus thibetanus"},
    {u"pangolin scales", u"Manis"},
    {u"dried pangolin", u"Manis"},
    {u"musk pod", u"Moschus"},
    {u"shahtoosh", u"Pantholops hodgsonii"},
    {u"羚羊角", u"Saiga tatarica"},
    {u"shark fin", u"Carcharhinidae"},
    {u"鱼翅", u"Carcharhinidae"},
    {u"フカヒレ", u"Carcharhinidae"},
    {u"caviar", u"Acipenseriformes"},
    {u"чёрная икра", u"Acipenseriformes"},
    {u"glass eel", u"Anguilla anguilla"},
    {u"angulas", u"Anguilla anguilla"},
    {u"totoaba bladder", u"Totoaba macdonaldi"},
    {u"tortoise shell", u"Eretmochelys imbricata"},
    {u"玳瑁", u"Eretmochelys imbricata"},
    {u"鼈甲", u"Eretmochelys imbricata"},
    {u"oud", u"Aquilaria"},
    {u"沉香", u"Aquilaria malaccensis"},
    {u"rosewood", u"Dalbergia"},
    {u"hornbill ivory", u"Rhinoplax vigil"},
    {u"squalene", u"Centrophoridae"},
    {u"python leather", u"Pythonidae"},
    {u"genuine elephant", u"Loxodonta africana"},
};

const Query byPinyin[] = {
    {u"chuan shan jia", u"Manis"},
    {u"chuanshanjia", u"Manis"},
    {u"laohu", u"Panthera tigris"},
    {u"xiang ya", u"Loxodonta africana"},
    {u"xiangya", u"Loxodonta africana"},
    {u"da xiong mao", u"Ailuropoda melanoleuca"},
    {u"xiao xiong mao", u"Ailurus fulgens"},
    {u"dai mao", u"Eretmochelys imbricata"},
    {u"yangzi e", u"Alligator sinensis"},
    {u"yang zi e", u"Alligator sinensis"},
    {u"wawayu", u"Andrias davidianus"},
    {u"chen xiang", u"Aquilaria"},
    {u"龍魚", u"Scleropages formosus"},
    {u"犀牛角雕", u"Rhinocerotidae"},
    {u"獵豹", u"Acinonyx jubatus"},
};

INSTANTIATE_TEST_SUITE_P(Languages, TaxonQueries, testing::ValuesIn(byLanguage));
INSTANTIATE_TEST_SUITE_P(Spelling, TaxonQueries, testing::ValuesIn(bySpelling));
INSTANTIATE_TEST_SUITE_P(Science, TaxonQueries, testing::ValuesIn(byScience));
INSTANTIATE_TEST_SUITE_P(Products, TaxonQueries, testing::ValuesIn(byProduct));
INSTANTIATE_TEST_SUITE_P(Pinyin, TaxonQueries, testing::ValuesIn(byPinyin));

TEST(TaxonQueriesTable, isLongEnough) {
    EXPECT_GE(std::size(byLanguage) + std::size(bySpelling) + std::size(byScience) + std::size(byProduct)
                  + std::size(byPinyin),
              150U);
}

TEST(TaxonQueriesTable, whatIsReportedMoreOftenComesFirstAmongNearlyEquals) {
    const auto first = [](const QHash<QString, int>& reported) {
        return builtInIndex().find(u"Panthera"_qs, 1, {}, reported).front().taxon->scientificName;
    };
    EXPECT_EQ(first({{u"Panthera pardus"_qs, 40}}), u"Panthera pardus"_qs);
    EXPECT_EQ(first({{u"Panthera onca"_qs, 40}}), u"Panthera onca"_qs);
    const auto exact = builtInIndex().find(u"tiger"_qs, 1, {}, {{u"Hippocampus comes"_qs, 1'000'000}});
    EXPECT_EQ(exact.front().taxon->scientificName, u"Panthera tigris"_qs); // but never before a better match
}

TEST(HanReading, isPinyinWithoutTones) {
    EXPECT_EQ(pinyinOf(u"穿山甲"_qs), u"chuan shan jia"_qs);
    EXPECT_EQ(simplifiedHan(u"龍魚"_qs), u"龙鱼"_qs);
    EXPECT_EQ(simplifiedHan(u"tiger"_qs), u"tiger"_qs);
    EXPECT_TRUE(hasHan(u"a虎"_qs));
    EXPECT_FALSE(hasHan(u"tigre トラ"_qs));
}

TEST(ComparableName, putsSpacesBetweenWords) {
    EXPECT_EQ(comparableName(u" Grévy's  Zebra "_qs), u"grevy s zebra"_qs);
    EXPECT_EQ(comparableName(u"P. tigris"_qs), u"p tigris"_qs);
    EXPECT_EQ(comparableName(u"orang-outan"_qs), u"orang outan"_qs);
    EXPECT_EQ(comparableName(u"---"_qs), QString());
    EXPECT_EQ(comparableName(u"ÉLÉPHANT D’AFRIQUE"_qs), u"elephant d afrique"_qs);
}

} // namespace

} // namespace cyberspotter
