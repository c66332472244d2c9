// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <ostream>

/// Failures show a text as text, not as numbers (GoogleTest finds this beside QString).
inline void PrintTo(const QString& text, std::ostream* stream) {
    *stream << '"' << text.left(500).toStdString() << '"';
}
