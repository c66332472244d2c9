// SPDX-License-Identifier: Apache-2.0
// How fast pages are read, beside gumbo merely building its tree of the same pages. Without CYBERSPOTTER_TEST_DATA one
// page of our own stands in.
#include "core/listing/listing_extractor.h"
#include "core/listing/page/page_file.h"
#include "core/listing/visible/page_outline.h"
#include "core/listing/price/price.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <benchmark/benchmark.h>
#include <gumbo.h>
#include <vector>

namespace {

using namespace cyberspotter;

std::vector<QByteArray> pages() {
    std::vector<QByteArray> result;
    QDirIterator files(qEnvironmentVariable("CYBERSPOTTER_TEST_DATA") + QStringLiteral("/pages/products"),
                       {QStringLiteral("*.html.gz")}, QDir::Files);
    while (files.hasNext()) {
        if (auto html = readPageFile(files.next())) {
            result.push_back(std::move(*html));
        }
    }
    if (result.empty()) {
        result.push_back("<title>Box</title><h1>Box</h1><div class=price>5 &euro;</div>" +
                         QByteArray("<div class=row><p>A <b>line</b> of text</p></div>").repeated(5000));
    }
    return result;
}

void count(benchmark::State& state, const std::vector<QByteArray>& all) {
    int64_t bytes = 0;
    for (const QByteArray& page : all) {
        bytes += page.size();
    }
    state.SetBytesProcessed(state.iterations() * bytes);
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(all.size()));
}

void extractPages(benchmark::State& state) {
    const std::vector<QByteArray> all = pages();
    for (auto _ : state) {
        for (const QByteArray& page : all) {
            benchmark::DoNotOptimize(extractListing(page, QStringLiteral("https://shop.example.com/item/4711"), {}));
        }
    }
    count(state, all);
}

void parsePages(benchmark::State& state) {
    const std::vector<QByteArray> all = pages();
    for (auto _ : state) {
        for (const QByteArray& page : all) {
            benchmark::DoNotOptimize(HtmlDocument::parse(page).size());
        }
    }
    count(state, all);
}

void outlinePages(benchmark::State& state) {
    const std::vector<QByteArray> all = pages();
    for (auto _ : state) {
        for (const QByteArray& page : all) {
            const HtmlDocument document = HtmlDocument::parse(page);
            benchmark::DoNotOptimize(PageOutline(document).heading());
        }
    }
    count(state, all);
}

void gumboPages(benchmark::State& state) {
    const std::vector<QByteArray> all = pages();
    for (auto _ : state) {
        for (const QByteArray& page : all) {
            GumboOutput* const tree = gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(),
                                                               static_cast<size_t>(page.size()));
            gumbo_destroy_output(&kGumboDefaultOptions, tree);
        }
    }
    count(state, all);
}

void readPrices(benchmark::State& state) {
    const QStringList texts = {QStringLiteral("1.234,56 €"), QStringLiteral("Rp 1.500.000"), QStringLiteral("US$:12.99"),
                               QStringLiteral("From 26 to 50 €"), QStringLiteral("no price at all")};
    for (auto _ : state) {
        for (const QString& text : texts) {
            benchmark::DoNotOptimize(parsePrice(text));
        }
    }
    state.SetItemsProcessed(state.iterations() * texts.size());
}

} // namespace

BENCHMARK(extractPages)->Unit(benchmark::kMillisecond);
BENCHMARK(parsePages)->Unit(benchmark::kMillisecond);
BENCHMARK(outlinePages)->Unit(benchmark::kMillisecond);
BENCHMARK(gumboPages)->Unit(benchmark::kMillisecond);
BENCHMARK(readPrices);

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
