// SPDX-License-Identifier: Apache-2.0
#include "support/test_data.h"

int main(int argc, char** argv) {
    return cyberspotter::tests::runAll(argc, argv);
}
