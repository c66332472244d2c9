// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The apostrophe that an export sets before a text which a spreadsheet would take for a formula.
namespace cyberspotter::csvGuard {

/// Texts that begin a formula (OWASP "CSV injection", with the full-width signs that Japanese and Chinese spreadsheets
/// take for the same), also behind apostrophes of their own, so that taking one away always gives the text back.
inline bool needed(const QString& text) {
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    qsizetype first = 0;
    while (first < text.size() && text[first] == u'\'') {
        ++first;
    }
    return first < text.size() && dangerous.contains(text[first]);
}

/// The text as it was before the export. Only for files of which is known that an export wrote them.
inline QString removed(const QString& cell) {
    return cell.startsWith(u'\'') && needed(cell) ? cell.mid(1) : cell;
}

} // namespace cyberspotter::csvGuard
