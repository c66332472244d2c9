// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/text_decoding.h"

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

struct Label {
    std::string_view label;
    std::string_view name; // WHATWG name
    const char* icu;       // ICU converter
};

// WHATWG Encoding standard, "names and labels": the labels met on marketplaces.
constexpr std::array labels = {
    Label{"utf-8", "utf-8", nullptr},
    Label{"utf8", "utf-8", nullptr},
    Label{"unicode-1-1-utf-8", "utf-8", nullptr},
    Label{"iso-8859-1", "windows-1252", "windows-1252"},
    Label{"iso8859-1", "windows-1252", "windows-1252"},
    Label{"latin1", "windows-1252", "windows-1252"},
    Label{"ascii", "windows-1252", "windows-1252"},
    Label{"us-ascii", "windows-1252", "windows-1252"},
    Label{"windows-1252", "windows-1252", "windows-1252"},
    Label{"cp1252", "windows-1252", "windows-1252"},
    Label{"gb2312", "gb18030", "gb18030"},
    Label{"gbk", "gb18030", "gb18030"},
    Label{"gb18030", "gb18030", "gb18030"},
    Label{"x-gbk", "gb18030", "gb18030"},
    Label{"shift_jis", "shift_jis", "ibm-943_P15A-2003"},
    Label{"shift-jis", "shift_jis", "ibm-943_P15A-2003"},
    Label{"sjis", "shift_jis", "ibm-943_P15A-2003"},
    Label{"x-sjis", "shift_jis", "ibm-943_P15A-2003"},
    Label{"windows-31j", "shift_jis", "ibm-943_P15A-2003"},
    Label{"euc-jp", "euc-jp", "EUC-JP"},
    Label{"x-euc-jp", "euc-jp", "EUC-JP"},
    Label{"iso-2022-jp", "iso-2022-jp", "ISO-2022-JP"},
    Label{"big5", "big5", "Big5-HKSCS"},
    Label{"big5-hkscs", "big5", "Big5-HKSCS"},
    Label{"x-x-big5", "big5", "Big5-HKSCS"},
    Label{"euc-kr", "euc-kr", "windows-949"},
    Label{"ks_c_5601-1987", "euc-kr", "windows-949"},
    Label{"korean", "euc-kr", "windows-949"},
    Label{"windows-949", "euc-kr", "windows-949"},
    Label{"iso-8859-2", "iso-8859-2", "ISO-8859-2"},
    Label{"latin2", "iso-8859-2", "ISO-8859-2"},
    Label{"windows-1250", "windows-1250", "windows-1250"},
    Label{"iso-8859-5", "iso-8859-5", "ISO-8859-5"},
    Label{"windows-1251", "windows-1251", "windows-1251"},
    Label{"cp1251", "windows-1251", "windows-1251"},
    Label{"koi8-r", "koi8-r", "KOI8-R"},
    Label{"koi8-u", "koi8-u", "KOI8-U"},
    Label{"iso-8859-7", "iso-8859-7", "ISO-8859-7"},
    Label{"windows-1253", "windows-1253", "windows-1253"},
    Label{"iso-8859-9", "windows-1254", "windows-1254"},
    Label{"latin5", "windows-1254", "windows-1254"},
    Label{"windows-1254", "windows-1254", "windows-1254"},
    Label{"iso-8859-8", "iso-8859-8", "ISO-8859-8"},
    Label{"windows-1255", "windows-1255", "windows-1255"},
    Label{"iso-8859-6", "iso-8859-6", "ISO-8859-6"},
    Label{"windows-1256", "windows-1256", "windows-1256"},
    Label{"windows-1257", "windows-1257", "windows-1257"},
    Label{"windows-1258", "windows-1258", "windows-1258"},
    Label{"iso-8859-15", "iso-8859-15", "ISO-8859-15"},
    Label{"tis-620", "windows-874", "windows-874"},
    Label{"iso-8859-11", "windows-874", "windows-874"},
    Label{"windows-874", "windows-874", "windows-874"},
    Label{"utf-16le", "utf-16le", "UTF-16LE"},
    Label{"utf-16", "utf-16le", "UTF-16LE"},
    Label{"utf-16be", "utf-16be", "UTF-16BE"},
};

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

const Label* findLabel(std::string_view written) {
    const std::string wanted = lowered(written);
    const auto* const found = std::ranges::find(labels, std::string_view(wanted), &Label::label);
    return found == labels.end() ? nullptr : found;
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
                                        low[end] == '_')) {
                ++end;
            }
            return tag.substr(i, end - i);
        }
        at = low.find("charset", i);
    }
    return {};
}

const Label* declaredInMeta(std::string_view bytes) {
    const std::string head = lowered(bytes.substr(0, prescanBytes));
    size_t at = 0;
    while ((at = head.find("<meta", at)) != std::string::npos) {
        const size_t end = std::min(head.find('>', at), head.size());
        if (const auto name = charsetIn(std::string_view(head).substr(at, end - at)); !name.empty()) {
            const Label* const label = findLabel(name);
            // A meta element that could be read as ASCII cannot stand in UTF-16.
            return label != nullptr && label->name.starts_with("utf-16") ? findLabel("utf-8") : label;
        }
        at = end;
    }
    return nullptr;
}

const Label* guess(std::string_view bytes) {
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
    const Label* const label = name == nullptr ? nullptr : findLabel(name);
    return label == nullptr || label->icu == nullptr ? findLabel("windows-1252") : label;
}

DecodedText decodeAs(std::string_view bytes, const Label& label) {
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
        if (const Label* const label = findLabel({wanted.constData(), static_cast<size_t>(wanted.size())})) {
            return decodeAs(bytes, *label);
        }
    }
    const Label* const declared = declaredInMeta(bytes);
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
