// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/custody_head.h"

#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/evidence/signing/library_key.h"
#include "core/evidence/signing/signing_key.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Custody", text);
}

const QString schema = QStringLiteral("cyberspotter-custody-head");

Result<QString> libraryId(Library& library) {
    return SettingRepository(library).valueOrSet(QStringLiteral("library.id"), newId());
}

} // namespace

QByteArray CustodyHead::signedText() const {
    return QStringLiteral("cyberspotter custody head 1\n%1\n%2\n%3\n%4\n").arg(library, QString::number(seq), hash, toRfc3339(at)).toUtf8();
}

QJsonObject CustodyHead::toJson() const {
    return {{"schema", schema},
            {"edition", 1},
            {"library", library},
            {"seq", seq},
            {"hash", hash},
            {"at", toRfc3339(at)},
            {"public_key", QString::fromLatin1(publicKey.toBase64())},
            {"signature", QString::fromLatin1(signature.toBase64())}};
}

Result<CustodyHead> custodyHeadFromJson(const QByteArray& json) {
    const Result<QJsonObject> object = parseJsonObject(json, schema);
    const QJsonObject fields = object.value_or(QJsonObject());
    const CustodyHead head{fields["library"].toString(),
                           fields["seq"].toInteger(),
                           fields["hash"].toString(),
                           fromRfc3339(fields["at"].toString()),
                           QByteArray::fromBase64(fields["public_key"].toString().toLatin1()),
                           QByteArray::fromBase64(fields["signature"].toString().toLatin1())};
    if (fields["schema"].toString() != schema || fields["edition"].toInt() != 1 || head.seq < 1 || head.hash.size() != 64 || !head.at.isValid()) {
        return fail("head-format", translated(QT_TRANSLATE_NOOP("Custody", "This is no head of a custody log")), {},
                    translated(QT_TRANSLATE_NOOP("Custody", "Give a file that “custody head” or “custody export” wrote.")));
    }
    return head;
}

Result<CustodyHead> signCustodyHead(Library& library) {
    const Result<std::optional<CustodyEntry>> last = CustodyLog(library).head();
    if (!last) {
        return std::unexpected(last.error());
    }
    if (!*last) {
        return fail("custody-empty", translated(QT_TRANSLATE_NOOP("Custody", "The custody log is empty")), {},
                    translated(QT_TRANSLATE_NOOP("Custody", "Capture a page first.")));
    }
    const Result<QString> id = libraryId(library);
    if (!id) {
        return std::unexpected(id.error());
    }
    const Result<SigningKey> key = signingKeyOf(library);
    if (!key) {
        return std::unexpected(key.error());
    }
    CustodyHead head{*id, (*last)->seq, (*last)->hash, fromRfc3339(toRfc3339(library.now())), key->publicDer(), {}};
    const Result<QByteArray> signature = key->sign(head.signedText());
    if (!signature) {
        return std::unexpected(signature.error());
    }
    head.signature = *signature;
    return head;
}

Result<QList<Finding>> checkCustodyHead(Library& library, const CustodyHead& head) {
    QList<Finding> findings;
    const auto found = [&](const char* rule, const QString& detail, bool fault = true) {
        findings.append({{}, QLatin1String(rule), detail, fault});
    };
    if (!verifySignature(QString::fromLatin1(head.publicKey.toBase64()), QString::fromLatin1(head.signature.toBase64()), head.signedText())) {
        found("head-signature", translated(QT_TRANSLATE_NOOP("Custody", "The signature of the head does not hold: the file was changed.")));
    }
    const Result<QString> id = SettingRepository(library).value(QStringLiteral("library.id"));
    const Result<QList<LibraryPublicKey>> keys = publicKeysOf(library);
    const Result<std::optional<CustodyEntry>> entry = CustodyLog(library).at(head.seq);
    if (!id || !keys || !entry) {
        return std::unexpected(!id ? id.error() : !keys ? keys.error() : entry.error());
    }
    if (*id != head.library) {
        found("head-library", translated(QT_TRANSLATE_NOOP("Custody", "It is the head of another library.")));
    }
    if (std::none_of(keys->begin(), keys->end(), [&](const LibraryPublicKey& known) { return known.der == head.publicKey; })) {
        found("head-key", translated(QT_TRANSLATE_NOOP("Custody", "It was signed with a key that this library does not know.")), false);
    }
    if (!*entry) {
        found("head-missing", translated(QT_TRANSLATE_NOOP("Custody", "The log ends before entry %1: entries were cut off.")).arg(head.seq));
    } else if ((*entry)->hash != head.hash || custodyHash(**entry) != head.hash) {
        found("head-differs", translated(QT_TRANSLATE_NOOP("Custody", "Entry %1 is not the one that was signed: the log was written anew.")).arg(head.seq));
    }
    return findings;
}

} // namespace cyberspotter
