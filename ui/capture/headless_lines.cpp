// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/headless_lines.h"

#include "core/base/json.h"

namespace cyberspotter {

void printLine(std::FILE* stream, const QByteArray& line) {
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

void printProblem(const Problem& problem, bool json) {
    if (json) {
        printLine(stdout, compactJson(problem.toJson()));
    } else {
        printLine(stderr, QStringLiteral("problem: %1").arg(problem.toText()).toUtf8());
    }
}

} // namespace cyberspotter
