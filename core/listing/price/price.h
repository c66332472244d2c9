// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string_view>

namespace cyberspotter {

/// What is known around a price, to read signs that several countries share.
struct PriceHints {
    QString currency; ///< a code or sign standing elsewhere ("EUR", "kr"), used when the text has none
    QString language; ///< BCP 47, of the page
    QString country;  ///< ISO 3166 alpha-2, when known
    QString host;     ///< host name of the page; its last label may name a country
    QChar decimalMark; ///< when the site is known to write decimals with this mark
};

/// A price as read from text.
struct Price {
    QString amount;              ///< decimal with a point, no grouping ("1234.56"); empty when only a currency stood there
    QString amountTo;            ///< upper end of a range, else empty
    QString currency;            ///< ISO 4217; empty when unknown
    QString symbol;              ///< the currency as written; empty when none stood there
    QStringList candidates;      ///< when the sign is shared and nothing decided: the codes it may mean
    QString reason;              ///< what decided the currency: "written", "country", "language", "hint", "usual", or "toman": written
                                 ///< in tomans, ten rials each, and given in rials
    bool from = false;           ///< "from", "ab", "à partir de"
    bool free = false;           ///< given away
    bool negotiable = false;     ///< "VB", "negotiable", "面议"
    bool negative = false;       ///< a minus stood directly before: a discount, not a price

    bool operator==(const Price&) const = default;
};

/// Reads the price in a short text, whatever the writing: `1.234,56 €`, `1 234,56`, `1'234.50`, `₹1,00,000`,
/// `Rp 1.500.000`, `1,5 jt`, `R$ 5`, `٣٫٥ ريال`, `99¢`, `三千五百元`, ranges, "free". "was $20 now $10" is 10. A single mark followed by three digits groups
/// thousands, except before currencies of three decimals. Amounts of more than 18 digits are no price.
/// Only the first 1,000 bytes count. Returns nothing when there is neither an amount nor a currency nor a word that
/// the price is to be agreed.
std::optional<Price> parsePrice(std::string_view utf8, const PriceHints& hints = {});
std::optional<Price> parsePrice(const QString& text, const PriceHints& hints = {});

/// The same without the words around it: `from`, `free` and `negotiable` stay false. Where thousands of texts are tried, they
/// are half of the work.
std::optional<Price> parseAmount(std::string_view utf8, const PriceHints& hints = {});

/// The ISO code a sign or code stands for under these hints, with candidates and reason as in Price; an empty code
/// when the sign is unknown.
Price readCurrency(std::string_view sign, const PriceHints& hints = {});

/// How a program's number is to be read: "12.50" has a decimal point; but "24.990" of a currency without parts has the
/// mark of thousands, so nothing is given for it, as for anything that is no plain decimal.
QChar decimalMarkOfPlain(std::string_view written, std::string_view iso);

/// Whether both name the same number ("12.50" and "12.5").
bool sameAmount(const QString& a, const QString& b);

} // namespace cyberspotter
