// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace cyberspotter {

/// Puts digits in the place of amounts written in words of East Asia where a currency follows them: "三千五百元" becomes
/// "3500元", "壹仟元" "1000元", "만원" "10000원". Words that only look so ("一块木头", "几百元") stay as they are. `utf8` is
/// well-formed.
std::string withSpelledNumbersAsDigits(const std::string& utf8);

} // namespace cyberspotter
