// SPDX-License-Identifier: Apache-2.0
// Ways to reach a person are found in text as people write them, and amounts, dates and item numbers are left alone.
#include "core/evidence/redaction/personal_words.h"

#include "captures.h"
#include "core/evidence/redaction/redacting.h"
#include "support/print_text.h"
#include "support/scratch_library.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

QStringList found(const QString& text, const QStringList& names = {}) {
    QStringList words;
    for (const PersonalWord& word : findPersonalWords(text, names)) {
        words += toWord(word.kind) + u':' + text.mid(word.start, word.length);
    }
    return words;
}

TEST(PersonalWords, TelephoneNumbersInManyWritings) {
    for (const char* number :
         {"+33 6 12 34 56 78", "+1 (212) 555-0147", "212-555-0147", "(020) 7946 0958", "0612345678", "06.12.34.56.78", "13812345678",
          "138 1234 5678", "+86-138-1234-5678", "0084 912 345 678", "０９０－１２３４－５６７８", "٠٥٠١٢٣٤٥٦٧", "9876543210",
          "0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", "08123-456-789"}) {
        const QString text = QStringLiteral("Ivory carving. ") + QString::fromUtf8(number) + QStringLiteral(" evenings");
        EXPECT_EQ(found(text), QStringList{QStringLiteral("phone:") + QString::fromUtf8(number)}) << number;
    }
    EXPECT_EQ(found(QStringLiteral("Tel: 345678")), QStringList{"phone:345678"});
    EXPECT_EQ(found(QStringLiteral("电话：62345678")), QStringList{QStringLiteral("phone:62345678")});
}

TEST(PersonalWords, AmountsDatesAndItemNumbersAreLeftAlone) {
    for (const char* text : {"Price 1 500 000 VND", "12.000.000 đ", "€ 1,250.00", "2026-11-24", "24/11/2026 12:30", "Item 254987123456",
                             "1920 x 1080", "1980-1985", "12 x 45 x 30 cm", "USD 120000", "CITES II 2019", "ISO 9001:2015", "v1.2.3.4", "50% 100%"}) {
        EXPECT_EQ(found(QString::fromUtf8(text)), QStringList()) << text;
    }
}

TEST(PersonalWords, AddressesAndNamesAtMessengers) {
    EXPECT_EQ(found(QStringLiteral("mail jean.dupont@mail.example now")), QStringList{"email:jean.dupont@mail.example"});
    EXPECT_EQ(found(QStringLiteral("jean (at) mail (dot) example")), QStringList{"email:jean (at) mail (dot) example"});
    EXPECT_EQ(found(QStringLiteral("WeChat: ivory_king88, thanks")), QStringList{"handle:ivory_king88"});
    EXPECT_EQ(found(QStringLiteral("微信：ivoryking")), QStringList{QStringLiteral("handle:ivoryking")});
    EXPECT_EQ(found(QStringLiteral("加微 : abc_123")), QStringList{QStringLiteral("handle:abc_123")});
    EXPECT_EQ(found(QStringLiteral("https://t.me/ivoryking today")), QStringList{"handle:https://t.me/ivoryking"});
    EXPECT_EQ(found(QStringLiteral("wa.me/33612345678")), QStringList{"handle:wa.me/33612345678"});
    EXPECT_EQ(found(QStringLiteral("find me @ivory.king please")), QStringList{"handle:@ivory.king"});
    EXPECT_EQ(found(QStringLiteral("Telegram - @ivoryking")), QStringList{"handle:@ivoryking"});
    EXPECT_EQ(found(QStringLiteral("A telegram from 1912, sold as is")), QStringList());
}

TEST(PersonalWords, GivenNamesAreFoundWhereverTheyStand) {
    EXPECT_EQ(found(QStringLiteral("Sold by Jean Dupont (JEAN DUPONT)"), {QStringLiteral("Jean Dupont"), QStringLiteral("x")}),
              (QStringList{"name:Jean Dupont", "name:JEAN DUPONT"}));
    EXPECT_EQ(found(QStringLiteral("卖家王伟"), {QStringLiteral("王伟")}), QStringList{QStringLiteral("name:王伟")});
}

TEST(PersonalWords, WhatIsBlankedTellsNotHowLongItWas) {
    const QString text = QStringLiteral("😀 call 0612345678 or a@mail.example.");
    const QList<PersonalWord> words = findPersonalWords(text);
    EXPECT_EQ(withoutWords(text, words), QStringLiteral("😀 call ████ or ████."));
    const QJsonArray json = toJson(words, text);
    EXPECT_EQ(json[0].toObject()["start"].toInt(), 7) << "characters, not halves of them";
    EXPECT_EQ(json[0].toObject()["end"].toInt(), 17);
    EXPECT_EQ(withoutWords(QStringLiteral("abc"), {{2, 100, PersonalKind::Name}}), QStringLiteral("ab████")) << "offsets beyond the end are no harm";
}

TEST(PersonalWords, ATextOfACaptureIsCopiedWithoutThem) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    const QByteArray text = "Ivory.\nSeller: Jean Dupont\nCall 06 12 34 56 78\n";
    const StoredFile file = store.store(text).value();
    Capture capture;
    capture.finalUrl = QStringLiteral("https://market.example/1");
    capture.files = {{QStringLiteral("text"), file.sha256, file.bytes, QStringLiteral("text/plain"), {}}};
    capture = CaptureRepository(*library).add(capture).value();
    const DerivedFile derived = redactTextOf(*library, capture.id, {QStringLiteral("Jean Dupont")}, QStringLiteral("heron")).value();
    EXPECT_EQ(store.read(derived.file.sha256, 1000).value(), QStringLiteral("Ivory.\nSeller: ████\nCall ████\n").toUtf8());
    EXPECT_EQ(store.read(file.sha256, 1000).value(), text);
    EXPECT_EQ(derived.file.role, QStringLiteral("text_redacted"));
    EXPECT_EQ(blankedWords(*library, capture.id).value(), (QStringList{"06 12 34 56 78", "Jean Dupont"}));
    EXPECT_EQ(redactTextOf(*library, addCapture(*library).id, {}, {}).error().type, QStringLiteral("original-unknown"));
}

} // namespace
} // namespace cyberspotter
