// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cyberspotter {

/// Languages that are complete, as BCP 47 tags: "en", "fr".
QStringList shippedLanguages();

/// The language of shippedLanguages() that fits `wanted` ("fr_CA", "auto" or empty for the system's), "en" when none does.
QString fittingLanguage(const QString& wanted);

/// Installs the program's and Qt's own strings of a language into the application, which owns them.
void installTranslation(QCoreApplication& application, const QString& language);

} // namespace cyberspotter
