// SPDX-License-Identifier: Apache-2.0
// The forms in which people come by the address of one listing: other titles, other languages, mobile pages, what apps
// share, what was copied out of a page's source.
#include "core/listing/address/listing_url.h"
#include "tests/core/catalogue/catalogue_files.h"
#include "tests/support/print_text.h"

#include <QSet>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

/// A listing and its addresses, which must all become one.
struct Forms {
    const char* marketplace;
    const char* item;
    QStringList addresses;
};

// clang-format off
const std::vector<Forms>& allForms() {
    static const std::vector<Forms> forms{
        {"1688", "654321987012", {"https://detail.1688.com/offer/654321987012.html?spm=a26", "https://m.1688.com/offer/654321987012.html", "https://detail.m.1688.com/page/index.html?offerId=654321987012&sk=x"}},
        {"1stdibs", "f_12345678", {"https://www.1stdibs.com/furniture/asian-art/old-tusk/id-f_12345678/", "https://www.1stdibs.com/furniture/sculptures/carved-tusk-1900/id-f_12345678/?utm_content=x"}},
        {"2dehands", "m1987654321", {"https://www.2dehands.be/v/antiek/beelden/m1987654321-oud-beeld", "https://www.2dehands.be/v/antiek/beelden/m1987654321-beeld-been?correlationId=x", "https://link.2dehands.be/m1987654321"}},
        {"58", "46123456789012", {"https://bj.58.com/shouji/46123456789012x.shtml?psid=1", "https://m.58.com/bj/shouji/46123456789012x.shtml"}},
        {"adverts-ie", "31234567", {"https://www.adverts.ie/antiques/carved-tusk/31234567", "https://www.adverts.ie/antiques/old-bone/31234567?utm_source=x", "https://www.adverts.ie/31234567"}},
        {"alibaba", "1600123456789", {"https://www.alibaba.com/product-detail/Bone-Comb_1600123456789.html?spm=a27", "https://m.alibaba.com/product/1600123456789/Bone-Comb.html", "https://french.alibaba.com/product-detail/peigne-en-os-1600123456789.html", "https://shop.en.alibaba.com/product/1600123456789-800123456/Comb.html"}},
        {"aliexpress", "1005006123456789", {"https://www.aliexpress.com/item/1005006123456789.html?spm=a2g0o&gps-id=x", "https://m.aliexpress.com/item/1005006123456789.html", "https://fr.aliexpress.com/item/Peigne/1005006123456789.html", "https://www.aliexpress.com/i/1005006123456789.html", "https://es.aliexpress.com/store/product/Comb/912345_1005006123456789.html"}},
        {"allegro", "12345678901", {"https://allegro.pl/oferta/rzezba-z-kosci-12345678901", "https://allegro.pl/oferta/stara-rzezba-12345678901?bi_s=ads", "https://allegro.pl/oferta/12345678901", "https://allegro.pl/produkt/rzezba-1f2e?offerId=12345678901"}},
        {"allegro", "12345678902", {"https://allegro.cz/nabidka/soska-12345678902", "https://allegro.cz/nabidka/stara-soska-z-kosti-12345678902"}},
        {"amazon", "B07FW264WL", {"https://www.amazon.fr/Statue-ancienne/dp/B07FW264WL/ref=sr_1_3?crid=1&keywords=x&qid=2&sr=8-3", "https://www.amazon.fr/gp/product/B07FW264WL?psc=1", "https://m.amazon.fr/dp/B07FW264WL", "https://www.amazon.fr/-/en/dp/B07FW264WL", "https://www.amazon.fr/gp/aw/d/B07FW264WL/", "amazon.fr/dp/b07fw264wl?tag=x-21", "https://www.amazon.fr/product-reviews/B07FW264WL/"}},
        {"amazon", "B07FW264WM", {"https://amzn.com/B07FW264WM", "https://www.amazon.com/dp/B07FW264WM"}},
        {"avito", "2412345678", {"https://www.avito.ru/moskva/kollektsionirovanie/statuetka_kost_2412345678", "https://m.avito.ru/moskva/kollektsionirovanie/kostyanaya_statuetka_2412345678?context=H4s", "https://avito.ru/2412345678"}},
        {"bilibili", "BV1xx411c7mD", {"https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333", "https://m.bilibili.com/video/BV1xx411c7mD", "https://b23.tv/BV1xx411c7mD"}},
        {"blocket", "1001234567", {"https://www.blocket.se/annons/stockholm/gammal_figur/1001234567", "https://www.blocket.se/annons/stockholm/figur_ben/1001234567"}},
        {"bob-shop", "512345678", {"https://www.bobshop.co.za/item/512345678/Carved_bone.html", "https://www.bidorbuy.co.za/item/512345678/Bone_figure.html", "https://www.bobshop.co.za/carved-bone/p/512345678"}},
        {"bonanza", "1234567890", {"https://www.bonanza.com/listings/Carved-Bone/1234567890", "https://www.bonanza.com/listings/Old-Figure/1234567890?goback=x"}},
        {"bukalapak", "4hksbk6", {"https://www.bukalapak.com/p/hobi-koleksi/barang-antik/4hksbk6-jual-ukiran-gading", "https://www.bukalapak.com/p/hobi-koleksi/barang-antik/4hksbk6-jual-patung-tulang-tua?from=list", "https://m.bukalapak.com/p/hobi-koleksi/barang-antik/patung/4hksbk6-jual-ukiran"}},
        {"bunjang", "234567890", {"https://m.bunjang.co.kr/products/234567890?ref=x", "https://bunjang.co.kr/products/234567890"}},
        {"carousell", "1312345678", {"https://www.carousell.sg/p/carved-bone-1312345678/?t-id=1&t-referrer_request_id=x", "https://www.carousell.sg/p/old-figure-1312345678", "https://www.carousell.sg/p/1312345678/"}},
        {"catawiki", "82345679", {"https://www.catawiki.com/fr/l/82345679-netsuke-os", "https://www.catawiki.com/de/l/82345679-netsuke-bein", "https://www.catawiki.com/en/lots/82345679"}},
        {"chotot", "112345678", {"https://www.chotot.com/mua-ban-do-go-quan-1-tp-ho-chi-minh/112345678.htm", "https://www.chotot.com/112345678.htm#px=SR", "https://nha.chotot.com/quan-1/mua-ban/112345678.htm"}},
        {"craigslist", "7712345678", {"https://newyork.craigslist.org/mnh/atq/d/new-york-carved-bone/7712345678.html", "https://newyork.craigslist.org/mnh/atq/d/new-york-old-figure/7712345678.html"}},
        {"daraz", "412345678", {"https://www.daraz.pk/products/carved-bone-i412345678-s1912345678.html?search=1", "https://www.daraz.pk/products/old-figure-i412345678.html", "https://www.daraz.pk/products/-i412345678.html"}},
        {"dba", "1098765432", {"https://www.dba.dk/figur-ben/id-1098765432/", "https://www.dba.dk/gammel-figur-af-ben/id-1098765432/"}},
        {"deine-tierwelt", "130012345", {"https://www.deine-tierwelt.de/kleinanzeigen/graupapagei-a130012345/", "https://www.deine-tierwelt.de/kleinanzeigen/papagei-zahm-a130012345/"}},
        {"delcampe", "1234567891", {"https://www.delcampe.net/fr/collections/antiquites/statuette-1234567891.html", "https://www.delcampe.net/en_GB/collectibles/antiques/figure-of-bone-1234567891.html", "https://www.delcampe.net/de/sammlerobjekte/statue-1234567891.html?utm_source=x"}},
        {"donedeal", "32345678", {"https://www.donedeal.ie/birds-for-sale/african-grey/32345678", "https://www.donedeal.ie/birds-for-sale/parrot-tame/32345678?campaign=3", "https://www.donedeal.ie/view/32345678"}},
        {"douyin", "7123456789012345679", {"https://www.douyin.com/video/7123456789012345679", "https://www.iesdouyin.com/share/video/7123456789012345679/?region=CN", "https://www.douyin.com/jingxuan?modal_id=7123456789012345679"}},
        {"drouot", "21234568", {"https://drouot.com/fr/l/21234568-defense-sculptee", "https://drouot.com/en/l/21234568-carved-tusk", "https://www.drouot.com/l/21234568"}},
        {"dubizzle", "501234567", {"https://www.dubizzle.com.eg/en/ad/parrot-tame-ID501234567.html", "https://www.dubizzle.com.eg/ad/grey-parrot-ID501234567.html"}},
        {"dubizzle", "0123456789abcdef0123456789abcdef", {"https://dubai.dubizzle.com/classified/pets/2024/5/3/grey-parrot---0123456789abcdef0123456789abcdef/", "https://dubai.dubizzle.com/classified/pets/birds/2024/5/3/parrot---0123456789abcdef0123456789abcdef/"}},
        {"ebay", "123456789013", {"https://www.ebay.fr/itm/Netsuke/123456789013", "https://www.ebay.fr/itm/Vieux-netsuke-os/123456789013?hash=item1c&var=0", "https://m.ebay.fr/itm/123456789013", "https://cgi.ebay.fr/ws/eBayISAPI.dll?ViewItem&amp;item=123456789013", "https://cgi.ebay.fr/Netsuke_W0QQitemZ123456789013QQihZ001", "ebay.fr/itm/123456789013?mkcid=16&mkevt=1&mkrid=711&ssspo=x&sssrc=2047675&media=COPY"}},
        {"etsy", "1234567891", {"https://www.etsy.com/listing/1234567891/bone-comb", "https://www.etsy.com/fr/listing/1234567891/peigne-en-os?click_key=x", "https://www.etsy.com/listing/1234567891/?ref=share_v4_lx"}},
        {"facebook", "1234567890124", {"https://www.facebook.com/marketplace/item/1234567890124/?ref=search&referral_code=null", "https://m.facebook.com/marketplace/item/1234567890124", "https://web.facebook.com/marketplace/paris/item/1234567890124/"}},
        {"finn", "312345678", {"https://www.finn.no/bap/forsale/ad.html?finnkode=312345678", "https://www.finn.no/recommerce/forsale/item/312345678", "https://www.finn.no/312345678"}},
        {"flipkart", "STAF1234567890AB", {"https://www.flipkart.com/bone-statue/p/itm0123456789abc?pid=STAF1234567890AB&lid=LST1", "https://dl.flipkart.com/dl/statue/p/itm0123456789abc?pid=STAF1234567890AB&cmpid=product.share.pp"}},
        {"goofish", "712345678901", {"https://www.goofish.com/item?id=712345678901&categoryId=1", "https://h5.m.goofish.com/item?id=712345678901&ut_sk=x", "https://2.taobao.com/item.htm?id=712345678901", "https://market.m.taobao.com/app/idleFish-F2e/widle-taobao-rax/page-detail?wh_weex=true&id=712345678901"}},
        {"gumtree-au", "1312345679", {"https://www.gumtree.com.au/s-ad/sydney/antiques/carved-bone/1312345679", "https://www.gumtree.com.au/s-ad/sydney/antiques/old-figure/1312345679", "https://www.gumtree.com.au/s-ad/1312345679", "https://m.gumtree.com.au/s-ad/1312345679"}},
        {"gumtree-uk", "1412345678", {"https://www.gumtree.com/p/antiques/carved-tusk/1412345678", "https://www.gumtree.com/p/other-collectables/old-bone-figure/1412345678?utm_campaign=x", "https://m.gumtree.com/p/antiques/tusk/1412345678/"}},
        {"gumtree-za", "100123456789010912345678", {"https://www.gumtree.co.za/a-birds/cape-town/african-grey/100123456789010912345678", "https://www.gumtree.co.za/a-birds/cape-town/tame-parrot/100123456789010912345678"}},
        {"haraj", "11123456789", {"https://haraj.com.sa/11123456789/صقر_حر/", "https://haraj.com.sa/11123456789/falcon", "https://haraj.com.sa/en/11123456789"}},
        {"indiamart", "2851234567890", {"https://www.indiamart.com/proddetail/bone-comb-2851234567890.html", "https://m.indiamart.com/proddetail/comb-of-bone-2851234567890.html?pos=1"}},
        {"instagram", "CabcDEF_13-", {"https://www.instagram.com/p/CabcDEF_13-/?igsh=x", "https://www.instagram.com/shop.name/reel/CabcDEF_13-/", "https://instagr.am/p/CabcDEF_13-/"}},
        {"invaluable", "0a1b2c3d4f", {"https://www.invaluable.com/auction-lot/carved-tusk-55-c-0a1b2c3d4f", "https://www.invaluable.com/auction-lot/old-bone-figure-55-c-0a1b2c3d4f"}},
        {"jd", "100012345678", {"https://item.jd.com/100012345678.html?cu=true", "https://item.m.jd.com/product/100012345678.html?sid=x", "https://item.m.jd.com/ware/view.action?wareId=100012345678", "https://m.jd.com/product/100012345678.html"}},
        {"jiji", "AbCdEfGhIjKlMnOpQrStUvWx", {"https://jiji.ng/lekki/birds/grey-parrot-AbCdEfGhIjKlMnOpQrStUvWx.html?pos=3", "https://jiji.ng/ikeja/birds/talking-parrot-AbCdEfGhIjKlMnOpQrStUvWx.html"}},
        {"joongna", "112345679", {"https://web.joongna.com/product/112345679", "https://m.joongna.com/product/detail/112345679"}},
        {"jumia", "212345678", {"https://www.jumia.com.ng/carved-bone-212345678.html", "https://www.jumia.com.ng/generic-old-figure-212345678.html?utm_source=x"}},
        {"kaidee", "367123456", {"https://www.kaidee.com/product-367123456", "https://www.kaidee.com/product-367123456/bone-figure"}},
        {"kijiji", "1612345678", {"https://www.kijiji.ca/v-art-collectibles/city-of-toronto/carved-bone/1612345678", "https://www.kijiji.ca/v-art-collectibles/city-of-toronto/old-figure/1612345678?siteLocale=en_CA", "https://m.kijiji.ca/v-view-details.html?adId=1612345678"}},
        {"kleinanzeigen", "2712345678", {"https://www.kleinanzeigen.de/s-anzeige/alte-figur/2712345678-240-3331", "https://www.ebay-kleinanzeigen.de/s-anzeige/figur-aus-bein/2712345678-240-3331", "https://m.kleinanzeigen.de/s-anzeige/2712345678"}},
        {"lazada", "2412345679", {"https://www.lazada.com.my/products/carved-bone-i2412345679-s9912345678.html?spm=x", "https://www.lazada.com.my/products/pdp-i2412345679.html", "https://www.lazada.com.my/-i2412345679-s9912345678.html"}},
        {"leboncoin", "2412345670", {"https://www.leboncoin.fr/ad/collection/2412345670", "https://www.leboncoin.fr/collection/2412345670.htm?xtor=x", "https://www.leboncoin.fr/vi/2412345670.htm", "https://m.leboncoin.fr/vi/2412345670.htm"}},
        {"letgo", "1712345678", {"https://www.letgo.com/item/eski-biblo-iid-1712345678", "https://www.letgo.com/tr-tr/item/kemik-biblo-iid-1712345678"}},
        {"liveauctioneers", "93133870", {"https://www.liveauctioneers.com/item/93133870_carved-tusk", "https://www.liveauctioneers.com/item/93133870_old-bone-figure", "https://www.liveauctioneers.com/item/93133870"}},
        {"marktplaats", "m2123456789", {"https://www.marktplaats.nl/v/antiek/beelden/m2123456789-oud-beeld", "https://www.marktplaats.nl/v/antiek/beelden/m2123456789-beeld?previousPage=lr", "https://link.marktplaats.nl/m2123456789"}},
        {"mercadolibre", "MLA1234567890", {"https://articulo.mercadolibre.com.ar/MLA-1234567890-figura-de-hueso-_JM#position=1", "https://articulo.mercadolibre.com.ar/MLA-1234567890-figura-antigua-_JM?searchVariation=x", "https://www.mercadolibre.com.ar/figura/p/MLA1234567?pdp_filters=item_id:MLA1234567890"}},
        {"mercari-jp", "m12345678901", {"https://jp.mercari.com/item/m12345678901?source_location=share", "https://www.mercari.com/jp/items/m12345678901/", "https://jp.mercari.com/en/item/m12345678901", "https://item.mercari.com/jp/m12345678901/"}},
        {"mercari-us", "m12345678902", {"https://www.mercari.com/us/item/m12345678902/?ref=x", "https://www.mercari.com/item/m12345678902"}},
        {"milanuncios", "512345678", {"https://www.milanuncios.com/antiguedades/figura-512345678.htm", "https://www.milanuncios.com/antiguedades/figura-de-hueso-tallada-512345678.htm", "https://www.milanuncios.com/anuncios/r512345678.htm"}},
        {"mudah", "101234567", {"https://www.mudah.my/burung-kelantan-101234567.htm", "https://www.mudah.my/burung-nuri-jinak-101234567.htm?utm_source=x"}},
        {"njuskalo", "41234567", {"https://www.njuskalo.hr/antikviteti/figura-oglas-41234567", "https://www.njuskalo.hr/antikviteti/stara-figura-od-kosti-oglas-41234567"}},
        {"olx", "13abCD", {"https://www.olx.pl/d/oferta/figurka-CID767-ID13abCD.html?reason=x", "https://www.olx.pl/oferta/stara-figurka-z-kosci-CID767-ID13abCD.html", "https://m.olx.pl/d/oferta/figurka-CID767-ID13abCD.html#abc"}},
        {"olx", "Xy12Z", {"https://www.olx.ua/d/uk/obyavlenie/statuetka-IDXy12Z.html", "https://www.olx.ua/d/obyavlenie/figurka-iz-kosti-IDXy12Z.html", "https://m.olx.ua/uk/obyavlenie/statuetka-IDXy12Z.html"}},
        {"olx-asia", "1712345679", {"https://www.olx.in/item/carved-bone-iid-1712345679", "https://www.olx.in/en-in/item/antiques-c123-old-figure-iid-1712345679", "https://m.olx.in/item/iid-1712345679"}},
        {"olx-br", "1234567892", {"https://sp.olx.com.br/sao-paulo-e-regiao/hobbies/figura-de-osso-1234567892", "https://www.olx.com.br/vi/1234567892.htm", "https://sp.olx.com.br/sao-paulo-e-regiao/hobbies/estatueta-1234567892?lis=listing"}},
        {"opensooq", "212345679", {"https://jo.opensooq.com/ar/search/212345679/title", "https://jo.opensooq.com/en/search/212345679", "https://jo.opensooq.com/ar/post/212345679/other"}},
        {"pinterest", "123456789012345678", {"https://www.pinterest.fr/pin/123456789012345678/", "https://www.pinterest.com/pin/bone-comb--123456789012345678/?mt=login", "https://pinterest.de/pin/123456789012345678/sent/?invite_code=x"}},
        {"poshmark", "5f0123456789abcdef012345", {"https://poshmark.com/listing/Bone-Comb-5f0123456789abcdef012345", "https://www.poshmark.com/listing/Old-Comb-5f0123456789abcdef012345?utm_source=x"}},
        {"quikr", "345678901", {"https://delhi.quikr.com/parrot-for-sale-W0QQAdIdZ345678901", "https://www.quikr.com/pets/grey-parrot/p/345678901"}},
        {"reddit", "1abcde", {"https://www.reddit.com/r/netsuke/comments/1abcde/old_one/?share_id=x", "https://old.reddit.com/r/netsuke/comments/1abcde/", "https://redd.it/1abcde", "https://www.reddit.com/comments/1abcde"}},
        {"ricardo", "1212345678", {"https://www.ricardo.ch/de/a/alte-figur-1212345678/", "https://www.ricardo.ch/fr/a/figure-en-os-1212345678/", "https://www.ricardo.ch/de/a/1212345678"}},
        {"ruten", "22312345678901", {"https://www.ruten.com.tw/item/show?22312345678901", "https://goods.ruten.com.tw/item/show?22312345678901", "https://m.ruten.com.tw/goods/show.php?g=22312345678901", "https://www.ruten.com.tw/item/22312345678901/"}},
        {"sahibinden", "1112345678", {"https://www.sahibinden.com/ilan/antika-biblo-1112345678/detay", "https://www.sahibinden.com/ilan/eski-kemik-biblo-1112345678/detay", "https://m.sahibinden.com/ilan/1112345678"}},
        {"shopee", "123456.9876543210", {"https://shopee.sg/Carved-bone-i.123456.9876543210?sp_atk=x", "https://shopee.sg/product/123456/9876543210", "https://shopee.sg/Old-figure-i.123456.9876543210", "https://shopee.sg/universal-link/product/123456/9876543210?smtt=0", "https://shopee.sg/opaanlp/123456/9876543210?__mobile__=1"}},
        {"subito", "512345679", {"https://www.subito.it/collezionismo/statuina-roma-512345679.htm", "https://www.subito.it/collezionismo/vecchia-figura-in-osso-roma-512345679.htm?last=1", "https://m.subito.it/vi/512345679.htm"}},
        {"taobao", "612345678901", {"https://item.taobao.com/item.htm?spm=a21bo&id=612345678901", "https://h5.m.taobao.com/awp/core/detail.htm?id=612345678901&ut_sk=x", "https://a.m.taobao.com/i612345678901.htm", "https://world.taobao.com/item/612345678901.htm", "https://m.intl.taobao.com/detail/detail.html?id=612345678901"}},
        {"telegram", "ivoryshop/42", {"https://t.me/ivoryshop/42?single", "https://t.me/s/ivoryshop/42", "https://telegram.me/ivoryshop/42", "https://ivoryshop.t.me/42"}},
        {"the-saleroom", "5f0c9a3e-1b2c-4d5e-8f90-aabbccddeeff", {"https://www.the-saleroom.com/en-gb/auction-catalogues/house/catalogue-id-sr1/lot-5f0c9a3e-1b2c-4d5e-8f90-aabbccddeeff", "https://www.the-saleroom.com/en-us/auction-catalogues/house/catalogue-id-sr1/lot-5f0c9a3e-1b2c-4d5e-8f90-aabbccddeeff"}},
        {"tieba", "8123456789", {"https://tieba.baidu.com/p/8123456789?pn=2&see_lz=1", "https://tieba.baidu.com/mo/q/m?kz=8123456789"}},
        {"tiktok", "7123456789012345680", {"https://www.tiktok.com/@bob/video/7123456789012345680?_r=1", "https://m.tiktok.com/v/7123456789012345680.html", "https://www.tiktok.com/@/video/7123456789012345680"}},
        {"tmall", "612345678902", {"https://detail.tmall.com/item.htm?id=612345678902&skuId=5", "https://detail.m.tmall.com/item.htm?id=612345678902", "https://world.tmall.com/item/612345678902.htm", "https://chaoshi.detail.tmall.com/item.htm?id=612345678902"}},
        {"todocoleccion", "412345678", {"https://www.todocoleccion.net/antiguedades/figura-hueso~x412345678", "https://www.todocoleccion.net/antiguedades/figura-antigua-tallada~x412345678"}},
        {"tori", "112345670", {"https://www.tori.fi/uusimaa/vanha_figuuri_112345670.htm", "https://www.tori.fi/vi/112345670.htm"}},
        {"trademe", "4123456789", {"https://www.trademe.co.nz/a/marketplace/antiques/carved-bone/listing/4123456789", "https://www.trademe.co.nz/a/marketplace/antiques/listing/4123456789?bof=x", "https://www.trademe.co.nz/Browse/Listing.aspx?id=4123456789", "https://trademe.co.nz/4123456789"}},
        {"vestiaire-collective", "41234568", {"https://www.vestiairecollective.com/women-bags/handbags/hermes/python-bag-41234568.shtml", "https://fr.vestiairecollective.com/sacs-femme/sacs-a-main/hermes/sac-python-41234568.shtml"}},
        {"vinted", "4123456780", {"https://www.vinted.fr/items/4123456780-peigne-ancien", "https://www.vinted.fr/items/4123456780-vieux-peigne?referrer=catalog", "https://www.vinted.fr/femmes/accessoires/4123456780-peigne"}},
        {"vk", "wall-1234_567", {"https://vk.com/wall-1234_567", "https://m.vk.com/wall-1234_567?from=group", "https://vk.ru/club1234?w=wall-1234_567"}},
        {"wallapop", "912345678", {"https://es.wallapop.com/item/figura-tallada-912345678", "https://es.wallapop.com/item/figura-antigua-de-hueso-912345678?_pid=x", "https://www.wallapop.com/item/figura-912345678", "http://p.wallapop.com/i/912345678?_pid=wi&_uid=123"}},
        {"weibo", "Nabcd1234", {"https://weibo.com/1234567890/Nabcd1234?from=page", "https://m.weibo.cn/status/Nabcd1234"}},
        {"willhaben", "712345678", {"https://www.willhaben.at/iad/kaufen-und-verkaufen/d/alte-figur-712345678/", "https://www.willhaben.at/iad/kaufen-und-verkaufen/d/figur-aus-bein-712345678", "https://www.willhaben.at/iad/object?adId=712345678"}},
        {"x", "1712345678901234567", {"https://twitter.com/bob/status/1712345678901234567?s=20&t=x", "https://x.com/i/web/status/1712345678901234567", "https://mobile.twitter.com/bob/status/1712345678901234567/photo/1"}},
        {"xiaohongshu", "64b0c1d2000000001203abcd", {"https://www.xiaohongshu.com/explore/64b0c1d2000000001203abcd?xsec_token=x", "https://www.xiaohongshu.com/discovery/item/64b0c1d2000000001203abcd?share_id=y"}},
        {"yahoo-auctions-jp", "x1123456789", {"https://page.auctions.yahoo.co.jp/jp/auction/x1123456789", "https://auctions.yahoo.co.jp/jp/auction/x1123456789?bidType=1"}},
        {"yahoo-auctions-tw", "101234567890", {"https://tw.bid.yahoo.com/item/古董-101234567890", "https://tw.bid.yahoo.com/item/101234567890?co_servername=x"}},
        {"youtube", "dQw4w9WgXcR", {"https://www.youtube.com/watch?v=dQw4w9WgXcR&feature=share", "https://youtu.be/dQw4w9WgXcR?si=x", "https://m.youtube.com/shorts/dQw4w9WgXcR"}},
        {"zhuanzhuan", "1712345678901234568", {"https://m.zhuanzhuan.com/u/streamline_detail/new-goods-detail?infoId=1712345678901234568", "https://m.zhuanzhuan.com/u/detail/goods?infoId=1712345678901234568&from=share"}},
    };
    return forms;
}
// clang-format on

class AddressForms : public testing::Test {
protected:
    static void SetUpTestSuite() { index_ = new MarketplaceIndex(test::shippedMarketplaces()); }
    static void TearDownTestSuite() {
        delete index_;
        index_ = nullptr;
    }
    static ListingUrl understand(const QString& input) { return understandUrl(input, *index_); }
    static MarketplaceIndex* index_;
};

MarketplaceIndex* AddressForms::index_ = nullptr;

TEST_F(AddressForms, ofOneListingBecomeOneAndOfTwoNever) {
    QSet<QString> canonical;
    for (const Forms& forms : allForms()) {
        QString one;
        for (const QString& address : forms.addresses) {
            SCOPED_TRACE(address.toStdString());
            const ListingUrl url = understand(address);
            EXPECT_EQ(url.marketplace, forms.marketplace);
            EXPECT_EQ(url.itemId, forms.item);
            EXPECT_EQ(pageKindName(url.kind), "listing");
            EXPECT_FALSE(url.shortLink);
            one = one.isEmpty() ? url.canonicalUrl : one;
            EXPECT_EQ(url.canonicalUrl, one);
            const ListingUrl again = understand(url.canonicalUrl);
            EXPECT_EQ(again.canonicalUrl, one);
            EXPECT_EQ(again.itemId, url.itemId);
            EXPECT_EQ(again.marketplace, url.marketplace);
        }
        EXPECT_FALSE(canonical.contains(one)) << one.toStdString();
        canonical.insert(one);
    }
}

TEST_F(AddressForms, noneOfAListingsNumberGetsLost) {
    for (const Forms& forms : allForms()) {
        for (const QString& address : forms.addresses) {
            const ListingUrl url = understand(address);
            QString last = url.itemId;
            last = last.section(u'/', -1).section(u'.', -1).section(u'_', -1).remove("MLA");
            EXPECT_TRUE(url.canonicalUrl.contains(last, Qt::CaseInsensitive)) << url.canonicalUrl.toStdString();
        }
    }
}

TEST_F(AddressForms, theHostStaysOrIsOneOfTheMarketplacesOwn) {
    for (const Forms& forms : allForms()) {
        for (const QString& address : forms.addresses) {
            const ListingUrl url = understand(address);
            EXPECT_EQ(understand(url.canonicalUrl).marketplace, url.marketplace) << address.toStdString();
        }
    }
}

TEST_F(AddressForms, shortLinksNameTheirMarketplaceAndAreNotResolved) {
    const std::pair<const char*, const char*> links[] = {{"https://amzn.to/3xYzAbC", "amazon"},
                                                         {"https://amzn.eu/d/0aBcDeF", "amazon"},
                                                         {"https://a.co/d/1234567", "amazon"},
                                                         {"https://ebay.us/AbCdEf", "ebay"},
                                                         {"https://rover.ebay.com/rover/1/711-53200-19255-0/1?mpre=https%3A%2F%2Fwww.ebay.com%2Fitm%2F123456789012", "ebay"},
                                                         {"https://etsy.me/3AbCdEf", "etsy"},
                                                         {"https://a.aliexpress.com/_mAbCdEf", "aliexpress"},
                                                         {"https://s.click.aliexpress.com/e/_AbCdEf", "aliexpress"},
                                                         {"https://m.tb.cn/h.5AbCdEf?tk=x", "taobao"},
                                                         {"https://qr.1688.com/s/AbCdEf", "1688"},
                                                         {"https://u.jd.com/AbCdEf", "jd"},
                                                         {"https://shp.ee/abc1234", "shopee"},
                                                         {"https://s.lazada.com.my/s.AbCdE", "lazada"},
                                                         {"https://dl.flipkart.com/s/AbCdEf", "flipkart"},
                                                         {"https://fb.me/AbCdEf", "facebook"},
                                                         {"https://www.facebook.com/share/1AbCdEf/", "facebook"},
                                                         {"https://www.instagram.com/share/p/BAabcdef", "instagram"},
                                                         {"https://vm.tiktok.com/ZMabcdef/", "tiktok"},
                                                         {"https://www.tiktok.com/t/ZTabcdef/", "tiktok"},
                                                         {"https://t.co/AbCdEf", "x"},
                                                         {"https://pin.it/AbCdEf", "pinterest"},
                                                         {"https://www.reddit.com/r/netsuke/s/AbCdEf", "reddit"},
                                                         {"https://t.cn/AbCdEf", "weibo"},
                                                         {"http://xhslink.com/a/AbCdEf", "xiaohongshu"},
                                                         {"https://v.douyin.com/AbCdEf/", "douyin"},
                                                         {"https://www.kuaishou.com/f/X-AbCdEf", "kuaishou"},
                                                         {"https://b23.tv/AbCdEf", "bilibili"},
                                                         {"https://mercadolibre.com/sec/1AbCdEf", "mercadolibre"},
                                                         {"https://lnkd.in/eAbCdEf", "linkedin"},
                                                         {"https://bit.ly/3AbCdEf", ""}};
    for (const auto& [address, marketplace] : links) {
        SCOPED_TRACE(address);
        const ListingUrl url = understand(address);
        EXPECT_TRUE(url.shortLink);
        EXPECT_EQ(url.marketplace, marketplace);
        EXPECT_EQ(url.itemId, QString());
        EXPECT_TRUE(understand(url.canonicalUrl).shortLink);
        EXPECT_EQ(understand(url.canonicalUrl).canonicalUrl, url.canonicalUrl);
    }
    EXPECT_FALSE(understand("https://www.ebay.fr/sch/i.html?_nkw=x").shortLink);
    EXPECT_FALSE(understand("https://bit.ly/").shortLink);
    EXPECT_FALSE(understand("https://notamzn.to/x").shortLink);
}

TEST_F(AddressForms, whatIsSuspiciousIsSaid) {
    EXPECT_EQ(understand("https://bob:secret@www.ebay.fr/itm/123456789012").warnings, QStringList{"credentials_removed"});
    EXPECT_EQ(understand("https://www.ebay.fr@evil.example/itm/1").warnings, QStringList{"credentials_removed"});
    EXPECT_EQ(understand("https://www.ebay.fr@evil.example/itm/1").registrableDomain, "evil.example");
    // The first letter of each is Cyrillic, or all are.
    const ListingUrl mixed = understand(QString::fromUtf8("https://www.еbay.com/itm/123456789012"));
    EXPECT_TRUE(mixed.warnings.contains("mixed_scripts"));
    EXPECT_TRUE(mixed.warnings.contains("imitates:ebay"));
    EXPECT_EQ(mixed.marketplace, QString());
    EXPECT_EQ(mixed.displayHost, QString::fromUtf8("www.еbay.com"));
    EXPECT_TRUE(mixed.canonicalUrl.startsWith("https://www.xn--"));
    // Honest names of one script are left in peace.
    for (const char* honest : {"https://www.münchen.example/", "https://пример.example/", "https://例え.example/", "https://bücher.de/"}) {
        EXPECT_EQ(understand(QString::fromUtf8(honest)).warnings, QStringList()) << honest;
    }
    EXPECT_EQ(understand(QString("https://www.ebay.fr/itm/123456789012") + QChar(0x202e)).warnings, QStringList{"invisible_characters"});
    EXPECT_EQ(understand("https://www.ebay.fr/itm/123456789012").warnings, QStringList());
}

} // namespace

} // namespace cyberspotter
