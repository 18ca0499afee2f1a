/* Cases in court and matches: "Acme Corp v. Day" is neither Acme nor Day. */
#include "mention/name-finder.h"

#include "tree-repair/build.h"

gboolean
act_name_is_case (const ActSentence *s, const ActNameUse *name)
{
  for (guint i = name->begin + 1u; i + 1 < name->end; i++)
    if (act_words_is_case (s->words, s->n_words, i))
      return TRUE;
  return FALSE;
}

/* Makes one name of both around @versus, and of all that lies between. */
static void
join (ActNameFinder *finder, guint from, guint sentence, guint versus)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  ActNameUse name = {.sentence = sentence,
                     .begin = (guint16) (versus - 1),
                     .end = (guint16) (versus + 2)};

  while (name.begin > 1 && s->words[name.begin - 1].upos == ACT_UPOS_PROPN)
    name.begin--;
  while (name.end <= s->n_words && s->words[name.end].upos == ACT_UPOS_PROPN)
    name.end++;
  for (ActNameUse *other;
       (other = act_name_finder_find_overlap (finder, from, sentence,
                                              name.begin, name.end));) {
    name.begin = MIN (name.begin, other->begin);
    name.end = MAX (name.end, other->end);
    g_array_remove_index (finder->names,
                          (guint) (other - (ActNameUse *) finder->names->data));
  }
  act_name_use_set_type (&name, ACT_NAME_MISC);
  act_name_finder_set_key (finder, &name);
  g_array_append_val (finder->names, name);
  act_name_finder_sort (finder->names);
}

void
act_name_finder_join_cases (ActNameFinder *finder)
{
  guint from = 0;

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = act_name_finder_skip (finder, from, i);
    for (guint versus = 2; versus < s->n_words; versus++)
      if (act_words_is_case (s->words, s->n_words, versus))
        join (finder, from, i, versus);
  }
}
