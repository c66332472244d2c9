// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/contents/page_keeper.h"

#include "core/evidence/evidence_store.h"
#include "ui/capture/contents/named_pictures.h"
#include "ui/capture/network/network_recorder.h"
#include "ui/capture/storage/early_storage.h"

#include <QFile>

#include <memory>

namespace cyberspotter {

PageKeeper::PageKeeper(const CaptureContext& context, QThreadPool& workers, TrackedPage* page, NetworkRecorder* recorder, CapturedPage& captured, QObject* parent)
    : QObject(parent), context_(context), workers_(workers), page_(page), recorder_(recorder), captured_(captured),
      archiver_(page, EvidenceStore(*context.library).incomingFolder()) {}

void PageKeeper::begin(bool pdfWanted) {
    archive(pdfWanted);
    fetchNamedPictures();
}

void PageKeeper::archive(bool pdfWanted) {
    // Of a picture or of data that stands alone the engine makes no archive, and says nothing.
    const QString type = captured_.page.measures.value(QStringLiteral("content_type")).toString();
    if (!type.contains(QLatin1String("html")) && type != QLatin1String("text/plain")) {
        return;
    }
    ++open_;
    archiver_.saveMhtml(captured_.page.html.size(), [this](const Result<QString>& path) {
        if (path) {
            mhtmlWritten(archiver_.takeMhtml());
        } else {
            Q_EMIT failed(path.error());
        }
    });
    if (pdfWanted) {
        ++open_;
        archiver_.printPdf([this](const QByteArray& pdf) {
            captured_.pdf = pdf;
            one();
        });
    }
}

// Meanwhile: where all was loaded already nothing is waited for.
void PageKeeper::fetchNamedPictures() {
    const QJsonObject named = captured_.page.measures.value(QStringLiteral("named_pictures")).toObject();
    if (recorder_ == nullptr || named.value(QStringLiteral("count")).toInt() == 0) {
        return;
    }
    ++open_;
    auto* fetcher = new NamedPictures(page_, recorder_, this);
    fetcher->fetch(named, {}, [self = QPointer<PageKeeper>(this), fetcher](const QJsonObject& said) {
        if (self == nullptr) {
            return;
        }
        if (!said.isEmpty()) {
            self->captured_.facts.insert(QStringLiteral("pictures_named"), said);
        }
        fetcher->deleteLater();
        self->one();
    });
}

void PageKeeper::keepViewport(const PagePicture& picture) {
    ++open_;
    keepPicture(EvidenceStore(*context_.library), workers_, this, picture, [this](const Result<KeptPicture>& result) {
        kept(result, [this](const KeptPicture& viewport) {
            captured_.viewport = viewport.picture;
            captured_.thumbnail = viewport.thumbnail;
        });
    });
}

// Pictures' bodies are read from it before it goes into the store.
void PageKeeper::mhtmlWritten(const QString& path) {
    // Whoever drops this last takes the file away, unless the store has it.
    const std::shared_ptr<QString> file(new QString(path), [](QString* left) {
        QFile::remove(*left);
        delete left;
    });
    const auto keep = [this, file] {
        keepWhatWasRecorded();
        keepFile(EvidenceStore(*context_.library), workers_, this, *file, [this, file](const Result<StoredFile>& stored) {
            kept(stored, [this](const StoredFile& mhtml) { captured_.mhtml = mhtml; });
        });
    };
    if (recorder_ == nullptr) {
        keep();
        return;
    }
    recorder_->takeFrom(path, [self = QPointer<PageKeeper>(this), keep] {
        if (self != nullptr) {
            keep();
        }
    });
}

void PageKeeper::keepWhatWasRecorded() {
    // Of a signed-in page nothing is kept before it is known what of it is the account's own.
    if (recorder_ == nullptr || page_ == nullptr || page_->browserProfile()->kind() == BrowserProfile::Kind::SignedIn) {
        return;
    }
    ++open_;
    keepListingPictures(EvidenceStore(*context_.library), workers_, this, captured_, context_.catalogue, recorder_->book().exchanges(),
                        [this](const Result<PicturesByPlace>& pictures) { kept(pictures, [this](const PicturesByPlace& all) { captured_.pictures = all; }); });
}

template <typename Value, typename Take>
void PageKeeper::kept(const Result<Value>& value, Take take) {
    if (!value) {
        Q_EMIT failed(value.error());
        return;
    }
    take(*value);
    one();
}

// What is still written or waited for has one less.
void PageKeeper::one() {
    if (--open_ == 0) {
        Q_EMIT idle();
    }
}

} // namespace cyberspotter
