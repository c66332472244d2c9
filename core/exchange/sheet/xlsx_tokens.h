// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace cyberspotter {

/// The tags and texts of a part of a workbook. Ends with a fault at what no workbook holds: a document type (and with it
/// entities), or tags nested deeper than 64.
class XlsxTokens {
public:
    explicit XlsxTokens(const QByteArray& xml) : reader_(xml) {}

    /// Goes to the next tag or text; false at the end, or at a fault.
    bool next() {
        while (fault_.isEmpty() && !reader_.atEnd()) {
            switch (reader_.readNext()) {
            case QXmlStreamReader::StartElement:
                if (++depth_ > deepest) {
                    fault_ = QStringLiteral("tags are nested too deeply");
                    return false;
                }
                return true;
            case QXmlStreamReader::EndElement:
                --depth_;
                return true;
            case QXmlStreamReader::Characters:
                return true;
            case QXmlStreamReader::DTD:
                fault_ = QStringLiteral("a document type is not allowed");
                return false;
            default:
                break;
            }
        }
        if (fault_.isEmpty() && reader_.hasError()) {
            fault_ = reader_.errorString();
        }
        return false;
    }

    bool isStart(QStringView name) const { return reader_.isStartElement() && reader_.name() == name; }
    bool isEnd(QStringView name) const { return reader_.isEndElement() && reader_.name() == name; }
    bool isText() const { return reader_.isCharacters(); }
    QStringView text() const { return reader_.text(); }

    /// An attribute by its local name, whatever its prefix.
    QString attribute(QStringView name) const {
        for (const QXmlStreamAttribute& one : reader_.attributes()) {
            if (one.name() == name && (name != u"id" || !one.namespaceUri().isEmpty())) {
                return one.value().toString();
            }
        }
        return {};
    }

    QString fault() const { return fault_; }

private:
    static constexpr int deepest = 64;

    QXmlStreamReader reader_;
    QString fault_;
    int depth_ = 0;
};

} // namespace cyberspotter
