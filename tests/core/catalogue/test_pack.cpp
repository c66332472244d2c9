// SPDX-License-Identifier: Apache-2.0
// Packs of strangers: what is refused, and how little it costs.
#include "core/catalogue/pack/json_bounds.h"
#include "core/catalogue/pack/pack.h"
#include "core/catalogue/pack/pack_parts.h"
#include "core/base/json.h"
#include "tests/support/cpu_clock.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace cyberspotter {

namespace {

QJsonObject content() {
    return {{"schema", "cyberspotter/pack/1"}, {"id", "coalition"}, {"name", "Coalition terms"}, {"publisher", "Coalition"}, {"edition", 2},
            {"created", "2026-12-01"}, {"terms", QJsonArray{QJsonObject{{"text", "white gold"}, {"language", "en"}}}}};
}

QJsonObject with(const QString& member, const QJsonValue& value) {
    QJsonObject object = content();
    object.insert(member, value);
    return object;
}

const PackKey& testKey() {
    static const PackKey key = PackKey::make().value();
    return key;
}

/// A file signed over any payload, sound or not.
QByteArray signedFile(const QByteArray& payload, const PackKey& key = testKey()) {
    return compactJson({{"schema", "cyberspotter/signed-pack/1"},
                        {"payload", QString::fromLatin1(payload.toBase64())},
                        {"signature", QString::fromLatin1(key.sign(payload)->toBase64())},
                        {"public_key", QString::fromLatin1(key.publicKey().toBase64())}});
}

QString refused(const QByteArray& file) {
    const auto pack = readPack(file);
    return pack ? QStringLiteral("taken") : pack.error().type;
}

QString refused(const QJsonObject& payload) {
    return refused(signedFile(compactJson(payload)));
}

QJsonObject marketplace(const QString& path = "^/item/(?<item>\\d+)$") {
    return {{"id", "bazaar"}, {"name", "Bazaar"}, {"kind", "marketplace"},
            {"domains", QJsonArray{QJsonObject{{"domain", "bazaar.example"}, {"host", "www.bazaar.example"}, {"country", "FR"}, {"language", "fr"}, {"currency", "EUR"}}}},
            {"items", QJsonArray{QJsonObject{{"path", path}, {"canonical", "https://{host}/item/{item}"}}}}};
}

QJsonObject partner(const QString& url) {
    return {{"id", "hub"}, {"name", "Hub"}, {"kind", "programme"}, {"channels", QJsonArray{QJsonObject{{"kind", "https"}, {"url", url}}}}};
}

QString refusedPartner(const QString& url) {
    return refused(with("partners", QJsonArray{partner(url)}));
}

QString refusedPattern(const QString& pattern) {
    return refused(with("marketplaces", QJsonArray{marketplace(pattern)}));
}

TEST(Pack, aSignedOneSaysWhatItHoldsAndWhoSigned) {
    const QByteArray payload = compactJson(content());
    const auto pack = readPack(signPack(payload, testKey()).value());
    ASSERT_TRUE(pack) << pack.error().toText().toStdString();
    EXPECT_EQ(pack->pack.id, "coalition");
    EXPECT_EQ(pack->pack.edition, 2);
    ASSERT_EQ(pack->pack.terms.size(), 1U);
    EXPECT_EQ(pack->pack.terms.front().kind, "plain");
    EXPECT_EQ(pack->pack.terms.front().proposedBy, "Coalition");
    EXPECT_EQ(pack->publicKey, testKey().publicKey());
    EXPECT_EQ(pack->keyFingerprint, packKeyFingerprint(testKey().publicKey()));
}

TEST(Pack, whatIsWrittenIsReadAlike) {
    const Pack pack = readPackPayload(compactJson(with("marketplaces", QJsonArray{marketplace()}))).value();
    EXPECT_EQ(readPackPayload(writePackPayload(pack)).value(), pack);
}

TEST(Pack, aKeySurvivesItsPem) {
    const PackKey again = PackKey::fromPem(testKey().privatePem()).value();
    EXPECT_TRUE(verifyPackSignature(testKey().publicKey(), again.sign("words").value(), "words"));
    EXPECT_EQ(PackKey::fromPem("-----BEGIN PRIVATE KEY-----\nnone\n").error().type, "pack-key");
}

TEST(HostilePack, everyChangedByteIsNoticed) {
    const QByteArray payload = compactJson(content());
    const QByteArray signature = testKey().sign(payload).value();
    for (qsizetype i = 0; i < payload.size(); ++i) {
        QByteArray changed = payload;
        changed[i] = char(changed[i] ^ 1);
        ASSERT_FALSE(verifyPackSignature(testKey().publicKey(), signature, changed)) << i;
    }
    const PackKey other = PackKey::make().value();
    EXPECT_FALSE(verifyPackSignature(other.publicKey(), signature, payload));
    EXPECT_FALSE(verifyPackSignature({}, signature, payload));
    EXPECT_FALSE(verifyPackSignature(testKey().publicKey(), signature.left(63), payload));
}

TEST(HostilePack, aWrongOrAbsentSignatureIsRefused) {
    QJsonObject file = parseJsonObject(signedFile(compactJson(content())), "test").value();
    EXPECT_EQ(refused(compactJson(content())), "pack-unsigned");
    QJsonObject bad = file;
    bad.remove("signature");
    EXPECT_EQ(refused(compactJson(bad)), "pack-unsigned");
    bad["signature"] = QString::fromLatin1(QByteArray(64, '\0').toBase64());
    EXPECT_EQ(refused(compactJson(bad)), "pack-signature-wrong");
    bad["signature"] = 7;
    EXPECT_EQ(refused(compactJson(bad)), "pack-unsigned");
    bad = file;
    bad["payload"] = QString::fromLatin1(compactJson(with("edition", 3)).toBase64());
    EXPECT_EQ(refused(compactJson(bad)), "pack-signature-wrong");
    bad = file;
    bad["key_id"] = QString(64, 'a');
    EXPECT_EQ(refused(compactJson(bad)), "pack-signature-wrong");
    bad = file;
    bad["public_key"] = QString::fromLatin1(QByteArray(32, '\0').toBase64());
    EXPECT_EQ(refused(compactJson(bad)), "pack-signature-wrong");
    bad["public_key"] = "not base64 !";
    EXPECT_EQ(refused(compactJson(bad)), "pack-signature-wrong");
    for (const QByteArray& nothing : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("{\"schema\":"), QByteArray(1000, '[')}) {
        EXPECT_EQ(refused(nothing), "pack-invalid") << nothing.left(20).toStdString();
    }
}

TEST(HostilePack, namesAndIdsAreWhatTheyLookLike) {
    const QString rtl = QString("Coalition") + QChar(0x202E) + "txt";
    const QString nul = QString("a") + QChar(0) + "b";
    for (const QString& id : {QString(), QString("../x"), QString("a/b"), QString("A"), QString(65, 'a'), QString("a\n"), nul, QString("-a")}) {
        EXPECT_EQ(refused(with("id", id)), "pack-invalid") << id.toStdString();
    }
    for (const QString& name : {QString(), rtl, nul, QString("a\nb"), QString(201, 'n')}) {
        EXPECT_EQ(refused(with("name", name)), "pack-invalid") << name.toStdString();
        EXPECT_EQ(refused(with("publisher", name)), "pack-invalid");
    }
    for (const QJsonValue& edition : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue("2"), QJsonValue(1e12), QJsonValue()}) {
        EXPECT_EQ(refused(with("edition", edition)), "pack-invalid");
    }
    EXPECT_EQ(refused(with("created", "2026-13-01")), "pack-invalid");
    for (const QString& text : {rtl, nul, QString(81, 'x'), QString("a\nb"), QString()}) {
        EXPECT_EQ(refused(with("terms", QJsonArray{QJsonObject{{"text", text}, {"language", "en"}}})), "pack-invalid");
    }
    EXPECT_EQ(refused(with("terms", QJsonArray{QJsonObject{{"text", "good"}, {"language", "en"}, {"source", rtl}}})), "pack-invalid");
    EXPECT_EQ(refused(with("terms", QJsonArray{7, "x"})), "pack-invalid");
    EXPECT_EQ(refused(with("terms", "none")), "pack-invalid");
}

TEST(HostilePack, nothingStandsTwice) {
    const QJsonObject term{{"text", "white gold"}, {"language", "en"}};
    EXPECT_EQ(refused(with("terms", QJsonArray{term, term})), "pack-invalid");
    const QJsonObject taxon{{"scientific_name", "Manis nova"}, {"rank", "species"}};
    EXPECT_EQ(refused(with("taxa", QJsonArray{taxon})), "taken");
    EXPECT_EQ(refused(with("taxa", QJsonArray{taxon, taxon})), "pack-invalid");
    EXPECT_EQ(refused(with("marketplaces", QJsonArray{marketplace()})), "taken");
    EXPECT_EQ(refused(with("marketplaces", QJsonArray{marketplace(), marketplace()})), "pack-invalid");
    EXPECT_EQ(refused(with("partners", QJsonArray{partner("https://hub.example/"), partner("https://hub.example/")})), "pack-invalid");
}

TEST(HostilePack, partnersAreReachedByHttpsAndElsewhere) {
    EXPECT_EQ(refusedPartner("https://hub.example/intake"), "taken");
    for (const char* url : {"http://hub.example/", "http://localhost/", "https://localhost/", "https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f.1/",
                            "https://[::1]/", "https://10.0.0.1/", "https://printer.local/", "https://intranet/", "https://user:word@hub.example/", "file:///etc/passwd", "javascript:alert(1)"}) {
        EXPECT_EQ(refusedPartner(QString::fromLatin1(url)), "pack-invalid") << url;
    }
    QJsonObject practice = partner("https://hub.example/");
    practice.insert("kind", "practice");
    EXPECT_EQ(refused(with("partners", QJsonArray{practice})), "pack-invalid");
}

TEST(HostilePack, patternsThatCouldTakeForEverAreNotTried) {
    EXPECT_EQ(refusedPattern("^/(?:item|i)/(?<item>[0-9]{5,})(?:/.*)?$"), "taken");
    for (const char* pattern : {"^(a+)+$", "(?:a|a)*b", "(.*)*", "(x{1,}){2,}", "(a)\\1", "(?R)", "(?<n>a)(?&n)", "(*LIMIT_MATCH=4000000000)a", ".*.*.*.*x", "a{5000}"}) {
        EXPECT_EQ(refusedPattern(QString::fromLatin1(pattern)), "pack-invalid") << pattern;
    }
    EXPECT_EQ(refusedPattern(QString(301, 'a')), "pack-invalid");
    EXPECT_EQ(refusedPattern("("), "pack-invalid");
    // The worst that is allowed, on the longest address there is.
    const QString worst = "(?:.*).*.*x";
    ASSERT_TRUE(isTamePattern(worst));
    const tests::CpuClock clock;
    EXPECT_FALSE(QRegularExpression(worst).match(QString(2000, 'a')).hasMatch());
    EXPECT_LT(clock.elapsed(), 3000);
}

TEST(HostilePack, whatIsTooLargeCostsLittle) {
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss / 1024;
    };
    const tests::CpuClock clock;
    const long before = peak();
    // A million terms.
    const QByteArray term = "{\"text\":\"a\",\"language\":\"en\"},";
    QByteArray many = compactJson(content());
    many.replace("\"terms\":[", "\"terms\":[" + term.repeated(1'000'000));
    EXPECT_EQ(refused(signedFile(many)), "pack-too-large");
    // One term of a megabyte, and a list of eight million empty lists.
    EXPECT_EQ(refused(with("terms", QJsonArray{QJsonObject{{"text", QString(1 << 20, 'x')}, {"language", "en"}}})), "pack-invalid");
    EXPECT_EQ(refused(signedFile("{\"terms\":[" + QByteArray("[],").repeated(7'000'000) + "[]]}")), "pack-too-large");
    // Deep nesting, in the content and around it.
    EXPECT_EQ(refused(signedFile("{\"terms\":" + QByteArray(100'000, '['))), "pack-too-large");
    EXPECT_EQ(refused("{\"schema\":" + QByteArray(100'000, '[')), "pack-invalid");
    EXPECT_EQ(refused("{\"schema\":\"cyberspotter/signed-pack/1\",\"x\":[" + QByteArray("1,").repeated(10'000'000) + "1]}"), "pack-invalid");
    EXPECT_LT(clock.elapsed(), 10'000);
    EXPECT_LT(peak() - before, 400);
}

TEST(HostilePack, aFileOfTwoGigabytesIsNotRead) {
    const QTemporaryDir folder;
    QFile file(folder.filePath("large.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\":\"cyberspotter/signed-pack/1\",\"payload\":\"");
    ASSERT_TRUE(file.resize(2'000'000'000)); // a hole: it takes no room
    file.close();
    const tests::CpuClock clock;
    EXPECT_EQ(readPackFile(file.fileName()).error().type, "pack-too-large");
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_EQ(readPackFile(folder.filePath("none.json")).error().type, "file-unreadable");
}

TEST(HostilePack, listsOfOneEntryAreBounded) {
    QJsonArray words;
    for (int i = 0; i < 201; ++i) {
        words << QString::number(i);
    }
    EXPECT_EQ(refused(with("terms", QJsonArray{QJsonObject{{"text", "good"}, {"language", "en"}, {"context", words}}})), "pack-invalid");
    QJsonArray synonyms;
    for (int i = 0; i < 501; ++i) {
        synonyms << QString::number(i);
    }
    EXPECT_EQ(refused(with("taxa", QJsonArray{QJsonObject{{"scientific_name", "Manis nova"}, {"rank", "species"}, {"synonyms", synonyms}}})), "pack-invalid");
}

TEST(JsonBounds, countsOutsideOfStringsOnly) {
    EXPECT_TRUE(isJsonWithin("{\"a\":\"[[[[,,,,\\\"[[[\"}", 1, 1));
    EXPECT_FALSE(isJsonWithin("[[]]", 1, 10));
    EXPECT_FALSE(isJsonWithin("[1,2,3]", 2, 2));
    EXPECT_TRUE(isJsonWithin("[1,2,3]", 2, 3));
    EXPECT_TRUE(isJsonWithin("\"never closed", 1, 1));
}

} // namespace

} // namespace cyberspotter
