// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/batch_check.h"
#include "app/partner/intake/in_progress.h"
#include "app/partner/intake/intake_routes.h"

#include "core/base/atomic_file.h"
#include "core/base/digest.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace cyberspotter::partner {

namespace {

/// The value of "sha256" in Upload-Metadata: pairs of name and base64, parted by commas (tus 1.0.0, Creation).
QString sha256FromMetadata(const QByteArray& metadata) {
    for (const QByteArray& pair : metadata.split(',')) {
        const QList<QByteArray> words = pair.trimmed().split(' ');
        if (words.size() == 2 && words[0] == "sha256") {
            return QString::fromLatin1(QByteArray::fromBase64(words[1]));
        }
    }
    return {};
}

void setOffset(httplib::Response& response, qint64 offset) {
    response.set_header("Tus-Resumable", "1.0.0");
    response.set_header("Cache-Control", "no-store");
    response.set_header("Upload-Offset", std::to_string(offset));
}

void createUpload(const Intake& intake, const httplib::Request& request, httplib::Response& response) {
    const QString batchId = QString::fromStdString(request.matches[1]);
    const QString sha256 = sha256FromMetadata(header(request, "Upload-Metadata"));
    const std::optional<qint64> length = wholeNumber(header(request, "Upload-Length"));
    if (!length) {
        return answerProblem(response, 400,
                             {"upload-length", "Upload-Length must be the number of bytes", sha256, {}, 0, {}});
    }
    const qint64 bytes = *length;
    const Result<std::optional<qint64>> announced = intake.store.announcedBytes(batchId, sha256);
    if (!announced) {
        return answerProblem(response, 503, announced.error());
    }
    if (!*announced || **announced != bytes) {
        return answerProblem(response, 422,
                             {"evidence-unannounced", "The batch did not announce this file", sha256, {}, 0, {}});
    }
    if (intake.store.hasEvidence(sha256)) {
        return answerJson(response, 200, QJsonObject{{"state", "have"}});
    }
    const Result<IntakeUpload> upload = intake.store.beginUpload(batchId, sha256, bytes);
    if (!upload) {
        return answerProblem(response, 507, upload.error());
    }
    setOffset(response, upload->offset);
    response.set_header("Location", "/v1/uploads/" + upload->id.toStdString());
    answerJson(response, 201,
               QJsonObject{{"state", "wanted"}, {"upload", "/v1/uploads/" + upload->id}, {"offset", upload->offset}});
}

/// The upload a request names, or an answer that says why not.
std::optional<IntakeUpload> uploadOf(const Intake& intake, const httplib::Request& request,
                                     httplib::Response& response) {
    const Result<std::optional<IntakeUpload>> upload = intake.store.upload(QString::fromStdString(request.matches[1]));
    if (!upload) {
        answerProblem(response, 503, upload.error());
        return std::nullopt;
    }
    if (!*upload) {
        answerProblem(response, 404, {"upload-unknown", "There is no such upload", {}, "Begin it again.", 0, {}});
    }
    return *upload;
}

struct FileHandle {
    int handle = -1;
    ~FileHandle() {
        if (handle >= 0) {
            ::close(handle);
        }
    }
};

/// One PATCH at work on an upload: writes what arrives as it arrives, so that what came before a cut is kept.
class Append {
public:
    enum class End { Whole, Cut, Overtaken, Unwritable };

    Append(const IntakeStore& store, const IntakeUpload& upload, std::shared_ptr<UploadTurn> turn)
        : upload_(upload), path_(QFile::encodeName(store.uploadPath(upload.id))), turn_(std::move(turn)) {
        const std::lock_guard<std::mutex> lock(turn_->mutex);
        number_ = ++turn_->holder;
        struct stat known {};
        offset_ = ::stat(path_.constData(), &known) == 0 ? qint64(known.st_size) : upload.offset;
        hashed_ = offset_ == 0;
    }

    qint64 offset() const { return offset_; }

    End run(const httplib::ContentReader& reader) {
        file_.handle = ::open(path_.constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
        if (file_.handle < 0) {
            return End::Unwritable;
        }
        const bool whole = reader([this](const char* data, size_t size) { return take(data, size); });
        // The offset that is answered must survive a power cut.
        const bool durable = ::fdatasync(file_.handle) == 0;
        return !durable ? End::Unwritable : whole ? End::Whole : end_;
    }

    /// The digest of all that was written; empty when the upload was begun by an earlier request.
    QString sha256() { return hashed_ ? QString::fromLatin1(digest_.finish().toHex()) : QString(); }

private:
    bool take(const char* data, size_t size) {
        const std::lock_guard<std::mutex> lock(turn_->mutex);
        if (turn_->holder != number_) {
            end_ = End::Overtaken;
            return false;
        }
        if (offset_ + qint64(size) > upload_.bytes) {
            return false;
        }
        if (::write(file_.handle, data, size) != ssize_t(size)) {
            end_ = End::Unwritable;
            return false;
        }
        offset_ += qint64(size);
        if (hashed_) {
            digest_.add(QByteArrayView(data, qsizetype(size)));
        }
        return true;
    }

    const IntakeUpload& upload_;
    QByteArray path_;
    std::shared_ptr<UploadTurn> turn_;
    std::uint64_t number_ = 0;
    qint64 offset_ = 0;
    bool hashed_ = false;
    Sha256 digest_;
    FileHandle file_;
    End end_ = End::Cut;
};

void answerWrongOffset(httplib::Response& response, qint64 offset) {
    setOffset(response, offset);
    answerProblem(response, 409, {"wrong-offset", "The upload stands elsewhere", QString::number(offset), {}, 0, {}});
}

void patchUpload(const Intake& intake, UploadTurns& turns, const httplib::Request& request, httplib::Response& response,
                 const httplib::ContentReader& reader) {
    const std::optional<IntakeUpload> upload = uploadOf(intake, request, response);
    if (!upload) {
        return;
    }
    if (header(request, "Content-Type") != "application/offset+octet-stream") {
        return answerProblem(response, 415,
                             {"media-type",
                              "The body is of another kind",
                              "A PATCH carries application/offset+octet-stream.",
                              {},
                              0,
                              {}});
    }
    // No number is a wrong offset too: the client is told the right one.
    const qint64 claimed = wholeNumber(header(request, "Upload-Offset")).value_or(-1);
    if (intake.store.hasEvidence(upload->sha256)) {
        // Another upload brought the same bytes meanwhile, or this one ended and its answer was lost.
        return claimed == upload->bytes    ? setOffset(response, upload->bytes),
               void(response.status = 204) : answerWrongOffset(response, upload->bytes);
    }
    Append append(intake.store, *upload, turns.of(upload->id.toStdString()));
    if (claimed != append.offset()) {
        return answerWrongOffset(response, append.offset());
    }
    switch (append.run(reader)) {
    case Append::End::Whole:
        break;
    case Append::End::Overtaken:
        return answerWrongOffset(response, append.offset());
    case Append::End::Unwritable:
        return answerProblem(response, 507,
                             writeProblem(intake.store.uploadPath(upload->id), errno, "the upload cannot be kept"));
    case Append::End::Cut:
        return answerProblem(response, 400,
                             {"upload-cut",
                              "The upload was cut or is too long",
                              QString::number(append.offset()),
                              "Ask for the offset and go on.",
                              0,
                              {}});
    }
    if (append.offset() == upload->bytes) {
        const Result<bool> complete = intake.store.completeUpload(*upload, append.sha256());
        if (!complete) {
            return answerProblem(response, 507, complete.error());
        }
        if (!*complete) {
            return answerProblem(response, 460,
                                 {"digest-mismatch",
                                  "The file does not have its digest",
                                  upload->sha256,
                                  "Send it again from the start.",
                                  0,
                                  {}});
        }
    }
    setOffset(response, append.offset());
    response.status = 204;
}

} // namespace

void addUploadRoutes(httplib::Server& server, const Intake& intake) {
    server.Post(R"(/v1/batches/([0-9a-f-]{36})/evidence)",
                [intake](const httplib::Request& request, httplib::Response& response) {
                    createUpload(intake, request, response);
                });
    // cpp-httplib hands HEAD requests to the GET handlers.
    server.Get(R"(/v1/uploads/([0-9a-f-]{36}))",
               [intake](const httplib::Request& request, httplib::Response& response) {
                   if (const std::optional<IntakeUpload> upload = uploadOf(intake, request, response)) {
                       setOffset(response, upload->offset);
                       response.set_header("Upload-Length", std::to_string(upload->bytes));
                       response.status = 200;
                   }
               });
    const auto turns = std::make_shared<UploadTurns>();
    server.Patch(R"(/v1/uploads/([0-9a-f-]{36}))",
                 [intake, turns](const httplib::Request& request, httplib::Response& response,
                                 const httplib::ContentReader& reader) {
                     patchUpload(intake, *turns, request, response, reader);
                 });
}

} // namespace cyberspotter::partner
