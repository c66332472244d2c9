// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/base/new_file.h"
#include "core/evidence/signing/library_key.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// The key in use; it is made when there is none yet.
Result<LibraryPublicKey> keyInUse(Library& library) {
    const Result<SigningKey> key = signingKeyOf(library);
    const Result<QList<LibraryPublicKey>> known = publicKeysOf(library);
    if (!key || !known) {
        return std::unexpected(!key ? key.error() : known.error());
    }
    const QByteArray der = key->publicDer();
    for (const LibraryPublicKey& one : *known) {
        if (one.der == der) {
            return one;
        }
    }
    return LibraryPublicKey{der, {}, {}};
}

class KeyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("key"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "The key that signs this library’s archives: its public part"));
    }
    QStringList usage() const override { return {QStringLiteral("key show"), QStringLiteral("key export [--out FILE]")}; }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli key show"), QStringLiteral("cyberspotter-cli key export --out library-key.pem")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("CommandLine", "File to write.")), QStringLiteral("FILE")});
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        if (words.size() != 1 || (words[0] != u"show" && words[0] != u"export")) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<LibraryPublicKey> key = keyInUse(**library);
        if (!key) {
            return context.report(key.error());
        }
        return words[0] == u"show" ? show(context, *key) : write(context, *key, parser.value(QStringLiteral("out")));
    }

private:
    static QJsonObject toJson(const LibraryPublicKey& key) {
        return {{"fingerprint", keyFingerprint(key.der)},
                {"public_key", QString::fromLatin1(key.der.toBase64())},
                {"pem", QString::fromLatin1(publicKeyPem(key.der))},
                {"algorithm", "ECDSA P-384, SHA-256"},
                {"made_at", toRfc3339(key.madeAt)},
                {"kept_in", key.place}};
    }

    static int show(const Context& context, const LibraryPublicKey& key) {
        context.printJson(toJson(key));
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Fingerprint (SHA-256): %1")).arg(keyFingerprint(key.der)));
        context.print(QString::fromLatin1(publicKeyPem(key.der)).trimmed());
        context.print(key.place == u"file"
                          ? translated(QT_TRANSLATE_NOOP("CommandLine", "The private part lies in a file that only you can read."))
                          : translated(QT_TRANSLATE_NOOP("CommandLine", "The private part lies in the keychain.")));
        return done;
    }

    static int write(const Context& context, const LibraryPublicKey& key, const QString& out) {
        QJsonObject json = toJson(key);
        if (out.isEmpty()) {
            context.printJson(json);
            context.print(QString::fromLatin1(publicKeyPem(key.der)).trimmed());
            return done;
        }
        Result<NewFile> file = NewFile::create(out);
        Result<void> written = file ? file->write(publicKeyPem(key.der)) : std::unexpected(file.error());
        if (written) {
            written = file->commit();
        }
        if (!written) {
            return context.report(written.error());
        }
        json.insert(QStringLiteral("file"), out);
        context.printJson(json);
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1.")).arg(out));
        return done;
    }
};

} // namespace

std::unique_ptr<Command> makeKeyCommand() {
    return std::make_unique<KeyCommand>();
}

} // namespace cyberspotter::cli
