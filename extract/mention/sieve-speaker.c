/* Sieve: first and second person. */
#include "clause/word-class.h"
#include "mention/chain.h"

#include <string.h>

enum {
  SPEAKER_SENTENCES = 30, /* an "I" goes on over so many */
  GROUP_SENTENCES = 20    /* a "we", a "you" */
};

/* Head of the speaker's or addressee's phrase as a reference, or ACT_NONE. */
static guint32
find_word (const ActReferences *references, ActWordRef word)
{
  return word.word ? act_references_find (references, word.sentence, word.word)
                   : ACT_NONE;
}

static const ActQuotation *
get_quotation (const ActReferences *references, const ActReference *it)
{
  guint n;
  const ActQuotation *all;

  if (it->quotation == ACT_NONE)
    return NULL;
  all = act_quotations_get (references->quotations, &n);
  return &all[it->quotation];
}

/* Who says "I", "we", "you" to whom, as a string: pronouns of the same voice
   that are near enough mean the same. Outside of transcripts a voice is a
   quotation or the text itself. */
static char *
get_voice (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const char *kind = it->person == 2 ? "you" : it->number == 's' ? "I" : "we";

  if (s->speaker)
    return g_strdup_printf ("%s %s %s", kind, s->speaker,
                            it->person == 2 && s->addressee ? s->addressee
                                                            : "");
  return g_strdup_printf ("%s %u", kind, it->quotation);
}

/* Joins a pronoun to the last one of the same voice, if it is near. */
static void
follow_voice (ActResolver *resolver, GHashTable *voices, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint reach = s->speaker || (it->person == 1 && it->number == 's')
                    ? SPEAKER_SENTENCES
                    : GROUP_SENTENCES;
  char *voice = get_voice (references, it);
  guint32 last = GPOINTER_TO_UINT (g_hash_table_lookup (voices, voice));

  if (last && act_references_get (references, last - 1)->sentence + reach >=
                  it->sentence)
    act_resolver_join (resolver, last - 1, index);
  g_hash_table_insert (voices, voice, GUINT_TO_POINTER (index + 1));
}

/* In a transcript: "you" said to Ann is Ann's "I". */
static void
join_addressees (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint pass = 0; pass < 2; pass++)
    for (guint32 i = 0; i < references->list->len; i++) {
      const ActReference *it = act_references_get (references, i);
      const ActSentence *s =
          act_parse_get_sentence (references->parse, it->sentence);
      const char *who = pass == 0 ? s->speaker : s->addressee;
      guint32 other;
      if (it->kind != ACT_MENTION_PRONOUN || !who ||
          it->person != (pass == 0 ? 1 : 2) || (pass == 0 && it->number != 's'))
        continue;
      other = GPOINTER_TO_UINT (g_hash_table_lookup (first, who));
      if (pass == 0 && !other)
        g_hash_table_insert (first, (gpointer) (guintptr) who,
                             GUINT_TO_POINTER (i + 1));
      else if (pass == 1 && other && g_strcmp0 (who, s->speaker) != 0)
        act_resolver_join (resolver, other - 1, i);
    }
}

/* “She has said, ‘*I* refuse’”, he noted: who says what stands between single
   marks within a quotation; or ACT_NONE. */
static guint32
find_inner_speaker (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);
  guint mark = it->head, verb;

  while (mark > 0 && strcmp (w[mark].form, "\xe2\x80\x98") != 0 &&
         strcmp (w[mark].form, "\xe2\x80\x99") != 0)
    mark--;
  if (mark < 2 || strcmp (w[mark].form, "\xe2\x80\x98") != 0)
    return ACT_NONE;
  verb = mark - 1;
  while (verb > 1 && mark - verb < 5 && w[verb].upos != ACT_UPOS_VERB)
    verb--; /* "told me, ‘I …" */
  if (!(act_word_get_classes (&w[verb]) & ACT_CLASS_SPEECH))
    return ACT_NONE;
  for (guint i = verb - 1; i > 0; i--)
    if (w[i].head == verb && w[i].rel == ACT_REL_NSUBJ)
      return act_references_find (references, it->sentence, i);
  return ACT_NONE;
}

void
act_sieve_speakers (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  g_autoptr (GHashTable) voices =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    const ActQuotation *quotation = get_quotation (references, it);
    guint32 who = ACT_NONE;
    if (it->kind != ACT_MENTION_PRONOUN || it->person == 3)
      continue;
    if (quotation && it->person == 1 && it->number == 's') {
      who = find_inner_speaker (references, it);
      if (who == ACT_NONE)
        who = find_word (references, quotation->speaker);
    }
    if (quotation && it->person == 2)
      who = find_word (references, quotation->addressee);
    if (who != ACT_NONE && act_resolver_agree (resolver, who, i))
      act_resolver_join (resolver, who, i);
    else
      follow_voice (resolver, voices, i);
  }
  join_addressees (resolver);
}
