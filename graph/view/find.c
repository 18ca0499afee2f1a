#include "resolve/name-key.h"
#include "resolve/node.h"
#include "view/graph-private.h"

#include <actant/names.h>
#include <string.h>

/* How a name fits an entity: an identifier is nobody else's; a label is who is
   meant unless another one who goes by the name, too, is better known. */
enum { FIT_NONE, FIT_NAME, FIT_LABEL, FIT_ID };

/* So many of those who may be meant are told. */
enum { MAX_TOLD = 5 };

/* In letters: a word whose spelling is looked at, the beginning of one that may
   stand for it; and a misfit of words that have nothing in common. */
enum { LONGEST_WORD = 40, LEAST_PREFIX = 3, UNLIKE = 1000 };

static gboolean
has_key (const char *name, const char *key, ActNameClass class)
{
  g_autofree char *own = act_name_key (name, class);

  return strcmp (own, key) == 0;
}

/* Do the words of @key end the name of this person ("Regan", "Donald T.
   Regan")? */
static gboolean
is_surname (const ActEntity *entity, const char *key)
{
  gsize bytes, length = strlen (key);

  if (entity->type != ACT_ENTITY_PERSON || !entity->named)
    return FALSE;
  act_names_generation (entity->label, &bytes);
  g_autofree char *name = g_strndup (entity->label, bytes);
  g_autofree char *own = act_name_key (name, ACT_CLASS_PERSON);
  gsize whole = strlen (own);
  return whole > length && own[whole - length - 1] == ' ' &&
         strcmp (own + whole - length, key) == 0;
}

static guint
get_fit (const ActEntity *entity, const char *name, const char *const keys[3])
{
  ActNameClass class = act_entity_type_get_class (entity->type);

  if (strcmp (entity->id, name) == 0)
    return FIT_ID;
  if (has_key (entity->label, keys[class], class))
    return FIT_LABEL;
  for (guint i = 0; i < entity->n_aliases; i++)
    if (has_key (entity->aliases[i], keys[class], class))
      return FIT_NAME;
  return is_surname (entity, keys[ACT_CLASS_PERSON]) ? FIT_NAME : FIT_NONE;
}

/* Named entities go before a document's own ones. */
static gboolean
is_better_known (const ActEntity *a, const ActEntity *b)
{
  if (a->named != b->named)
    return a->named;
  if (a->n_documents != b->n_documents)
    return a->n_documents > b->n_documents;
  return a->n_mentions > b->n_mentions;
}

static gint
compare_fame (gconstpointer a, gconstpointer b, gpointer data)
{
  guint32 i = *(const guint32 *) a, j = *(const guint32 *) b;
  const ActEntity *x = act_graph_get_entity (data, i);
  const ActEntity *y = act_graph_get_entity (data, j);

  if (is_better_known (x, y))
    return -1;
  return is_better_known (y, x) ? 1 : (i > j) - (i < j);
}

/* The best known first; nobody without a name beside somebody with one. */
static void
sort_by_fame (const ActGraph *graph, GArray *found)
{
  guint n = 0;

  g_array_sort_with_data (found, compare_fame, (gpointer) (guintptr) graph);
  while (
      n < found->len &&
      act_graph_get_entity (graph, g_array_index (found, guint32, n))->named ==
          act_graph_get_entity (graph, g_array_index (found, guint32, 0))
              ->named)
    n++;
  g_array_set_size (found, n);
}

static gboolean
has_initial (const char *name)
{
  for (; *name; name = act_name_next_token (name))
    if (act_name_token_is_initial (name))
      return TRUE;
  return FALSE;
}

/* Of @label the words that @name may spell otherwise: no initials if it has
   none, since "P." stands for every name in P; the surname if it is one word.
 */
static char *
get_comparable (const char *label, const char *name)
{
  gboolean initials = has_initial (name);
  gboolean alone = act_name_count_tokens (name) == 1;
  GString *out = g_string_new (NULL);
  gsize bytes;

  if (alone)
    act_names_generation (label, &bytes);
  else
    bytes = strlen (label);
  for (const char *at = label; *at && at < label + bytes;
       at = act_name_next_token (at)) {
    if (!initials && act_name_token_is_initial (at))
      continue;
    if (alone)
      g_string_truncate (out, 0);
    else if (out->len > 0)
      g_string_append_c (out, ' ');
    g_string_append_len (out, at, (gssize) act_name_token_length (at));
  }
  return g_string_free (out, FALSE);
}

static void
find_spelling (const ActGraph *graph, const char *name, GArray *found)
{
  for (guint32 i = 0; i < graph->entities->len; i++) {
    const ActEntity *entity = act_graph_get_entity (graph, i);
    if (entity->type != ACT_ENTITY_PERSON || !entity->named)
      continue;
    g_autofree char *label = get_comparable (entity->label, name);
    if (act_names_compare (label, name) >= ACT_NAMES_SAME)
      g_array_append_val (found, i);
  }
}

/* All whom the name fits, but those with a lesser fit only where one of them
   is better known than all with the best. */
static void
find_fitting (const ActGraph *graph, const char *name, GArray *found)
{
  g_autoptr (GArray) lesser = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree char *person = act_name_key (name, ACT_CLASS_PERSON);
  g_autofree char *place = act_name_key (name, ACT_CLASS_PLACE);
  g_autofree char *thing = act_name_key (name, ACT_CLASS_THING);
  const char *const keys[3] = {person, place, thing};

  for (guint32 i = 0; i < graph->entities->len; i++) {
    guint fit = get_fit (act_graph_get_entity (graph, i), name, keys);
    if (fit == FIT_ID) {
      g_array_set_size (found, 0);
      g_array_append_val (found, i);
      return;
    }
    if (fit != FIT_NONE)
      g_array_append_val (fit == FIT_LABEL ? found : lesser, i);
  }
  sort_by_fame (graph, found);
  sort_by_fame (graph, lesser);
  if (lesser->len > 0 &&
      (found->len == 0 || compare_fame (lesser->data, found->data,
                                        (gpointer) (guintptr) graph) < 0))
    g_array_append_vals (found, lesser->data, lesser->len);
}

GArray *
act_graph_find_entities (const ActGraph *graph, const char *name)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (graph && name, found);
  if (!*name)
    return found;
  find_fitting (graph, name, found);
  if (found->len == 0)
    find_spelling (graph, name, found);
  sort_by_fame (graph, found);
  return found;
}

guint32
act_graph_find_entity (const ActGraph *graph, const char *name)
{
  g_autoptr (GArray) found = act_graph_find_entities (graph, name);

  return found->len > 0 ? g_array_index (found, guint32, 0) : ACT_NONE;
}

/* Is @name a word, or several, of @label? Both folded. */
static gboolean
has_words (const char *label, const char *name)
{
  gsize n = strlen (name);

  for (const char *at = label; (at = strstr (at, name)) != NULL; at++)
    if ((at == label || at[-1] == ' ') && (at[n] == ' ' || at[n] == '\0'))
      return TRUE;
  return FALSE;
}

/* How far two words are apart in letters put in, left out, changed or swapped
   (optimal string alignment); anything above @most is as good as that. */
static guint
get_distance (const gunichar *a, glong n_a, const gunichar *b, glong n_b,
              guint most)
{
  guint rows[3][LONGEST_WORD + 1];

  if (n_a > LONGEST_WORD || n_b > LONGEST_WORD ||
      (guint) ABS (n_a - n_b) > most)
    return most + 1;
  for (glong k = 0; k <= n_b; k++)
    rows[0][k] = (guint) k;
  for (glong i = 1; i <= n_a; i++) {
    guint *row = rows[i % 3], *above = rows[(i - 1) % 3];
    const guint *second = rows[(i + 1) % 3];
    row[0] = (guint) i;
    for (glong k = 1; k <= n_b; k++) {
      row[k] = MIN (above[k], row[k - 1]) + 1;
      row[k] = MIN (row[k], above[k - 1] + (a[i - 1] != b[k - 1]));
      if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
        row[k] = MIN (row[k], second[k - 2] + 1);
    }
  }
  return rows[n_a % 3][n_b];
}

/* How badly @word (folded) fits the best word of @label (folded): 0 it is one,
   1 one begins with it, 1 + letters that differ; UNLIKE beyond a third. */
static guint
get_misfit (const char *label, const char *word)
{
  g_auto (GStrv) words = g_strsplit (label, " ", -1);
  glong n, n_own;
  g_autofree gunichar *letters = g_utf8_to_ucs4_fast (word, -1, &n);
  guint most = (guint) n / 3, best = UNLIKE;

  if (has_words (label, word))
    return 0;
  for (char **own = words; *own; own++) {
    g_autofree gunichar *theirs = g_utf8_to_ucs4_fast (*own, -1, &n_own);
    guint distance = n >= LEAST_PREFIX && g_str_has_prefix (*own, word)
                         ? 0
                         : get_distance (letters, n, theirs, n_own, most);
    if (distance <= most)
      best = MIN (best, 1 + distance);
  }
  return best;
}

/* Case and accents apart. */
static char *
fold (const char *name)
{
  g_autofree char *apart = g_utf8_normalize (name, -1, G_NORMALIZE_NFKD);
  g_autofree char *lower = apart ? g_utf8_casefold (apart, -1) : NULL;
  GString *out = g_string_new (NULL);

  for (const char *p = lower; p && *p; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (out, g_utf8_get_char (p));
  return g_strstrip (g_string_free (out, FALSE));
}

GArray *
act_graph_find_similar (const ActGraph *graph, const char *name)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint best = UNLIKE - 1;

  g_return_val_if_fail (graph && name, found);
  g_autofree char *folded = fold (name);
  const char *last = strrchr (folded, ' ') ? strrchr (folded, ' ') + 1 : folded;
  for (guint32 i = 0; i < graph->entities->len && *last; i++) {
    const ActEntity *entity = act_graph_get_entity (graph, i);
    if (!entity->named)
      continue;
    g_autofree char *label = fold (entity->label);
    guint misfit = get_misfit (label, last);
    if (misfit > best)
      continue;
    if (misfit < best)
      g_array_set_size (found, 0);
    best = misfit;
    g_array_append_val (found, i);
  }
  sort_by_fame (graph, found);
  return found;
}

void
act_graph_append_entities (const ActGraph *graph, const GArray *found,
                           GString *text)
{
  for (guint i = 0; i < MIN (found->len, (guint) MAX_TOLD); i++) {
    const ActEntity *entity =
        act_graph_get_entity (graph, g_array_index (found, guint32, i));
    g_string_append_printf (
        text, "%s%s (%s, %u %s, %s)", i > 0 ? ", " : "", entity->label,
        act_entity_type_to_string (entity->type), entity->n_mentions,
        entity->n_mentions == 1 ? "mention" : "mentions", entity->id);
  }
  if (found->len > MAX_TOLD)
    g_string_append_printf (text, " and %u more", found->len - MAX_TOLD);
}
