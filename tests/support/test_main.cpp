// SPDX-License-Identifier: Apache-2.0
// Every GoogleTest program has an event loop's application and a home of its own, so nothing of the user is touched.
#include "support/test_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cyberspotter::tests {

QString testDataFolder() {
    return qEnvironmentVariable("CYBERSPOTTER_TEST_DATA");
}

bool hasTestData() {
    return !testDataFolder().isEmpty() && QDir(testDataFolder()).exists();
}

QString sourceFolder() {
    return qEnvironmentVariable("CYBERSPOTTER_SOURCE");
}

QString programFolder() {
    return qEnvironmentVariable("CYBERSPOTTER_BIN");
}

int runAll(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

} // namespace cyberspotter::tests
