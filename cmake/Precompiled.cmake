# SPDX-License-Identifier: Apache-2.0
# Precompiled Qt and standard headers. A precompiled header serves every target of the same flags, so there are four of
# them for the whole project and not one in every target: making one costs as much as compiling five files. They are off
# while developing (CYBERSPOTTER_PCH=OFF), so that each file names what it uses.
#   core   what is optimised and knows no windows
#   ui     what is optimised and has windows
#   gtest  tests of core, and programs that tests start
#   qtest  tests with windows
# -Winvalid-pch (CMake adds it) tells when a target's definitions keep it from using the one that it asked for.

# Compiles one precompiled header, in the flags of cs_options and what is linked.
function(cs_precompiled_header kind)
  cmake_parse_arguments(H "FAST" "" "LINKS;HEADERS" ${ARGN})
  set(target cs_precompiled_${kind})
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
  target_link_libraries(${target} PRIVATE cs_options ${H_LINKS})
  if(H_FAST)
    cs_compile_fast(${target})
  endif()
  target_precompile_headers(${target} PRIVATE ${H_HEADERS})
endfunction()

set(core_headers
  <QtCore/QByteArray> <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QDir> <QtCore/QFile> <QtCore/QHash>
  <QtCore/QJsonArray> <QtCore/QJsonDocument> <QtCore/QJsonObject> <QtCore/QObject> <QtCore/QString>
  <QtCore/QStringList> <QtCore/QUrl>
  <algorithm> <expected> <functional> <memory> <optional> <string> <vector>)
set(widget_headers
  <QtWidgets/QApplication> <QtWidgets/QBoxLayout> <QtWidgets/QComboBox> <QtWidgets/QLabel> <QtWidgets/QLineEdit>
  <QtWidgets/QListWidget> <QtWidgets/QPushButton> <QtWidgets/QStackedWidget>)

function(cs_precompiled_headers)
  cs_precompiled_header(core LINKS Qt6::Core HEADERS ${core_headers})
  if(CYBERSPOTTER_DESKTOP)
    cs_precompiled_header(ui LINKS Qt6::Widgets HEADERS ${core_headers} ${widget_headers})
  endif()
  if(CYBERSPOTTER_TESTS)
    cs_precompiled_header(gtest FAST LINKS Qt6::Core GTest::gtest HEADERS ${core_headers} <gtest/gtest.h>)
  endif()
  if(CYBERSPOTTER_TESTS AND CYBERSPOTTER_DESKTOP)
    cs_precompiled_header(qtest FAST LINKS Qt6::Network Qt6::Test Qt6::Widgets GTest::gtest
      HEADERS ${core_headers} ${widget_headers} <gtest/gtest.h> <QtTest/QTest> <QtTest/QSignalSpy>)
    target_compile_options(cs_precompiled_qtest PRIVATE ${cs_no_test_paths})
  endif()
endfunction()

# Qt tells each test where it lies, in macros that its headers look at; nobody asks, and they differ in every folder.
set(cs_no_test_paths -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# cs_precompile(target core|ui|gtest|qtest): lets the target use that precompiled header.
function(cs_precompile target kind)
  if(NOT CYBERSPOTTER_PCH)
    return()
  endif()
  target_precompile_headers(${target} REUSE_FROM cs_precompiled_${kind})
  # What the headers look at is defined alike in everything that uses them.
  if(kind MATCHES "gtest|qtest")
    target_link_libraries(${target} PRIVATE GTest::gtest)
  endif()
  if(kind STREQUAL "qtest")
    target_link_libraries(${target} PRIVATE Qt6::Network Qt6::Test Qt6::Widgets)
    target_compile_options(${target} PRIVATE ${cs_no_test_paths})
  endif()
endfunction()
