/* The bytes of actant.model as read-only data of the program: mapped by the
   loader like any page of it, shared between processes, never copied. */
#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack,"",%progbits
#endif
    .section .rodata
    .global act_builtin_model
    .global act_builtin_model_end
    .hidden act_builtin_model
    .hidden act_builtin_model_end
    .balign 64
act_builtin_model:
    .incbin ACTANT_MODEL_FILE
act_builtin_model_end:
    .byte 0
