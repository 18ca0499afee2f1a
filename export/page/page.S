/* The files of the page as read-only data of the program; asset.h names them.
   ACTANT_PAGE_FOLDER: the folder of this file, as a string. */
#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack,"",%progbits
#endif
    .section .rodata

.macro asset name, folder, file
    .global act_page_\name
    .global act_page_\name\()_end
    .hidden act_page_\name
    .hidden act_page_\name\()_end
act_page_\name:
    .incbin "\folder/\file"
act_page_\name\()_end:
    .byte 0
.endm

    asset html, ACTANT_PAGE_FOLDER, "page.html"
    asset css, ACTANT_PAGE_FOLDER, "page.css"
    asset cytoscape, ACTANT_PAGE_FOLDER, "vendor/cytoscape.min.js"
    asset model, ACTANT_PAGE_FOLDER, "model.js"
    asset filter, ACTANT_PAGE_FOLDER, "filter.js"
    asset statement, ACTANT_PAGE_FOLDER, "statement.js"
    asset views, ACTANT_PAGE_FOLDER, "views.js"
    asset lines, ACTANT_PAGE_FOLDER, "lines.js"
    asset layout, ACTANT_PAGE_FOLDER, "layout.js"
    asset graph, ACTANT_PAGE_FOLDER, "graph.js"
    asset search, ACTANT_PAGE_FOLDER, "search.js"
    asset main, ACTANT_PAGE_FOLDER, "main.js"
