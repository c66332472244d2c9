// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_words.h"

#include <QHash>

namespace cyberspotter::partner {

namespace {

const QHash<QString, PracticeWords>& allWords() {
    static const QHash<QString, PracticeWords> all{
        {"en", {"Practice marketplace: everything here is invented", "Search", "Seller", "Member since", "Place", "Item number", "Description", "Contact seller", "You may also like", "%1 results for “%2”", "Nothing was found.", "This listing has been removed."}},
        {"fr", {"Marché d’exercice : tout est inventé", "Rechercher", "Vendeur", "Membre depuis", "Lieu", "Numéro d’article", "Description", "Contacter le vendeur", "Vous aimerez aussi", "%1 résultats pour « %2 »", "Rien n’a été trouvé.", "Cette annonce a été retirée."}},
        {"es", {"Mercado de práctica: todo es inventado", "Buscar", "Vendedor", "Miembro desde", "Lugar", "Número de artículo", "Descripción", "Contactar al vendedor", "También te puede gustar", "%1 resultados para «%2»", "No se encontró nada.", "Este anuncio fue retirado."}},
        {"zh", {"练习市场：这里的一切都是虚构的", "搜索", "卖家", "注册于", "所在地", "商品编号", "描述", "联系卖家", "猜你喜欢", "“%2”共有 %1 个结果", "没有找到。", "该商品已下架。"}},
        {"ar", {"سوق للتدريب: كل ما هنا مُختلَق", "بحث", "البائع", "عضو منذ", "المكان", "رقم السلعة", "الوصف", "تواصل مع البائع", "قد يعجبك أيضا", "%1 نتيجة لـ «%2»", "لم يُعثر على شيء.", "أزيل هذا الإعلان."}},
        {"id", {"Pasar latihan: semua di sini rekaan", "Cari", "Penjual", "Anggota sejak", "Lokasi", "Nomor barang", "Deskripsi", "Hubungi penjual", "Mungkin Anda suka", "%1 hasil untuk “%2”", "Tidak ditemukan.", "Iklan ini sudah dihapus."}},
    };
    return all;
}

} // namespace

bool isPracticeLanguage(const QString& language) {
    return allWords().contains(language);
}

const PracticeWords& practiceWords(const QString& language) {
    const auto found = allWords().constFind(language);
    return found == allWords().constEnd() ? *allWords().constFind(QStringLiteral("en")) : *found;
}

} // namespace cyberspotter::partner
