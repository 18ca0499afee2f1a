/* Mapping and checking of the model file. Nothing of it is trusted: what the
 * checksum does not catch, the bounds do. */
#include "model-file.h"

#include <actant/error.h>

#include <string.h>
#include <zlib.h>

#define ALIGNMENT 64

struct ActModelFile {
  char *name;
  GMappedFile *mapped; /* NULL when the bytes are the caller's */
  const guint8 *bytes;
  gsize size;
  guint n_sections;
  ActSection *sections;
};

static const gsize type_sizes[ACT_N_SECTION_TYPES] = {
    [ACT_SECTION_BYTES] = 1, [ACT_SECTION_F32] = 4, [ACT_SECTION_I8] = 1,
    [ACT_SECTION_I32] = 4,   [ACT_SECTION_U32] = 4, [ACT_SECTION_U64] = 8,
    [ACT_SECTION_U16] = 2,
};

G_GNUC_PRINTF (3, 4)
static gboolean
fail (const ActModelFile *file, GError **error, const char *format, ...)
{
  va_list arguments;
  char *what;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, ACT_ERROR, ACT_ERROR_MODEL, "%s: %s", file->name, what);
  g_free (what);
  return FALSE;
}

static guint32
read_u32 (const guint8 *at)
{
  guint32 value;

  memcpy (&value, at, sizeof value);
  return GUINT32_FROM_LE (value);
}

static guint64
read_u64 (const guint8 *at)
{
  guint64 value;

  memcpy (&value, at, sizeof value);
  return GUINT64_FROM_LE (value);
}

static guint32
checksum (const guint8 *bytes, gsize size)
{
  return (guint32) crc32_z (crc32_z (0, NULL, 0), bytes, size);
}

static gboolean
check_header (ActModelFile *file, GError **error)
{
  const guint8 *bytes = file->bytes;
  guint64 size;

  if (file->size < sizeof ACT_MODEL_MAGIC - 1 ||
      memcmp (bytes, ACT_MODEL_MAGIC, sizeof ACT_MODEL_MAGIC - 1) != 0)
    return fail (file, error, "not a model file");
  if (file->size < ACT_MODEL_HEADER_SIZE)
    return fail (file, error,
                 "truncated: %" G_GSIZE_FORMAT " bytes are less than a header",
                 file->size);
  if (read_u32 (bytes + 8) != ACT_MODEL_VERSION)
    return fail (file, error, "version %u, this program reads %u",
                 read_u32 (bytes + 8), ACT_MODEL_VERSION);
  size = read_u64 (bytes + 16);
  if (file->size < size)
    return fail (file, error,
                 "truncated: %" G_GSIZE_FORMAT " of %" G_GUINT64_FORMAT
                 " bytes",
                 file->size, size);
  if (file->size > size)
    return fail (file, error, "%" G_GUINT64_FORMAT " bytes too long",
                 file->size - size);
  file->n_sections = read_u32 (bytes + 12);
  if (file->n_sections > ACT_MODEL_MAX_SECTIONS ||
      file->n_sections * (gsize) ACT_MODEL_ENTRY_SIZE >
          file->size - ACT_MODEL_HEADER_SIZE)
    return fail (file, error, "absurd number of sections: %u",
                 file->n_sections);
  if (checksum (bytes + ACT_MODEL_HEADER_SIZE,
                file->size - ACT_MODEL_HEADER_SIZE) != read_u32 (bytes + 24))
    return fail (file, error, "checksum mismatch");
  return TRUE;
}

/* Bytes that a section of this type and shape has; FALSE on overflow. */
static gboolean
expected_size (const ActSection *section, gsize *size)
{
  const gboolean packed = section->type == ACT_SECTION_I8 && section->rank == 4;

  *size = type_sizes[section->type];
  for (guint i = packed ? 2 : 0; i < section->rank; i++)
    if (!g_size_checked_mul (size, *size, section->dims[i]))
      return FALSE;
  return TRUE;
}

static gboolean
check_section (ActModelFile *file, guint index, GError **error)
{
  const guint8 *entry = file->bytes + ACT_MODEL_HEADER_SIZE +
                        (gsize) index * ACT_MODEL_ENTRY_SIZE;
  ActSection *section = &file->sections[index];
  const guint32 type = read_u32 (entry + 40);
  const guint64 offset = read_u64 (entry + 64);
  const guint64 size = read_u64 (entry + 72);
  gsize expected;

  memcpy (section->name, entry, sizeof section->name);
  if (!memchr (section->name, 0, sizeof section->name) ||
      !g_str_is_ascii (section->name))
    return fail (file, error, "section %u has a bad name", index);
  section->rank = read_u32 (entry + 44);
  if (type >= ACT_N_SECTION_TYPES || section->rank > 4)
    return fail (file, error, "section %s has a bad type or rank",
                 section->name);
  section->type = (ActSectionType) type;
  for (guint i = 0; i < 4; i++)
    section->dims[i] = read_u32 (entry + 48 + 4 * i);
  if (offset % ALIGNMENT || offset > file->size || size > file->size - offset)
    return fail (file, error, "section %s lies outside the file",
                 section->name);
  if (!expected_size (section, &expected) || expected != size)
    return fail (file, error, "section %s is not of the size of its shape",
                 section->name);
  section->data = file->bytes + offset;
  section->size = (gsize) size;
  return TRUE;
}

static gboolean
check (ActModelFile *file, GError **error)
{
#if G_BYTE_ORDER != G_LITTLE_ENDIAN
  return fail (file, error,
               "this program reads models on little-endian "
               "machines only");
#endif
  if (!check_header (file, error))
    return FALSE;
  file->sections = g_new0 (ActSection, file->n_sections);
  for (guint i = 0; i < file->n_sections; i++)
    if (!check_section (file, i, error))
      return FALSE;
  return TRUE;
}

ActModelFile *
act_model_file_new (const char *name, gconstpointer bytes, gsize size,
                    GError **error)
{
  g_autoptr (ActModelFile) file = g_new0 (ActModelFile, 1);

  file->name = g_strdup (name);
  file->bytes = bytes;
  file->size = size;
  return check (file, error) ? g_steal_pointer (&file) : NULL;
}

ActModelFile *
act_model_file_open (const char *path, GError **error)
{
  g_autoptr (ActModelFile) file = g_new0 (ActModelFile, 1);
  g_autoptr (GError) reason = NULL;

  file->name = g_strdup (path);
  file->mapped = g_mapped_file_new (path, FALSE, &reason);
  if (!file->mapped) {
    /* GLib's message of what cannot be mapped (a folder, a device) is broken */
    if (g_file_test (path, G_FILE_TEST_EXISTS) &&
        !g_file_test (path, G_FILE_TEST_IS_REGULAR))
      g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: no regular file", path);
    else
      g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s", reason->message);
    return NULL;
  }
  file->bytes = (const guint8 *) g_mapped_file_get_contents (file->mapped);
  file->size = g_mapped_file_get_length (file->mapped);
  return check (file, error) ? g_steal_pointer (&file) : NULL;
}

void
act_model_file_free (ActModelFile *file)
{
  if (!file)
    return;
  if (file->mapped)
    g_mapped_file_unref (file->mapped);
  g_free (file->sections);
  g_free (file->name);
  g_free (file);
}

const char *
act_model_file_get_name (const ActModelFile *file)
{
  return file->name;
}

const ActSection *
act_model_file_find (const ActModelFile *file, const char *name)
{
  for (guint i = 0; i < file->n_sections; i++)
    if (g_str_equal (file->sections[i].name, name))
      return &file->sections[i];
  return NULL;
}

gconstpointer
act_model_file_get (const ActModelFile *file, const char *name,
                    ActSectionType type, guint rank, const guint32 *dims,
                    GError **error)
{
  const ActSection *section = act_model_file_find (file, name);

  if (!section) {
    fail (file, error, "no section %s", name);
    return NULL;
  }
  if (section->type != type || section->rank != rank ||
      memcmp (section->dims, dims, rank * sizeof *dims) != 0) {
    fail (file, error,
          "section %s has another type or shape than the "
          "configuration asks for",
          name);
    return NULL;
  }
  return section->data;
}

const char *
act_model_file_get_bytes (const ActModelFile *file, const char *name,
                          gsize *size, GError **error)
{
  const ActSection *section = act_model_file_find (file, name);

  if (!section || section->type != ACT_SECTION_BYTES) {
    fail (file, error, "no text section %s", name);
    return NULL;
  }
  *size = section->size;
  return section->data;
}
