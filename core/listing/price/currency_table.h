// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace cyberspotter {

/// Where a writing may stand.
enum class Side { Any, Before, Behind };

/// One way a currency is written beside an amount.
struct CurrencyWriting {
    std::string_view writing; ///< UTF-8, as written; compared without regard to case unless `exactCase`
    std::string_view iso;     ///< ISO 4217 code when nothing else is known; empty for writings without a code
    bool ambiguous = false;   ///< several countries write their money so
    bool exactCase = false;   ///< short letters that mean money only in this case
    Side side = Side::Any;    ///< "R 500" are rands but "500 R" is anything; "900 won" but not "won 900"
};

/// All writings known, longest first, so that "US$" is found before "$".
std::span<const CurrencyWriting> currencyWritings();

/// The writings whose first (last) byte in any case is `byte`, longest first: what need be compared at a place in a text.
std::span<const CurrencyWriting> writingsBeginningWith(char byte);
std::span<const CurrencyWriting> writingsEndingWith(char byte);

/// Whether `code` (three capital letters) is a code in use in ISO 4217, or one of the national codes the euro
/// replaced that old listings still show.
bool isCurrencyCode(std::string_view code);

/// The currency of a country (ISO 3166 alpha-2, upper case); empty when unknown.
std::string_view currencyOfCountry(std::string_view country);

/// The country a host name's last label stands for ("co.uk" -> GB); empty for generic domains.
std::string_view countryOfHost(std::string_view host);

/// The country a language is mostly sold in when the page says nothing else ("ja" -> JP, "pt-BR" -> BR); empty when
/// that would be a guess (en, es, ar, fr).
std::string_view countryOfLanguage(std::string_view language);

/// The code among those that `writing` may stand for in `country`: "$" in AU is AUD, "kr" in NO is NOK, "¥" in CN is
/// CNY. Empty when the country has no such currency.
std::string_view currencyInCountry(std::string_view writing, std::string_view country);

/// All codes a shared sign may stand for, separated by spaces; empty when the sign is not shared.
std::string_view currenciesWrittenAs(std::string_view writing);

/// Currencies whose prices have three decimals (KWD, BHD, OMR, JOD, TND, LYD; Iraq's dinar has them
/// in the standard only).
bool hasThreeDecimals(std::string_view iso);

/// Currencies whose prices are whole numbers in shops, whatever the standard says: nobody pays a part of a peso in Chile, of
/// a rupiah or of a forint.
bool hasNoMinorUnit(std::string_view iso);

} // namespace cyberspotter
