// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_verifier.h"

#include "captures.h"
#include "support/print_text.h"
#include "support/scratch_library.h"

#include <QFile>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

TEST(CaptureVerifier, ASoundCaptureIsSound) {
    ScratchLibrary library;
    const Capture capture = addCapture(*library);
    addCapture(*library, "another");
    const Verification verification = verifyCapture(*library, capture.id);
    EXPECT_TRUE(verification.valid());
    EXPECT_EQ(verification.files, 2) << "its own files and no others";
    EXPECT_TRUE(verifyCapture(*library, QStringLiteral("none")).has(QStringLiteral("capture-missing")));
}

TEST(CaptureVerifier, AMissingFileAndAChangedOneAreNamed) {
    ScratchLibrary library;
    const Capture capture = addCapture(*library);
    const EvidenceStore store(*library);
    ASSERT_TRUE(QFile::remove(store.pathOf(capture.files[0].sha256)));
    QFile picture(store.pathOf(capture.files[1].sha256));
    ASSERT_TRUE(picture.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(picture.open(QIODevice::ReadWrite));
    picture.write("x");
    picture.close();
    const Verification verification = verifyCapture(*library, capture.id);
    EXPECT_FALSE(verification.valid());
    ASSERT_EQ(verification.findings.size(), 2);
    EXPECT_EQ(verification.findings[0].rule, QStringLiteral("file-missing"));
    EXPECT_EQ(verification.findings[0].file, QStringLiteral("html"));
    EXPECT_EQ(verification.findings[1].rule, QStringLiteral("file-differs"));
    EXPECT_EQ(verification.findings[1].file, QStringLiteral("screenshot_full"));
}

TEST(CaptureVerifier, AChangedRowIsNoticed) {
    ScratchLibrary library;
    const Capture capture = addCapture(*library);
    ASSERT_TRUE(library->write([](Database& database) -> Result<void> {
        database.execute("UPDATE capture SET title = 'Something harmless'");
        return {};
    }));
    EXPECT_TRUE(verifyCapture(*library, capture.id).has(QStringLiteral("capture-differs")));
}

} // namespace
} // namespace cyberspotter
