// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/html_entities.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <unordered_map>
#include <unordered_set>

namespace cyberspotter {
namespace {

// "name codepoint(hex) ": the HTML 4 names and the HTML 5 names met on real pages (HTML Living Standard, 13.5).
constexpr std::string_view entityTable =
    "AElig c6 Aacute c1 Abreve 102 Acirc c2 Agrave c0 Alpha 391 Amacr 100 Aogon 104 Aring c5 Atilde c3 Auml c4 "
    "Beta 392 Cacute 106 Ccaron 10c Ccedil c7 Chi 3a7 Dagger 2021 Dcaron 10e Delta 394 Dstrok 110 ETH d0 "
    "Eacute c9 Ecaron 11a Ecirc ca Egrave c8 Emacr 112 Eogon 118 Epsilon 395 Eta 397 Euml cb Gamma 393 "
    "Gbreve 11e Iacute cd Icirc ce Idot 130 Igrave cc Imacr 12a Iota 399 Iuml cf Kappa 39a Lambda 39b "
    "Lstrok 141 Mu 39c Nacute 143 Ncaron 147 NewLine a NoBreak 2060 NonBreakingSpace a0 Ntilde d1 Nu 39d "
    "OElig 152 Oacute d3 Ocirc d4 Odblac 150 Ograve d2 Omacr 14c Omega 3a9 Omicron 39f Oslash d8 Otilde d5 "
    "Ouml d6 Phi 3a6 Pi 3a0 Prime 2033 Psi 3a8 Rcaron 158 Rho 3a1 Sacute 15a Scaron 160 Scedil 15e Sigma 3a3 "
    "THORN de Tab 9 Tau 3a4 Tcaron 164 Tcedil 162 Theta 398 ThinSpace 2009 Uacute da Ucirc db Udblac 170 "
    "Ugrave d9 Umacr 16a Upsilon 3a5 Uring 16e Uuml dc Xi 39e Yacute dd Yuml 178 Zacute 179 Zcaron 17d Zdot 17b "
    "ZeroWidthSpace 200b Zeta 396 aacute e1 abreve 103 acirc e2 acute b4 aelig e6 agrave e0 alefsym 2135 "
    "alpha 3b1 amacr 101 amp 26 and 2227 ang 2220 aogon 105 apos 27 aring e5 ast 2a asymp 2248 atilde e3 "
    "auml e4 bdquo 201e beta 3b2 bigstar 2605 blank 2423 brvbar a6 bsol 5c bull 2022 cacute 107 cap 2229 "
    "ccaron 10d ccedil e7 cedil b8 cent a2 check 2713 chi 3c7 circ 2c6 clubs 2663 colon 3a comma 2c commat 40 "
    "cong 2245 copy a9 copysr 2117 crarr 21b5 cross 2717 cup 222a curren a4 dArr 21d3 dagger 2020 darr 2193 "
    "dash 2010 dcaron 10f deg b0 delta 3b4 diams 2666 divide f7 dollar 24 dstrok 111 eacute e9 ecaron 11b "
    "ecirc ea egrave e8 emacr 113 empty 2205 emsp 2003 ensp 2002 eogon 119 epsilon 3b5 equals 3d equiv 2261 "
    "eta 3b7 eth f0 euml eb euro 20ac excl 21 exist 2203 female 2640 fnof 192 forall 2200 frac12 bd frac13 2153 "
    "frac14 bc frac15 2155 frac18 215b frac23 2154 frac34 be frasl 2044 gamma 3b3 gbreve 11f ge 2265 grave 60 "
    "gt 3e hArr 21d4 hairsp 200a half bd harr 2194 hearts 2665 hellip 2026 horbar 2015 hyphen 2010 iacute ed "
    "icirc ee iexcl a1 igrave ec imacr 12b image 2111 imath 131 infin 221e inodot 131 int 222b iota 3b9 "
    "iquest bf isin 2208 iuml ef kappa 3ba lArr 21d0 lambda 3bb lang 2329 laquo ab larr 2190 lbrace 7b "
    "lceil 2308 ldquo 201c ldquor 201e le 2264 lfloor 230a lowast 2217 lowbar 5f loz 25ca lpar 28 lrm 200e "
    "lsaquo 2039 lsqb 5b lsquo 2018 lsquor 201a lstrok 142 lt 3c macr af male 2642 mdash 2014 micro b5 "
    "middot b7 minus 2212 mldr 2026 mu 3bc nabla 2207 nacute 144 nbsp a0 ncaron 148 ndash 2013 ne 2260 ni 220b "
    "nldr 2025 not ac notin 2209 nsub 2284 ntilde f1 nu 3bd num 23 numero 2116 numsp 2007 oacute f3 ocirc f4 "
    "odblac 151 oelig 153 ograve f2 oline 203e omacr 14d omega 3c9 omicron 3bf oplus 2295 or 2228 ordf aa "
    "ordm ba oslash f8 otilde f5 otimes 2297 ouml f6 para b6 part 2202 percnt 25 period 2e permil 2030 "
    "perp 22a5 phi 3c6 phone 260e pi 3c0 piv 3d6 plus 2b plusmn b1 pound a3 prime 2032 prod 220f prop 221d "
    "psi 3c8 puncsp 2008 quest 3f quot 22 rArr 21d2 radic 221a rang 232a raquo bb rarr 2192 rbrace 7d "
    "rcaron 159 rceil 2309 rdquo 201d rdquor 201d real 211c reg ae rfloor 230b rho 3c1 rlm 200f rpar 29 "
    "rsaquo 203a rsqb 5d rsquo 2019 rsquor 2019 sacute 15b sbquo 201a scaron 161 scedil 15f sdot 22c5 sect a7 "
    "semi 3b shy ad sigma 3c3 sigmaf 3c2 sim 223c sol 2f spades 2660 star 2606 starf 2605 sub 2282 sube 2286 "
    "sum 2211 sup 2283 sup1 b9 sup2 b2 sup3 b3 supe 2287 szlig df tau 3c4 tcaron 165 tcedil 163 there4 2234 "
    "theta 3b8 thetasym 3d1 thinsp 2009 thorn fe tilde 2dc times d7 trade 2122 uArr 21d1 uacute fa uarr 2191 "
    "ucirc fb udblac 171 ugrave f9 umacr 16b uml a8 upsih 3d2 upsilon 3c5 uring 16f uuml fc verbar 7c "
    "weierp 2118 xi 3be yacute fd yen a5 yuml ff zacute 17a zcaron 17e zdot 17c zeta 3b6 zwj 200d zwnj 200c ";

// Names that count without their semicolon (same source).
constexpr std::string_view legacyTable =
    " AMP COPY GT LT QUOT REG AElig Aacute Acirc Agrave Aring Atilde Auml Ccedil ETH Eacute Ecirc Egrave Euml Iacute Icirc Igrave Iuml "
    "Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute "
    "aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth "
    "euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not "
    "ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 "
    "sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml ";

// Numeric references 0x80-0x9F mean windows-1252 (HTML Living Standard, numeric character reference end state).
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
    0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D,   0x017E, 0x0178};

constexpr size_t longestName = 20;

struct Names {
    std::unordered_map<std::string_view, char32_t> codePoints;
    std::unordered_set<std::string_view> legacy;

    Names() {
        size_t at = 0;
        while (at < entityTable.size()) {
            const size_t nameEnd = entityTable.find(' ', at);
            const size_t codeEnd = entityTable.find(' ', nameEnd + 1);
            const std::string hex(entityTable.substr(nameEnd + 1, codeEnd - nameEnd - 1));
            codePoints.emplace(entityTable.substr(at, nameEnd - at), std::strtoul(hex.c_str(), nullptr, 16));
            at = codeEnd + 1;
        }
        for (const auto& [name, code] : {std::pair{"AMP", U'&'}, {"COPY", U'\u00A9'}, {"GT", U'>'}, {"LT", U'<'},
                                         {"QUOT", U'"'}, {"REG", U'\u00AE'}}) {
            codePoints.emplace(name, code);
        }
        at = 0;
        while (at < legacyTable.size()) {
            const size_t end = legacyTable.find(' ', at);
            if (end > at) {
                legacy.emplace(legacyTable.substr(at, end - at));
            }
            at = end + 1;
        }
    }
};

const Names& names() {
    static const Names table;
    return table;
}

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int digitValue(char c, int base) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return base == 16 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Reads "&#..." at `at` (pointing at '&'); returns the position behind it, or `at` when it is no reference.
size_t numericReference(std::string_view text, size_t at, std::string& out) {
    size_t i = at + 2;
    int base = 10;
    if (i < text.size() && (text[i] == 'x' || text[i] == 'X')) {
        base = 16;
        ++i;
    }
    const size_t digits = i;
    uint32_t value = 0;
    for (; i < text.size(); ++i) {
        const int digit = digitValue(text[i], base);
        if (digit < 0) {
            break;
        }
        value = value > 0x110000 ? value : value * static_cast<uint32_t>(base) + static_cast<uint32_t>(digit);
    }
    if (i == digits) {
        return at;
    }
    if (i < text.size() && text[i] == ';') {
        ++i;
    }
    if (value >= 0x80 && value <= 0x9F) {
        value = windows1252[value - 0x80];
    }
    appendUtf8(value == 0 ? U'\uFFFD' : static_cast<char32_t>(value), out);
    return i;
}

size_t namedReference(std::string_view text, size_t at, bool inAttribute, std::string& out) {
    size_t end = at + 1;
    while (end < text.size() && end - at <= longestName && isAlphanumeric(text[end])) {
        ++end;
    }
    const std::string_view name = text.substr(at + 1, end - at - 1);
    if (end < text.size() && text[end] == ';') {
        if (const auto found = names().codePoints.find(name); found != names().codePoints.end()) {
            appendUtf8(found->second, out);
            return end + 1;
        }
    }
    for (size_t length = name.size(); length >= 2; --length) {
        const std::string_view prefix = name.substr(0, length);
        if (!names().legacy.contains(prefix)) {
            continue;
        }
        const char next = at + 1 + length < text.size() ? text[at + 1 + length] : '\0';
        if (inAttribute && (next == '=' || isAlphanumeric(next))) {
            return at;
        }
        appendUtf8(names().codePoints.at(prefix), out);
        return at + 1 + length;
    }
    return at;
}

} // namespace

void appendUtf8(char32_t c, std::string& out) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
        c = 0xFFFD;
    }
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    } else if (c < 0x10000) {
        out += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
                static_cast<char>(0x80 | (c & 0x3F))};
    } else {
        out += {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)),
                static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    }
}

void decodeEntities(std::string_view text, bool inAttribute, std::string& out) {
    size_t at = 0;
    while (at < text.size()) {
        const size_t ampersand = text.find('&', at);
        if (ampersand == std::string_view::npos) {
            break;
        }
        out.append(text.substr(at, ampersand - at));
        const bool numeric = ampersand + 1 < text.size() && text[ampersand + 1] == '#';
        const size_t next = numeric ? numericReference(text, ampersand, out)
                                    : namedReference(text, ampersand, inAttribute, out);
        if (next == ampersand) {
            out += '&';
            at = ampersand + 1;
        } else {
            at = next;
        }
    }
    if (at < text.size()) {
        out.append(text.substr(at));
    }
}

} // namespace cyberspotter
