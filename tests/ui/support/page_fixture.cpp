// SPDX-License-Identifier: Apache-2.0
#include "ui/support/page_fixture.h"

#include "core/evidence/capture_repository.h"
#include "core/reporting/report_repository.h"
#include "core/storage/setting_repository.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace cyberspotter::tests {

namespace {

std::shared_ptr<const Catalogue> catalogue() {
    Partner partner;
    partner.id = QStringLiteral("test-partner");
    partner.name = QStringLiteral("Test partner");
    partner.channels = {{QStringLiteral("https"), QStringLiteral("http://127.0.0.1:1"), {}}};
    const auto loaded = Catalogue::load({}, {partner});
    if (!loaded) {
        qFatal("%s", qPrintable(loaded.error().toText()));
    }
    return *loaded;
}

template <typename T>
T need(Result<T> result) {
    if (!result) {
        qFatal("%s", qPrintable(result.error().toText()));
    }
    return *std::move(result);
}

} // namespace

PageFixture::PageFixture(bool practice) {
    session_ = std::make_unique<Session>(need(Library::open(folder_.filePath(QStringLiteral("library")))), catalogue(), practice);
}

Report PageFixture::add(const Report& report) {
    const Report added = need(ReportRepository(library()).add(report));
    Q_EMIT session_->reportsChanged();
    return added;
}

QString PageFixture::addCapture(const QByteArray& bytes) {
    const StoredFile file = need(EvidenceStore(library()).store(bytes));
    Capture capture;
    capture.requestedUrl = capture.finalUrl = QStringLiteral("https://www.example.org/item/1");
    capture.startedAt = capture.finishedAt = library().now();
    capture.files = {{QStringLiteral("html"), file.sha256, file.bytes, QStringLiteral("text/html"), {}}};
    return need(CaptureRepository(library()).add(capture)).id;
}

Report PageFixture::stored(const QString& id) {
    return need(ReportRepository(library()).get(id));
}

QString PageFixture::storedSetting(const QString& key) {
    return need(SettingRepository(library()).value(key));
}

Report PageFixture::draft(const QString& title) {
    Report report;
    report.listing.url = QStringLiteral("https://www.example.org/item/") + QString::number(qHash(title));
    report.listing.canonicalUrl = report.listing.url;
    report.listing.title = title;
    report.listing.price = QStringLiteral("120.00");
    report.listing.currency = QStringLiteral("EUR");
    report.listing.provenance = {{QStringLiteral("title"), QStringLiteral("jsonld")}, {QStringLiteral("price"), QStringLiteral("dom")}};
    return report;
}

Report PageFixture::complete(const QString& title) {
    Report report = draft(title);
    report.taxa = {QStringLiteral("Loxodonta africana")};
    report.specimen.term = QStringLiteral("IVC");
    report.reason = QStringLiteral("Carved ivory with Schreger lines, no papers.");
    report.partnerId = QStringLiteral("test-partner");
    return report;
}

void takePicture(QWidget& widget, const QString& name) {
    const QDir folder(qEnvironmentVariable("CYBERSPOTTER_BIN", QStringLiteral(".")) + QStringLiteral("/../screenshots"));
    folder.mkpath(QStringLiteral("."));
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace cyberspotter::tests
