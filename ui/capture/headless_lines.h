// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>

#include <cstdio>

namespace cyberspotter {

/// What programs without a window print. One line, whole, at once: a reader of the pipe may be waiting for it.
void printLine(std::FILE* stream, const QByteArray& line);

/// A problem: as an RFC 9457 object on standard output with `json`, else in words on standard error.
void printProblem(const Problem& problem, bool json);

} // namespace cyberspotter
