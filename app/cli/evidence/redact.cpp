// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/redaction/redacting.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject toJson(const DerivedFile& derived) {
    QJsonObject json = derived.facts;
    json["capture"] = derived.captureId;
    json["role"] = derived.file.role;
    json["sha256"] = derived.file.sha256;
    json["bytes"] = derived.file.bytes;
    json["media_type"] = derived.file.mediaType;
    json["derived_from"] = derived.file.derivedFrom;
    json["version"] = derived.version;
    json["made_at"] = toRfc3339(derived.madeAt);
    return json;
}

class RedactCommand : public Command {
public:
    QString name() const override { return QStringLiteral("redact"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Blank faces, names and numbers on a copy of a capture’s picture or text"));
    }
    QStringList usage() const override {
        return {QStringLiteral("redact CAPTURE --file ROLE --region X,Y,W,H[:face|name|phone|other][:box|blur]..."),
                QStringLiteral("redact CAPTURE --text [--word W]..."), QStringLiteral("redact CAPTURE --list")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli redact 5f0c… --file screenshot_full --region 40,120,200,200:face --region 40,900,300,40:phone"),
                QStringLiteral("cyberspotter-cli redact 5f0c… --text --word 'Jean Dupont'")};
    }

    void declare(QCommandLineParser& parser) const override {
        parser.addOptions({
            {QStringLiteral("file"),
             translated(QT_TRANSLATE_NOOP("CommandLine", "Which picture: its role (screenshot_full, picture-2 ...) or its SHA-256.")),
             QStringLiteral("ROLE")},
            {QStringLiteral("region"),
             translated(QT_TRANSLATE_NOOP("CommandLine", "What must not be seen, in pixels of the picture; faces are blurred, the rest is boxed, unless told otherwise.")),
             QStringLiteral("X,Y,W,H[:KIND][:METHOD]")},
            {QStringLiteral("text"),
             translated(QT_TRANSLATE_NOOP("CommandLine", "Blank telephone numbers, mail addresses and names at messengers in the page’s text."))},
            {QStringLiteral("word"), translated(QT_TRANSLATE_NOOP("CommandLine", "A name to blank in the text besides.")), QStringLiteral("W")},
            {QStringLiteral("list"), translated(QT_TRANSLATE_NOOP("CommandLine", "Show the redacted copies there are."))},
        });
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const bool text = parser.isSet(QStringLiteral("text"));
        const bool list = parser.isSet(QStringLiteral("list"));
        const bool picture = parser.isSet(QStringLiteral("file")) && parser.isSet(QStringLiteral("region"));
        if (words.size() != 1 || int(text) + int(list) + int(picture) != 1) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        if (list) {
            return listAll(context, **library, words.front());
        }
        const Result<QString> actor = SettingRepository(**library).value(QStringLiteral("collector.pseudonym"));
        if (!actor) {
            return context.report(actor.error());
        }
        const Result<DerivedFile> made = text ? redactTextOf(**library, words.front(), parser.values(QStringLiteral("word")), *actor)
                                              : redactPicture(context, **library, words.front(), parser, *actor);
        if (!made) {
            return context.report(made.error());
        }
        print(context, *made);
        return done;
    }

private:
    static Result<DerivedFile> redactPicture(Context& context, Library& library, const QString& capture, const QCommandLineParser& parser,
                                             const QString& actor) {
        QList<RedactionRegion> regions;
        for (const QString& word : parser.values(QStringLiteral("region"))) {
            const Result<RedactionRegion> region = parseRegion(word);
            if (!region) {
                return std::unexpected(region.error());
            }
            regions.append(*region);
        }
        context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "Copying the picture …")));
        return redactPictureOf(library, capture, parser.value(QStringLiteral("file")), regions, actor);
    }

    static int listAll(const Context& context, Library& library, const QString& capture) {
        if (const Result<Capture> found = CaptureRepository(library).get(capture); !found) {
            return context.report(found.error());
        }
        const Result<QList<DerivedFile>> all = DerivedFileRepository(library).of(capture);
        if (!all) {
            return context.report(all.error());
        }
        for (const DerivedFile& derived : *all) {
            print(context, derived);
        }
        return done;
    }

    static void print(const Context& context, const DerivedFile& derived) {
        context.printJson(toJson(derived));
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1, version %2: %3"))
                          .arg(derived.file.role).arg(derived.version).arg(derived.file.sha256));
    }
};

} // namespace

std::unique_ptr<Command> makeRedactCommand() {
    return std::make_unique<RedactCommand>();
}

} // namespace cyberspotter::cli
