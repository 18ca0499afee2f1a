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
  extract/include/actant/model.h extract/include/actant/record.h
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

install(DIRECTORY docs/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
  COMPONENT program FILES_MATCHING PATTERN "*.1")
install(FILES docs/man/actant-cluster.7
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man7 COMPONENT program)
install(PROGRAMS docs/cluster/shard.sh docs/cluster/merge.sh
  docs/cluster/submit.sh
  DESTINATION ${CMAKE_INSTALL_DATADIR}/actant/cluster COMPONENT program)
