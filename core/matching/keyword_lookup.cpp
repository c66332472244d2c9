// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_lookup.h"

#include "core/matching/folding/accents.h"
#include "core/matching/disguise/disguise.h"
#include "core/matching/folding/word_characters.h"

namespace cyberspotter {

namespace {

/// A folded term without what parts its words.
std::u32string lettersOf(const TextFolder& folder, const QString& text) {
    const std::string folded = folder.foldTerm(text);
    std::u32string letters;
    for (std::size_t at = 0; at < folded.size();) {
        const Utf8Character one = characterAt(folded, at);
        at += one.bytes;
        if (one.character != U' ' && one.character != U'#' && one.character != U'-' && one.character != U'\'') {
            letters += one.character;
        }
    }
    return letters;
}

QByteArray skeletonKey(const std::u32string& letters) {
    std::string skeleton;
    for (const char32_t c : letters) {
        skeleton += toUtf8(skeletonOf(c));
    }
    return QByteArray::fromStdString(squeezed(skeleton));
}

bool isSame(const TextFolder& folder, const QString& text, const std::u32string& letters, const Keyword& keyword) {
    if (accentsMakeWords(keyword.language) && !accentsAgree(text, keyword.text)) {
        return false;
    }
    const std::u32string known = lettersOf(folder, keyword.text);
    return letters == known || isDisguisedTerm(letters, known, true) || isDisguisedTerm(known, letters, true);
}

} // namespace

KeywordLookup::KeywordLookup(const std::vector<Keyword>& keywords) {
    bySkeleton_.reserve(qsizetype(keywords.size()));
    for (const Keyword& keyword : keywords) {
        add(keyword);
    }
}

void KeywordLookup::add(const Keyword& keyword) {
    bySkeleton_[skeletonKey(lettersOf(folder_, keyword.text))].push_back(&keyword);
}

const Keyword* KeywordLookup::find(const QString& text, const QString& language) const {
    const std::u32string letters = lettersOf(folder_, text);
    const auto same = bySkeleton_.constFind(skeletonKey(letters));
    const Keyword* other = nullptr;
    if (letters.empty() || same == bySkeleton_.cend()) {
        return other;
    }
    for (const Keyword* keyword : *same) {
        if (keyword->language != language && other != nullptr) {
            continue;
        }
        if (isSame(folder_, text, letters, *keyword)) {
            if (keyword->language == language) {
                return keyword;
            }
            other = keyword;
        }
    }
    return other;
}

std::vector<const Keyword*> KeywordLookup::findAll(const QString& text, const QString& language) const {
    const std::u32string letters = lettersOf(folder_, text);
    std::vector<const Keyword*> all;
    const auto same = bySkeleton_.constFind(skeletonKey(letters));
    if (letters.empty() || same == bySkeleton_.cend()) {
        return all;
    }
    for (const Keyword* keyword : *same) {
        if (keyword->language == language && isSame(folder_, text, letters, *keyword)) {
            all.push_back(keyword);
        }
    }
    return all;
}

bool isFoundEverywhere(const Keyword& keyword) {
    if (keyword.kind == u"emoji") {
        return false;
    }
    const std::u32string letters = lettersOf(TextFolder(), keyword.text);
    std::size_t alphabetic = 0;
    std::size_t dense = 0; // a character of Chinese or the like says as much as several letters
    for (const char32_t c : letters) {
        if (QChar::isLetter(c)) {
            ++(isWrittenWithoutSpaces(c) ? dense : alphabetic);
        }
    }
    if (dense + alphabetic == 0) {
        return true;
    }
    const std::size_t weight = alphabetic + 2 * dense;
    return keyword.context.isEmpty() ? weight < 3 : weight < 2;
}

} // namespace cyberspotter
