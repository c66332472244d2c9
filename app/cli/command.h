// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"
#include "core/storage/library.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace cyberspotter::cli {

/// What every command gets: where to print, which library, which catalogue. The library and the catalogue are opened at
/// first use, so that commands that need none start at once.
class Context {
public:
    Context(QString libraryFolder, bool json);

    bool json() const { return json_; }
    QString libraryFolder() const { return libraryFolder_; }

    Result<Library*> library();
    Result<std::shared_ptr<const Catalogue>> catalogue();

    /// With --json: one line of JSON on standard output. Otherwise nothing.
    void printJson(const QJsonObject& object) const;
    /// Without --json: one line of text on standard output. Otherwise nothing.
    void print(const QString& line) const;
    /// An aligned table (East Asian wide characters count two); the first row is the head. Only without --json.
    void printTable(const QList<QStringList>& rows) const;
    /// To standard error, only when that is a terminal and not with --json.
    void progress(const QString& line) const;
    /// `problem: ...` on standard error, or the RFC 9457 object on standard output with --json. Returns 1, or for the
    /// problem "usage" `badValueGiven`.
    int report(const Problem& problem) const;
    /// `problem: ...` on standard error, with --json too: something is wrong that does not keep the command from its work.
    void warn(const Problem& problem) const;

private:
    QString libraryFolder_;
    bool json_;
    std::unique_ptr<Library> library_;
    Result<void> addFromLibrary();

    std::shared_ptr<const Catalogue> catalogue_;
};

inline constexpr int done = 0;
inline constexpr int problem = 1;
inline constexpr int wrongUsage = 2;
/// Ends as 2 as well, but what was wrong is told already: the usage is not printed.
inline constexpr int badValueGiven = 3;

/// One noun of the command line (`species`, `report`, `batch`): declares its options and runs.
class Command {
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// One line for `cyberspotter-cli --help`.
    virtual QString summary() const = 0;
    /// The forms it takes, a line each: "species find TEXT [--limit N]".
    virtual QStringList usage() const = 0;
    /// At least one line that can be typed as it stands.
    virtual QStringList examples() const = 0;
    /// Adds the options of this noun.
    virtual void declare(QCommandLineParser& parser) const { Q_UNUSED(parser); }
    /// Runs with the words behind the noun (options taken out; read them from `parser`). Returns the exit status;
    /// `wrongUsage` makes main print the usage.
    virtual int run(Context& context, const QCommandLineParser& parser, const QStringList& words) = 0;
};

/// Every noun there is, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace cyberspotter::cli
