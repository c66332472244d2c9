// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

namespace cyberspotter::cli {

// Each noun's file defines its maker; this is the one list.
#define CYBERSPOTTER_COMMANDS(ENTRY)                                                                                    \
    ENTRY(makeExtractCommand)                                                                                          \
    ENTRY(makeUrlCommand)                                                                                              \
    ENTRY(makePriceCommand)                                                                                            \
    ENTRY(makePhashCommand)                                                                                            \
    ENTRY(makeSpeciesCommand)                                                                                          \
    ENTRY(makeKeywordsCommand)                                                                                         \
    ENTRY(makeMarketplacesCommand)                                                                                     \
    ENTRY(makePartnersCommand)                                                                                         \
    ENTRY(makeReportCommand)                                                                                           \
    ENTRY(makeSeenCommand)                                                                                             \
    ENTRY(makeSellerCommand)                                                                                           \
    ENTRY(makeRedactCommand)                                                                                           \
    ENTRY(makeBatchCommand)                                                                                            \
    ENTRY(makeSubmitCommand)                                                                                           \
    ENTRY(makeOutcomesCommand)                                                                                         \
    ENTRY(makeHistoryCommand)                                                                                          \
    ENTRY(makeStatsCommand)                                                                                            \
    ENTRY(makeCaptureCommand)                                                                                          \
    ENTRY(makeKeyCommand)                                                                                              \
    ENTRY(makeVerifyCommand)                                                                                           \
    ENTRY(makeImportCommand)                                                                                           \
    ENTRY(makeCustodyCommand)                                                                                          \
    ENTRY(makeTimestampCommand)                                                                                        \
    ENTRY(makeBackupCommand)                                                                                           \
    ENTRY(makeRestoreCommand)

#define DECLARE_MAKER(maker) std::unique_ptr<Command> maker();
#define CALL_MAKER(maker) commands.push_back(maker());

CYBERSPOTTER_COMMANDS(DECLARE_MAKER)

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    CYBERSPOTTER_COMMANDS(CALL_MAKER)
    return commands;
}

} // namespace cyberspotter::cli
