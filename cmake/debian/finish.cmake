# Run by CPack on the three trees before they become packages.
find_program(GZIP gzip REQUIRED)
foreach(component program library development)
  string(TOUPPER ${component} upper)
  set(tree ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share)
  set(docs ${tree}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  # "file" makes folders that only their owner may enter, with such an umask.
  execute_process(COMMAND mkdir -p -m 755 ${tree} ${tree}/doc ${docs}
                  COMMAND_ERROR_IS_FATAL ANY)
  configure_file(${CPACK_ACTANT_COPYRIGHT} ${docs}/copyright COPYONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  configure_file(${CPACK_ACTANT_CHANGELOG} ${docs}/changelog COPYONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  file(GLOB_RECURSE pages ${tree}/man/*)
  execute_process(COMMAND ${GZIP} -9nf ${docs}/changelog ${pages}
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# Debian's zsh looks for completions of packages in a folder of its own.
set(zsh ${CPACK_TEMPORARY_DIRECTORY}/program/usr/share/zsh)
if(EXISTS ${zsh}/site-functions)
  file(RENAME ${zsh}/site-functions ${zsh}/vendor-completions)
endif()
