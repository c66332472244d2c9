// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

struct sqlite3;

namespace cyberspotter::sealed_vfs {

/// Registers (once in a process) the layer between SQLite and the system's files that seals each page of a database on
/// its way to the disk and checks it on its way back (page_seal.h); gives the name to open a database with. Databases whose
/// header does not reserve 16 bytes a page pass through unchanged. Pages of a database that was mapped into memory would
/// not be seen: there is no mapping through this layer.
const char* name();

/// A page that was refused on reading: its number and whether it lay in the write-ahead log. 0 = none.
struct RefusedPage {
    std::uint32_t page = 0;
    bool inLog = false;
};
RefusedPage refusedPage(sqlite3* connection);

/// Asks that 16 bytes be kept free in each page of a database that is new, or that VACUUM writes anew.
void reserveSeals(sqlite3* connection);

/// Whether the pages of the open database carry seals, by its header as last read.
bool isSealed(sqlite3* connection);

} // namespace cyberspotter::sealed_vfs
