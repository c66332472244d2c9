// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/time_stamp_reader.h"

#include <QCoreApplication>

namespace cyberspotter {

using namespace openssl;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

constexpr qsizetype longestWords = 300;

OpenedStamp fault(const char* rule, const QString& detail) {
    OpenedStamp opened;
    opened.faults.append({{}, QLatin1String(rule), detail, true});
    return opened;
}

OpenedStamp unreadable() {
    ERR_clear_error();
    return fault("timestamp-format", translated(QT_TRANSLATE_NOOP("TimeStamp", "This is no time stamp, or a damaged one.")));
}

/// Decodes the whole of `bytes`; nullptr when something is left over, which a signature would not cover.
template <typename Handle, auto decode>
Handle decoded(const QByteArray& bytes) {
    const auto* begin = reinterpret_cast<const unsigned char*>(bytes.constData());
    const unsigned char* place = begin;
    Handle handle(decode(nullptr, &place, long(bytes.size())));
    return handle && place == begin + bytes.size() ? std::move(handle) : Handle();
}

/// The words that an authority gives with a refusal.
QString statusText(const TS_STATUS_INFO* status) {
    QStringList words;
    const STACK_OF(ASN1_UTF8STRING)* texts = TS_STATUS_INFO_get0_text(status);
    for (int i = 0; texts != nullptr && i < sk_ASN1_UTF8STRING_num(texts) && i < 10; ++i) {
        const ASN1_UTF8STRING* text = sk_ASN1_UTF8STRING_value(texts, i);
        words += QString::fromUtf8(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)).simplified();
    }
    return words.join(QStringLiteral("; ")).left(longestWords);
}

/// The reason as RFC 3161 2.4.2 names it.
QString failureText(const TS_STATUS_INFO* status) {
    struct Reason {
        int bit;
        const char* words;
    };
    static constexpr Reason reasons[] = {
        {TS_INFO_BAD_ALG, QT_TRANSLATE_NOOP("TimeStamp", "it does not know the digest")},
        {TS_INFO_BAD_REQUEST, QT_TRANSLATE_NOOP("TimeStamp", "it does not allow the request")},
        {TS_INFO_BAD_DATA_FORMAT, QT_TRANSLATE_NOOP("TimeStamp", "it could not read the request")},
        {TS_INFO_TIME_NOT_AVAILABLE, QT_TRANSLATE_NOOP("TimeStamp", "its clock is not available")},
        {TS_INFO_UNACCEPTED_POLICY, QT_TRANSLATE_NOOP("TimeStamp", "it does not have that policy")},
        {TS_INFO_UNACCEPTED_EXTENSION, QT_TRANSLATE_NOOP("TimeStamp", "it does not know an extension")},
        {TS_INFO_ADD_INFO_NOT_AVAILABLE, QT_TRANSLATE_NOOP("TimeStamp", "it does not have what was asked for besides")},
        {TS_INFO_SYSTEM_FAILURE, QT_TRANSLATE_NOOP("TimeStamp", "its system failed")},
    };
    const ASN1_BIT_STRING* bits = TS_STATUS_INFO_get0_failure_info(status);
    for (const Reason& reason : reasons) {
        if (bits != nullptr && ASN1_BIT_STRING_get_bit(bits, reason.bit) != 0) {
            return translated(reason.words);
        }
    }
    return {};
}

qint64 accuracyOf(const TS_TST_INFO* info) {
    const TS_ACCURACY* accuracy = TS_TST_INFO_get_accuracy(const_cast<TS_TST_INFO*>(info));
    if (accuracy == nullptr) {
        return 0;
    }
    const auto part = [](const ASN1_INTEGER* number) {
        int64_t value = 0;
        return number != nullptr && ASN1_INTEGER_get_int64(&value, number) == 1 ? qBound(int64_t(0), value, int64_t(1'000'000'000)) : int64_t(0);
    };
    return part(TS_ACCURACY_get_seconds(accuracy)) * 1000 + part(TS_ACCURACY_get_millis(accuracy));
}

QString nameIn(const TS_TST_INFO* info) {
    const GENERAL_NAME* name = TS_TST_INFO_get_tsa(const_cast<TS_TST_INFO*>(info));
    return name != nullptr && name->type == GEN_DIRNAME ? textOf(name->d.directoryName) : QString();
}

TimeStamp stampOf(TS_TST_INFO* info) {
    TimeStamp stamp;
    stamp.time = timeOf(TS_TST_INFO_get_time(info));
    stamp.accuracyMs = accuracyOf(info);
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const int known = OBJ_obj2nid(algorithm);
    stamp.digestAlgorithm = known == NID_undef ? textOf(algorithm) : QString::fromLatin1(OBJ_nid2sn(known));
    const ASN1_OCTET_STRING* digest = TS_MSG_IMPRINT_get_msg(imprint);
    stamp.digest = QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(digest)), ASN1_STRING_length(digest));
    stamp.nonce = bytesOf(TS_TST_INFO_get_nonce(info));
    stamp.serial = QString::fromLatin1(bytesOf(TS_TST_INFO_get_serial(info)).toHex());
    stamp.policy = textOf(TS_TST_INFO_get_policy_id(info));
    stamp.authority = nameIn(info);
    return stamp;
}

OpenedStamp open(Signed token) {
    OpenedStamp opened;
    opened.token = std::move(token);
    opened.info.reset(PKCS7_to_TS_TST_INFO(opened.token.get()));
    if (!opened.info || TS_TST_INFO_get_version(opened.info.get()) != 1) {
        return unreadable();
    }
    opened.stamp = stampOf(opened.info.get());
    if (!opened.stamp->time.isValid()) {
        return unreadable();
    }
    return opened;
}

} // namespace

OpenedStamp openTimeStamp(const QByteArray& tsr) {
    if (tsr.size() > largestTimeStamp) {
        return fault("timestamp-format", translated(QT_TRANSLATE_NOOP("TimeStamp", "It is too large for a time stamp.")));
    }
    ERR_clear_error();
    if (Signed bare = decoded<Signed, d2i_PKCS7>(tsr)) {
        return PKCS7_type_is_signed(bare.get()) ? open(std::move(bare)) : unreadable();
    }
    const Answer answer = decoded<Answer, d2i_TS_RESP>(tsr);
    if (!answer) {
        return unreadable();
    }
    TS_STATUS_INFO* status = TS_RESP_get_status_info(answer.get());
    const long granted = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    if (granted != TS_STATUS_GRANTED && granted != TS_STATUS_GRANTED_WITH_MODS) {
        QStringList reasons{failureText(status), statusText(status)};
        reasons.removeAll(QString());
        return fault("timestamp-refused", translated(QT_TRANSLATE_NOOP("TimeStamp", "The authority gave no time stamp: %1."))
                                              .arg(reasons.isEmpty() ? translated(QT_TRANSLATE_NOOP("TimeStamp", "it does not say why")) : reasons.join(u' ')));
    }
    PKCS7* token = TS_RESP_get_token(answer.get());
    if (token == nullptr || !PKCS7_type_is_signed(token)) {
        return unreadable();
    }
    return open(Signed(PKCS7_dup(token)));
}

} // namespace cyberspotter
