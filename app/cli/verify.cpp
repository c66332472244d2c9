// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/own_keys.h"

#include "core/evidence/verification.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString kindName(const QString& kind) {
    if (kind == QStringLiteral("library")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "library"));
    }
    if (kind == QStringLiteral("backup")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "backup"));
    }
    if (kind == QStringLiteral("bag")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "bag"));
    }
    if (kind == QStringLiteral("wacz")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "web archive, WACZ"));
    }
    if (kind == QStringLiteral("warc")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "web archive, WARC"));
    }
    if (kind == QStringLiteral("cdxj")) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "index of web archives"));
    }
    return kind == QStringLiteral("zip") ? translated(QT_TRANSLATE_NOOP("CommandLine", "bag in a zip"))
                                         : translated(QT_TRANSLATE_NOOP("CommandLine", "nothing that can be verified"));
}

class VerifyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Read evidence again and name every file that differs"));
    }
    QStringList usage() const override { return {QStringLiteral("verify [PATH...]")}; }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli verify"), QStringLiteral("cyberspotter-cli verify batch.zip"),
                QStringLiteral("cyberspotter-cli verify capture.wacz")};
    }

    int run(Context& context, const QCommandLineParser&, const QStringList& words) override {
        const QStringList paths = words.isEmpty() ? QStringList{context.libraryFolder()} : words;
        const QList<QByteArray> ownKeys = knownKeys(context);
        int status = done;
        for (const QString& path : paths) {
            context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "Reading %1 …")).arg(path));
            const Verification verification = verifyPath(path, ownKeys);
            print(context, verification);
            status = verification.valid() ? status : problem;
        }
        return status;
    }

private:
    /// The keys of the library, if there is one: evidence is verified without a library too, and none is made for it.
    static QList<QByteArray> knownKeys(const Context& context) {
        const Result<std::unique_ptr<Library>> library = Library::open(context.libraryFolder(), Library::Mode::ReadOnly);
        return library ? ownKeysOf(**library) : QList<QByteArray>();
    }

    static void print(const Context& context, const Verification& verification) {
        context.printJson(verification.toJson());
        const QString verdict = verification.valid() ? translated(QT_TRANSLATE_NOOP("CommandLine", "sound"))
                                                     : translated(QT_TRANSLATE_NOOP("CommandLine", "NOT SOUND"));
        context.print(QStringLiteral("%1 (%2): %3, %4")
                          .arg(verification.path, kindName(verification.kind), verdict,
                               QCoreApplication::translate("CommandLine", "%n file(s) compared", nullptr, int(verification.files))));
        for (const Finding& finding : verification.findings) {
            const QString mark = finding.fault ? QStringLiteral("✗") : QStringLiteral("·");
            const QString file = finding.file.isEmpty() ? QString() : finding.file + QStringLiteral(": ");
            context.print(QStringLiteral("  %1 %2%3 [%4]").arg(mark, file, finding.detail, finding.rule));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand() {
    return std::make_unique<VerifyCommand>();
}

} // namespace cyberspotter::cli
