// SPDX-License-Identifier: Apache-2.0
// What packs change in a library, and what they never do.
#include "core/base/json.h"
#include "core/catalogue/additions.h"
#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/pack/pack_changes.h"
#include "core/catalogue/pack/pack_repository.h"
#include "core/catalogue/partner/partner_repository.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

namespace cyberspotter {

namespace {

Keyword term(const QString& text, const QString& taxon = {}) {
    return {.text = text, .language = "en", .taxon = taxon, .kind = "plain", .source = "test", .confidence = "medium", .proposedBy = "test", .firstSeen = "2026"};
}

Partner partner(const QString& id, const QString& url = "https://hub.example/") {
    Partner made{.id = id, .name = id};
    made.channels = {{"https", url, {}}};
    made.builtIn = false;
    return made;
}

PackMarketplace marketplace(const QString& id, const QString& domain) {
    const QJsonObject object{{"id", id}, {"name", id}, {"kind", "marketplace"},
                             {"domains", QJsonArray{QJsonObject{{"domain", domain}, {"host", domain}, {"country", "FR"}, {"language", "fr"}, {"currency", "EUR"}}}},
                             {"items", QJsonArray{QJsonObject{{"path", "^/(?<item>[0-9]+)$"}, {"canonical", "https://{host}/{item}"}}}}};
    PackMarketplace made;
    made.marketplace.id = id;
    made.content = object;
    return made;
}

class PackChangesTest : public testing::Test {
protected:
    void SetUp() override {
        library_ = Library::open(folder_.filePath("library")).value();
        builtIn_ = Catalogue::load().value();
    }

    static Pack pack(qint64 edition, std::vector<Keyword> terms = {term("white gold")}, const QString& id = "coalition") {
        Pack made{.id = id, .name = "Coalition", .publisher = "Coalition", .edition = edition, .created = "2026-12-01"};
        made.terms = std::move(terms);
        return made;
    }

    SignedPack sealed(const Pack& content, const PackKey& key) const { return readPack(signPack(writePackPayload(content), key).value()).value(); }
    SignedPack sealed(const Pack& content) const { return sealed(content, key_); }

    Result<PackApplied> apply(const Pack& content, const PackAcceptance& acceptance = {}) { return applyPack(*library_, *builtIn_, sealed(content), acceptance); }
    PackChanges changesOf(const Pack& content) { return comparePack(*library_, *builtIn_, sealed(content)).value(); }
    QStringList texts() const {
        QStringList all;
        const std::vector<Keyword> listed = KeywordRepository(*library_).list().value();
        for (const Keyword& keyword : listed) {
            all << keyword.origin + u' ' + keyword.text;
        }
        return all;
    }

    QTemporaryDir folder_;
    std::unique_ptr<Library> library_;
    std::shared_ptr<const Catalogue> builtIn_;
    PackKey key_ = PackKey::make().value();
};

TEST_F(PackChangesTest, whatIsShownIsWhatIsDone) {
    ASSERT_TRUE(apply(pack(1, {term("white gold"), term("jelly"), term("goes")})));
    Keyword changed = term("jelly");
    changed.context = {"elephant"};
    const Pack next = pack(2, {term("white gold"), changed, term("comes")});
    const PackChanges shown = changesOf(next);
    EXPECT_EQ(shown.signer, PackSigner::Known);
    EXPECT_EQ(shown.editionBefore, 1);
    ASSERT_EQ(shown.added.size(), 1U);
    EXPECT_EQ(shown.added.front().text, "comes");
    ASSERT_EQ(shown.changed.size(), 1U);
    EXPECT_TRUE(shown.changed.front().before.context.isEmpty());
    EXPECT_EQ(shown.changed.front().after.context, QStringList{"elephant"});
    ASSERT_EQ(shown.removed.size(), 1U);
    EXPECT_EQ(shown.removed.front().text, "goes");
    EXPECT_EQ(texts().size(), 3) << "looking changes nothing";
    const auto applied = apply(next);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->changes, shown);
    EXPECT_EQ(texts(), (QStringList{"pack:coalition white gold", "pack:coalition jelly", "pack:coalition comes"}));
    const PackChanges again = changesOf(next);
    EXPECT_TRUE(again.isSame);
    EXPECT_TRUE(again.added.empty() && again.changed.empty() && again.removed.empty());
}

TEST_F(PackChangesTest, ownWordsStayAndConflictsAreSideBySide) {
    ASSERT_TRUE(KeywordRepository(*library_).add(term("White Gold", "Odobenus rosmarus")));
    const auto applied = apply(pack(1, {term("white gold", "Loxodonta africana")}));
    ASSERT_TRUE(applied);
    ASSERT_EQ(applied->changes.conflicts.size(), 1U);
    EXPECT_EQ(applied->changes.conflicts.front().own.taxon, "Odobenus rosmarus");
    EXPECT_EQ(applied->changes.conflicts.front().pack.taxon, "Loxodonta africana");
    EXPECT_EQ(texts().first(), "own White Gold");
}

TEST_F(PackChangesTest, onesOwnStandsBeforeThePacksWhereTheyMeanTheSame) {
    Keyword own = term("white gold");
    own.context = {"mine"};
    ASSERT_TRUE(apply(pack(1)));
    ASSERT_TRUE(KeywordRepository(*library_).add(own));
    const CatalogueAdditions additions = readAdditions(*library_, builtIn_->taxa()).value();
    ASSERT_EQ(additions.keywords.size(), 1U);
    EXPECT_EQ(additions.keywords.front().context, QStringList{"mine"});
}

TEST_F(PackChangesTest, ownWordsSurviveAnyOrderOfPacks) {
    QRandomGenerator random(7);
    const QStringList words{"white gold", "jelly", "stone", "milk", "cheese"};
    for (int round = 0; round < 5; ++round) {
        for (const QString& word : words) {
            if (random.bounded(2) == 0) {
                static_cast<void>(KeywordRepository(*library_).add(term(word)));
            }
        }
        const auto own = KeywordRepository(*library_).listOwn().value();
        for (int step = 0; step < 12; ++step) {
            std::vector<Keyword> terms;
            for (const QString& word : words) {
                if (random.bounded(2) == 0) {
                    terms.push_back(term(word, random.bounded(2) == 0 ? "Loxodonta africana" : ""));
                }
            }
            const QString id = QStringList{"one", "two", "three"}[random.bounded(3)];
            Pack made = pack(1 + random.bounded(5), terms, id);
            made.withdrawn = random.bounded(5) == 0;
            static_cast<void>(apply(made, {false, random.bounded(2) == 0, {}, {}}));
            if (random.bounded(6) == 0) {
                static_cast<void>(PackRepository(*library_).remove(id));
            }
            ASSERT_EQ(KeywordRepository(*library_).listOwn().value(), own);
        }
    }
}

TEST_F(PackChangesTest, anotherKeyIsRefusedUnlessAccepted) {
    ASSERT_TRUE(apply(pack(1)));
    const PackKey other = PackKey::make().value();
    const SignedPack strange = sealed(pack(2, {term("evil")}), other);
    EXPECT_EQ(comparePack(*library_, *builtIn_, strange)->signer, PackSigner::Changed);
    const auto refused = applyPack(*library_, *builtIn_, strange, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().type, "pack-key-changed");
    EXPECT_TRUE(refused.error().detail.contains(strange.keyFingerprint));
    EXPECT_EQ(texts(), QStringList{"pack:coalition white gold"});
    // Taking the pack out does not make the stranger's key a first one.
    ASSERT_TRUE(PackRepository(*library_).remove("coalition"));
    EXPECT_FALSE(applyPack(*library_, *builtIn_, strange, {}));
    ASSERT_TRUE(applyPack(*library_, *builtIn_, strange, {true, false, {}, {}}));
    EXPECT_EQ(changesOf(pack(3)).signer, PackSigner::Changed) << "the accepted key is now the known one";
}

TEST_F(PackChangesTest, anOlderEditionIsRefusedUnlessAskedFor) {
    ASSERT_TRUE(apply(pack(3, {term("new")})));
    EXPECT_EQ(apply(pack(2)).error().type, "pack-older");
    EXPECT_EQ(texts(), QStringList{"pack:coalition new"});
    ASSERT_TRUE(apply(pack(2), {false, true, {}, {}}));
    EXPECT_EQ(texts(), QStringList{"pack:coalition white gold"});
}

TEST_F(PackChangesTest, oneEditionHasOneContent) {
    ASSERT_TRUE(apply(pack(3)));
    EXPECT_TRUE(apply(pack(3)));
    EXPECT_EQ(apply(pack(3, {term("other")}), {true, true, {}, {}}).error().type, "pack-edition-reused");
}

TEST_F(PackChangesTest, aWithdrawnPackTakesItsTermsOutAndStaysWithdrawn) {
    ASSERT_TRUE(KeywordRepository(*library_).add(term("mine")));
    ASSERT_TRUE(apply(pack(1)));
    Pack withdrawn = pack(2);
    withdrawn.withdrawn = true;
    ASSERT_TRUE(apply(withdrawn));
    EXPECT_EQ(texts(), QStringList{"own mine"});
    EXPECT_TRUE(PackRepository(*library_).list()->front().withdrawn);
    EXPECT_EQ(apply(pack(1)).error().type, "pack-older");
    EXPECT_TRUE(apply(pack(3)));
}

TEST_F(PackChangesTest, removingAPackLeavesOtherPacks) {
    ASSERT_TRUE(apply(pack(1)));
    ASSERT_TRUE(apply(pack(1, {term("theirs")}, "other")));
    ASSERT_TRUE(PackRepository(*library_).remove("coalition"));
    EXPECT_EQ(texts(), QStringList{"pack:other theirs"});
    EXPECT_EQ(PackRepository(*library_).remove("coalition").error().type, "pack-unknown");
}

TEST_F(PackChangesTest, noPartnerIsTakenOverUnlessAccepted) {
    ASSERT_TRUE(PartnerRepository(*library_).add(partner("mine", "https://mine.example/")));
    Pack made = pack(1);
    made.partners = {partner("mine", "https://evil.example/"), partner("hub"), partner("ebay")};
    const PackChanges shown = changesOf(made);
    ASSERT_EQ(shown.partners.size(), 3U);
    EXPECT_TRUE(shown.partners[0].movesAddress);
    EXPECT_FALSE(shown.partners[1].before);
    EXPECT_TRUE(shown.partners[2].before) << "a built-in one is not replaced in silence";
    ASSERT_TRUE(apply(made));
    EXPECT_EQ(PartnerRepository(*library_).list()->front().channels.front().url, "https://mine.example/");
    EXPECT_EQ(PartnerRepository(*library_).list()->size(), 1U);
    const auto accepted = apply(made, {false, false, {"hub"}, {}});
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->partners, QStringList{"hub"});
    EXPECT_EQ(PartnerRepository(*library_).list()->size(), 2U);
    EXPECT_EQ(PartnerRepository(*library_).find("mine", {})->channels.front().url, "https://mine.example/");
    ASSERT_TRUE(apply(made, {false, false, {"mine"}, {}}));
    EXPECT_EQ(PartnerRepository(*library_).find("mine", {})->channels.front().url, "https://evil.example/");
}

TEST_F(PackChangesTest, aKnownMarketplaceIsNotReplacedUnlessAccepted) {
    Pack made = pack(1);
    made.marketplaces = {marketplace("bazaar", "bazaar.example"), marketplace("ebay", "other.example"), marketplace("sneaky", "evil.ebay.com"), marketplace("wide", "com")};
    const PackChanges shown = changesOf(made);
    ASSERT_EQ(shown.marketplaces.size(), 4U);
    EXPECT_FALSE(shown.marketplaces[0].needsAcceptance);
    EXPECT_TRUE(shown.marketplaces[1].needsAcceptance && shown.marketplaces[2].needsAcceptance && shown.marketplaces[3].needsAcceptance);
    EXPECT_EQ(apply(made)->marketplaces, (QStringList{"ebay", "sneaky", "wide"}));
    auto catalogue = Catalogue::with(*builtIn_, readAdditions(*library_, builtIn_->taxa()).value());
    EXPECT_EQ(catalogue->marketplaces().marketplaces.size(), builtIn_->marketplaces().marketplaces.size() + 1);
    ASSERT_TRUE(apply(made, {false, false, {}, {"ebay"}}));
    EXPECT_EQ(PackRepository(*library_).marketplaces()->size(), 2U);
}

TEST_F(PackChangesTest, aTaxonThatIsKnownGetsNamesAndKeepsItsListings) {
    Taxon known{.scientificName = "Loxodonta africana", .rank = "species"};
    known.names["xh"] = {"indlovu"};
    known.cites = {{"III", {}}};
    known.source = "test";
    Taxon fresh{.scientificName = "Manis nova", .rank = "species"};
    fresh.source = "test";
    Pack made = pack(1);
    made.taxa = {known, fresh};
    EXPECT_EQ(changesOf(made).taxa.size(), 2U);
    ASSERT_TRUE(apply(made));
    const auto catalogue = Catalogue::with(*builtIn_, readAdditions(*library_, builtIn_->taxa()).value());
    EXPECT_EQ(catalogue->taxa().size(), builtIn_->taxa().size() + 1);
    const Taxon* elephant = catalogue->taxon("Loxodonta africana");
    EXPECT_EQ(elephant->names.value("xh"), QStringList{"indlovu"});
    EXPECT_EQ(elephant->cites, builtIn_->taxon("Loxodonta africana")->cites);
    EXPECT_NE(catalogue->taxon("Manis nova"), nullptr);
}

TEST_F(PackChangesTest, aFailureInTheMiddleLeavesTheOldState) {
    ASSERT_TRUE(apply(pack(1)));
    const QStringList before = texts();
    // The disk, or whatever it is, fails at the third term.
    ASSERT_TRUE(library_->write([](Database& database) -> Result<int> {
        database.execute("CREATE TRIGGER breaks BEFORE INSERT ON keyword WHEN new.text = 'three' BEGIN SELECT RAISE (ABORT, 'no'); END");
        return 0;
    }));
    EXPECT_FALSE(apply(pack(2, {term("one"), term("two"), term("three")})));
    EXPECT_EQ(texts(), before);
    EXPECT_EQ(PackRepository(*library_).list()->front().edition, 1);
    library_.reset();
    library_ = Library::open(folder_.filePath("library")).value();
    EXPECT_EQ(texts(), before);
}

TEST_F(PackChangesTest, aKillInTheMiddleLeavesTheOldState) {
    ASSERT_TRUE(KeywordRepository(*library_).add(term("mine")));
    ASSERT_TRUE(apply(pack(1)));
    const QStringList before = texts();
    const SignedPack next = sealed(pack(2, {term("one"), term("two")}));
    library_.reset();
    EXPECT_EXIT(
        {
            auto library = Library::open(folder_.filePath("library")).value();
            static_cast<void>(library->write([&](Database& database) -> Result<int> {
                PackRepository::store(database, next, {}, "2026-12-01T00:00:00.000Z");
                KeywordRepository::replacePack(database, "coalition", next.pack.terms, "2026-12-01T00:00:00.000Z");
                std::raise(SIGKILL);
                return 0;
            }));
        },
        testing::KilledBySignal(SIGKILL), "");
    library_ = Library::open(folder_.filePath("library")).value();
    EXPECT_EQ(texts(), before);
    EXPECT_EQ(PackRepository(*library_).list()->front().edition, 1);
    EXPECT_TRUE(apply(pack(2, {term("one")})));
}

} // namespace

} // namespace cyberspotter
