// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/batch_check.h"
#include "app/partner/intake/intake_routes.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <memory>
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
    if (!isAuthorised(intake, request, response)) {
        return;
    }
    const QString batchId = QString::fromStdString(request.matches[1]);
    const QString sha256 = sha256FromMetadata(header(request, "Upload-Metadata"));
    const qint64 bytes = header(request, "Upload-Length").toLongLong();
    const Result<std::optional<qint64>> announced = intake.store.announcedBytes(batchId, sha256);
    if (!announced) {
        return answerProblem(response, 503, announced.error());
    }
    if (!*announced || **announced != bytes) {
        return answerProblem(response, 422, {"evidence-unannounced", "The batch did not announce this file", sha256, {}, 0, {}});
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
    answerJson(response, 201, QJsonObject{{"state", "wanted"}, {"upload", "/v1/uploads/" + upload->id}, {"offset", upload->offset}});
}

/// The upload a request names, or an answer that says why not.
std::optional<IntakeUpload> uploadOf(const Intake& intake, const httplib::Request& request, httplib::Response& response) {
    if (!isAuthorised(intake, request, response)) {
        return std::nullopt;
    }
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

/// Appends what arrives, as it arrives; what was written before a cut is kept.
bool append(const Intake& intake, const IntakeUpload& upload, const httplib::ContentReader& reader, qint64& offset) {
    const QByteArray path = QFile::encodeName(intake.store.uploadPath(upload.id));
    FileHandle file{::open(path.constData(), O_WRONLY | O_APPEND | O_CLOEXEC)};
    if (file.handle < 0) {
        return false;
    }
    const std::optional<qint64> cut = intake.faults.cutUploadAfter();
    const bool whole = reader([&](const char* data, size_t size) {
        if (offset + qint64(size) > upload.bytes) {
            return false;
        }
        if (cut && offset + qint64(size) > *cut) {
            size = size_t(std::max<qint64>(0, *cut - offset));
        }
        const bool written = ::write(file.handle, data, size) == ssize_t(size);
        offset += written ? qint64(size) : 0;
        return written && !(cut && offset >= *cut);
    });
    // The offset that is answered must survive a power cut.
    return ::fdatasync(file.handle) == 0 && whole;
}

void patchUpload(const Intake& intake, const httplib::Request& request, httplib::Response& response,
                 const httplib::ContentReader& reader) {
    const std::optional<IntakeUpload> upload = uploadOf(intake, request, response);
    if (!upload) {
        return;
    }
    const qint64 claimed = header(request, "Upload-Offset").toLongLong();
    if (claimed != upload->offset) {
        setOffset(response, upload->offset);
        return answerProblem(response, 409, {"wrong-offset", "The upload stands elsewhere", QString::number(upload->offset), {}, 0, {}});
    }
    qint64 offset = upload->offset;
    if (offset < upload->bytes && !append(intake, *upload, reader, offset)) {
        return answerProblem(response, 400, {"upload-cut", "The upload was cut", QString::number(offset), "Ask for the offset and go on.", 0, {}});
    }
    if (offset == upload->bytes && !intake.store.hasEvidence(upload->sha256)) {
        const Result<bool> complete = intake.store.completeUpload(*upload);
        if (!complete) {
            return answerProblem(response, 507, complete.error());
        }
        if (!*complete) {
            return answerProblem(response, 460, {"digest-mismatch", "The file does not have its digest", upload->sha256, "Send it again from the start.", 0, {}});
        }
    }
    setOffset(response, offset);
    response.status = 204;
}

} // namespace

void addUploadRoutes(httplib::Server& server, const Intake& intake) {
    server.Post(R"(/v1/batches/([0-9a-f-]{36})/evidence)", [intake](const httplib::Request& request, httplib::Response& response) {
        createUpload(intake, request, response);
    });
    // cpp-httplib hands HEAD requests to the GET handlers.
    server.Get(R"(/v1/uploads/([0-9a-f-]{36}))", [intake](const httplib::Request& request, httplib::Response& response) {
        if (const std::optional<IntakeUpload> upload = uploadOf(intake, request, response)) {
            setOffset(response, upload->offset);
            response.set_header("Upload-Length", std::to_string(upload->bytes));
            response.status = 200;
        }
    });
    server.Patch(R"(/v1/uploads/([0-9a-f-]{36}))",
                 [intake](const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
                     patchUpload(intake, request, response, reader);
                 });
}

} // namespace cyberspotter::partner
