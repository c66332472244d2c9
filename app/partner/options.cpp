// SPDX-License-Identifier: Apache-2.0
#include "app/partner/options.h"

#include <QCommandLineParser>

namespace cyberspotter::partner {

namespace {

const QStringList faultKinds{"drop-before", "drop-after", "500", "503", "slow", "cut-upload", "garbage", "401"};

std::unexpected<Problem> usage(const QString& detail) {
    return fail(QStringLiteral("usage"), QStringLiteral("That is not understood"), detail,
                QStringLiteral("See cyberspotter-partner --help."));
}

Result<FaultRule> readFault(const QString& text) {
    const qsizetype colon = text.indexOf(u':');
    FaultRule rule;
    rule.kind = text.left(colon);
    if (colon < 0 || !faultKinds.contains(rule.kind)) {
        return usage(QStringLiteral("--fault %1: the kinds are %2").arg(text, faultKinds.join(QStringLiteral(", "))));
    }
    const QStringList values = text.mid(colon + 1).split(u':');
    QString rate = values.last();
    bool ok = true;
    if (rule.kind == QStringLiteral("cut-upload")) {
        rule.bytes = values.first().toLongLong(&ok);
        if (values.size() == 1) {
            rate = QStringLiteral("1x");
        }
    }
    bool rateOk = false;
    if (rate.endsWith(u'x')) {
        rule.times = rate.chopped(1).toInt(&rateOk);
    } else {
        rule.rate = rate.toDouble(&rateOk);
        rateOk = rateOk && rule.rate >= 0 && rule.rate <= 1;
    }
    if (!ok || !rateOk) {
        return usage(QStringLiteral("--fault %1: a rate is 0 to 1, or a count such as 2x").arg(text));
    }
    return rule;
}

Result<void> readLimits(const QCommandLineParser& parser, BatchLimits& limits) {
    bool reportsOk = true;
    bool bytesOk = true;
    if (parser.isSet("most-reports")) {
        limits.reports = parser.value("most-reports").toInt(&reportsOk);
    }
    if (parser.isSet("largest-batch")) {
        limits.jsonBytes = parser.value("largest-batch").toLongLong(&bytesOk);
    }
    if (!reportsOk || !bytesOk || limits.reports < 1 || limits.jsonBytes < 1) {
        return usage(QStringLiteral("--most-reports and --largest-batch take a number above 0"));
    }
    return {};
}

} // namespace

Result<Options> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({{"listen", {}, "ADDR:PORT", "127.0.0.1:0"},
                       {"data", {}, "DIR"},
                       {"token", {}, "T"},
                       {"tls-cert", {}, "F"},
                       {"tls-key", {}, "F"},
                       {"fault", {}, "KIND:RATE"},
                       {"most-reports", {}, "N"},
                       {"largest-batch", {}, "BYTES"},
                       {"practice", {}},
                       {"exit-with-parent", {}},
                       {"quiet", {}},
                       {"help", {}},
                       {"version", {}}});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        return usage(parser.errorText().isEmpty() ? parser.positionalArguments().join(u' ') : parser.errorText());
    }
    Options options;
    options.help = parser.isSet("help");
    options.version = parser.isSet("version");
    const QString listen = parser.value("listen");
    bool isNumber = false;
    options.host = listen.left(listen.lastIndexOf(u':'));
    options.port = listen.mid(listen.lastIndexOf(u':') + 1).toInt(&isNumber);
    if (options.host.startsWith(u'[')) {
        options.host = options.host.mid(1).chopped(1);
    }
    if (!isNumber || options.port < 0 || options.port > 65535 || options.host.isEmpty()) {
        return usage(QStringLiteral("--listen %1: give an address and a port").arg(listen));
    }
    options.data = parser.value("data");
    if (options.data.isEmpty() && !options.help && !options.version) {
        return usage(QStringLiteral("--data DIR is missing"));
    }
    options.token = parser.isSet("token") ? parser.value("token") : qEnvironmentVariable("CYBERSPOTTER_PARTNER_TOKEN");
    options.certificate = parser.value("tls-cert");
    options.key = parser.value("tls-key");
    if (options.certificate.isEmpty() != options.key.isEmpty()) {
        return usage(QStringLiteral("--tls-cert and --tls-key go together"));
    }
    const QStringList faults = parser.values("fault");
    for (const QString& text : faults) {
        const Result<FaultRule> rule = readFault(text);
        if (!rule) {
            return std::unexpected(rule.error());
        }
        options.faults.append(*rule);
    }
    if (const Result<void> limits = readLimits(parser, options.limits); !limits) {
        return std::unexpected(limits.error());
    }
    options.practice = parser.isSet("practice");
    options.exitWithParent = parser.isSet("exit-with-parent");
    options.quiet = parser.isSet("quiet");
    if (options.practice && !options.host.startsWith(QStringLiteral("127.")) && options.host != QStringLiteral("::1")
        && options.host != QStringLiteral("localhost")) {
        return usage(QStringLiteral("--practice serves this computer only: listen on 127.0.0.1"));
    }
    return options;
}

QString helpText() {
    return QStringLiteral(
        "Usage: cyberspotter-partner --listen ADDR:PORT --data DIR [OPTION]...\n\n"
        "The reference partner of Cyber Spotter: an intake server for wildlife reports with an SQLite file of its own.\n"
        "The first line on standard output says where it listens.\n\n"
        "  --listen ADDR:PORT    where to listen; port 0 takes a free one (127.0.0.1:0)\n"
        "  --data DIR            folder of its database and evidence\n"
        "  --token T             bearer token asked of every client; better given in CYBERSPOTTER_PARTNER_TOKEN, where\n"
        "                        other users of the computer cannot see it\n"
        "  --tls-cert F --tls-key F   serve https with this certificate chain and key (PEM)\n"
        "  --practice            also serve the practice marketplace, and decide reports as a partner would\n"
        "  --fault KIND:RATE     go wrong on purpose, RATE 0 to 1 or a count such as 2x: drop-before, drop-after, 500,\n"
        "                        503, slow, garbage, 401, cut-upload:BYTES[:RATE]\n"
        "  --most-reports N      take at most N reports in a batch (100); a larger one is answered with 413\n"
        "  --largest-batch BYTES take at most so many bytes of JSON in a batch (5000000)\n"
        "  --exit-with-parent    end when the program that started it ends\n"
        "  --quiet               no log on standard error\n"
        "  --help, --version\n\n"
        "Example:\n"
        "  cyberspotter-partner --practice --listen 127.0.0.1:8080 --data /tmp/partner\n");
}

} // namespace cyberspotter::partner
