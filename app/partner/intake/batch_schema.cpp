// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/batch_schema.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

namespace cyberspotter::partner {

namespace {

/// No field of a report needs more; an explanation is a paragraph.
constexpr qsizetype longestText = 20'000;
/// The standard library's regular expressions recurse for each character, so a pattern never sees a long text. No text
/// that a pattern of the schema accepts is nearly as long.
constexpr qsizetype longestForPattern = 1'000;

QString escapedToken(QString token) {
    return token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

/// A copy in which no text is longer than a pattern may see; texts that are too long altogether are noted.
QJsonValue shortened(const QJsonValue& value, const QString& pointer, QList<FieldProblem>& errors) {
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() > longestText) {
            errors.append({pointer, QStringLiteral("is longer than %1 characters").arg(longestText)});
        }
        return text.left(longestForPattern);
    }
    if (value.isArray()) {
        QJsonArray copy;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            copy.append(shortened(array[i], pointer + u'/' + QString::number(i), errors));
        }
        return copy;
    }
    if (value.isObject()) {
        QJsonObject copy;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            copy.insert(member.key(), shortened(member.value(), pointer + u'/' + escapedToken(member.key()), errors));
        }
        return copy;
    }
    return value;
}

/// valijson names a place as "<root>", "[listing]", "[0]".
QString pointerOf(const std::vector<std::string>& context) {
    QString pointer;
    for (const std::string& step : context) {
        if (step.starts_with('[') && step.ends_with(']')) {
            pointer += u'/' + escapedToken(QString::fromStdString(step.substr(1, step.size() - 2)));
        }
    }
    return pointer;
}

/// A member that is missing is pointed at itself, not at its parent.
QString missingMember(const QString& description) {
    const QString before = QStringLiteral("Missing required property '");
    return description.startsWith(before) ? description.mid(before.size()).section(u'\'', 0, 0) : QString();
}

/// Keeps the innermost errors: a fault of a field is also reported of each object around it.
QList<FieldProblem> innermost(const QList<FieldProblem>& errors) {
    QList<FieldProblem> kept;
    for (const FieldProblem& error : errors) {
        const bool isAround = std::any_of(errors.begin(), errors.end(), [&](const FieldProblem& other) {
            return other.pointer.startsWith(error.pointer + u'/');
        });
        const bool isKnown = std::any_of(kept.begin(), kept.end(),
                                         [&](const FieldProblem& other) { return other.pointer == error.pointer; });
        if (!isAround && !isKnown) {
            kept.append(error);
        }
    }
    return kept;
}

QList<FieldProblem> validate(const valijson::Schema& schema, const QJsonValue& value, const QString& base) {
    QList<FieldProblem> errors;
    const QJsonValue checked = shortened(value, base, errors);
    valijson::ValidationResults results;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    if (!validator.validate(schema, valijson::adapters::QtJsonAdapter(checked), &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            const QString description = QString::fromStdString(error.description);
            const QString missing = missingMember(description);
            errors.append(
                {base + pointerOf(error.context) + (missing.isEmpty() ? QString() : u'/' + escapedToken(missing)),
                 missing.isEmpty() ? description : QStringLiteral("is missing")});
        }
    }
    return innermost(errors);
}

void populate(valijson::Schema& schema, const QJsonObject& json) {
    const QJsonValue value(json);
    const valijson::adapters::QtJsonAdapter adapter(value);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, schema);
}

} // namespace

struct BatchSchema::Schemas {
    valijson::Schema envelope;
    valijson::Schema report;
};

BatchSchema::BatchSchema(std::unique_ptr<Schemas> schemas) : schemas_(std::move(schemas)) {}
BatchSchema::~BatchSchema() = default;
BatchSchema::BatchSchema(BatchSchema&&) noexcept = default;
BatchSchema& BatchSchema::operator=(BatchSchema&&) noexcept = default;

Result<BatchSchema> BatchSchema::load() {
    const Result<QByteArray> bytes = readFile(QStringLiteral(":/schemas/batch.schema.json"), 1'000'000);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<QJsonObject> root = parseJsonObject(*bytes, QStringLiteral("batch.schema.json"));
    if (!root) {
        return std::unexpected(root.error());
    }
    QJsonObject properties = root->value("properties").toObject();
    const QJsonObject report = properties.take("reports").toObject()["items"].toObject();
    QJsonObject envelope = *root;
    envelope["properties"] = properties;
    auto schemas = std::make_unique<Schemas>();
    try {
        populate(schemas->envelope, envelope);
        populate(schemas->report, report);
    } catch (const std::exception& error) {
        return fail(QStringLiteral("schema-invalid"), QStringLiteral("The schema of batches cannot be used"),
                    QString::fromUtf8(error.what()));
    }
    return BatchSchema(std::move(schemas));
}

QList<FieldProblem> BatchSchema::errorsOfEnvelope(const QJsonObject& batch) const {
    QJsonObject envelope = batch;
    envelope["reports"] = QJsonArray();
    return validate(schemas_->envelope, envelope, {});
}

QList<FieldProblem> BatchSchema::errorsOfReport(const QJsonValue& report, const QString& base) const {
    return validate(schemas_->report, report, base);
}

} // namespace cyberspotter::partner
