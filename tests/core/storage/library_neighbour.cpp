// SPDX-License-Identifier: Apache-2.0
// A second process on a library: library_neighbour FOLDER lock|write|read [N].
//   lock   takes the window's lock, says so, and holds it until killed
//   write  counts the setting "count" up N times
//   read   N times reads two settings that are always written together, and fails when they differ
#include "core/storage/library.h"
#include "core/storage/process_lock.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace cyberspotter;

namespace {

int hold(const QString& folder) {
    const Result<ProcessLock> lock = ProcessLock::acquire(folder, Role::Window);
    std::printf("%s\n", lock ? "held" : qUtf8Printable(lock.error().type));
    std::fflush(stdout);
    while (lock) {
        ::pause();
    }
    return 1;
}

Result<QString> valueOf(Database& database, const char* key) {
    SQLite::Statement& query = database.prepare("SELECT value FROM setting WHERE key = ?");
    bindText(query, 1, QLatin1String(key));
    return query.executeStep() ? columnText(query, 0) : QStringLiteral("0");
}

Result<void> setValue(Database& database, const char* key, int value) {
    SQLite::Statement& change = database.prepare("INSERT OR REPLACE INTO setting VALUES (?, ?)");
    bindText(change, 1, QLatin1String(key));
    bindText(change, 2, QString::number(value));
    change.exec();
    return {};
}

int countUp(Library& library, int times) {
    for (int i = 0; i < times; ++i) {
        const Result<void> counted = library.write([&](Database& database) -> Result<void> {
            const int next = valueOf(database, "count")->toInt() + 1;
            setValue(database, "count", next);
            return setValue(database, "mirror", next);
        });
        if (!counted) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(counted.error().toText()));
            return 1;
        }
    }
    return 0;
}

int compare(Library& library, int times) {
    for (int i = 0; i < times; ++i) {
        const Result<bool> same = library.read([](Database& database) -> Result<bool> {
            SQLite::Statement& query = database.prepare(
                "SELECT (SELECT value FROM setting WHERE key = 'count') IS (SELECT value FROM setting WHERE key = 'mirror')");
            return query.executeStep() && query.getColumn(0).getInt() == 1;
        });
        if (!same || !*same) {
            std::fprintf(stderr, "%s\n", same ? "torn" : qUtf8Printable(same.error().toText()));
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(2);
    if (verb == QStringLiteral("lock")) {
        return hold(words[1]);
    }
    const Result<std::unique_ptr<Library>> library = Library::open(words.value(1));
    if (!library) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(library.error().toText()));
        return 1;
    }
    const int times = words.value(3).toInt();
    return verb == QStringLiteral("write") ? countUp(**library, times) : compare(**library, times);
}
