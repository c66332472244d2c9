// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/openssl_handles.h"

#include <QTimeZone>

#include <array>
#include <ctime>

namespace cyberspotter::openssl {

QByteArray bytesOf(const ASN1_INTEGER* number) {
    const BigNumber big(number == nullptr ? nullptr : ASN1_INTEGER_to_BN(number, nullptr));
    if (!big) {
        return {};
    }
    QByteArray bytes(BN_num_bytes(big.get()), u'\0');
    BN_bn2bin(big.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    return bytes;
}

QString textOf(const X509_NAME* name) {
    const Bio memory(BIO_new(BIO_s_mem()));
    if (name == nullptr || !memory || X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0) {
        return {};
    }
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return QString::fromUtf8(text, size).left(500);
}

QString textOf(const ASN1_OBJECT* object) {
    std::array<char, 128> text{};
    return object != nullptr && OBJ_obj2txt(text.data(), int(text.size()), object, 1) > 0 ? QString::fromLatin1(text.data()) : QString();
}

QDateTime timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    QDateTime whole(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    // GeneralizedTime may carry fractions ("20261124083231.123Z"), which the struct has no room for.
    const QByteArray text(reinterpret_cast<const char*>(ASN1_STRING_get0_data(time)), ASN1_STRING_length(time));
    if (const qsizetype point = text.indexOf('.'); point > 0 && whole.isValid()) {
        whole = whole.addMSecs((text.mid(point + 1, 3) + "000").left(3).toInt());
    }
    return whole;
}

QString lastError() {
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char* reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    return reason == nullptr ? QString() : QString::fromLatin1(reason);
}

} // namespace cyberspotter::openssl
