// SPDX-License-Identifier: Apache-2.0
// PDQ of one picture, and looking a picture up in its eight forms among a million, beside one plain scan.
#include "core/likeness/picture/picture_decoding.h"
#include "core/likeness/picture/picture_index.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

#include <benchmark/benchmark.h>

namespace {

using namespace cyberspotter;

constexpr std::size_t pictures = 1'000'000;

PdqHash random(QRandomGenerator& generator) {
    return {{generator.generate64(), generator.generate64(), generator.generate64(), generator.generate64()}};
}

const PictureIndex& aMillion(bool prepared) {
    static const auto make = [](bool prepare) {
        QRandomGenerator generator(1);
        PictureIndex index;
        index.reserve(pictures);
        for (std::size_t i = 0; i < pictures; ++i) {
            index.add(qint64(i), random(generator));
        }
        if (prepare) {
            index.prepare();
        }
        return index;
    };
    static const PictureIndex plain = make(false);
    static const PictureIndex ready = make(true);
    return prepared ? ready : plain;
}

PdqVariants somePicture() {
    QRandomGenerator generator(7);
    return variantsOfHash(random(generator));
}

/// What everything is measured by: one hash against all, nothing kept but the number.
__attribute__((target("popcnt"))) std::size_t countNear(const std::vector<PdqHash>& hashes, const PdqHash& wanted) {
    std::size_t near = 0;
    for (const PdqHash& hash : hashes) {
        int bits = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            bits += __builtin_popcountll(hash.words[i] ^ wanted.words[i]);
        }
        near += bits <= pdqSameWithin ? 1 : 0;
    }
    return near;
}

void oneLinearScan(benchmark::State& state) {
    QRandomGenerator generator(1);
    std::vector<PdqHash> hashes;
    for (std::size_t i = 0; i < pictures; ++i) {
        hashes.push_back(random(generator));
    }
    const PdqHash wanted = somePicture()[0];
    for (auto _ : state) {
        benchmark::DoNotOptimize(countNear(hashes, wanted));
    }
}
BENCHMARK(oneLinearScan)->Unit(benchmark::kMillisecond);

void eightFormsByReadingAll(benchmark::State& state) {
    const PictureIndex& index = aMillion(false);
    for (auto _ : state) {
        benchmark::DoNotOptimize(index.find(somePicture()));
    }
}
BENCHMARK(eightFormsByReadingAll)->Unit(benchmark::kMillisecond);

void eightFormsByTheIndex(benchmark::State& state) {
    const PictureIndex& index = aMillion(true);
    QRandomGenerator generator(9);
    for (auto _ : state) {
        benchmark::DoNotOptimize(index.find(variantsOfHash(random(generator))));
    }
}
BENCHMARK(eightFormsByTheIndex)->Unit(benchmark::kMillisecond);

void preparingTheIndex(benchmark::State& state) {
    PictureIndex index = aMillion(false);
    for (auto _ : state) {
        index.prepare();
    }
}
BENCHMARK(preparingTheIndex)->Unit(benchmark::kMillisecond);

QImage photograph() {
    QRandomGenerator generator(3);
    QImage small(40, 40, QImage::Format_RGB32);
    generator.fillRange(reinterpret_cast<quint32*>(small.bits()), 1600);
    return small.scaled(1000, 1000, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void pdqOfAThousandPixels(benchmark::State& state) {
    const QImage picture = photograph();
    for (auto _ : state) {
        benchmark::DoNotOptimize(pdqOf(picture));
    }
}
BENCHMARK(pdqOfAThousandPixels)->Unit(benchmark::kMillisecond);

void pdqOfAJpegOfAThousandPixels(benchmark::State& state) {
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    photograph().save(&file, "jpeg", 85);
    for (auto _ : state) {
        benchmark::DoNotOptimize(pdqOfBytes(file.data(), QString()));
    }
}
BENCHMARK(pdqOfAJpegOfAThousandPixels)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
