# What `cmake --install` puts where: the program, the shared library, its
# headers, and what pkg-config and find_package need to find them.
include(CMakePackageConfigHelpers)

# While the version begins with 0 a new minor version may change the interface.
set_target_properties(actant_shared PROPERTIES
  OUTPUT_NAME actant EXPORT_NAME actant
  VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR})
target_include_directories(actant_shared INTERFACE
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_options(actant_shared PRIVATE -Wl,--no-undefined -Wl,--as-needed)

# Installed is what the library exports: headers that say ACT_BEGIN_API.
set(actant_public_headers
  extract/include/actant/api.h extract/include/actant/document.h
  extract/include/actant/error.h extract/include/actant/extract.h
  extract/include/actant/model.h extract/include/actant/origin.h
  extract/include/actant/record.h
  extract/include/actant/text.h graph/include/actant/diff.h
  graph/include/actant/graph.h graph/include/actant/news.h
  export/include/actant/actant.h export/include/actant/export.h
  ${PROJECT_BINARY_DIR}/include/actant/version.h)
configure_file(cmake/version.h.in include/actant/version.h @ONLY)

install(TARGETS actant_cli COMPONENT program)
install(TARGETS actant_shared EXPORT actant
  LIBRARY COMPONENT library NAMELINK_COMPONENT development)
install(FILES ${actant_public_headers}
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/actant COMPONENT development)

# Both files find the library from where they lie, so that an installed tree
# can be moved.
file(RELATIVE_PATH actant_prefix_of_pc
  /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/actant.pc.in actant.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/actant.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

set(actant_cmake_folder ${CMAKE_INSTALL_LIBDIR}/cmake/actant)
configure_package_config_file(cmake/actantConfig.cmake.in actantConfig.cmake
  INSTALL_DESTINATION ${actant_cmake_folder})
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/actantConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/actantConfig.cmake
  ${PROJECT_BINARY_DIR}/actantConfigVersion.cmake
  DESTINATION ${actant_cmake_folder} COMPONENT development)
install(EXPORT actant FILE actantTargets.cmake NAMESPACE actant::
  DESTINATION ${actant_cmake_folder} COMPONENT development)

install(DIRECTORY docs/examples/ COMPONENT development
  DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libactant-dev/examples
  PATTERN "ci.sh" EXCLUDE)

# A manual page a command, with the options that the program itself tells of.
file(GLOB templates CONFIGURE_DEPENDS docs/man/actant-*.1.in)
foreach(template IN LISTS templates)
  get_filename_component(page ${template} NAME_WLE)
  string(REGEX REPLACE "^actant-(.*)\\.1$" "\\1" command ${page})
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/man/${page}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/man
    COMMAND sh ${PROJECT_SOURCE_DIR}/cmake/man-page.sh
      $<TARGET_FILE:actant_cli> ${command} ${template} ${PROJECT_VERSION}
      > ${PROJECT_BINARY_DIR}/man/${page}
    DEPENDS actant_cli ${template} ${PROJECT_SOURCE_DIR}/cmake/man-page.sh
    VERBATIM)
  list(APPEND pages ${PROJECT_BINARY_DIR}/man/${page})
endforeach()
add_custom_target(manual ALL DEPENDS ${pages})
install(FILES docs/man/actant.1 ${pages}
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES docs/man/actant-cluster.7
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man7 COMPONENT program)
install(FILES docs/completion/actant.bash RENAME actant
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  COMPONENT program)
set(ACTANT_ZSH_FOLDER ${CMAKE_INSTALL_DATADIR}/zsh/site-functions
    CACHE PATH "Folder of zsh completions below the prefix")
install(FILES docs/completion/_actant
  DESTINATION ${ACTANT_ZSH_FOLDER} COMPONENT program)
install(PROGRAMS docs/cluster/shard.sh docs/cluster/merge.sh
  docs/cluster/submit.sh
  DESTINATION ${CMAKE_INSTALL_DATADIR}/actant/cluster COMPONENT program)
