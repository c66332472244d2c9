// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter::tests {

/// The folder of real data written by others (CYBERSPOTTER_TEST_DATA), or empty; such tests are skipped without it.
QString testDataFolder();
bool hasTestData();

/// The checkout, and the folder of the built programs.
QString sourceFolder();
QString programFolder();

/// main() of a GoogleTest program: a QCoreApplication, and a home folder of its own.
int runAll(int argc, char** argv);

} // namespace cyberspotter::tests

/// Ends a test as skipped when the real data is not there.
#define CYBERSPOTTER_NEEDS_TEST_DATA()                                                                                 \
    if (!cyberspotter::tests::hasTestData()) {                                                                         \
        GTEST_SKIP() << "CYBERSPOTTER_TEST_DATA is not set";                                                           \
    }
