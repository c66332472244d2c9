// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_patterns.h"

#include "core/matching/disguise/disguise.h"
#include "core/matching/folding/word_characters.h"

#include <algorithm>
#include <memory_resource>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace cyberspotter {

namespace {

// Disguised words of three letters or less would be found in every article number; two are a word where there is no
// alphabet.
constexpr std::size_t shortestMaskedWord = 4;
constexpr qsizetype shortestJoined = 8;

class ListMaker {
public:
    explicit ListMaker(PatternList& list) : list_(list) {}

    void add(std::string_view literal, std::uint32_t keyword, std::u32string_view letters = {},
             bool runTogether = false) {
        if (literal.empty()) {
            return;
        }
        const auto [entry, isNew] = numbers_.emplace(literal, std::uint32_t(list_.literals.size()));
        if (isNew) {
            list_.literals.emplace_back(literal);
        }
        uses_.push_back({entry->second,
                         {keyword, std::uint32_t(list_.letters.size()), std::uint32_t(letters.size()), runTogether}});
        list_.letters += letters;
    }

    /// Puts the uses of each literal together, in the order in which they came.
    void finish() {
        list_.firstUse.assign(list_.literals.size() + 1, 0);
        for (const auto& [literal, use] : uses_) {
            ++list_.firstUse[literal + 1];
        }
        std::partial_sum(list_.firstUse.begin(), list_.firstUse.end(), list_.firstUse.begin());
        std::vector<std::uint32_t> place = list_.firstUse;
        list_.uses.resize(uses_.size());
        for (const auto& [literal, use] : uses_) {
            list_.uses[place[literal]++] = use;
        }
    }

private:
    PatternList& list_;
    std::vector<std::pair<std::uint32_t, PatternUse>> uses_;
    // Tens of thousands of small entries, all thrown away together.
    std::pmr::monotonic_buffer_resource memory_{1024 * 1024};
    std::pmr::unordered_map<std::pmr::string, std::uint32_t> numbers_{16384, &memory_};
};

/// "rhino-horn", "rhino_horn" and, as hashtags are written, "rhinohorn" for "rhino horn"; short words run together may be others. Where
/// words are not parted at all, a space in the term is only how it was noted down.
QStringList joinedForms(const QString& form) {
    if (!form.contains(u' ')) {
        return {};
    }
    const QString together = QString(form).remove(u' ');
    if (isWrittenWithoutSpaces(together.front().unicode())) {
        return {together};
    }
    QStringList forms{QString(form).replace(u' ', u'-'), QString(form).replace(u' ', u'_')};
    if (together.size() >= shortestJoined) {
        forms << together;
    }
    return forms;
}

bool worthUnmasking(const std::u32string& letters) {
    if (std::ranges::any_of(letters, [](char32_t c) { return isWrittenWithoutSpaces(c); })) {
        return letters.size() >= 2;
    }
    return std::ranges::count_if(letters, [](char32_t c) { return c != U' '; }) >= std::ptrdiff_t(shortestMaskedWord);
}

} // namespace

KeywordPatterns::KeywordPatterns(const std::vector<Keyword>& keywords, const TextFolder& folder) {
    ListMaker plainMaker(plain);
    ListMaker maskedMaker(masked);
    for (std::uint32_t number = 0; number < keywords.size(); ++number) {
        const Keyword& keyword = keywords[number];
        written.push_back(keyword.text.toStdString());
        endings.push_back(&endingsOf(keyword.language));
        QStringList forms{QString::fromStdString(folder.foldTerm(keyword.text))};
        forms << inflectedForms(forms.first(), keyword.language);
        for (const QString& form : forms) {
            const std::string utf8 = form.toStdString();
            plainMaker.add(utf8, number);
            for (const QString& joined : joinedForms(form)) {
                plainMaker.add(joined.toStdString(), number);
            }
            const std::u32string letters = form.toStdU32String();
            if (!worthUnmasking(letters)) {
                continue;
            }
            maskedMaker.add(squeezed(skeletonOf(utf8)), number, letters);
            if (form.contains(u' ')) {
                const QString together = QString(form).remove(u' ');
                maskedMaker.add(squeezed(skeletonOf(together.toStdString())), number, together.toStdU32String(), true);
            }
        }
    }
    plainMaker.finish();
    maskedMaker.finish();
}

} // namespace cyberspotter
