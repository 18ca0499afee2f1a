#include "mention/mention.h"

#include "mention/chain.h"
#include "mention/columns.h"
#include "mention/entity.h"

#include <string.h>

struct ActMentions {
  ActRecord *record;
  ActReferences references;
  ActResolver resolver;
  guint32 *next;      /* of a reference: the next one of its chain */
  guint32 *previous;  /* … the one before, or ACT_NONE */
  guint32 *entity_of; /* of a root: index into the record, or ACT_NONE */
  guint8 *worded;     /* of a root: its chain has more than pronouns */
  GHashTable *loose; /* index of a word that heads no reference -> entity + 1 */
};

static void
link_chains (ActMentions *mentions)
{
  guint32 n = mentions->references.list->len;
  g_autofree guint32 *tail = g_new (guint32, n + 1); /* of a root: its last */

  mentions->next = g_new (guint32, n + 1);
  mentions->previous = g_new (guint32, n + 1);
  mentions->entity_of = g_new (guint32, n + 1);
  mentions->worded = g_new0 (guint8, n + 1);
  for (guint32 i = 0; i < n; i++) {
    guint32 root = act_resolver_find (&mentions->resolver, i);
    mentions->next[i] = mentions->entity_of[i] = ACT_NONE;
    mentions->previous[i] = root == i ? ACT_NONE : tail[root];
    if (root != i)
      mentions->next[tail[root]] = i;
    tail[root] = i;
    if (act_references_get (&mentions->references, i)->kind !=
        ACT_MENTION_PRONOUN)
      mentions->worded[root] = TRUE;
  }
}

static ActSpan
get_span (const ActMentions *mentions, const ActReference *it)
{
  const ActWord *w =
      act_parse_get_sentence (mentions->references.parse, it->sentence)->words;
  ActSpan span = {w[it->short_begin].span.begin, w[it->short_end - 1].span.end};

  return span;
}

/* The entity of a chain, made from all its references. */
static guint32
make_entity (ActMentions *mentions, guint32 root)
{
  guint32 entity = act_entity_new (&mentions->resolver, root, mentions->next,
                                   mentions->record);

  mentions->entity_of[root] = entity;
  for (guint32 i = root; i != ACT_NONE; i = mentions->next[i]) {
    const ActReference *it = act_references_get (&mentions->references, i);
    ActMentionKind kind =
        it->adjective ? ACT_MENTION_NOMINAL : (ActMentionKind) it->kind;
    act_record_add_mention (mentions->record, entity, get_span (mentions, it),
                            kind);
  }
  return entity;
}

ActMentions *
act_mentions_new (const ActParse *parse, const ActQuotations *quotations,
                  float least, ActRecord *record)
{
  ActMentions *mentions = g_new0 (ActMentions, 1);

  mentions->record = record;
  mentions->loose = g_hash_table_new (NULL, NULL);
  act_references_init (&mentions->references, parse, quotations);
  act_resolver_init (&mentions->resolver, &mentions->references);
  mentions->resolver.least = least;
  act_resolver_run (&mentions->resolver);
  link_chains (mentions);
  for (guint32 i = 0; i < mentions->references.list->len; i++)
    if (act_resolver_find (&mentions->resolver, i) == i &&
        act_entity_is_named (&mentions->resolver, i))
      make_entity (mentions, i);
  return mentions;
}

const ActRepairs *
act_mentions_get_repairs (const ActMentions *mentions)
{
  return mentions->references.repairs;
}

void
act_mentions_free (ActMentions *mentions)
{
  if (!mentions)
    return;
  g_free (mentions->next);
  g_free (mentions->previous);
  g_free (mentions->entity_of);
  g_free (mentions->worded);
  g_hash_table_unref (mentions->loose);
  act_resolver_clear (&mentions->resolver);
  act_references_clear (&mentions->references);
  g_free (mentions);
}

/* The entity made for a word that heads no reference, or ACT_NONE. */
static guint32
find_loose (const ActMentions *mentions, guint sentence, guint word)
{
  const guint key = mentions->references.base[sentence] + word;
  const guint32 entity = GPOINTER_TO_UINT (
      g_hash_table_lookup (mentions->loose, GUINT_TO_POINTER (key)));

  return entity ? entity - 1 : ACT_NONE;
}

guint32
act_mentions_add_loose (ActMentions *mentions, guint sentence, guint word,
                        guint first, guint last, ActEntityType type,
                        const char *label)
{
  const ActSentence *s =
      act_parse_get_sentence (mentions->references.parse, sentence);
  const guint key = mentions->references.base[sentence] + word;
  guint32 entity = find_loose (mentions, sentence, word);

  if (entity != ACT_NONE)
    return entity;
  g_autofree char *text = act_parse_get_words_text (mentions->references.parse,
                                                    sentence, first, last + 1);
  entity = act_record_add_entity (mentions->record, type, label ? label : text);
  act_record_add_mention (
      mentions->record, entity,
      (ActSpan){s->words[first].span.begin, s->words[last].span.end},
      ACT_MENTION_NOMINAL);
  g_hash_table_insert (mentions->loose, GUINT_TO_POINTER (key),
                       GUINT_TO_POINTER (entity + 1));
  return entity;
}

/* Nouns and numbers that head no reference ("two of them") still may be asked
   for: an entity of their own. */
static guint32
get_loose (ActMentions *mentions, guint sentence, guint word)
{
  ActEntityType type = ACT_ENTITY_CONCEPT;

  switch (act_parse_get_sentence (mentions->references.parse, sentence)
              ->words[word]
              .upos) {
  case ACT_UPOS_NOUN:
  case ACT_UPOS_PROPN:
  case ACT_UPOS_NUM:
  case ACT_UPOS_SYM:
    break;
  case ACT_UPOS_ADJ: /* "the wounded" */
    type = ACT_ENTITY_GROUP;
    break;
  default: /* only what was made an entity ("*cancelling* the talks") */
    return find_loose (mentions, sentence, word);
  }
  return act_mentions_add_loose (mentions, sentence, word, word, word, type,
                                 NULL);
}

/* The chain of a word's reference: its root, or ACT_NONE. */
static guint32
find_root (ActMentions *mentions, guint sentence, guint word)
{
  guint32 index = act_references_find (&mentions->references, sentence, word);

  return index == ACT_NONE ? ACT_NONE
                           : act_resolver_find (&mentions->resolver, index);
}

guint32
act_mentions_get_entity (ActMentions *mentions, guint sentence, guint word)
{
  guint32 root;

  g_return_val_if_fail (
      sentence < act_parse_count_sentences (mentions->references.parse),
      ACT_NONE);
  root = find_root (mentions, sentence, word);
  if (root == ACT_NONE)
    return word ? get_loose (mentions, sentence, word) : ACT_NONE;
  if (mentions->entity_of[root] != ACT_NONE)
    return mentions->entity_of[root];
  return mentions->worded[root] ? make_entity (mentions, root) : ACT_NONE;
}

/* The root of the chain, without path compression: the object is const. */
static guint32
climb (const ActMentions *mentions, guint32 reference)
{
  const ActChain *chains = mentions->resolver.chains;

  while (reference != ACT_NONE && chains[reference].parent != reference)
    reference = chains[reference].parent;
  return reference;
}

guint32
act_mentions_find_entity (const ActMentions *mentions, guint sentence,
                          guint word)
{
  guint32 root = climb (
      mentions, act_references_find (&mentions->references, sentence, word));

  return root == ACT_NONE ? ACT_NONE : mentions->entity_of[root];
}

ActStanding
act_mentions_get_standing (const ActMentions *mentions, guint sentence,
                           guint word)
{
  guint32 index = act_references_find (&mentions->references, sentence, word);
  guint32 before = index == ACT_NONE ? ACT_NONE : mentions->previous[index];
  ActStanding standing = {1, 0, before == ACT_NONE};

  if (index != ACT_NONE)
    standing.count = mentions->resolver.chains[climb (mentions, index)].count;
  if (before != ACT_NONE)
    standing.distance =
        sentence - act_references_get (&mentions->references, before)->sentence;
  return standing;
}

gboolean
act_mentions_find_name (const ActMentions *mentions, guint sentence, guint word,
                        guint *begin, guint *end)
{
  const ActReferences *references = &mentions->references;
  guint32 index = act_references_find_name (references, sentence, word);

  if (index == ACT_NONE)
    return FALSE;
  *begin = act_references_get_name (references, index)->begin;
  *end = act_references_get_name (references, index)->end;
  return TRUE;
}

float
act_mentions_get_certainty (const ActMentions *mentions, guint sentence,
                            guint word)
{
  guint32 index = act_references_find (&mentions->references, sentence, word);
  float certainty =
      index == ACT_NONE
          ? 0
          : act_references_get (&mentions->references, index)->certainty;

  return certainty > 0 ? certainty : 1;
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const ActMention *x = a, *y = b;

  if (x->span.begin != y->span.begin)
    return x->span.begin < y->span.begin ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end > y->span.end ? -1 : 1;
  if (x->entity != y->entity)
    return x->entity < y->entity ? -1 : 1;
  return (int) x->kind - (int) y->kind;
}

void
act_mentions_finish (ActMentions *mentions)
{
  g_array_sort (mentions->record->mentions, compare_mentions);
}

void
act_mentions_format_coref (const ActMentions *mentions, GString *out)
{
  act_columns_format (&mentions->resolver, out);
}
