// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/byte_source.h"

#include <memory>

namespace cyberspotter {

/// Bytes as a WARC or an index holds them: plain, or as gzip members one behind the other (RFC 1952). Knows at any moment
/// where in the packed bytes it is, and where a member ends: a record of a .warc.gz is a member.
class GzipMembers {
public:
    /// What may be unpacked: `freeBytes` and beyond that `ratio` times the packed bytes read so far.
    GzipMembers(std::unique_ptr<ByteSource> packed, qint64 freeBytes, qint64 ratio);
    ~GzipMembers();
    GzipMembers(const GzipMembers&) = delete;
    GzipMembers& operator=(const GzipMembers&) = delete;

    /// Begins what follows; false at the end of all. True for gzip and plain bytes alike (plain is one long member).
    bool next();
    /// Reads unpacked bytes of this member; 0 at its end, -1 when it is broken.
    qint64 read(char* to, qint64 size);

    bool isGzip() const;
    /// How many packed bytes lie before what is read next; exact at the borders of members and in plain bytes.
    qint64 offset() const;
    /// Empty while all is sound.
    QString error() const;
    /// True when the error is that it unpacks to more than allowed.
    bool isBomb() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace cyberspotter
