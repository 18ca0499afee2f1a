/* The model file: a header and a table of named sections, mapped and checked.
 *
 * Little-endian. Header, 64 bytes: "ACTMODEL", u32 version, u32 number of
 * sections, u64 size of the file, u32 CRC-32 of all bytes from 64 on, zeros.
 * Then 80 bytes a section: name[40], u32 type, u32 rank, u32 dims[4],
 * u64 offset, u64 size; then the sections, each at a multiple of 64 bytes. */
#ifndef ACTANT_NETWORK_MODEL_FILE_H
#define ACTANT_NETWORK_MODEL_FILE_H

#include <glib.h>

G_BEGIN_DECLS

#define ACT_MODEL_MAGIC "ACTMODEL"
#define ACT_MODEL_VERSION 1
#define ACT_MODEL_HEADER_SIZE 64
#define ACT_MODEL_ENTRY_SIZE 80
#define ACT_MODEL_MAX_SECTIONS 256

typedef enum {
  ACT_SECTION_BYTES,
  ACT_SECTION_F32,
  ACT_SECTION_I8,
  ACT_SECTION_I32,
  ACT_SECTION_U32,
  ACT_SECTION_U64,
  ACT_SECTION_U16,
  ACT_N_SECTION_TYPES
} ActSectionType;

/* @data is borrowed from the file; its alignment is 64 bytes. An int8 section
   of rank 4 is a packed matrix: dims are N, K and these two with padding. */
typedef struct {
  char name[40];
  ActSectionType type;
  guint rank;
  guint32 dims[4];
  const void *data;
  gsize size; /* bytes */
} ActSection;

typedef struct ActModelFile ActModelFile;

/**
 * act_model_file_open:
 *
 * Maps the file and checks size, version, checksum and the section table.
 *
 * Returns: (nullable): %NULL with ACT_ERROR_IO when it cannot be read and with
 * ACT_ERROR_MODEL when it is damaged, `PATH: what is wrong`.
 */
ActModelFile *act_model_file_open (const char *path, GError **error);

/* The same for @size bytes at @bytes (aligned to 64), which must stay. */
ActModelFile *act_model_file_new (const char *name, gconstpointer bytes,
                                  gsize size, GError **error);
void act_model_file_free (ActModelFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActModelFile, act_model_file_free)

/* For messages; borrowed. */
const char *act_model_file_get_name (const ActModelFile *file);

/* %NULL when there is no such section. Borrowed, as long as the file. */
const ActSection *act_model_file_find (const ActModelFile *file,
                                       const char *name);

/**
 * act_model_file_get:
 * @rank, @dims: what the section must look like
 *
 * Returns: (nullable): the section's data; %NULL with ACT_ERROR_MODEL when it
 * is not there or of another type or shape.
 */
gconstpointer act_model_file_get (const ActModelFile *file, const char *name,
                                  ActSectionType type, guint rank,
                                  const guint32 *dims, GError **error);

/* A section of bytes; sets @size. Errors as above. */
const char *act_model_file_get_bytes (const ActModelFile *file,
                                      const char *name, gsize *size,
                                      GError **error);

G_END_DECLS

#endif
