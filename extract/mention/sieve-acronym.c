/* Acronyms and the names that they are short for. */
#include "mention/sieve-name.h"

#include "lexicon/lexicon.h"

#include <string.h>

enum { MAX_ACRONYM = 8 /* letters */ };

gboolean
act_name_is_link_word (const char *word)
{
  static const char *const words[] = {"of", "the", "for", "and", "in", "on",
                                      "de", "&",   "at",  "-",   "to", NULL};

  return act_strings_have (words, word);
}

gboolean
act_reference_is_collective (const ActReference *it)
{
  return it->name != ACT_NONE && !it->adjective &&
         (it->type == ACT_ENTITY_ORGANIZATION || it->type == ACT_ENTITY_OTHER ||
          it->type == ACT_ENTITY_EVENT);
}

gboolean
act_reference_is_acronym (ActReferences *references, const ActReference *it)
{
  g_autofree char *text = act_parse_get_words_text (
      references->parse, it->sentence, it->short_begin, it->short_end);
  guint letters = 0;

  for (const char *at = text; *at; at++) {
    if (*at != '.' && !g_ascii_isupper (*at))
      return FALSE;
    letters += *at != '.';
  }
  return letters > 1;
}

/* Initials of the words: "Collective Security Treaty Organization" -> csto;
   @all: of "of", too; @hyphens: of both parts of "Asia-Pacific". */
static void
write_initials (const char *key, gboolean all, gboolean hyphens,
                char out[MAX_ACRONYM + 1])
{
  g_auto (GStrv) words = g_strsplit_set (key, hyphens ? " -" : " ", -1);
  guint n = 0;

  for (guint i = 0; words[i] && n < MAX_ACRONYM; i++)
    if (g_ascii_isalpha (words[i][0]) &&
        (all || !act_name_is_link_word (words[i])))
      out[n++] = words[i][0];
  out[n] = '\0';
}

static gboolean
is_acronym (const ActReference *it)
{
  gsize length = strlen (it->core);

  if (length < 2 || length > MAX_ACRONYM || strpbrk (it->core, " -'"))
    return FALSE;
  return TRUE;
}

/* The gazetteer knows what the short name means, and that it is not the longer
   one: "US" is not the "U.S. Senate". */
static gboolean
is_another_known (ActReferences *references, const ActReference *it,
                  const ActReference *longer)
{
  const ActNameUse *a = act_references_get_name (references, it->name);
  const ActNameUse *b = act_references_get_name (references, longer->name);

  return a->is_known && a->known.label && !a->known.risky &&
         !(b->is_known && b->known.label &&
           g_str_equal (a->known.label, b->known.label));
}

/* Acronym -> full name anywhere in the document. */
static void
join_acronyms (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  g_autoptr (GHashTable) initials =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    char letters[MAX_ACRONYM + 1];
    if ((!act_reference_is_collective (it) && it->type != ACT_ENTITY_PLACE) ||
        it->name == ACT_NONE || it->adjective || !strchr (it->core, ' '))
      continue;
    for (guint how = 0; how < 3; how++) {
      write_initials (it->core, how == 1, how < 2, letters);
      if (strlen (letters) >= 2 && !g_hash_table_contains (initials, letters))
        g_hash_table_insert (initials, g_strdup (letters),
                             GUINT_TO_POINTER (i + 1));
    }
  }
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    g_autofree char *letters = NULL;
    guint32 full;
    if ((!act_reference_is_collective (it) && it->type != ACT_ENTITY_PLACE) ||
        it->name == ACT_NONE || it->adjective || !is_acronym (it))
      continue;
    letters = g_strdup (it->core);
    for (char *from = letters, *to = letters; (*to = *from); from++)
      to += *from != '.';
    full = GPOINTER_TO_UINT (g_hash_table_lookup (initials, letters));
    if (full && !is_another_known (references, it,
                                   act_references_get (references, full - 1)))
      act_resolver_join (resolver, full - 1, i);
  }
}

/* "the National Liberation Army (*ELN*)", "the National Liberation Army, the
   *ELN*, said", "…, or *ELN*,": told to be short for the name right before,
   whatever language its letters are of. The reference of that name or
   ACT_NONE. */
static guint32
find_spelled_out (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;
  const guint end = it->short_end;
  guint at = it->short_begin - 1u;
  guint32 found;

  if (at < 3 || end > s->n_words)
    return ACT_NONE;
  if (strcmp (w[at].form, "(") == 0) {
    if (strcmp (w[end].form, ")") != 0)
      return ACT_NONE;
  } else {
    const gboolean named = strcmp (w[at].lower, "or") == 0;
    if (!named && (strcmp (w[end].form, ",") != 0 || end == s->n_words ||
                   w[end + 1].upos == ACT_UPOS_CCONJ ||
                   w[end + 1].upos == ACT_UPOS_PROPN))
      return ACT_NONE;
    if (named && w[end].upos != ACT_UPOS_PUNCT)
      return ACT_NONE;
    if (strcmp (w[at].lower, "the") == 0)
      at--;
    if (strcmp (w[at].lower, "or") == 0)
      at--;
    else if (at > 3 && strcmp (w[at].lower, "as") == 0 &&
             strcmp (w[at - 1].lower, "known") == 0)
      at -= 2;
    if (at + 1u == it->short_begin || strcmp (w[at].form, ",") != 0)
      return ACT_NONE;
  }
  found = act_references_find (references, it->sentence, at - 1);
  if (found == ACT_NONE ||
      !act_reference_is_collective (act_references_get (references, found)) ||
      act_references_get (references, found)->short_end != at ||
      act_references_get (references, found)->relation == ACT_REL_CONJ)
    return ACT_NONE;
  return found;
}

/* Acronyms whose letters are not those of the name that they stand beside. */
static void
join_spelled_out (ActResolver *resolver)
{
  ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    guint32 full;
    if (!act_reference_is_collective (it) ||
        !act_reference_is_acronym (references, it) ||
        act_resolver_find (resolver, i) != i)
      continue;
    full = find_spelled_out (references, it);
    if (full != ACT_NONE &&
        strchr (act_references_get (references, full)->core, ' ') &&
        !act_references_get_name (references, it->name)->is_known)
      act_resolver_join (resolver, full, i);
  }
}

/* Who speaks, by initials, in an interview: "*LW*: I think so." */
static gboolean
is_marked_speaker (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  return it->name != ACT_NONE && it->short_begin == 1 && it->short_end == 2 &&
         s->n_words > 2 && strcmp (s->words[2].form, ":") == 0 &&
         strspn (s->words[1].form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") ==
             strlen (s->words[1].form) &&
         strlen (it->core) > 1 && strlen (it->core) < 4;
}

/* The only person whose initials these are, or ACT_NONE. */
static guint32
find_person (ActResolver *resolver, const char *initials)
{
  ActReferences *references = resolver->references;
  guint32 found = ACT_NONE;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    char letters[MAX_ACRONYM + 1];
    if (it->name == ACT_NONE || it->type != ACT_ENTITY_PERSON ||
        !strchr (it->core, ' '))
      continue;
    write_initials (it->core, FALSE, FALSE, letters);
    if (strcmp (letters, initials) != 0)
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
  }
  return found;
}

static void
join_speakers (ActResolver *resolver)
{
  ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    guint32 person = is_marked_speaker (references, it)
                         ? find_person (resolver, it->core)
                         : ACT_NONE;
    if (person != ACT_NONE)
      act_resolver_join (resolver, person, i);
  }
}

void
act_resolver_join_acronyms (ActResolver *resolver)
{
  join_acronyms (resolver);
  join_spelled_out (resolver);
  join_speakers (resolver);
}
