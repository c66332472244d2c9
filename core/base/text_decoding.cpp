// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_decoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <string_view>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

namespace cyberspotter {
namespace {

constexpr size_t prescanBytes = 4096; // the standard says 1024; long comments before <meta> are common

struct Encoding {
    std::string_view name;   // of the WHATWG Encoding standard
    const char* icu;         // ICU's converter
    std::string_view labels; // all that mean it, separated by spaces
};

// WHATWG Encoding standard, 4.2 "Names and labels". "x-user-defined" is read as windows-1252, as in a meta element.
constexpr std::array encodings = {
    Encoding{"utf-8", nullptr, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"},
    Encoding{"ibm866", "ibm-866", "ibm866 866 cp866 csibm866"},
    Encoding{"iso-8859-2", "ISO-8859-2", "iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"},
    Encoding{"iso-8859-3", "ISO-8859-3", "iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"},
    Encoding{"iso-8859-4", "ISO-8859-4", "iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"},
    Encoding{"iso-8859-5", "ISO-8859-5", "iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"},
    Encoding{"iso-8859-6", "ISO-8859-6", "iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"},
    Encoding{"iso-8859-7", "ISO-8859-7", "iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek"},
    Encoding{"iso-8859-8", "ISO-8859-8", "iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"},
    Encoding{"iso-8859-10", "ISO-8859-10", "iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"},
    Encoding{"iso-8859-13", "ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"},
    Encoding{"iso-8859-14", "ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"},
    Encoding{"iso-8859-15", "ISO-8859-15", "iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9"},
    Encoding{"koi8-r", "KOI8-R", "koi8-r cskoi8r koi koi8 koi8_r"},
    Encoding{"koi8-u", "KOI8-U", "koi8-u koi8-ru"},
    Encoding{"macintosh", "macintosh", "macintosh csmacintosh mac x-mac-roman"},
    Encoding{"windows-874", "windows-874", "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"},
    Encoding{"windows-1250", "windows-1250", "windows-1250 cp1250 x-cp1250"},
    Encoding{"windows-1251", "windows-1251", "windows-1251 cp1251 x-cp1251"},
    Encoding{"windows-1252", "windows-1252", "windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 x-user-defined"},
    Encoding{"windows-1253", "windows-1253", "windows-1253 cp1253 x-cp1253"},
    Encoding{"windows-1254", "windows-1254", "windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 x-cp1254"},
    Encoding{"windows-1255", "windows-1255", "windows-1255 cp1255 x-cp1255"},
    Encoding{"windows-1256", "windows-1256", "windows-1256 cp1256 x-cp1256"},
    Encoding{"windows-1257", "windows-1257", "windows-1257 cp1257 x-cp1257"},
    Encoding{"windows-1258", "windows-1258", "windows-1258 cp1258 x-cp1258"},
    Encoding{"x-mac-cyrillic", "x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"},
    Encoding{"gb18030", "gb18030", "gb18030 gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk"},
    Encoding{"big5", "Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"},
    Encoding{"euc-jp", "EUC-JP", "euc-jp cseucpkdfmtjapanese x-euc-jp"},
    Encoding{"iso-2022-jp", "ISO-2022-JP", "iso-2022-jp csiso2022jp"},
    Encoding{"shift_jis", "ibm-943_P15A-2003", "shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"},
    Encoding{"euc-kr", "windows-949", "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"},
    Encoding{"replacement", nullptr, "replacement csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr"},
    Encoding{"utf-16be", "UTF-16BE", "utf-16be unicodefffe"},
    Encoding{"utf-16le", "UTF-16LE", "utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16"},
};

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

const Encoding* findLabel(std::string_view written) {
    const std::string wanted = lowered(written);
    if (wanted.empty() || wanted.find(' ') != std::string::npos) {
        return nullptr;
    }
    for (const Encoding& encoding : encodings) {
        for (size_t at = encoding.labels.find(wanted); at != std::string_view::npos; at = encoding.labels.find(wanted, at + 1)) {
            const size_t end = at + wanted.size();
            if ((at == 0 || encoding.labels[at - 1] == ' ') && (end == encoding.labels.size() || encoding.labels[end] == ' ')) {
                return &encoding;
            }
        }
    }
    return nullptr;
}

// Length of the well-formed UTF-8 sequence at `at`, 0 when there is none (Unicode standard, table 3-7).
size_t sequenceLength(std::string_view text, size_t at) {
    const auto byte = [&](size_t i) -> unsigned { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    const auto continues = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const unsigned lead = byte(at);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return continues(at + 1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned second = byte(at + 1);
        const bool rangeHolds = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F);
        return continues(at + 1) && continues(at + 2) && rangeHolds ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned second = byte(at + 1);
        const bool rangeHolds = !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        return continues(at + 1) && continues(at + 2) && continues(at + 3) && rangeHolds ? 4 : 0;
    }
    return 0;
}

size_t firstNonAscii(std::string_view text, size_t at) {
    while (at + 8 <= text.size()) {
        uint64_t word;
        std::copy_n(text.data() + at, 8, reinterpret_cast<char*>(&word));
        if ((word & 0x8080808080808080ull) != 0) {
            break;
        }
        at += 8;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
    }
    return at;
}

struct Utf8Check {
    size_t invalid = 0;
    size_t multibyte = 0;
};

Utf8Check checkUtf8(std::string_view text) {
    Utf8Check result;
    for (size_t at = firstNonAscii(text, 0); at < text.size(); at = firstNonAscii(text, at)) {
        const size_t length = sequenceLength(text, at);
        if (length == 0) {
            // A sequence cut off by the end of the file is no sign of another encoding.
            const bool cutOff = at + 4 > text.size() && static_cast<unsigned char>(text[at]) >= 0xE2 &&
                                std::all_of(text.begin() + static_cast<long>(at) + 1, text.end(),
                                            [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
            result.invalid += cutOff ? 0 : 1;
            at = cutOff ? text.size() : at + 1;
        } else {
            ++result.multibyte;
            at += length;
        }
    }
    return result;
}

std::string repairUtf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    size_t at = 0;
    while (at < text.size()) {
        const size_t ascii = firstNonAscii(text, at);
        result.append(text.substr(at, ascii - at));
        at = ascii;
        if (at >= text.size()) {
            break;
        }
        const size_t length = sequenceLength(text, at);
        if (length == 0) {
            result += "\xEF\xBF\xBD";
            ++at;
        } else {
            result.append(text.substr(at, length));
            at += length;
        }
    }
    return result;
}

std::string convert(std::string_view bytes, const char* icuName) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(icuName, &status), &ucnv_close);
    if (U_FAILURE(status)) {
        return repairUtf8(bytes);
    }
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    std::string result;
    text.toUTF8String(result);
    return result;
}

std::string_view charsetIn(std::string_view tag) {
    const std::string low = lowered(tag);
    size_t at = low.find("charset");
    while (at != std::string::npos) {
        size_t i = at + 7;
        while (i < low.size() && (low[i] == ' ' || low[i] == '\t' || low[i] == '\n' || low[i] == '\r')) {
            ++i;
        }
        if (i < low.size() && low[i] == '=') {
            ++i;
            while (i < low.size() && (low[i] == ' ' || low[i] == '"' || low[i] == '\'')) {
                ++i;
            }
            size_t end = i;
            while (end < low.size() && (std::isalnum(static_cast<unsigned char>(low[end])) != 0 || low[end] == '-' ||
                                        low[end] == '_' || low[end] == ':' || low[end] == '.')) {
                ++end;
            }
            return tag.substr(i, end - i);
        }
        at = low.find("charset", i);
    }
    return {};
}

const Encoding* declaredInMeta(std::string_view bytes) {
    const std::string head = lowered(bytes.substr(0, prescanBytes));
    size_t at = 0;
    while ((at = head.find("<meta", at)) != std::string::npos) {
        const size_t end = std::min(head.find('>', at), head.size());
        if (const auto name = charsetIn(std::string_view(head).substr(at, end - at)); !name.empty()) {
            const Encoding* const label = findLabel(name);
            // A meta element that could be read as ASCII cannot stand in UTF-16.
            return label != nullptr && label->name.starts_with("utf-16") ? findLabel("utf-8") : label;
        }
        at = end;
    }
    return nullptr;
}

const Encoding* guess(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status)) {
        return findLabel("windows-1252");
    }
    const size_t start = firstNonAscii(bytes, 0);
    const std::string_view sample = bytes.substr(start > 512 ? start - 512 : 0, 16384);
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    ucsdet_enableInputFilter(detector.get(), 1);
    const UCharsetMatch* const match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr) {
        return findLabel("windows-1252");
    }
    const char* const name = ucsdet_getName(match, &status);
    const Encoding* const label = name == nullptr ? nullptr : findLabel(name);
    return label == nullptr || label->icu == nullptr ? findLabel("windows-1252") : label;
}

DecodedText decodeAs(std::string_view bytes, const Encoding& label) {
    if (label.name == "replacement") {
        return {bytes.empty() ? std::string() : std::string("\xEF\xBF\xBD"), "replacement"}; // encodings that carry attacks
    }
    const QByteArray name = QByteArray::fromRawData(label.name.data(), static_cast<qsizetype>(label.name.size()));
    return {label.icu == nullptr ? repairUtf8(bytes) : convert(bytes, label.icu), name};
}

} // namespace

DecodedText decodeHtml(const QByteArray& input, const QByteArray& httpCharset) {
    std::string_view bytes(input.constData(), static_cast<size_t>(input.size()));
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        return decodeAs(bytes.substr(3), *findLabel("utf-8"));
    }
    if (bytes.starts_with("\xFF\xFE")) {
        return decodeAs(bytes.substr(2), *findLabel("utf-16le"));
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return decodeAs(bytes.substr(2), *findLabel("utf-16be"));
    }
    const Utf8Check check = checkUtf8(bytes);
    if (check.invalid == 0 && check.multibyte == 0 && bytes.find('\x1B') == std::string_view::npos) {
        return {std::string(bytes), "utf-8"}; // plain ASCII reads the same in every encoding a page may declare
    }
    if (!httpCharset.isEmpty()) {
        const QByteArray wanted = httpCharset.trimmed();
        if (const Encoding* const label = findLabel({wanted.constData(), static_cast<size_t>(wanted.size())})) {
            return decodeAs(bytes, *label);
        }
    }
    const Encoding* const declared = declaredInMeta(bytes);
    if (check.invalid == 0 && check.multibyte > 0) {
        return {std::string(bytes), "utf-8"};
    }
    if (declared != nullptr) {
        return decodeAs(bytes, *declared);
    }
    // A few broken bytes in a page of proper UTF-8 are a shop's mistake, not another encoding.
    const bool mostlyUtf8 = check.multibyte > 20 * check.invalid;
    return decodeAs(bytes, mostlyUtf8 ? *findLabel("utf-8") : *guess(bytes));
}

} // namespace cyberspotter
