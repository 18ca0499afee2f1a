/* Writes the pages that page.mjs opens into a folder: hostile.html (the nasty
   names of the unit tests and names that would run script), large.html (2,000
   actors, 10,000 statements), empty.html: sample FOLDER */
#include "../../unit/nasty.h"

#include <actant/export.h>

enum { ACTORS = 2250, DOCUMENTS = 250, STATEMENTS = 41, SYLLABLES = 20 };

static void
write_page (ActStore *store, const char *folder, const char *name)
{
  GError *error = NULL;
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (ActGraph) graph = act_graph_resolve (store, &error);

  if (!graph || !act_export_write (graph, ACT_FORMAT_HTML, path, NULL, &error))
    g_error ("%s", error->message);
}

static void
add_record (ActStore *store, ActRecord *record)
{
  GError *error = NULL;

  if (!act_store_add (store, record, &error))
    g_error ("%s", error->message);
  act_record_free (record);
}

/* Every text of a record that reaches the page tries to run something. */
static ActRecord *
make_hostile (void)
{
  static const char script[] = "</script><script>window.hacked=1</script>";
  static const char image[] = "<img src=x onerror=window.hacked=2>";
  g_autofree char *text =
      g_strdup_printf ("%s hit %s in the <b onclick=x>.\nIlona Varga met %s.",
                       script, image, image);
  ActRecord *record = test_record_new (image, "2021-06-01", text);
  guint32 a = test_add_entity (record, ACT_ENTITY_PERSON, script, NULL);
  guint32 b = test_add_entity (record, ACT_ENTITY_PERSON, image, NULL);
  guint32 varga =
      test_add_entity (record, ACT_ENTITY_PERSON, "Ilona Varga", NULL);

  record->title = g_strdup (script);
  record->publisher = g_strdup (image);
  g_free (record->uri);
  record->uri = g_strdup ("javascript:window.hacked=3");
  ActProposition *s = test_add_statement (record, a, "hit", b, text);
  test_set_source (s, b, ACT_STANCE_DENIES, script);
  s->relation_phrase = act_record_keep (record, image);
  s->time = act_record_keep (record, image);
  test_add_statement (record, varga, "meet", b, "Ilona Varga met");
  return record;
}

/* Two words that no other actor has. */
static char *
make_name (guint i)
{
  static const char *const parts[SYLLABLES] = {
      "ba", "do", "ke",  "lum", "mir", "nat", "po",  "rus", "sel", "tov",
      "vo", "za", "chi", "fen", "gar", "hul", "jes", "ost", "wik", "yan"};
  guint a = i % SYLLABLES, b = i / SYLLABLES % SYLLABLES;
  guint c = i / (SYLLABLES * SYLLABLES) % SYLLABLES;
  char *name =
      g_strconcat (parts[a], parts[c], parts[b], " ", parts[b],
                   parts[(a + 7) % SYLLABLES], parts[a], parts[c], NULL);

  name[0] = g_ascii_toupper (name[0]);
  strchr (name, ' ')[1] = g_ascii_toupper (strchr (name, ' ')[1]);
  return name;
}

static ActRecord *
make_large (guint document)
{
  static const char *const relations[] = {"meet", "accuse", "visit",
                                          "call_for"};
  g_autofree char *title = g_strdup_printf ("Article %u", document);
  g_autofree char *date = g_strdup_printf (
      "20%02u-%02u-%02u", document % 20, document % 12 + 1, document % 28 + 1);
  g_autoptr (GString) text = g_string_new (NULL);
  ActRecord *record = NULL;
  guint32 local[ACTORS];

  for (guint i = 0; i < STATEMENTS; i++) {
    g_autofree char *a = make_name ((document * 8 + i % 9) % ACTORS);
    g_autofree char *b = make_name ((document * 8 + i * 61 + 1) % ACTORS);
    g_string_append_printf (text,
                            "%s %s %s, according to what everybody could read "
                            "that day in paper number %u of the year. ",
                            a, relations[i % 4], b, i);
  }
  record = test_record_new (title, date, text->str);
  memset (local, 0xff, sizeof local);
  guint32 from = 0;
  for (guint i = 0; i < STATEMENTS; i++) {
    guint ends[] = {(document * 8 + i % 9) % ACTORS,
                    (document * 8 + i * 61 + 1) % ACTORS};
    for (guint e = 0; e < 2; e++)
      if (local[ends[e]] == ACT_NONE) {
        g_autofree char *name = make_name (ends[e]);
        local[ends[e]] =
            test_add_entity (record, ACT_ENTITY_PERSON, name, NULL);
      }
    ActProposition *s = act_record_get_proposition (
        record, act_record_add_proposition (record));
    s->subject = local[ends[0]];
    s->object = local[ends[1]];
    s->relation_id = act_record_keep (record, relations[i % 4]);
    s->relation_label = act_record_take (
        record, g_strdelimit (g_strdup (relations[i % 4]), "_", ' '));
    s->relation_phrase = act_record_keep (record, s->relation_label);
    s->confidence = (guint16) (500 + i * 10);
    const char *stop = strstr (text->str + from, ". ");
    s->span.begin = from;
    s->span.end = (guint32) (stop + 1 - text->str);
    s->sentence = s->span;
    from = s->span.end + 1;
  }
  return record;
}

int
main (int argc, char **argv)
{
  if (argc != 2)
    return 2;
  g_mkdir_with_parents (argv[1], 0777);
  g_autoptr (ActStore) empty = act_store_open (NULL, ACT_STORE_NEW, NULL);
  write_page (empty, argv[1], "empty.html");
  g_autoptr (ActStore) hostile = test_store_new ();
  add_record (hostile, test_record_many_nasty ());
  add_record (hostile, make_hostile ());
  write_page (hostile, argv[1], "hostile.html");
  g_autoptr (ActStore) large = act_store_open (NULL, ACT_STORE_NEW, NULL);
  for (guint i = 0; i < DOCUMENTS; i++)
    add_record (large, make_large (i));
  write_page (large, argv[1], "large.html");
  return 0;
}
