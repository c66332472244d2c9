// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/warc_writer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cyberspotter {

/// The searchable form of an address (SURT), as readers of archives look it up: lower case, without scheme, user and "www.",
/// the host turned round and followed by ")", parameters in their order. Other schemes stay as they are.
/// "https://www.Example.org/A?b=1&a=2" -> "org,example)/a?a=2&b=1".
QByteArray searchableUrl(const QByteArray& url);

/// A file of the folder indexes/.
struct IndexFile {
    QByteArray name;
    QByteArray bytes;
};

/// The CDXJ index (0.1.0) of one WARC file.
class IndexWriter {
public:
    explicit IndexWriter(QByteArray warcName) : warcName_(std::move(warcName)) {}

    /// Enters a record. A `method` other than GET is named with the line, for a later look-up by GET must not meet it; so is
    /// `form`, the body of a request that is a form.
    void add(const QByteArray& url, const QDateTime& at, const QString& mime, int status, const WarcPlace& place,
             const QByteArray& method = "GET", const QByteArray& form = {});

    /// The sorted lines: "index.cdx" as plain text, or from 2,048 lines on "index.cdx.gz" in blocks with "index.idx".
    QList<IndexFile> files();

private:
    QByteArray warcName_;
    QList<QByteArray> lines_;
};

} // namespace cyberspotter
