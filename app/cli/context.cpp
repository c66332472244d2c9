// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/base/json.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace cyberspotter::cli {

namespace {

void writeLine(FILE* stream, const QByteArray& line) {
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
}

bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
           || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
           || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

qsizetype cellsOf(const QString& text) {
    qsizetype cells = 0;
    for (char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format) {
            continue;
        }
        cells += isWide(c) ? 2 : 1;
    }
    return cells;
}

/// What a hostile page may have put into a title must not steer the terminal.
QString printable(QString text) {
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') {
            c = QChar(0xFFFD);
        }
    }
    return text;
}

} // namespace

Context::Context(QString libraryFolder, bool json) : libraryFolder_(std::move(libraryFolder)), json_(json) {}

Result<Library*> Context::library() {
    if (!library_) {
        Result<std::unique_ptr<Library>> opened = Library::open(libraryFolder_, Library::Mode::ReadWrite, systemClock(), thisProgram());
        if (!opened) {
            return std::unexpected(opened.error());
        }
        library_ = std::move(*opened);
    }
    return library_.get();
}

Result<std::shared_ptr<const Catalogue>> Context::catalogue() {
    if (!catalogue_) {
        Result<std::shared_ptr<const Catalogue>> loaded = Catalogue::load();
        if (!loaded) {
            return loaded;
        }
        catalogue_ = *loaded;
        if (const auto& wrong = catalogue_->ownRulesProblem()) {
            warn(*wrong);
        }
        const Result<void> added = addFromLibrary();
        if (!added) {
            return std::unexpected(added.error());
        }
    }
    return catalogue_;
}

/// What the library knows beyond the built-in catalogue; a library that is not there adds nothing, and is not made.
Result<void> Context::addFromLibrary() {
    if (!library_ && !QFileInfo::exists(libraryFolder_ + QStringLiteral("/library.sqlite"))) {
        return {};
    }
    const Result<Library*> opened = library();
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const Result<CatalogueAdditions> additions = readAdditions(**opened, catalogue_->taxa());
    if (!additions) {
        return std::unexpected(additions.error());
    }
    if (!additions->isEmpty()) {
        catalogue_ = Catalogue::with(*catalogue_, *additions);
    }
    return {};
}

void Context::printJson(const QJsonObject& object) const {
    if (json_) {
        writeLine(stdout, compactJson(object));
    }
}

void Context::print(const QString& line) const {
    if (!json_) {
        writeLine(stdout, printable(line).toUtf8());
    }
}

void Context::printTable(const QList<QStringList>& rows) const {
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = qMax(widths[i], cellsOf(row[i]));
        }
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size()) {
                line += QString(widths[i] - cellsOf(row[i]) + 2, u' ');
            }
        }
        print(line);
    }
}

void Context::progress(const QString& line) const {
    if (!json_ && ::isatty(STDERR_FILENO) != 0) {
        writeLine(stderr, printable(line).toUtf8());
    }
}

int Context::report(const Problem& what) const {
    if (json_) {
        writeLine(stdout, compactJson(what.toJson()));
    } else {
        writeLine(stderr, "problem: " + printable(what.toText()).toUtf8());
    }
    // What was typed is wrong, not the world: the same status as an unknown option.
    return what.type == QStringLiteral("usage") ? badValueGiven : problem;
}

void Context::warn(const Problem& what) const {
    writeLine(stderr, "problem: " + printable(what.toText()).toUtf8());
}

} // namespace cyberspotter::cli
