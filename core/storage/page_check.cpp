// SPDX-License-Identifier: Apache-2.0
#include "core/storage/page_check.h"

#include "core/storage/page_seal.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace cyberspotter {

namespace {

using namespace page_seal;

constexpr int walHeaderSize = 32;
constexpr int frameHeaderSize = 24;
constexpr int frameSize = frameHeaderSize + pageSize;
constexpr qint64 lockPage = 0x40000000 / pageSize + 1; ///< where SQLite locks; nobody ever writes it
constexpr int readAgain = 5;

QString translated(const char* text) {
    return QCoreApplication::translate("Verify", text);
}

QString describe(State state) {
    switch (state) {
    case State::Damaged:
        return translated(QT_TRANSLATE_NOOP("Verify", "A byte of it changed since it was written."));
    case State::Foreign:
        return translated(QT_TRANSLATE_NOOP("Verify", "It is not as this program wrote it: another program changed it, or the disk did."));
    default:
        return translated(QT_TRANSLATE_NOOP("Verify", "It has no check value: another program wrote it, or the disk lost it."));
    }
}

bool saysSealed(const QByteArray& header) {
    return header.size() >= 100 && qFromBigEndian<quint16>(header.constData() + 16) == pageSize && header[20] == char(sealSize);
}

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Sealed by its header, or by the form of its first pages if the header is what is damaged.
bool isSealed(const QByteArray& begin) {
    if (saysSealed(begin)) {
        return true;
    }
    for (int page = 0; page + pageSize <= begin.size(); page += pageSize) {
        if (isSeal(raw(begin) + page + contentSize)) {
            return true;
        }
    }
    return false;
}

/// The sums of SQLite's log ("WAL File Format", section "Checksum Algorithm").
struct LogSum {
    quint32 first = 0;
    quint32 second = 0;
    bool operator==(const LogSum&) const = default;
};

LogSum sumOf(LogSum sum, const unsigned char* bytes, int size, bool little) {
    for (int i = 0; i < size; i += 8) {
        const quint32 a = little ? qFromLittleEndian<quint32>(bytes + i) : qFromBigEndian<quint32>(bytes + i);
        const quint32 b = little ? qFromLittleEndian<quint32>(bytes + i + 4) : qFromBigEndian<quint32>(bytes + i + 4);
        sum.first += a + sum.second;
        sum.second += b + sum.first;
    }
    return sum;
}

LogSum storedSum(const unsigned char* bytes) {
    return {qFromBigEndian<quint32>(bytes), qFromBigEndian<quint32>(bytes + 4)};
}

LogSum frameSum(LogSum before, const unsigned char* frame, bool little) {
    return sumOf(sumOf(before, frame, 8, little), frame + frameHeaderSize, pageSize, little);
}

int differences(const unsigned char* a, const unsigned char* b, int size) {
    int count = 0;
    for (int i = 0; i < size; ++i) {
        count += a[i] != b[i] ? 1 : 0;
    }
    return count;
}

/// Whether one byte less would make the frame right: then it was whole once, and is no change that was cut off.
bool isOneByteOff(LogSum before, const QByteArray& frame, const unsigned char* salts, bool little) {
    const unsigned char* const bytes = raw(frame);
    if (std::memcmp(bytes + 8, salts, 8) != 0) {
        // A byte of the salts; the salts of leftovers differ in most bytes.
        return differences(bytes + 8, salts, 8) == 1 && frameSum(before, bytes, little) == storedSum(bytes + 16);
    }
    const LogSum sum = frameSum(before, bytes, little);
    unsigned char wanted[8];
    qToBigEndian(sum.first, wanted);
    qToBigEndian(sum.second, wanted + 4);
    if (differences(wanted, bytes + 16, 8) == 1) {
        return true;
    }
    if (check(qFromBigEndian<quint32>(bytes), bytes + frameHeaderSize) == State::Damaged) {
        return true;
    }
    QByteArray changed = frame;
    for (int i = 0; i < 8; ++i) {
        const char kept = changed[i];
        for (int value = 0; value < 256; ++value) {
            changed[i] = char(value);
            if (frameSum(before, raw(changed), little) == storedSum(bytes + 16)) {
                return true;
            }
        }
        changed[i] = kept;
    }
    return false;
}

} // namespace

PageCheck checkPages(const QString& path, qint64 offset, qint64 size) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {true, {{0, file.errorString(), false}}, {}};
    }
    const auto read = [&](qint64 from, qint64 bytes) {
        const qint64 length = size < 0 ? file.size() - offset : size; // it may grow meanwhile
        file.seek(offset + from);
        return file.read(std::clamp<qint64>(length - from, 0, bytes));
    };
    PageCheck result;
    result.sealed = isSealed(read(0, 4 * pageSize));
    if (!result.sealed) {
        return result;
    }
    constexpr int pagesAtOnce = 256;
    for (qint64 first = 1;; first += pagesAtOnce) {
        const QByteArray pages = read((first - 1) * pageSize, pagesAtOnce * pageSize);
        for (int i = 0; (i + 1) * pageSize <= pages.size(); ++i) {
            const unsigned char* const bytes = raw(pages) + qsizetype(i) * pageSize;
            const qint64 page = first + i;
            State state = check(quint32(page), bytes);
            const bool neverWritten = state == State::Unsealed && isZero(bytes, pageSize);
            // Another process may be writing the very page.
            for (int again = 0; state != State::Sealed && !neverWritten && again < readAgain; ++again) {
                const QByteArray once = read((page - 1) * pageSize, pageSize);
                state = once.size() == pageSize ? check(quint32(page), raw(once)) : state;
            }
            if (state != State::Sealed && !neverWritten && page != lockPage) {
                result.faults.append({page, describe(state), state == State::Foreign});
            }
        }
        if (pages.size() % pageSize != 0) {
            result.faults.append({first + pages.size() / pageSize,
                                  translated(QT_TRANSLATE_NOOP("Verify", "It does not end with a whole page: something was cut off or added.")), true});
        }
        if (pages.size() < pagesAtOnce * pageSize) {
            return result;
        }
    }
}

PageCheck checkLog(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < walHeaderSize) {
        return {};
    }
    PageCheck result;
    const QByteArray header = file.read(walHeaderSize);
    const unsigned char* const head = raw(header);
    const bool little = header.size() == walHeaderSize && (header[3] & 1) == 0;
    if ((qFromBigEndian<quint32>(head) & 0xfffffffeU) != 0x377f0682U
        || sumOf({}, head, 24, little) != storedSum(head + 24)) {
        return {true, {{0, translated(QT_TRANSLATE_NOOP("Verify", "Its header is damaged: SQLite would leave out all that it holds.")), false}}, {}};
    }
    if (qFromBigEndian<quint32>(head + 8) != pageSize) {
        return {false, {}, {}};
    }
    LogSum sum = storedSum(head + 24);
    QSet<qint64> ofThisChange;
    for (qint64 number = 1;; ++number) {
        const QByteArray frame = file.read(frameSize);
        if (frame.size() < frameSize) {
            return result;
        }
        const unsigned char* const bytes = raw(frame);
        const bool ours = std::memcmp(bytes + 8, head + 16, 8) == 0;
        const LogSum found = frameSum(sum, bytes, little);
        if (ours && found == storedSum(bytes + 16)) {
            sum = found;
            ofThisChange.insert(qFromBigEndian<quint32>(bytes));
            if (qFromBigEndian<quint32>(bytes + 4) != 0) { // the end of a change
                result.inForce.unite(ofThisChange);
                ofThisChange.clear();
            }
            continue;
        }
        // The end of what is in force, unless it once was whole, or the end of a later change follows (a change that was
        // given up leaves entries without one).
        bool fault = isOneByteOff(sum, frame, head + 16, little);
        for (QByteArray later = file.read(frameSize); !fault && later.size() == frameSize; later = file.read(frameSize)) {
            fault = std::memcmp(raw(later) + 8, head + 16, 8) == 0 && qFromBigEndian<quint32>(raw(later) + 4) != 0;
        }
        if (fault) {
            result.faults.append({qFromBigEndian<quint32>(bytes),
                                  translated(QT_TRANSLATE_NOOP("Verify", "Entry %1 of the log is damaged: SQLite would leave out this change and all after it."))
                                      .arg(number), false});
        }
        return result;
    }
}

} // namespace cyberspotter
