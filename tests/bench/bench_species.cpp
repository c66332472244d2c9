// SPDX-License-Identifier: Apache-2.0
// Finding a taxon while a person types, and importing the whole of CITES. The aim is 5 ms a key press over 40,000 taxa and
// 300,000 names, and 3 s for an import. Made names; with CYBERSPOTTER_TEST_DATA the checklist of 2017 and the names of GBIF
// too, filled up with made ones.
#include "core/base/csv_reader.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/taxon/import/taxon_import.h"
#include "core/catalogue/taxon/taxon_index.h"
#include "core/catalogue/taxon/taxon_layers.h"
#include "core/catalogue/taxon/taxon_repository.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

namespace {

using namespace cyberspotter;

constexpr qsizetype wantedNames = 300'000;

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

/// Words of a made language.
class Vocabulary {
public:
    explicit Vocabulary(std::mt19937& random) : random_(random) {
        for (int i = 0; i < 20'000; ++i) {
            words_ << madeWord(random, 2 + int(random() % 3));
        }
    }
    QString word() { return words_[qsizetype(random_() % std::size_t(words_.size()))]; }

private:
    std::mt19937& random_;
    QStringList words_;
};

std::vector<Taxon> madeTaxa() {
    std::mt19937 random(7); // the same taxa each time
    Vocabulary vocabulary(random);
    std::vector<Taxon> made(40'000);
    for (Taxon& taxon : made) {
        taxon.scientificName = madeWord(random, 3) + u' ' + madeWord(random, 3);
        taxon.scientificName[0] = taxon.scientificName[0].toUpper();
        taxon.rank = QStringLiteral("species");
        taxon.family = madeWord(random, 2) + QStringLiteral("idae");
        for (const char* language : {"en", "fr", "es", "de"}) {
            taxon.names[QString::fromLatin1(language)] << vocabulary.word() + u' ' + vocabulary.word()
                                                       << vocabulary.word() + u'-' + vocabulary.word() + u' ' + vocabulary.word();
        }
    }
    made[20'000].names[QStringLiteral("en")] << QStringLiteral("golden zebra parrot");
    return made;
}

QString dataFile(const char* name) {
    const QString folder = QString::fromLocal8Bit(qgetenv("CYBERSPOTTER_TEST_DATA"));
    const QString path = folder + QStringLiteral("/species/") + QLatin1String(name);
    return !folder.isEmpty() && QFile::exists(path) ? path : QString();
}

std::vector<Taxon> builtIn() {
    return Catalogue::load().value()->taxa();
}

Result<TaxonFile> readChecklist() {
    QFile file(dataFile("cites_checklist_2017.csv"));
    file.open(QIODevice::ReadOnly);
    return readTaxonFile(file, file.fileName());
}

/// The names of GBIF: scientific name, name and language, by the names of their columns.
void addNamesOfGbif(std::vector<Taxon>& taxa) {
    QFile file(dataFile("common_names_gbif_joined.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QHash<QString, Taxon*> byName;
    for (Taxon& taxon : taxa) {
        byName.insert(taxon.scientificName, &taxon);
    }
    CsvReader reader(file);
    const QStringList head = reader.next().value().value_or(QStringList());
    const qsizetype taxonAt = std::max(head.indexOf(QStringLiteral("species")), head.indexOf(QStringLiteral("scientific_name")));
    const qsizetype nameAt = std::max(head.indexOf(QStringLiteral("vernacularName")), head.indexOf(QStringLiteral("common_name")));
    const qsizetype languageAt = head.indexOf(QStringLiteral("lang"));
    for (auto record = reader.next(); record && *record; record = reader.next()) {
        if (Taxon* taxon = byName.value((*record)->value(taxonAt), nullptr)) {
            taxon->names[(*record)->value(languageAt)] << (*record)->value(nameAt);
        }
    }
}

qsizetype nameCount(const std::vector<Taxon>& taxa) {
    qsizetype count = 0;
    for (const Taxon& taxon : taxa) {
        count += 1 + taxon.synonyms.size();
        for (const auto* names : {&taxon.names, &taxon.productNames}) {
            for (const QStringList& list : *names) {
                count += list.size();
            }
        }
    }
    return count;
}

/// What the catalogue is after the checklist was imported, with names of all languages until there are 300,000.
std::vector<Taxon> realTaxa() {
    std::vector<Taxon> taxa = builtIn();
    const auto plan = planTaxonImport(readChecklist().value(), {}, taxa, {.today = QDate(2026, 1, 1)});
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < taxa.size(); ++i) {
        places.insert(taxa[i].scientificName, i);
    }
    for (Taxon& taxon : layTaxa(taxa, plan->after, {}).taxa) {
        if (const auto place = places.constFind(taxon.scientificName); place != places.cend()) {
            taxa[*place] = std::move(taxon);
        } else {
            taxa.push_back(std::move(taxon));
        }
    }
    addNamesOfGbif(taxa);
    std::mt19937 random(7);
    Vocabulary vocabulary(random);
    for (qsizetype names = nameCount(taxa); names < wantedNames; ++names) {
        taxa[random() % taxa.size()].names[QStringLiteral("xx")] << vocabulary.word() + u' ' + vocabulary.word() + (random() % 2 ? QString() : u' ' + vocabulary.word());
    }
    return taxa;
}

const std::vector<Taxon>& taxa() {
    static const std::vector<Taxon> all = dataFile("cites_checklist_2017.csv").isEmpty() ? madeTaxa() : realTaxa();
    return all;
}

const TaxonIndex& index() {
    static const TaxonIndex made(taxa());
    return made;
}

/// What people type; each is typed letter by letter.
const char* const queries[] = {
    "Panthera tigris", "pangolin scales", "loxodonta africana", "ivory carving", "african grey parrot", "tortue étoilée", "tortuga de carey",
    "hawksbil turtle", "loxodnota africana", "hyacint macaw", "pangolni", "elephnat ivory", "psittacus erithacsu", "dendrobium", "orchid",
    "P. tigris", "golden zebra parrot", "parrot grey african", "geochelone elegnas", "madagascar radiated tortoise", "snow leopard skin rug",
    "穿山甲鳞片", "象牙雕刻", "野生非洲象牙手镯正品包邮", "犀牛角杯", "金龙鱼", "الكاسكو", "السلحفاة المتطاولة", "носорог", "амурский тигр", "เสือโคร่ง", "हाथी दांत",
    "ペンギン", "トラ", "chuan shan jia", "xi niu jiao", "qwxkjq", "qwxkjq wqzzk xkqwj zzqqw", "xqzvbnmasdfg", "rosewood guitar back and sides",
    "dried seahorse for traditional medicine", "vintage carved tusk, 19th century, free shipping", "s s s", "a b c d e", "de la", "the of and for",
    "bulbophylum moldenkeanun", "aquilaria malacensis agarwood chips", "cactaceae", "testudinidae", "ara", "tur", "leather wallet python skin genuine",
};

double processorMs() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Every beginning of every query: the least of three measurements, so that what other programs do does not count.
void allBeginnings(benchmark::State& state) {
    index().find(QStringLiteral("warm"), 10);
    QHash<QString, int> reported;
    for (std::size_t i = 0; i < taxa().size(); i += 400) {
        reported.insert(taxa()[i].scientificName, int(i % 7));
    }
    std::vector<std::pair<double, QString>> times;
    for (auto _ : state) {
        times.clear();
        for (const char* query : queries) {
            const QString text = QString::fromUtf8(query);
            for (qsizetype length = 1; length <= text.size(); ++length) {
                double least = 1e9;
                for (int i = 0; i < 3; ++i) {
                    const double begin = processorMs();
                    benchmark::DoNotOptimize(index().find(text.left(length), 10, QStringLiteral("en"), reported));
                    least = std::min(least, processorMs() - begin);
                }
                times.emplace_back(least, text.left(length));
            }
        }
    }
    std::ranges::sort(times);
    state.counters["searches"] = double(times.size());
    state.counters["p50_ms"] = times[times.size() / 2].first;
    state.counters["p95_ms"] = times[times.size() * 95 / 100].first;
    state.counters["max_ms"] = times.back().first;
    state.counters["names"] = double(nameCount(taxa()));
    for (std::size_t i = times.size() - 8; i < times.size(); ++i) {
        std::printf("  %.2f ms  %s\n", times[i].first, qUtf8Printable(times[i].second));
    }
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
        const TaxonIndex fresh(taxa());
        benchmark::DoNotOptimize(fresh.find(QStringLiteral("golden"), 10));
    }
}

void readFile(benchmark::State& state) {
    if (dataFile("cites_checklist_2017.csv").isEmpty()) {
        state.SkipWithError("CYBERSPOTTER_TEST_DATA is not set");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(readChecklist());
    }
}

/// From the file to the library's disk.
void importFile(benchmark::State& state) {
    if (dataFile("cites_checklist_2017.csv").isEmpty()) {
        state.SkipWithError("CYBERSPOTTER_TEST_DATA is not set");
        return;
    }
    const std::vector<Taxon> known = builtIn();
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const auto library = Library::open(folder.filePath(QStringLiteral("library"))).value();
        state.ResumeTiming();
        const auto plan = planTaxonImport(readChecklist().value(), {}, known, {.today = QDate(2026, 1, 1)});
        benchmark::DoNotOptimize(TaxonRepository(*library).store(*plan));
    }
}

/// What a start with imported taxa reads behind the window.
void readImported(benchmark::State& state) {
    if (dataFile("cites_checklist_2017.csv").isEmpty()) {
        state.SkipWithError("CYBERSPOTTER_TEST_DATA is not set");
        return;
    }
    const std::vector<Taxon> known = builtIn();
    const QTemporaryDir folder;
    const auto library = Library::open(folder.filePath(QStringLiteral("library"))).value();
    (void)TaxonRepository(*library).store(*planTaxonImport(readChecklist().value(), {}, known, {.today = QDate(2026, 1, 1)}));
    for (auto _ : state) {
        benchmark::DoNotOptimize(readAdditions(*library, known));
    }
}

BENCHMARK(allBeginnings)->Iterations(1)->Unit(benchmark::kMillisecond);
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
BENCHMARK(readFile)->Unit(benchmark::kMillisecond);
BENCHMARK(importFile)->Unit(benchmark::kMillisecond);
BENCHMARK(readImported)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
