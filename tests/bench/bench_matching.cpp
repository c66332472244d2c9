// SPDX-License-Identifier: Apache-2.0
// The matcher with all built-in terms: ready for use (the aim is 30 ms from its cache), a page of 50 kB (the aim is 1 ms),
// and hostile texts, whose time must grow in step with their length.
#include "core/catalogue/catalogue.h"
#include "core/matching/keyword_matcher.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

using namespace cyberspotter;

const std::vector<Keyword>& terms() {
    static const std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    return catalogue->keywords();
}

const KeywordMatcher& matcher() {
    static const KeywordMatcher made(terms());
    return made;
}

void makeReady(benchmark::State& state) {
    const QTemporaryDir cache;
    const KeywordMatcher first(terms(), LiteralSet::Engine::Best, cache.path());
    for (auto _ : state) {
        const KeywordMatcher again(terms(), LiteralSet::Engine::Best, cache.path());
        benchmark::DoNotOptimize(again.keywords().size());
    }
}

void compileAnew(benchmark::State& state) {
    for (auto _ : state) {
        const KeywordMatcher made(terms());
        benchmark::DoNotOptimize(made.keywords().size());
    }
}

void scan(benchmark::State& state, const std::string& text) {
    benchmark::DoNotOptimize(matcher().scan(text).size());
    for (auto _ : state) {
        benchmark::DoNotOptimize(matcher().scan(text).size());
    }
    state.SetBytesProcessed(std::int64_t(text.size()) * std::int64_t(state.iterations()));
}

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
        text += piece;
    }
    return text;
}

void page(benchmark::State& state) {
    scan(state, repeated("An old box with a lid, brass handles; sold as seen, 20 x 30cm. Prix 120 € - Vieille boîte en "
                         "bois, état d'usage. Шкатулка старая 5 см. 古董盒子 老物件 包邮 108颗\nNo. 4711, ivory white paint, "
                         "faux ivory handles and a genuine carved elephant tusk.\n", 50'000));
}

/// Ten times the text must take about ten times as long.
void hostile(benchmark::State& state, const char* piece) {
    scan(state, repeated(piece, std::size_t(state.range(0)) * 1'000'000));
}

BENCHMARK(makeReady)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(compileAnew)->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(page)->Unit(benchmark::kMillisecond);
#define HOSTILE(name, piece) BENCHMARK_CAPTURE(hostile, name, piece)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)
HOSTILE(spelt_out, "i v o r y ");
HOSTILE(single_letters, "i ");
HOSTILE(one_letter, "i");
HOSTILE(marks, "\xCC\x81");
HOSTILE(joiners, "\xE2\x80\x8D");
HOSTILE(spaces, "ivory                                                                           ");
HOSTILE(nothing_but_hits, "ivory ");
HOSTILE(digits_for_letters, "1v0ry ");
HOSTILE(ligatures, "\xEF\xB7\xBA");

} // namespace

BENCHMARK_MAIN();
