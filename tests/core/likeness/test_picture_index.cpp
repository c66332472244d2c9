// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/picture/picture_index.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

PdqHash random(QRandomGenerator& generator) {
    return {{generator.generate64(), generator.generate64(), generator.generate64(), generator.generate64()}};
}

PdqHash withBitsChanged(PdqHash hash, int bits, QRandomGenerator& generator) {
    std::vector<int> places(256);
    for (int i = 0; i < 256; ++i) {
        places[std::size_t(i)] = i;
    }
    for (int i = 0; i < bits; ++i) {
        std::swap(places[std::size_t(i)], places[std::size_t(i + int(generator.bounded(256 - i)))]);
        hash.words[std::size_t(places[std::size_t(i)] / 64)] ^= quint64(1) << (places[std::size_t(i)] % 64);
    }
    return hash;
}

TEST(PictureIndex, noneIsMissedAtAnyDistance) {
    QRandomGenerator generator(11);
    PictureIndex index;
    for (int i = 0; i < 20'000; ++i) {
        index.add(i, random(generator));
    }
    index.prepare();
    for (int i = 20'000; i < 20'500; ++i) { // and some that came after
        index.add(i, random(generator));
    }
    for (int round = 0; round < 200; ++round) {
        const PdqHash wanted = random(generator);
        PictureIndex with = index;
        const int distance = round % 40;
        const auto variant = std::size_t(round % pdqVariants);
        with.add(99'999, withBitsChanged(variantsOfHash(wanted)[variant], distance, generator));
        if (round % 2 == 0) {
            with.prepare();
        }
        const auto hits = with.find(variantsOfHash(wanted));
        EXPECT_EQ(hits, with.findByReading(variantsOfHash(wanted)));
        ASSERT_EQ(hits.size(), distance <= pdqSameWithin ? 1U : 0U) << distance;
        if (!hits.empty()) {
            EXPECT_EQ(hits[0].id, 99'999);
            EXPECT_EQ(hits[0].distance, distance);
            EXPECT_EQ(std::size_t(hits[0].variant), variant);
        }
    }
}

TEST(PictureIndex, theWorstSpreadOfBitsIsFoundToo) {
    // Two bits in each of fifteen parts and one in the last: the least that the parts can share.
    QRandomGenerator generator(5);
    const PdqHash wanted = random(generator);
    PdqHash near = wanted;
    for (int part = 0; part < 16; ++part) {
        near.words[std::size_t(part / 4)] ^= quint64(part == 15 ? 1 : 0x8001) << (part % 4 * 16);
    }
    ASSERT_EQ(wanted.distance(near), 31);
    PictureIndex index;
    index.add(1, near);
    for (int i = 0; i < 5000; ++i) {
        index.add(2, random(generator));
    }
    index.prepare();
    EXPECT_EQ(index.find(variantsOfHash(wanted)).size(), 1U);
}

TEST(PictureIndex, nearestFirstEachOnceByItsNearestForm) {
    QRandomGenerator generator(3);
    const PdqHash wanted = random(generator);
    PictureIndex index;
    index.add(7, withBitsChanged(wanted, 20, generator));
    index.add(5, withBitsChanged(wanted, 20, generator));
    index.add(9, wanted);
    PdqVariants same;
    same.fill(wanted);
    const auto hits = index.find(same);
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits[0].id, 9);
    EXPECT_EQ(hits[1].id, 5);
    EXPECT_EQ(hits[2].id, 7);
    EXPECT_EQ(hits[0].variant, PdqVariant::Original);
    EXPECT_EQ(index.find(same, 19).size(), 1U);
    EXPECT_EQ(index.find(same, 256).size(), 3U);
    EXPECT_TRUE(PictureIndex().find(same).empty());
}

TEST(PictureIndex, manyEqualPicturesDoNotHideOthers) {
    // A library of one placeholder: its parts are in every table, and reading all is the shorter way.
    QRandomGenerator generator(4);
    const PdqHash placeholder = random(generator);
    PictureIndex index;
    for (int i = 0; i < 30'000; ++i) {
        index.add(i, placeholder);
    }
    index.prepare();
    EXPECT_EQ(index.find(variantsOfHash(placeholder)).size(), 30'000U);
}

} // namespace

} // namespace cyberspotter
