# Each kernel is compiled for its instruction set and chosen when the program
# runs. Float results must not depend on the choice: no fused multiply-add.
set(kernel_flags -O3 -ffp-contract=off)
set(kernel_flags_portable)
set(kernel_flags_avx2 -mavx2)
set(kernel_flags_avxvnni -mavx2 -mavxvnni)
set(kernel_flags_avx512vnni -mavx512f -mavx512bw -mavx512dq -mavx512vl
    -mavx512vnni -mprefer-vector-width=512)
set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/network/heads.c
  ${CMAKE_CURRENT_SOURCE_DIR}/network/pairs.c
  PROPERTIES COMPILE_OPTIONS "${kernel_flags}")
foreach(kernel portable avx2 avxvnni avx512vnni)
  set(flags ${kernel_flags})
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    list(APPEND flags ${kernel_flags_${kernel}})
  endif()
  set_source_files_properties(
    ${CMAKE_CURRENT_SOURCE_DIR}/network/kernel-${kernel}.c
    PROPERTIES COMPILE_OPTIONS "${flags}")
endforeach()
