// SPDX-License-Identifier: Apache-2.0
// Stands in for libFuzzer where the compiler has none: the same few options (-runs, -seed, -max_len, -max_total_time), the
// same arguments (folders and files of inputs), the same inputs each time for one seed. It knows nothing of coverage.
#include "tests/fuzz/support/fuzzing.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace {

using Input = std::vector<uint8_t>;

struct Options {
    long long runs = -1; ///< below zero: until the time is over
    unsigned seed = 1;
    size_t longest = 4096;
    long long seconds = 0; ///< zero: as long as the runs take
    std::vector<std::filesystem::path> places;
};

bool readNumber(const char* argument, const char* name, long long& value) {
    const size_t length = std::strlen(name);
    if (std::strncmp(argument, name, length) != 0) {
        return false;
    }
    value = std::atoll(argument + length);
    return true;
}

Options readOptions(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        long long value = 0;
        if (readNumber(argv[i], "-runs=", value)) {
            options.runs = value;
        } else if (readNumber(argv[i], "-seed=", value)) {
            options.seed = static_cast<unsigned>(value);
        } else if (readNumber(argv[i], "-max_len=", value)) {
            options.longest = static_cast<size_t>(value);
        } else if (readNumber(argv[i], "-max_total_time=", value)) {
            options.seconds = value;
        } else if (argv[i][0] != '-') {
            options.places.emplace_back(argv[i]);
        }
    }
    if (options.runs < 0 && options.seconds == 0) {
        options.runs = 1000;
    }
    return options;
}

Input readInput(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<Input> readInputs(const std::vector<std::filesystem::path>& places) {
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& place : places) {
        if (std::filesystem::is_regular_file(place)) {
            files.push_back(place);
        } else if (std::filesystem::is_directory(place)) {
            for (const auto& entry : std::filesystem::recursive_directory_iterator(place)) {
                if (entry.is_regular_file()) {
                    files.push_back(entry.path());
                }
            }
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<Input> inputs;
    for (const std::filesystem::path& file : files) {
        inputs.push_back(readInput(file));
    }
    return inputs;
}

class Mutator {
public:
    Mutator(const std::vector<Input>& inputs, unsigned seed, size_t longest)
        : inputs_(inputs), random_(seed), longest_(longest) {}

    Input next() {
        Input input = inputs_.empty() ? Input{} : inputs_[below(inputs_.size())];
        for (size_t changes = 1 + below(6); changes > 0; --changes) {
            change(input);
        }
        if (input.size() > longest_) {
            input.resize(longest_);
        }
        return input;
    }

private:
    size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(random_); }

    void change(Input& input) {
        static constexpr uint8_t telling[] = {0,    1,   0x7f, 0x80, 0xff, '\n', '\r', '"', '\'', '<', '>', '&', ';',
                                              '/', '\\', '%',  '{',  '}',  '[',  ']',  ',', '.',  '-', ' ', '0', '9'};
        const size_t at = input.empty() ? 0 : below(input.size());
        switch (input.empty() ? 1 : below(7)) {
        case 0: input[at] = static_cast<uint8_t>(input[at] ^ (1u << below(8))); break;
        case 1: input.insert(input.begin() + static_cast<long>(at), telling[below(std::size(telling))]); break;
        case 2: input[at] = telling[below(std::size(telling))]; break;
        case 3: input.erase(input.begin() + static_cast<long>(at), end(input, at)); break;
        case 4: repeat(input, at); break;
        case 5: input.resize(at); break;
        default: splice(input, at); break;
        }
    }

    Input::iterator end(Input& input, size_t at) {
        return input.begin() + static_cast<long>(std::min(input.size(), at + 1 + below(32)));
    }

    void repeat(Input& input, size_t at) {
        const Input part(input.begin() + static_cast<long>(at), end(input, at));
        for (size_t times = 1 + below(20); times > 0 && input.size() < longest_; --times) {
            input.insert(input.begin() + static_cast<long>(at), part.begin(), part.end());
        }
    }

    void splice(Input& input, size_t at) {
        const Input& other = inputs_[below(inputs_.size())];
        if (!other.empty()) {
            input.resize(at);
            input.insert(input.end(), other.begin() + static_cast<long>(below(other.size())), other.end());
        }
    }

    const std::vector<Input>& inputs_;
    std::mt19937_64 random_;
    size_t longest_;
};

/// The input under way, kept where a crash leaves it for whoever looks.
void keep(const Input& input) {
    if (const char* const file = std::getenv("CYBERSPOTTER_FUZZ_LAST")) {
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
    }
}

void run(const Input& input) {
    keep(input);
    // Of exactly its size on the heap: the sanitizer sees a read past the end.
    const std::unique_ptr<uint8_t[]> copy(new uint8_t[input.size()]);
    std::copy(input.begin(), input.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), input.size());
}

} // namespace

int main(int argc, char** argv) {
    const Options options = readOptions(argc, argv);
    const std::vector<Input> inputs = readInputs(options.places);
    for (const Input& input : inputs) {
        run(input);
    }
    Mutator mutator(inputs, options.seed, options.longest);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(options.seconds);
    long long done = 0;
    while ((options.runs < 0 || done < options.runs)
           && (options.seconds == 0 || std::chrono::steady_clock::now() < end)) {
        run(mutator.next());
        ++done;
    }
    std::printf("%zu inputs, %lld made of them\n", inputs.size(), done);
    return 0;
}
