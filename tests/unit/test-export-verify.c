/* Tampered graphs and files are found out, with the place. */
#include "leaks.h"
#include "nasty.h"

#include <actant/export.h>
#include <glib/gstdio.h>

static char *folder;

static char *
write_graph (const ActGraph *graph, const char *name)
{
  GError *error = NULL;
  char *path = g_build_filename (folder, name, NULL);

  act_export_write (graph, act_format_from_name (name), path, NULL, &error);
  g_assert_no_error (error);
  return path;
}

static void
test_graph (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  g_autoptr (GString) report = g_string_new (NULL);
  GError *error = NULL;

  act_verify_graph (graph, report, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (report->str, ==, "");
}

/* Statements of one relation whose labels differ in signs that are no part of
   its identifier: one wording, and the file is sound. */
static void
test_one_wording (void)
{
  static const char *const labels[] = {"meet", "meet \u00b1", "meet"};
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  GError *error = NULL;
  guint32 n;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    g_autofree char *name = g_strdup_printf ("talks-%u", i);
    g_autoptr (ActRecord) record = test_record_new (
        name, "2021-05-01",
        i == 1 ? "Ann Lee met \u00b1 Bo Day." : "Ann Lee met Bo Day.");
    guint32 ann = test_add_entity (record, ACT_ENTITY_PERSON, "Ann Lee", NULL);
    guint32 bo = test_add_entity (record, ACT_ENTITY_PERSON, "Bo Day", NULL);
    ActProposition *statement = test_add_statement (
        record, i == 2 ? bo : ann, "meet", i == 2 ? ann : bo, "Ann Lee met");
    statement->relation_label = act_record_keep (record, labels[i]);
    statement->polarity = i == 1 ? ACT_NEGATIVE : ACT_POSITIVE;
    g_assert_true (act_store_add (store, record, &error));
  }
  g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);
  const ActClaim *claims = act_graph_get_claims (graph, &n);
  g_assert_cmpuint (n, ==, 3);
  for (guint32 i = 0; i < n; i++)
    g_assert_cmpstr (claims[i].relation_label, ==, "meet");
  g_autofree char *path = write_graph (graph, "g.nq");
  g_autoptr (GString) report = g_string_new (NULL);
  act_verify_file (path, NULL, report, &error);
  g_assert_no_error (error);
  g_unlink (path);
}

/* A text that is not the one of the hash. */
static void
test_hash (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActRecord) record = test_record_strike ();
  g_autoptr (GString) report = g_string_new (NULL);
  GError *error = NULL;

  record->hash[0] = record->hash[0] == 'a' ? 'b' : 'a';
  g_assert_true (act_store_add (store, record, NULL));
  g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);
  g_assert_false (act_verify_graph (graph, report, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_assert_nonnull (strstr (error->message, "strike: the text does not have"));
  g_clear_error (&error);
}

static void
test_files (void)
{
  static const char *const names[] = {"g.nq", "g.trig", "g.ttl", "g.nt",
                                      "g.rdf"};
  g_autoptr (ActGraph) graph = test_graph_nasty ();

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = write_graph (graph, names[i]);
    g_autoptr (GString) report = g_string_new (NULL);
    GError *error = NULL;
    act_verify_file (path, NULL, report, &error);
    g_assert_no_error (error);
    g_assert_cmpstr (report->str, ==, "");
    g_unlink (path);
  }
}

/* Replaces the first @old of the file and expects a fault with @word. */
static void
tamper (const char *path, const char *old, const char *new, const char *word)
{
  g_autofree char *text = NULL;
  g_autofree char *changed = g_build_filename (folder, "bad.nq", NULL);
  g_autoptr (GString) report = g_string_new (NULL);
  GError *error = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  char *at = strstr (text, old);
  if (!at)
    g_error ("no \"%s\" to be tampered with", old);
  g_autoptr (GString) bytes = g_string_new_len (text, at - text);
  g_string_append (bytes, new);
  g_string_append (bytes, at + strlen (old));
  g_assert_true (g_file_set_contents (changed, bytes->str, -1, NULL));
  g_assert_false (act_verify_file (changed, NULL, report, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_INPUT);
  g_assert_true (g_str_has_prefix (error->message, changed));
  g_assert_cmpint (error->message[strlen (changed)], ==, ':');
  g_assert_true (g_ascii_isdigit (error->message[strlen (changed) + 1]));
  if (word && !strstr (report->str, word))
    g_error ("\"%s\" lacks \"%s\"", report->str, word);
  g_clear_error (&error);
  g_unlink (changed);
}

static void
test_tampered (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autofree char *path = write_graph (graph, "g.nq");

  tamper (path, "exact> \"Ilona Varga visited Port Almar on Wednesday",
          "exact> \"Ilona Varga visited Port Elmar on Wednesday",
          "does not hold the words");
  tamper (path, "Port Almar on Wednesday\"@en",
          "Port Almar on Wednesday too\"@en", "as its place");
  tamper (path, "ns#Denies", "ns#Asserts", "does not say what its name says");
  tamper (path, "ns#Denies", "ns#Denied", "has a bad value");
  tamper (path, "confidence> \"0.8\"", "confidence> \"1.8\"",
          "has a bad value");
  tamper (path, "confidence> \"0.8\"", "confidence> \"0.9\"",
          "does not say what its name says");
  tamper (path, "cue> \"denied\"", "cue> \"said\"",
          "does not say what its name says");
  tamper (path, "#negated> \"true\"", "#negated> \"false\"",
          "label that is not made of its parts");
  tamper (path, "#named> \"true\"", "#named> \"txue\"", "has a bad value");
  tamper (path, "ns#named> ", "ns#nomed> ", "has 0 values of");
  tamper (path, "sha256> \"", "sha256> \"0", "another hash");
  tamper (path, "#bytes> \"", "#bytes> \"0", NULL);
  tamper (path, "ns#Place> ", "ns#Site> ", NULL);
  tamper (path, "ns#Place> ", "ns#Person> ", "without its checksum");
  tamper (path, "core#altLabel> \"Varga", "core#altLabel> \"Vargo",
          "has another wording without its checksum: Vargo");
  tamper (path, "core#altLabel> \"", "core#note> \"",
          "lacks a wording that it has a checksum of");
  tamper (path, "ns#checksum> \"", "ns#checksum> \"0", "checksum");
  tamper (path, "ns#checksum> ", "ns#sum> ", "checksum");
  tamper (path, "ns#Disputed", "ns#Calm", "has a bad value");
  /* what a claim says is in its name */
  static const char content[] = "content of its name";
  tamper (path, "#negated> \"false\"", "#negated> \"true\"", content);
  tamper (path, "ns#Fact>", "ns#Future>", content);
  tamper (path, "ns#date> \"2021-03", "ns#date> \"2020-03", content);
  tamper (path, "ns#date> ", "ns#day> ", content);
  tamper (path, "ns#valueType> ", "ns#kind> ", content);
  tamper (path, "ns#Amount>", "ns#Date>", content);
  tamper (path, "schema.org/mentions> ", "schema.org/about> ",
          "whom its document does not mention");
  tamper (path, "dc/terms/title> \"", "dc/terms/title> \"X",
          "neither its title nor its name");
  /* what is told beside the names has checksums */
  static const char beside[] = "not that of its checksum";
  tamper (path, "dc/terms/issued> \"2021", "dc/terms/issued> \"2020", beside);
  tamper (path, "#eventClass> ", "#eventKlass> ", beside);
  tamper (path, "#time> \"", "#time> \"not ", beside);
  tamper (path, "#status> ", "#state> ", beside);
  tamper (path, "start> \"", "start> \"1", NULL);
  tamper (path, "mentions> <https://actant.example/entity/",
          "mentions> <https://actant.example/entity/x", "whom its document");
  tamper (path, "<https", "https", NULL);
  g_unlink (path);
}

/* The lines of two graphs that call one actor differently are a sound file. */
static void
test_union (void)
{
  static const char *const aliases[] = {"Annie Lee", "Ms Lee"};
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (GString) report = g_string_new (NULL);
  g_autofree char *path = NULL;
  GError *error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++) {
    g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
    g_autofree char *text =
        g_strdup_printf ("Ann Lee, %s, met Bo Day.", aliases[i]);
    g_autoptr (ActRecord) record =
        test_record_new (aliases[i], "2021-05-01", text);
    guint32 ann = test_add_entity (record, ACT_ENTITY_PERSON, "Ann Lee", NULL);
    guint32 bo = test_add_entity (record, ACT_ENTITY_PERSON, "Bo Day", NULL);
    g_autofree char *part = NULL;
    test_add_alias (record, ann, aliases[i]);
    test_add_statement (record, ann, "meet", bo, text);
    g_assert_true (act_store_add (store, record, &error));
    g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);
    g_free (path);
    path = write_graph (graph, "g.nq");
    g_assert_true (g_file_get_contents (path, &part, NULL, NULL));
    g_auto (GStrv) split = g_strsplit (part, "\n", -1);
    for (char **line = split; *line; line++)
      if (!strstr (lines->str, *line))
        g_string_append_printf (lines, "%s\n", *line);
  }
  g_assert_nonnull (strstr (lines->str, "altLabel> \"Annie Lee"));
  g_assert_true (g_file_set_contents (path, lines->str, -1, NULL));
  act_verify_file (path, NULL, report, &error);
  g_assert_no_error (error);
  g_unlink (path);
}

/* A whole statement, or a mention that nothing hangs on, can be missed too. */
static void
test_missing (void)
{
  static const char *const parts[] = {"/attribution/", "/schema.org/mentions>",
                                      "/graph/facts>"};
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autofree char *path = write_graph (graph, "g.nq");
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autoptr (GString) rest = g_string_new (NULL);
    g_autoptr (GString) report = g_string_new (NULL);
    for (char **line = lines; *line; line++)
      if (!strstr (*line, parts[i]))
        g_string_append_printf (rest, "%s\n", *line);
    g_assert_true (g_file_set_contents (path, rest->str, -1, NULL));
    g_assert_false (act_verify_file (path, NULL, report, NULL));
    const char *word =
        i < 2 ? "does not mention, say and quote what" : "lacks its plain fact";
    if (!strstr (report->str, word))
      g_error ("\"%s\" lacks \"%s\"", report->str, word);
  }
  g_unlink (path);
}

/* A line that is not there any more, or one too many. */
static void
test_lines (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autofree char *path = write_graph (graph, "g.nq");
  g_autofree char *text = NULL;
  GError *error = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  char *facts = strstr (text, "/graph/facts> .\n");
  g_assert_nonnull (facts);
  g_autoptr (GString) bytes = g_string_new (text);
  g_string_append (bytes, "<https://actant.example/entity/Q99000001> "
                          "<https://actant.example/relation/visit> "
                          "<https://actant.example/entity/Q99000001> "
                          "<https://actant.example/graph/facts> .\n");
  g_assert_true (g_file_set_contents (path, bytes->str, -1, NULL));
  g_assert_false (act_verify_file (path, NULL, NULL, &error));
  g_assert_nonnull (strstr (error->message, "no claim permits this fact"));
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (path, "", -1, NULL));
  g_assert_false (act_verify_file (path, NULL, NULL, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_INPUT);
  g_clear_error (&error);
  g_unlink (path);
  g_assert_false (act_verify_file (path, NULL, NULL, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_clear_error (&error);
}

/* Writes the lines of @text but number @skip, or with another object there;
   TRUE if verify is content. */
static gboolean
is_sound_without (char **lines, guint skip, gboolean change)
{
  g_autoptr (GString) bytes = g_string_new (NULL);
  g_autofree char *path = g_build_filename (folder, "one.nq", NULL);

  for (guint i = 0; lines[i]; i++) {
    const char *graph = strrchr (lines[i], '<');
    if (i == skip && !change)
      continue;
    if (i == skip && graph && graph - lines[i] > 3) {
      /* the last letter of an IRI or a literal; dates and numbers too */
      const char *end = graph - 2;
      while (end > lines[i] && !g_ascii_isalnum (*end))
        end--;
      const char *mark = g_strrstr_len (lines[i], end - lines[i], "\"");
      const char *type = mark ? mark : end;
      if (*type == '"' && type > lines[i])
        end = type - 1;
      g_string_append_len (bytes, lines[i], end - lines[i]);
      g_string_append_c (bytes, *end == '1' ? '2' : '1');
      g_string_append (bytes, end + 1);
    } else {
      g_string_append (bytes, lines[i]);
    }
    g_string_append_c (bytes, '\n');
  }
  g_assert_true (g_file_set_contents (path, bytes->str, -1, NULL));
  gboolean sound = act_verify_file (path, NULL, NULL, NULL);
  g_unlink (path);
  return sound;
}

/* No line can be taken out, and no object changed. */
static void
test_every_line (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autofree char *path = write_graph (graph, "g.nq");
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_unlink (path);
  g_strchomp (text);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_assert_true (is_sound_without (lines, G_MAXUINT, FALSE));
  for (guint i = 0; lines[i]; i++) {
    if (is_sound_without (lines, i, FALSE))
      g_test_message ("not missed: %s", lines[i]), g_test_fail ();
    if (is_sound_without (lines, i, TRUE))
      g_test_message ("not seen changed: %s", lines[i]), g_test_fail ();
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  g_test_add_func ("/export/verify/graph", test_graph);
  g_test_add_func ("/export/verify/one-wording", test_one_wording);
  g_test_add_func ("/export/verify/hash", test_hash);
  g_test_add_func ("/export/verify/files", test_files);
  g_test_add_func ("/export/verify/tampered", test_tampered);
  g_test_add_func ("/export/verify/union", test_union);
  g_test_add_func ("/export/verify/lines", test_lines);
  g_test_add_func ("/export/verify/missing", test_missing);
  g_test_add_func ("/export/verify/every-line", test_every_line);
  int status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
