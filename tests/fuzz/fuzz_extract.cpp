// SPDX-License-Identifier: Apache-2.0
// Pages of strangers: the first byte chooses the charset of the answer and the site, the rest is the page.
#include "core/catalogue/catalogue.h"
#include "core/listing/listing_extractor.h"
#include "core/listing/page/page_file.h"
#include "tests/fuzz/support/fuzzing.h"

#include <array>

namespace cyberspotter {

namespace {

constexpr std::array charsets{"", "utf-8", "windows-1252", "shift_jis", "utf-16le", "gb18030", "iso-2022-jp", "nonsense"};
constexpr std::array addresses{"https://www.ebay.de/itm/155512345678", "https://shop.example.co.jp/x?id=1", "",
                               "https://www.leboncoin.fr/ad/decoration/2612345678"};

void readPage(const QByteArray& page, uint8_t choice) {
    static const auto catalogue = Catalogue::load().value();
    const QByteArray charset = charsets[choice % charsets.size()];
    const QString address = QString::fromLatin1(addresses[choice / charsets.size() % addresses.size()]);
    const Listing listing = extractListing(page, address, catalogue->marketplaceIndex(), charset);
    const HtmlDocument document = HtmlDocument::parse(page, charset);
    for (int32_t i = 0; i < document.size(); ++i) {
        const HtmlNode& node = document.node(i);
        fuzz::promise(node.end > i && node.end <= document.size(), "a node ends within the document");
        fuzz::promise(node.parent < i, "a parent comes first");
        fuzz::promise(node.parent < 0 || node.end <= document.node(node.parent).end, "a child ends within its parent");
    }
    fuzz::promise(Listing::fromJson(listing.toJson()) == listing, "a listing survives its JSON");
}

} // namespace

} // namespace cyberspotter

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const uint8_t choice = cyberspotter::fuzz::takeChoice(data, size);
    const QByteArray bytes = cyberspotter::fuzz::bytesOf(data, size);
    if (const auto page = cyberspotter::gunzipped(bytes, QStringLiteral("page"))) {
        cyberspotter::readPage(*page, choice);
    }
    return 0;
}
