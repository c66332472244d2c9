// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/practice_process.h"

#include "core/base/json.h"
#include "core/storage/setting_repository.h"
#include "core/submission/partner_tokens.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUrl>

namespace cyberspotter::desktop {

namespace {

constexpr int startMilliseconds = 10'000;
constexpr auto marketplaceId = "bazaro";
constexpr auto partnerId = "practice";

QString randomToken() {
    QByteArray bytes(24, Qt::Uninitialized);
    for (char& byte : bytes) {
        byte = char(QRandomGenerator::system()->bounded(256));
    }
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

bool PracticeProcess::tryStart(const QString& data, const QString& token, int port) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Not on the command line, which every user of the computer can read.
    environment.insert(QStringLiteral("CYBERSPOTTER_PARTNER_TOKEN"), token);
    process_.setProcessEnvironment(environment);
    process_.setProcessChannelMode(QProcess::SeparateChannels);
    process_.start(QCoreApplication::applicationDirPath() + QStringLiteral("/cyberspotter-partner"),
                   {QStringLiteral("--practice"), QStringLiteral("--exit-with-parent"), QStringLiteral("--quiet"), QStringLiteral("--data"), data,
                    QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)});
    while (!process_.canReadLine()) {
        if (!process_.waitForReadyRead(startMilliseconds)) {
            return false;
        }
    }
    const Result<QJsonObject> line = parseJsonObject(process_.readLine(), QStringLiteral("cyberspotter-partner"));
    address_ = line ? line->value("listening").toString() : QString();
    return !address_.isEmpty();
}

Result<std::unique_ptr<PracticeProcess>> PracticeProcess::start(Library& library) {
    std::unique_ptr<PracticeProcess> practice(new PracticeProcess);
    SettingRepository settings(library);
    const QString portKey = QStringLiteral("practice.port");
    const int lastPort = settings.value(portKey).value_or(QString()).toInt();
    const QString data = library.folder() + QStringLiteral("/practice-partner");
    const QString token = randomToken();
    const bool started = (lastPort > 0 && practice->tryStart(data, token, lastPort)) || practice->tryStart(data, token, 0);
    if (!started) {
        return fail("practice-server", QCoreApplication::translate("Desktop", "The practice marketplace cannot start"),
                    practice->process_.errorString() + u' ' + QString::fromUtf8(practice->process_.readAllStandardError()).trimmed(),
                    QCoreApplication::translate("Desktop", "Install cyberspotter-partner beside cyberspotter and try again."));
    }
    Result<void> kept = settings.set(portKey, QString::number(QUrl(practice->address_).port()));
    if (kept) {
        kept = setSecretPlace(library, SecretPlace::Session);
    }
    if (kept) {
        kept = keepToken(library, QString::fromLatin1(partnerId), token, SecretPlace::Session);
    }
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return practice;
}

PracticeProcess::~PracticeProcess() {
    process_.terminate();
    if (!process_.waitForFinished(2000)) {
        process_.kill();
        process_.waitForFinished(1000);
    }
}

Marketplace PracticeProcess::marketplace() const {
    const QUrl url(address_);
    const QString host = QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
    Marketplace marketplace;
    marketplace.id = QString::fromLatin1(marketplaceId);
    marketplace.name = QStringLiteral("Bazaro");
    marketplace.kind = QStringLiteral("marketplace");
    marketplace.company = QString::fromLatin1(partnerId);
    MarketplaceDomain domain;
    domain.domain = domain.host = host;
    domain.country = QStringLiteral("ZZ");
    domain.language = QStringLiteral("en");
    domain.currency = QStringLiteral("GBP");
    marketplace.domains.push_back(domain);
    // Its search speaks every language of its listings.
    marketplace.search = address_ + QStringLiteral("/search?q={query}");
    marketplace.queryStyle = QStringLiteral("form");
    AddressRule item;
    item.path = QStringLiteral("^/item/(?<item>[a-z0-9-]+)$");
    item.canonical = address_ + QStringLiteral("/item/{item}");
    marketplace.items.push_back(item);
    AddressRule seller;
    seller.path = QStringLiteral("^/seller/(?<seller>[a-z-]+)$");
    marketplace.sellers.push_back(seller);
    AddressRule search;
    search.path = QStringLiteral("^/search$");
    marketplace.searches.push_back(search);
    return marketplace;
}

Partner PracticeProcess::partner() const {
    Partner partner;
    partner.id = QString::fromLatin1(partnerId);
    partner.name = QCoreApplication::translate("Desktop", "Practice partner");
    partner.kind = QStringLiteral("practice");
    partner.platforms = {QString::fromLatin1(marketplaceId)};
    partner.channels = {{QStringLiteral("https"), address_, {}}};
    partner.policy.summary = QCoreApplication::translate("Desktop", "Forbids every sale of protected species. Invented, for practice.");
    return partner;
}

} // namespace cyberspotter::desktop
