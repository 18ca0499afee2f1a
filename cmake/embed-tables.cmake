# Writes OUT: a C file with every table of TABLES as a string, under its name
# (the file name without folder and extension). C strings are written in lines,
# as a compiler need not take very long ones as single tokens.
file(WRITE ${OUT}.new "#include \"lexicon/lexicon-data.h\"\n\n")
set(rows "")
foreach(table ${TABLES})
  get_filename_component(name ${table} NAME_WE)
  string(MAKE_C_IDENTIFIER ${name} id)
  file(READ ${table} text HEX)
  string(LENGTH "${text}" length)
  math(EXPR bytes "${length} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," text "${text}")
  string(REGEX REPLACE
    "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)"
    "\\1\n" text "${text}")
  file(APPEND ${OUT}.new
    "static const unsigned char data_${id}[] = {\n${text}0x00};\n\n")
  string(APPEND rows
    "  {\"${name}\", (const char *) data_${id}, ${bytes}},\n")
endforeach()
file(APPEND ${OUT}.new
  "const ActTableData act_table_data[] = {\n${rows}  {0, 0, 0}};\n")
file(RENAME ${OUT}.new ${OUT})
