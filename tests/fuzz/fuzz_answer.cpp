// SPDX-License-Identifier: Apache-2.0
// What a stranger's server may answer: the first byte chooses the status, the rest is a header line, a line break and
// the body.
#include "core/submission/intake/intake_protocol.h"
#include "tests/fuzz/support/fuzzing.h"

#include <array>

namespace cyberspotter {

namespace {

Submission submission() {
    Submission submission;
    submission.batchId = QStringLiteral("019e4f00-0000-7000-8000-000000000001");
    for (const char* id : {"019e4f00-0000-7000-8000-000000000002", "019e4f00-0000-7000-8000-000000000003"}) {
        submission.items.append(SubmissionItem{QString::fromLatin1(id), {}, {}, {}});
    }
    return submission;
}

HttpAnswer answerOf(int status, const QByteArray& input) {
    HttpAnswer answer;
    answer.status = status;
    answer.bytesWentOut = true;
    const qsizetype line = input.indexOf('\n');
    const QByteArray header = input.left(qMax(line, qsizetype(0)));
    const qsizetype colon = header.indexOf(':');
    if (colon > 0) {
        answer.headers.insert(header.left(colon).toLower(), header.mid(colon + 1).trimmed());
    }
    answer.body = input.mid(line + 1);
    return answer;
}

} // namespace

} // namespace cyberspotter

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    static constexpr std::array statuses{200, 201, 202, 204, 302, 400, 401, 403, 404, 409, 410, 412, 413, 422, 429, 500, 503};
    static const Submission sent = submission();
    const int status = statuses[fuzz::takeChoice(data, size) % statuses.size()];
    const HttpAnswer answer = answerOf(status, fuzz::bytesOf(data, size));
    const intake::Judgement judgement = intake::judge(answer);
    fuzz::promise(judgement.verdict != intake::Verdict::Success || status < 300, "only a 2xx is a success");
    intake::judge(answer, false);
    const intake::Access access{QStringLiteral("https://intake.example/v"), {}};
    if (const Result<QString> url = intake::readUploadUrl(answer, access)) {
        fuzz::promise(url->startsWith(QStringLiteral("https://intake.example/")), "an upload goes to the partner's origin");
    }
    if (const auto read = intake::readBatchAnswer(answer.body, sent)) {
        fuzz::promise(read->items.size() == sent.items.size(), "an answer has an item for each report");
        for (qsizetype i = 0; i < sent.items.size(); ++i) {
            fuzz::promise(read->items[i].reportId == sent.items[i].reportId, "an answer keeps the order");
        }
    }
    intake::readReceipt(answer.body, sent.batchId);
    intake::readOutcomes(answer.body);
    return 0;
}
