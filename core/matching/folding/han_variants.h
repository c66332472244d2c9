// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cyberspotter {

/// The simplified form of a traditional Chinese character or of a Japanese one that differs; any other as it is. Sellers
/// in Taiwan and Hong Kong write a term with other characters than those on the mainland; folded they are one.
char32_t simplifiedHan(char32_t c);

} // namespace cyberspotter
