/* Reads one article from standard input and lists, one a line, its claims:
 * who holds them, whether they are denied, planned or only possible, and the
 * bytes that they were read from. Nothing is written to a file. */
#include <actant/actant.h>

#include <stdio.h>

static void
print_claim (const ActGraph *graph, const ActClaim *claim)
{
  const ActEntity *entities = act_graph_get_entities (graph, NULL);
  const ActGraphDocument *documents = act_graph_get_documents (graph, NULL);
  const ActAttribution *voices =
      act_graph_get_attributions (graph, NULL) + claim->first_attribution;
  const char *object = claim->object != ACT_NONE ? entities[claim->object].label
                       : claim->value            ? claim->value
                                                 : "";

  for (guint32 i = 0; i < claim->n_attributions; i++) {
    const ActAttribution *voice = &voices[i];
    const char *text = documents[voice->document].text;
    printf ("%s | %s | %s\n", entities[claim->subject].label,
            claim->relation_label, object);
    printf ("    %s, %s; %s %s; confidence %.2f\n",
            claim->polarity == ACT_NEGATIVE ? "negative" : "positive",
            act_modality_to_string (claim->modality),
            voice->source == ACT_NONE ? documents[voice->document].name
                                      : entities[voice->source].label,
            act_stance_to_string (voice->stance), voice->confidence / 1000.0);
    printf ("    bytes %u to %u: \"%.*s\"\n", voice->span.begin,
            voice->span.end, (int) act_span_length (voice->span),
            text + voice->span.begin);
  }
}

static gboolean
list_claims (const char *text, gsize length, GError **error)
{
  g_autoptr (ActModel) model = act_model_open (NULL, error);
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, error);
  guint32 n_claims;

  if (!model || !store)
    return FALSE;
  g_autoptr (ActExtractor) extractor = act_extractor_new (model);
  if (!act_store_add_text (store, extractor, "stdin", NULL, text,
                           (gssize) length, NULL, error))
    return FALSE;
  g_autoptr (ActGraph) graph = act_graph_resolve (store, error);
  if (!graph)
    return FALSE;
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  for (guint32 i = 0; i < n_claims; i++)
    print_claim (graph, &claims[i]);
  return TRUE;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gsize length = 0;

  if (g_file_get_contents ("/dev/stdin", &text, &length, &error) &&
      list_claims (text, length, &error))
    return 0;
  fprintf (stderr, "%s\n", error->message);
  return 1;
}
