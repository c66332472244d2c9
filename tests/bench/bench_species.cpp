// SPDX-License-Identifier: Apache-2.0
// Finding a taxon while a person types, over as many taxa and names as CITES and a large list of names have: 40,000 and
// 300,000, made here. The aim is 5 ms a key press.
#include "core/catalogue/taxon/taxon_index.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

using namespace cyberspotter;

QString madeWord(std::mt19937& random, int syllables) {
    static const char* const beginnings[] = {"b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr"};
    static const char* const ends[] = {"a", "e", "i", "o", "u", "an", "er", "is", "us", "on", "al"};
    QString word;
    for (int i = 0; i < syllables; ++i) {
        word += QLatin1String(beginnings[random() % std::size(beginnings)]);
        word += QLatin1String(ends[random() % std::size(ends)]);
    }
    return word;
}

const std::vector<Taxon>& madeTaxa() {
    static const std::vector<Taxon> taxa = [] {
        std::mt19937 random(7); // the same taxa each time
        QStringList vocabulary;
        for (int i = 0; i < 20'000; ++i) {
            vocabulary << madeWord(random, 2 + int(random() % 3));
        }
        const auto word = [&] { return vocabulary[qsizetype(random() % std::size_t(vocabulary.size()))]; };
        std::vector<Taxon> made(40'000);
        for (Taxon& taxon : made) {
            taxon.scientificName = madeWord(random, 3) + u' ' + madeWord(random, 3);
            taxon.scientificName[0] = taxon.scientificName[0].toUpper();
            taxon.rank = QStringLiteral("species");
            taxon.family = madeWord(random, 2) + QStringLiteral("idae");
            for (const char* language : {"en", "fr", "es", "de"}) {
                taxon.names[QString::fromLatin1(language)] << word() + u' ' + word() << word() + u'-' + word() + u' ' + word();
            }
        }
        made[20'000].names[QStringLiteral("en")] << QStringLiteral("golden zebra parrot");
        return made;
    }();
    return taxa;
}

const TaxonIndex& index() {
    static const TaxonIndex made(madeTaxa());
    return made;
}

void find(benchmark::State& state, const char* text) {
    const QString typed = QString::fromUtf8(text);
    index().find(typed, 10); // the first search makes the names ready
    for (auto _ : state) {
        benchmark::DoNotOptimize(index().find(typed, 10));
    }
}

void makeReady(benchmark::State& state) {
    for (auto _ : state) {
        const TaxonIndex fresh(madeTaxa());
        benchmark::DoNotOptimize(fresh.find(QStringLiteral("golden"), 10));
    }
}

BENCHMARK_CAPTURE(find, one_letter, "s")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, three_letters, "zeb")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, common_beginning, "sta")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, two_words, "golden parrot")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, inside_a_word, "arro")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, typing_error, "golden zebra parrto")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, long_typing_error, "zzebraparrot golden")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, nothing, "qwxkjq")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, nothing_in_four_words, "qwxkjq wqzzk xkqwj zzqqw")->Unit(benchmark::kMillisecond);
BENCHMARK(makeReady)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
