// SPDX-License-Identifier: Apache-2.0
#include "core/network/http_client.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <curl/curl.h>

#include <mutex>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Network", text);
}

/// One request under way: its curl handle and everything curl points into.
struct Transfer {
    CURL* handle = nullptr;
    curl_slist* headers = nullptr;
    HttpAnswer answer;
    QByteArray body;
    std::unique_ptr<QFile> file;
    qint64 position = 0;
    qint64 fileStart = 0;
    qint64 largestAnswer = 0;
    bool tooLarge = false;
    qsizetype index = 0;
    const HttpOptions* options = nullptr;
    char errorText[CURL_ERROR_SIZE] = {};

    ~Transfer() { curl_slist_free_all(headers); }
};

size_t takeBody(char* data, size_t, size_t size, void* user) {
    auto* transfer = static_cast<Transfer*>(user);
    if (transfer->answer.body.size() + qint64(size) > transfer->largestAnswer) {
        transfer->tooLarge = true;
        return 0;
    }
    transfer->answer.body.append(data, qsizetype(size));
    return size;
}

size_t takeHeader(char* data, size_t, size_t size, void* user) {
    auto* transfer = static_cast<Transfer*>(user);
    const QByteArray line = QByteArray(data, qsizetype(size)).trimmed();
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith("HTTP/")) {
        transfer->answer.headers.clear(); // an interim answer came before
    } else if (colon > 0 && transfer->answer.headers.size() < 200) {
        transfer->answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return size;
}

size_t giveBody(char* target, size_t, size_t size, void* user) {
    auto* transfer = static_cast<Transfer*>(user);
    qint64 given = 0;
    if (transfer->file) {
        given = transfer->file->read(target, qint64(size));
        if (given < 0) {
            return CURL_READFUNC_ABORT;
        }
    } else {
        given = std::min<qint64>(qint64(size), transfer->body.size() - transfer->position);
        std::copy_n(transfer->body.constData() + transfer->position, given, target);
        transfer->position += given;
    }
    transfer->answer.bodyBytesSent += given;
    if (transfer->options->sent && given > 0) {
        transfer->options->sent(given);
    }
    return size_t(given);
}

int seekBody(void* user, curl_off_t offset, int) {
    auto* transfer = static_cast<Transfer*>(user);
    // curl begins anew by itself when a kept connection turns out to be closed.
    if (transfer->file) {
        return transfer->file->seek(transfer->fileStart + offset) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
    }
    transfer->position = offset;
    return CURL_SEEKFUNC_OK;
}

Problem networkProblem(CURLcode code, const Transfer& transfer, const QString& url) {
    const QString host = QUrl(url).host();
    const QString reason =
        QString::fromUtf8(transfer.errorText[0] != 0 ? transfer.errorText : curl_easy_strerror(code));
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return {"tls",
                translated(QT_TRANSLATE_NOOP("Network", "The connection is not safe")),
                translated(QT_TRANSLATE_NOOP("Network", "%1 could not prove who it is: %2")).arg(host, reason),
                translated(QT_TRANSLATE_NOOP(
                    "Network", "Nothing was sent. Check the clock of this computer, then ask the partner.")),
                0,
                {}};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        return {"address-refused",
                translated(QT_TRANSLATE_NOOP("Network", "The address cannot be used")),
                url.left(200),
                translated(QT_TRANSLATE_NOOP("Network", "A partner’s address begins with https://.")),
                0,
                {}};
    case CURLE_ABORTED_BY_CALLBACK:
        return {"cancelled", translated(QT_TRANSLATE_NOOP("Network", "Cancelled")), {}, {}, 0, {}};
    default:
        return {"network",
                translated(QT_TRANSLATE_NOOP("Network", "The connection failed")),
                translated(QT_TRANSLATE_NOOP("Network", "%1: %2")).arg(host, reason),
                translated(QT_TRANSLATE_NOOP("Network", "It is tried again by itself when the line is back.")),
                0,
                {}};
    }
}

} // namespace

struct HttpClient::State {
    HttpOptions options;
    CURLM* multi = nullptr;
    std::vector<CURL*> idle;

    explicit State(HttpOptions chosen) : options(std::move(chosen)) {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        multi = curl_multi_init();
        curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, long(options.parallel));
        curl_multi_setopt(multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
    }
    ~State() {
        for (CURL* handle : idle) {
            curl_easy_cleanup(handle);
        }
        curl_multi_cleanup(multi);
    }

    bool isCancelled() const { return options.cancelled && options.cancelled(); }
    std::unique_ptr<Transfer> begin(const HttpRequest& request, qsizetype index);
    void applyBody(const HttpRequest& request, Transfer& transfer);
    void end(Transfer& transfer, CURLcode code, const QString& url);
};

void HttpClient::State::applyBody(const HttpRequest& request, Transfer& transfer) {
    const bool hasBody = request.method == QStringLiteral("POST") || request.method == QStringLiteral("PATCH") ||
                         request.method == QStringLiteral("PUT");
    if (!hasBody) {
        return;
    }
    const qint64 size = transfer.file ? request.bodyBytes : request.body.size();
    transfer.body = request.body;
    // UPLOAD streams the body through giveBody for any method; CUSTOMREQUEST names the method.
    curl_easy_setopt(transfer.handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(transfer.handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(size));
    curl_easy_setopt(transfer.handle, CURLOPT_READFUNCTION, giveBody);
    curl_easy_setopt(transfer.handle, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(transfer.handle, CURLOPT_SEEKFUNCTION, seekBody);
    curl_easy_setopt(transfer.handle, CURLOPT_SEEKDATA, &transfer);
    curl_easy_setopt(transfer.handle, CURLOPT_UPLOAD_BUFFERSIZE, 512L * 1024);
}

std::unique_ptr<Transfer> HttpClient::State::begin(const HttpRequest& request, qsizetype index) {
    auto transfer = std::make_unique<Transfer>();
    transfer->index = index;
    transfer->options = &options;
    transfer->largestAnswer = options.largestAnswer;
    if (!request.bodyFile.isEmpty()) {
        transfer->file = std::make_unique<QFile>(request.bodyFile);
        transfer->fileStart = request.bodyOffset;
        const bool readable = transfer->file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) &&
                              transfer->file->seek(request.bodyOffset);
        // A file that is shorter than announced would leave the other side waiting for the rest.
        if (!readable || transfer->file->size() < request.bodyOffset + request.bodyBytes) {
            transfer->answer.problem = Problem{"file-unreadable",
                                               translated(QT_TRANSLATE_NOOP("Network", "A file cannot be read")),
                                               request.bodyFile,
                                               {},
                                               0,
                                               {}};
            return transfer;
        }
    }
    if (idle.empty()) {
        transfer->handle = curl_easy_init();
    } else {
        transfer->handle = idle.back();
        idle.pop_back();
        curl_easy_reset(transfer->handle);
    }
    CURL* handle = transfer->handle;
    for (const QByteArray& header : request.headers) {
        transfer->headers = curl_slist_append(transfer->headers, header.constData());
    }
    transfer->headers = curl_slist_append(transfer->headers, "Expect:");
    curl_easy_setopt(handle, CURLOPT_URL, request.url.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, options.plainHttp || isLoopback(request.url) ? "http,https" : "https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    if (isLoopback(request.url)) {
        curl_easy_setopt(handle, CURLOPT_NOPROXY, "*"); // a proxy of the network cannot reach this computer
    }
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, request.method.toLatin1().constData());
    curl_easy_setopt(handle, CURLOPT_NOBODY, request.method == QStringLiteral("HEAD") ? 1L : 0L);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, transfer->headers);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!options.caFile.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_CAINFO, QFile::encodeName(options.caFile).constData());
    }
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, long(options.connectSeconds));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, long(options.totalSeconds));
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, long(options.stallSeconds));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "CyberSpotter/" CYBERSPOTTER_VERSION);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, transfer->errorText);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, transfer.get());
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, transfer.get());
    applyBody(request, *transfer);
    return transfer;
}

void HttpClient::State::end(Transfer& transfer, CURLcode code, const QString& url) {
    HttpAnswer& answer = transfer.answer;
    long status = 0;
    long sentRequest = 0;
    curl_easy_getinfo(transfer.handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(transfer.handle, CURLINFO_REQUEST_SIZE, &sentRequest);
    answer.bytesWentOut = sentRequest > 0;
    if (transfer.tooLarge) {
        answer.problem = Problem{"answer-too-large",
                                 translated(QT_TRANSLATE_NOOP("Network", "The partner’s answer is too large")),
                                 QUrl(url).host(),
                                 {},
                                 0,
                                 {}};
    } else if (code != CURLE_OK) {
        answer.problem = networkProblem(code, transfer, url);
    } else {
        answer.status = int(status);
    }
    idle.push_back(transfer.handle);
    transfer.handle = nullptr;
}

HttpClient::HttpClient(HttpOptions options) : state_(std::make_unique<State>(std::move(options))) {}
HttpClient::~HttpClient() = default;
HttpClient::HttpClient(HttpClient&&) noexcept = default;

HttpAnswer HttpClient::perform(const HttpRequest& request) {
    HttpAnswer result;
    performAll({request}, [&](qsizetype, HttpAnswer&& answer) { result = std::move(answer); });
    return result;
}

void HttpClient::performAll(const QList<HttpRequest>& requests,
                            const std::function<void(qsizetype, HttpAnswer&&)>& done) {
    QMap<CURL*, std::shared_ptr<Transfer>> running;
    qsizetype next = 0;
    const auto cancelAll = [&] {
        const Problem cancelled{"cancelled", translated(QT_TRANSLATE_NOOP("Network", "Cancelled")), {}, {}, 0, {}};
        for (const std::shared_ptr<Transfer>& transfer : running) {
            curl_multi_remove_handle(state_->multi, transfer->handle);
            curl_easy_cleanup(transfer->handle);
            transfer->answer.problem = cancelled;
            transfer->answer.bytesWentOut = true;
            done(transfer->index, std::move(transfer->answer));
        }
        running.clear();
        for (; next < requests.size(); ++next) {
            HttpAnswer answer;
            answer.problem = cancelled;
            done(next, std::move(answer));
        }
    };
    while (next < requests.size() || !running.isEmpty()) {
        if (state_->isCancelled()) {
            return cancelAll();
        }
        while (next < requests.size() && running.size() < state_->options.parallel) {
            std::shared_ptr<Transfer> transfer = state_->begin(requests[next], next);
            ++next;
            if (transfer->answer.problem) {
                done(transfer->index, std::move(transfer->answer));
                continue;
            }
            curl_multi_add_handle(state_->multi, transfer->handle);
            running.insert(transfer->handle, transfer);
        }
        int active = 0;
        curl_multi_perform(state_->multi, &active);
        int left = 0;
        bool ended = false;
        while (CURLMsg* message = curl_multi_info_read(state_->multi, &left)) {
            if (message->msg != CURLMSG_DONE) {
                continue;
            }
            ended = true;
            const std::shared_ptr<Transfer> transfer = running.take(message->easy_handle);
            const CURLcode code = message->data.result;
            curl_multi_remove_handle(state_->multi, transfer->handle);
            state_->end(*transfer, code, requests[transfer->index].url);
            done(transfer->index, std::move(transfer->answer));
        }
        if (!ended && active > 0) {
            curl_multi_poll(state_->multi, nullptr, 0, 100, nullptr);
        }
    }
}

bool isLoopback(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    return url.scheme() == QStringLiteral("http") &&
           (host == QStringLiteral("localhost") || host == QStringLiteral("::1") ||
            (host.startsWith(QStringLiteral("127.")) && host.count(u'.') == 3 &&
             std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == u'.'; })));
}

} // namespace cyberspotter
