# SPDX-License-Identifier: Apache-2.0
# How this project's targets are made, so that every room's CMakeLists.txt is a list of files and neighbours.
set(CMAKE_AUTOMOC OFF)
include(TestCosts)

add_library(cs_options INTERFACE)
target_include_directories(cs_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(cs_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  CYBERSPOTTER_VERSION="${PROJECT_VERSION}")
target_compile_options(cs_options INTERFACE -Wall -Wextra -Wpedantic -Wno-missing-field-initializers)
if(CYBERSPOTTER_SANITIZE)
  target_compile_options(cs_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(cs_options INTERFACE -fsanitize=address,undefined)
endif()
if(CYBERSPOTTER_FUZZ)
  target_compile_options(cs_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# cs_room(base SOURCES a.cpp DEPENDS storage LINKS OpenSSL::Crypto PRIVATE_LINKS ... [MOC])
# makes the static library cs_base of one room of core (or ui) and links it to the rooms it may know.
function(cs_room name)
  cmake_parse_arguments(ROOM "MOC" "" "SOURCES;DEPENDS;LINKS;PRIVATE_LINKS" ${ARGN})
  set(target cs_${name})
  if(NOT ROOM_SOURCES)
    # A room that is still empty.
    add_library(${target} INTERFACE)
    return()
  endif()
  add_library(${target} STATIC ${ROOM_SOURCES})
  target_link_libraries(${target} PUBLIC cs_options Qt6::Core ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
  foreach(neighbour IN LISTS ROOM_DEPENDS)
    target_link_libraries(${target} PUBLIC cs_${neighbour})
  endforeach()
  if(ROOM_MOC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  endif()
  if(name MATCHES "^ui_")
    cs_precompile(${target} ui)
  else()
    cs_precompile(${target} core)
  endif()
endfunction()

# Tests run for seconds and compile for minutes.
function(cs_compile_fast target)
  target_compile_options(${target} PRIVATE -O0 -g0)
endfunction()

# cs_gtest(test_name SOURCES a.cpp ROOMS base storage [LINKS ...] [LABELS ...] [APART killed *Kill*]): a GoogleTest
# program. One ctest entry, and one more for each pair of APART: its long tests, which can so run beside the others.
function(cs_gtest name)
  cmake_parse_arguments(T "MOC" "" "SOURCES;ROOMS;LINKS;LABELS;APART" ${ARGN})
  add_executable(${name} ${T_SOURCES} $<TARGET_OBJECTS:cs_gtest_main>)
  target_link_libraries(${name} PRIVATE cs_options cs_test_support ${T_LINKS} GTest::gtest)
  foreach(room IN LISTS T_ROOMS)
    target_link_libraries(${name} PRIVATE cs_${room})
  endforeach()
  if(T_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  cs_compile_fast(${name})
  cs_precompile(${name} gtest)
  set(apart)
  while(T_APART)
    list(POP_FRONT T_APART part filter)
    add_test(NAME ${name}_${part} COMMAND ${name} --gtest_filter=${filter})
    cs_test_environment(${name}_${part} "${T_LABELS}")
    list(APPEND apart ${filter})
  endwhile()
  if(apart)
    list(JOIN apart ":" apart)
    add_test(NAME ${name} COMMAND ${name} "--gtest_filter=*-${apart}")
  else()
    add_test(NAME ${name} COMMAND ${name})
  endif()
  cs_test_environment(${name} "${T_LABELS}")
endfunction()

# cs_test_program(name SOURCES a.cpp ROOMS evidence): a program that tests start.
function(cs_test_program name)
  cmake_parse_arguments(P "" "" "SOURCES;ROOMS" ${ARGN})
  add_executable(${name} ${P_SOURCES})
  target_link_libraries(${name} PRIVATE cs_options)
  foreach(room IN LISTS P_ROOMS)
    target_link_libraries(${name} PRIVATE cs_${room})
  endforeach()
  cs_compile_fast(${name})
  cs_precompile(${name} gtest)
endfunction()

# cs_qtest(test_name SOURCES a.cpp LINKS cs_ui...): a QtTest program on a real X server (tests/support/with_display).
function(cs_qtest name)
  cmake_parse_arguments(T "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  target_link_libraries(${name} PRIVATE cs_options cs_test_support ${T_LINKS} Qt6::Test)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  cs_compile_fast(${name})
  cs_precompile(${name} qtest)
  add_test(NAME ${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/support/with_display $<TARGET_FILE:${name}>)
  cs_test_environment(${name} "ui;${T_LABELS}")
endfunction()

# cs_script_test(name COMMAND ...): a script driving whole programs.
function(cs_script_test name)
  cmake_parse_arguments(T "" "" "COMMAND;LABELS" ${ARGN})
  add_test(NAME ${name} COMMAND ${T_COMMAND})
  cs_test_environment(${name} "${T_LABELS}")
endfunction()

# No test asks the keychain of whoever runs it, or writes into their settings.
function(cs_test_environment name labels)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 600
    SKIP_RETURN_CODE 77
    LABELS "${labels}"
    ENVIRONMENT "CYBERSPOTTER_BIN=${CMAKE_BINARY_DIR}/bin;CYBERSPOTTER_SOURCE=${CMAKE_SOURCE_DIR};LC_ALL=C.UTF-8;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-config;DBUS_SESSION_BUS_ADDRESS=")
  cs_test_cost(${name})
endfunction()
