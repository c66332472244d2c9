// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cyberspotter {

/// The writing of web addresses, below any knowledge of marketplaces. Everything here is linear in its input.

enum class PartOfUrl { Path, Query, Fragment };

/// An address split as RFC 3986, appendix B, splits it. The scheme is lower-case; the authority has no user part, and
/// `hadUser` tells that there was one.
struct UrlPieces {
    QString scheme;
    QString authority;
    bool hadUser = false;
    QString path;
    QString query;
    QString fragment;
};

/// Without white space around it, and without tabs and line breaks in it, as browsers take an address (WHATWG
/// URL, 4.4).
QString cleanInput(const QString& input);

/// The text with its scheme: "https://" is put before what has none. Nothing for a scheme other than http and https.
std::optional<QString> withScheme(const QString& text);

/// Splits an address that withScheme() gave. A backslash before the query counts as a slash, as in browsers.
UrlPieces splitUrl(const QString& url);

/// Percent-encoding as RFC 3986, 6.2.2, asks: what need not be encoded is not, upper-case hexadecimal digits, UTF-8 for
/// all beyond ASCII. A "%" that begins no code becomes "%25". In a query a space is "+".
QString normalPercent(QStringView text, PartOfUrl part);

/// A name or value of a query as its reader gets it: "+" is a space, codes are decoded as UTF-8.
QString decodedQueryText(const QString& written);

/// RFC 3986, 5.2.4; always begins with a slash.
QString withoutDotSegments(const QString& path);

/// "//a///b" as "/a/b".
QString withoutEmptySegments(const QString& path);

} // namespace cyberspotter
