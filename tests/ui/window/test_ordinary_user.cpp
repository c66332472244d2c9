// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"
#include "ui/support/visible_text.h"
#include "ui/window/ordinary_user_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace cyberspotter::tests {

namespace {

const OrdinaryUser someone{QStringLiteral("someone"), 65533, 65533, QStringLiteral("/nonexistent")};

QProcessEnvironment environmentOf(std::initializer_list<std::pair<QString, QString>> pairs) {
    QProcessEnvironment environment;
    for (const auto& [name, value] : pairs) {
        environment.insert(name, value);
    }
    return environment;
}

} // namespace

class TestOrdinaryUser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void whoCalledSudoComesFirstAndRootNever() {
        const QList<OrdinaryUser> users = ordinaryUsers(environmentOf({{QStringLiteral("SUDO_USER"), QStringLiteral("nobody")}}));
        QVERIFY(!users.isEmpty());
        QCOMPARE(users.front().name, QStringLiteral("nobody"));
        for (const char* name : {"root", "no such account", ""}) {
            for (const OrdinaryUser& user : ordinaryUsers(environmentOf({{QStringLiteral("SUDO_USER"), QString::fromLatin1(name)}, {QStringLiteral("PKEXEC_UID"), QStringLiteral("0")}}))) {
                QVERIFY(user.uid != 0);
                QVERIFY(user.name != QStringLiteral("nobody"));
            }
        }
    }

    void theDisplayIsHandedOnAndRootsOwnIsNot() {
        const QStringList command = commandAs(someone, {QStringLiteral("/usr/bin/cyberspotter"), QStringLiteral("--practice")},
                                              environmentOf({{QStringLiteral("DISPLAY"), QStringLiteral(":7")},
                                                             {QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8")},
                                                             {QStringLiteral("HOME"), QStringLiteral("/root")},
                                                             {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/root/data")},
                                                             {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/root/bus")},
                                                             {QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1")},
                                                             {QStringLiteral("QTWEBENGINE_CHROMIUM_FLAGS"), QStringLiteral("--no-sandbox")},
                                                             {QStringLiteral("LD_PRELOAD"), QStringLiteral("/tmp/x.so")}}),
                                              QStringLiteral("/tmp/cookie"));
        QCOMPARE(command.front(), QStringLiteral("setpriv"));
        QVERIFY(command.contains(QStringLiteral("--reuid=65533")));
        QVERIFY(command.contains(QStringLiteral("--init-groups")));
        QVERIFY(command.contains(QStringLiteral("DISPLAY=:7")));
        QVERIFY(command.contains(QStringLiteral("LC_ALL=fr_FR.UTF-8")));
        QVERIFY(command.contains(QStringLiteral("XAUTHORITY=/tmp/cookie")));
        QVERIFY(command.contains(QStringLiteral("HOME=/nonexistent")));
        QCOMPARE(command.mid(command.size() - 2), (QStringList{QStringLiteral("/usr/bin/cyberspotter"), QStringLiteral("--practice")}));
        for (const char* kept : {"/root", "SANDBOX", "no-sandbox", "LD_PRELOAD"}) {
            QVERIFY2(!command.join(u' ').contains(QLatin1String(kept)), kept);
        }
    }

    void theCommandReallyChangesTheUser() {
        if (::geteuid() != 0) {
            QSKIP("only root can become another user");
        }
        const OrdinaryUser nobody = ordinaryUsers(environmentOf({{QStringLiteral("SUDO_USER"), QStringLiteral("nobody")}})).front();
        const QStringList command = commandAs(nobody, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("id -u; echo $DISPLAY")}, environmentOf({{QStringLiteral("DISPLAY"), QStringLiteral(":7")}}), {});
        QProcess process;
        process.start(command.front(), command.mid(1));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray::number(nobody.uid) + "\n:7\n");
    }

    void theCookieIsCopiedForTheUserAlone() {
        QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("authority"));
        QFile file(own);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("cookie");
        file.close();
        const QProcessEnvironment environment = environmentOf({{QStringLiteral("XAUTHORITY"), own}});
        QCOMPARE(*cookieFor({QStringLiteral("me"), ::geteuid(), ::getegid(), {}}, environment), own);
        QCOMPARE(*cookieFor(someone, environmentOf({{QStringLiteral("XAUTHORITY"), folder.filePath(QStringLiteral("none"))}})), QString());
        const Result<QString> copy = cookieFor(someone, environment);
        if (::geteuid() != 0) {
            QVERIFY(!copy); // a file cannot be given away
            return;
        }
        QVERIFY(copy.has_value());
        const QFileInfo info(*copy);
        QCOMPARE(info.ownerId(), someone.uid);
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        QCOMPARE(info.size(), 6);
        QFile::remove(*copy);
    }

    void whatIsTypedIsQuoted() {
        QCOMPARE(typedCommand(QStringLiteral("ana"), {QStringLiteral("/opt/Cyber Spotter/cyberspotter"), QStringLiteral("--practice")}),
                 QStringLiteral("runuser ana -c ''\\''/opt/Cyber Spotter/cyberspotter'\\'' --practice'"));
        QCOMPARE(typedCommand({}, {QStringLiteral("cyberspotter")}), QStringLiteral("useradd -m spotter && runuser spotter -c cyberspotter"));
    }

    void theDialogOffersAUser() {
        OrdinaryUserDialog dialog({someone, {QStringLiteral("ana"), 1002, 1002, {}}}, {QStringLiteral("cyberspotter")});
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY2(cutTexts(dialog).isEmpty(), qPrintable(cutTexts(dialog).join(u'|')));
        QVERIFY2(namelessFields(dialog).isEmpty(), qPrintable(namelessFields(dialog).join(u'|')));
        dialog.findChild<QComboBox*>()->setFocus();
        QTest::keyClick(dialog.findChild<QComboBox*>(), Qt::Key_Down);
        buttonNamed(dialog, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("runuser ana -c cyberspotter"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.chosen().name, QStringLiteral("ana"));
    }

    void withoutAUserThereIsOnlyTheCommand() {
        OrdinaryUserDialog dialog({}, {QStringLiteral("cyberspotter")});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(buttonNamed(dialog, QStringLiteral("Restart")) == nullptr);
        QVERIFY(dialog.findChild<QLineEdit*>()->text().startsWith(QStringLiteral("useradd -m ")));
        QVERIFY2(cutTexts(dialog).isEmpty(), qPrintable(cutTexts(dialog).join(u'|')));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestOrdinaryUser)
#include "test_ordinary_user.moc"
