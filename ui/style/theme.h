// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/tokens.h"

#include <QIcon>
#include <QString>

class QApplication;
class QLabel;

namespace cyberspotter {

enum class Scheme { System, Light, Dark };

/// Gives the application its palette, style sheet and icons from the tokens of a scheme. May be called again.
void applyTheme(QApplication& application, Scheme scheme);

/// The tokens in force, told from the application's palette.
Tokens currentTokens();

/// A symbolic icon of the Breeze set, coloured by the palette: "document-send". Empty when the set is not installed.
QIcon symbolicIcon(const QString& name);

/// Text sizes: one scale.
enum class TextRole { Title, Heading, Body, Small };
void setTextRole(QLabel* label, TextRole role);

Scheme schemeFromWord(const QString& word);

} // namespace cyberspotter
