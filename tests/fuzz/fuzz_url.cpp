// SPDX-License-Identifier: Apache-2.0
// Addresses as typed, pasted or met in a page.
#include "core/catalogue/catalogue.h"
#include "core/listing/address/listing_url.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    static const auto catalogue = Catalogue::load().value();
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const ListingUrl url = understandUrl(text, catalogue->marketplaceIndex());
    toJson(url);
    fuzz::promise(url.valid != url.canonicalUrl.isEmpty(), "what is valid has a canonical form, and nothing else has");
    if (url.valid) {
        const ListingUrl again = understandUrl(url.canonicalUrl, catalogue->marketplaceIndex());
        fuzz::promise(again.canonicalUrl == url.canonicalUrl, "a canonical address is a fixed point");
        fuzz::promise(again.marketplace == url.marketplace && again.itemId == url.itemId && again.kind == url.kind,
                      "a canonical address says the same as the one it came from");
    }
    return 0;
}
