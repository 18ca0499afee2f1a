# `cpack` in the build folder makes three Debian packages: the program, the
# library, and what one needs to build against it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME actant)
set(CPACK_PACKAGE_VENDOR "Actant")
set(CPACK_PACKAGE_CONTACT "Actant maintainers <maintainers@actant.example>")
# Every package has a summary of its own, the first line of its description.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program library development)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)

set(library libactant${PROJECT_VERSION_MAJOR})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR})

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME actant)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS fonts-dejavu-core)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "parallel, slurm-client")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
"knowledge graphs of actors from English news
actant reads English news and builds a graph of the actors in it: who did
what to whom, who says so, and where it stands in the text. It works offline
and writes RDF, diagrams, a page to explore, and tables.")

# A program needs the very version that it was linked with: before 1.0 the
# interface may change.
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${library})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY "=")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA
  ${PROJECT_SOURCE_DIR}/cmake/debian/triggers)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION
"knowledge graphs of actors from English news - library
libactant reads English news and builds a graph of the actors in it: who did
what to whom, who says so, and where it stands in the text.

This package has the shared library, with the trained model in it.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libactant-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "${library} (= ${PROJECT_VERSION}), libglib2.0-dev (>= 2.74)")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION
"knowledge graphs of actors from English news - development files
libactant reads English news and builds a graph of the actors in it: who did
what to whom, who says so, and where it stands in the text.

This package has the headers, and what pkg-config and CMake need to find the
library.")

# Compressed manual pages, copyright and changelog, as Debian wants them.
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debian/finish.cmake)
configure_file(cmake/debian/changelog.in debian-changelog @ONLY)
set(CPACK_ACTANT_CHANGELOG ${PROJECT_BINARY_DIR}/debian-changelog)
set(CPACK_ACTANT_COPYRIGHT ${PROJECT_SOURCE_DIR}/cmake/debian/copyright)
include(CPack)
