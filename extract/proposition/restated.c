#include "proposition/restated.h"

#include "lexicon/lexicon.h"
#include "proposition/echo.h"

#include <string.h>

enum { WORDS_MAX = 24 /* of a statement that is compared */ };

/** The words of relation and object, without "'s"; those of the object from
    @object on. */
typedef struct {
  const ActProposition *it;
  char *text;
  const char *words[WORDS_MAX + 1];
  guint n, object;
} Wording;

/* "*Norway's* troops" where Norway sends them: the troops. */
static const char *
skip_owner (const char *label, const char *owner)
{
  const gsize n = strlen (owner);

  if (!g_str_has_prefix (label, owner) || label[n] != '\'')
    return label;
  return label + n + strcspn (label + n, " ");
}

static void
wording_init (Wording *wording, const ActReading *reading, guint32 index)
{
  const ActProposition *it =
      act_record_get_proposition (reading->record, index);
  const char *object =
      it->object == ACT_NONE
          ? it->value
          : skip_owner (
                act_record_get_entity (reading->record, it->object)->label,
                act_record_get_entity (reading->record, it->subject)->label);
  char *next;

  *wording = (Wording){.it = it,
                       .text = g_strdup_printf ("%s %s", it->relation_label,
                                                object ? object : "")};
  const char *object_text = wording->text + strlen (it->relation_label) + 1;
  for (char *at = wording->text; *at && wording->n < WORDS_MAX; at = next) {
    if (at <= object_text)
      wording->object = wording->n;
    next = at + strcspn (at, " ");
    if (*next)
      *next++ = '\0';
    if (g_str_has_suffix (at, "'s") || g_str_has_suffix (at, "s'"))
      *strrchr (at, '\'') = '\0';
    if (*at)
      wording->words[wording->n++] = at;
  }
}

static void
wording_clear (Wording *wording)
{
  g_free (wording->text);
}

/* A word of the text, or its adjective: "Sudan", "Sudanese". */
static gboolean
is_word_of (const char *text, const char *word)
{
  const gsize n = strlen (word);

  for (gsize length; *text; text += length + strspn (text + length, " ")) {
    length = strcspn (text, " ");
    const gboolean state = g_ascii_isupper (*word) && MIN (n, length) > 3;
    if ((n == length || state) &&
        g_ascii_strncasecmp (text, word, MIN (n, length)) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Among the words, or in another name of the object. */
static gboolean
has_word (const ActReading *reading, const Wording *wording, const char *word)
{
  const ActRecord *record = reading->record;

  for (guint i = 0; i < wording->n; i++)
    if (is_word_of (wording->words[i], word))
      return TRUE;
  if (!act_reading_is_named (reading, wording->it->object))
    return FALSE;
  const GPtrArray *aliases =
      act_record_get_entity (record, wording->it->object)->aliases;
  for (guint i = 0; i < aliases->len; i++)
    if (is_word_of (aliases->pdata[i], word))
      return TRUE;
  return FALSE;
}

/* "*fifteen* jets" */
static gboolean
is_number (const ActReading *reading, const char *word)
{
  for (guint w = 1; w <= reading->sentence->n_words; w++)
    if (reading->words[w].upos == ACT_UPOS_NUM &&
        strcmp (reading->words[w].form, word) == 0)
      return TRUE;
  return FALSE;
}

/* Between phrases, or a quantity: a relation does not do well without. */
static gboolean
is_link (const char *word)
{
  static const char *const links[] = {
      "about",   "after",  "against",   "amid", "and",    "as",
      "at",      "before", "between",   "by",   "dozens", "during",
      "for",     "from",   "hundreds",  "in",   "into",   "many",
      "more",    "of",     "on",        "only", "over",   "several",
      "through", "than",   "thousands", "to",   "under",  "with",
      "without", NULL};

  return !g_ascii_isalpha (*word) || act_strings_have (links, word);
}

/* Where the words begin that describe whom both are about, if both end with
   the object of @other: "personal terms with | *winger Iker Costa*". */
static guint
find_description (const Wording *one, const Wording *other)
{
  const guint n = other->n - other->object;
  guint begin = one->n;

  if (n > one->n)
    return begin;
  for (guint i = 1; i <= n; i++)
    if (g_ascii_strcasecmp (one->words[one->n - i],
                            other->words[other->n - i]) != 0)
      return begin;
  for (begin -= n; begin > one->object && !is_link (one->words[begin - 1]);)
    begin--;
  return begin;
}

/* "inherit from *father*" beside "inherit power from – Ann Lee": the word of
   the relation tells of whom the object of @other names. */
static gboolean
is_of_object (const Wording *one, const Wording *other, guint word)
{
  while (word > 0 && !is_link (one->words[word]))
    word--;
  return word > 0 && other->object > 0 &&
         strcmp (one->words[word], other->words[other->object - 1]) == 0;
}

/* @other has all words of @one; with @loose but for adjectives and
   descriptions, which a relation and a name do well without. */
static gboolean
includes (const ActReading *reading, const Wording *other, const Wording *one,
          gboolean loose)
{
  const guint end = loose ? find_description (one, other) : one->n;

  for (guint i = 0; i < end; i++) {
    const char *word = one->words[i], *next = one->words[i + 1];
    if (has_word (reading, other, word))
      continue;
    if (!loose || (i < one->object && !is_of_object (one, other, i)) ||
        i + 1 == one->n || is_link (word) || !g_ascii_islower (*word) ||
        is_number (reading, word) ||
        (is_link (next) && !has_word (reading, other, next)))
      return FALSE;
  }
  return TRUE;
}

/* "killed *young Danish civilians*": how they are called tells who they are. */
static gboolean
is_of_people (const ActReading *reading, guint32 entity)
{
  return act_reading_is_type (reading, entity, ACT_ENTITY_PERSON) ||
         act_reading_is_type (reading, entity, ACT_ENTITY_GROUP) ||
         act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION);
}

/* 2: somebody with a name, 1: some people, 0: a thing or no entity. */
static guint
rank (const ActReading *reading, guint32 entity)
{
  return act_reading_is_actor (reading, entity) ? 2
         : is_of_people (reading, entity)       ? 1
                                                : 0;
}

/* "renew – truce with Norway": its other party is whom a preposition names. */
static gboolean
is_with_other (const char *class)
{
  return strcmp (class, "AGREE") == 0 || strcmp (class, "CONSULT") == 0;
}

/* @other, of the same voice, may say all that @one does. */
static gboolean
may_restate (const ActReading *reading, const ActProposition *other,
             const ActProposition *one)
{
  return one != other && one->subject == other->subject &&
         one->source == other->source && one->polarity == other->polarity &&
         one->modality == other->modality && one->stance == other->stance &&
         (!one->event_class || other->event_class ||
          is_with_other (one->event_class)) &&
         rank (reading, one->object) <= rank (reading, other->object);
}

/* @one says nothing that @other does not: as an equal, or with another who is
   rather somebody. */
static gboolean
is_restated (const ActReading *reading, const Wording *one,
             const Wording *other)
{
  const gboolean lower =
      rank (reading, one->it->object) < rank (reading, other->it->object);

  if (one->n == 0 || other->n == 0 || one->n == WORDS_MAX ||
      other->n == WORDS_MAX || strcmp (one->words[0], other->words[0]) != 0)
    return FALSE;
  return includes (reading, other, one, lower) &&
         (lower || !includes (reading, one, other, FALSE));
}

/* "killed *an officer* and *the officer's driver*": two of them. */
static gboolean
is_owner (const ActReading *reading, guint32 owner, guint32 owned)
{
  if (owner == ACT_NONE || owned == ACT_NONE)
    return FALSE;
  const char *label = act_record_get_entity (reading->record, owner)->label;
  const char *other = act_record_get_entity (reading->record, owned)->label;

  return g_str_has_prefix (other, label) && other[strlen (label)] == '\'';
}

/* (nullable) The statement that tells again what the one at @index does. */
static ActProposition *
find_again (const ActReading *reading, guint32 index)
{
  const ActRecord *record = reading->record;
  const ActProposition *it = act_record_get_proposition (record, index);
  ActProposition *again = NULL;
  Wording one;

  if (it->object == ACT_NONE ? !it->value
                             : act_reading_is_named (reading, it->object))
    return NULL;
  wording_init (&one, reading, index);
  for (guint32 k = reading->first_proposition;
       k < record->propositions->len && !again; k++) {
    ActProposition *its = act_record_get_proposition (record, k);
    Wording other;
    if (!may_restate (reading, its, it) ||
        is_owner (reading, it->object, its->object))
      continue;
    wording_init (&other, reading, k);
    again = is_restated (reading, &one, &other) ? its : NULL;
    wording_clear (&other);
  }
  wording_clear (&one);
  return again;
}

void
act_restated_drop (const ActReading *reading)
{
  const ActRecord *record = reading->record;

  for (guint32 i = record->propositions->len;
       i-- > reading->first_proposition;) {
    const ActProposition *it = act_record_get_proposition (record, i);
    ActProposition *again = find_again (reading, i);
    if (!again)
      continue;
    if (!again->event_class)
      again->event_class = it->event_class;
    again->confidence = MAX (again->confidence, it->confidence);
    act_echo_take_back (reading, i);
  }
}
