// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/lenient_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <string>

#include "core/listing/page/html_entities.h"

namespace cyberspotter {
namespace {

constexpr size_t longestText = 16u << 20;
constexpr size_t deepest = 256;

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Copies one JSON value into clean JSON, mending what can be mended.
class Cleaner {
public:
    explicit Cleaner(std::string_view text) : text_(text) {}

    /// The next top-level object or array, or an empty string at the end.
    std::string next() {
        out_.clear();
        closers_.clear();
        skipToValue();
        while (at_ < text_.size()) {
            step();
            if (closers_.empty() && !out_.empty()) {
                return std::move(out_);
            }
        }
        dropTrailingComma();
        while (!closers_.empty()) { // an end that is missing
            dropTrailingComma();
            out_ += closers_.back();
            closers_.pop_back();
        }
        return std::move(out_);
    }

private:
    void skipToValue() {
        while (at_ < text_.size() && text_[at_] != '{' && text_[at_] != '[') {
            if (!skipComment()) {
                // "//<![CDATA[": the bracket there is not a value.
                at_ += text_.substr(at_).starts_with("<![CDATA[") ? 9 : 1;
            }
        }
    }

    bool skipComment() {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("/*")) {
            const size_t end = text_.find("*/", at_ + 2);
            at_ = end == std::string_view::npos ? text_.size() : end + 2;
            return true;
        }
        if (rest.starts_with("<!--") || rest.starts_with("-->") || rest.starts_with("]]>")) {
            at_ += rest.starts_with("<!--") ? 4 : 3;
            return true;
        }
        if (rest.starts_with("//") && !rest.starts_with("//<![CDATA[")) {
            const size_t end = text_.find('\n', at_);
            at_ = end == std::string_view::npos ? text_.size() : end;
            return true;
        }
        return false;
    }

    void dropTrailingComma() {
        while (!out_.empty() && (isSpace(out_.back()) || out_.back() == ',' || out_.back() == ':')) {
            out_.pop_back();
        }
    }

    void step() {
        if (skipComment()) {
            return;
        }
        const char c = text_[at_];
        switch (c) {
        case '"':
        case '\'':
        case '`':
            copyString(c);
            return;
        case '{':
        case '[':
            if (closers_.size() >= deepest) {
                skipNested();
                return;
            }
            closers_ += c == '{' ? '}' : ']';
            out_ += c;
            break;
        case '}':
        case ']':
            dropTrailingComma();
            if (!closers_.empty()) {
                out_ += closers_.back();
                closers_.pop_back();
            }
            break;
        case ',':
            if (out_.empty() || out_.back() == ',' || out_.back() == '[' || out_.back() == '{') {
                break; // ",," and "[,"
            }
            out_ += c;
            break;
        case ';':
            break;
        default:
            if (isWordStart(c)) {
                copyWord();
                return;
            }
            if (!isSpace(c) && static_cast<unsigned char>(c) >= 0x20) {
                out_ += c;
            }
            break;
        }
        ++at_;
    }

    static bool isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '@';
    }

    // {name: "x"} as scripts write it; a word in a value's place is true, false, null or something we do not know.
    void copyWord() {
        const size_t start = at_;
        while (at_ < text_.size() && (isWordStart(text_[at_]) || (text_[at_] >= '0' && text_[at_] <= '9') || text_[at_] == '.')) {
            ++at_;
        }
        const std::string_view word = text_.substr(start, at_ - start);
        const size_t next = text_.find_first_not_of(" \t\r\n", at_);
        const bool isKey = next != std::string_view::npos && text_[next] == ':' && !out_.empty() &&
                           (out_.back() == '{' || out_.back() == ',');
        if (isKey) {
            (out_ += '"').append(word) += '"';
        } else if (word == "true" || word == "false" || word == "null" || (!out_.empty() && out_.back() >= '0' && out_.back() <= '9')) {
            out_ += word; // "1e5" too
        } else {
            out_ += "null";
        }
    }

    // A quote ends a string when what follows can follow a string; others are the writer's mistake and belong to it.
    bool endsString(char quote) const {
        if (text_[at_] != quote) {
            return false;
        }
        const size_t next = text_.find_first_not_of(" \t\r\n", at_ + 1);
        return next == std::string_view::npos || std::string_view(",:}]/<;").find(text_[next]) != std::string_view::npos;
    }

    void copyString(char quote) {
        out_ += '"';
        ++at_;
        while (at_ < text_.size() && !endsString(quote)) {
            const char c = text_[at_];
            if (c == '"') {
                out_ += "\\\"";
                ++at_;
                continue;
            }
            if (c == '\\' && at_ + 1 < text_.size()) {
                const char escaped = text_[at_ + 1];
                if (escaped == 'x' && at_ + 3 < text_.size()) { // "\x22", a script's
                    out_.append("\\u00").append(text_.substr(at_ + 2, 2));
                    at_ += 4;
                    continue;
                }
                if (escaped == '\'') {
                    out_ += '\'';
                } else if (std::string_view("\"\\/bfnrtu").find(escaped) != std::string_view::npos) {
                    out_ += {c, escaped};
                } else {
                    out_ += escaped;
                }
                at_ += 2;
                continue;
            }
            if (static_cast<unsigned char>(c) < 0x20) {
                out_ += ' ';
            } else {
                out_ += c;
            }
            ++at_;
        }
        out_ += '"';
        ++at_;
    }

    // Leaves out one value that is nested too deep; null stands in its place.
    void skipNested() {
        size_t depth = 0;
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '"') {
                for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
                    at_ += text_[at_] == '\\' ? 1 : 0;
                }
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                --depth;
            }
            ++at_;
            if (depth == 0) {
                break;
            }
        }
        out_ += "null";
    }

    std::string_view text_;
    size_t at_ = 0;
    std::string out_;
    std::string closers_;
};

void readValues(std::string_view text, QList<QJsonValue>& values, bool& failed) {
    Cleaner cleaner(text);
    for (std::string clean = cleaner.next(); !clean.empty() && values.size() < 1000; clean = cleaner.next()) {
        const QJsonDocument json =
            QJsonDocument::fromJson(QByteArray::fromRawData(clean.data(), static_cast<qsizetype>(clean.size())));
        if (json.isNull()) {
            failed = true;
        } else {
            values << (json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
        }
    }
}

} // namespace

QList<QJsonValue> readLenientJson(std::string_view text) {
    text = text.substr(0, longestText);
    QList<QJsonValue> values;
    bool failed = false;
    readValues(text, values, failed);
    if (failed && text.find("&quot;") != std::string_view::npos) {
        std::string decoded;
        decodeEntities(text, false, decoded);
        values.clear();
        readValues(decoded, values, failed);
    }
    return values;
}

} // namespace cyberspotter
