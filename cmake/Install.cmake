# SPDX-License-Identifier: Apache-2.0
install(TARGETS cyberspotter-cli cyberspotter-partner RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(CYBERSPOTTER_DESKTOP)
  install(TARGETS cyberspotter RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${CMAKE_SOURCE_DIR}/resources/desktop/org.cyberspotter.CyberSpotter.desktop
          DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/cyberspotter.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
file(GLOB man_pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/man/*.1)
install(FILES ${man_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
# Shells look a completion up by the name of the command; one file knows all three.
foreach(program cyberspotter cyberspotter-cli cyberspotter-partner)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/completion/cyberspotter-cli.bash
          DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
endforeach()
