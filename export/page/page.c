#include "page/page.h"

#include "page/asset.h"

#include <string.h>

static const ActAsset css = ACT_ASSET (css);

/* In the order in which they run. */
static const ActAsset scripts[] = {
    ACT_ASSET (cytoscape), ACT_ASSET (model), ACT_ASSET (filter),
    ACT_ASSET (statement), ACT_ASSET (views), ACT_ASSET (lines),
    ACT_ASSET (layout),    ACT_ASSET (graph), ACT_ASSET (search),
    ACT_ASSET (main),
};

static gsize
length_of (const ActAsset *asset)
{
  return (gsize) (asset->end - asset->begin);
}

static void
write_asset (ActOutput *output, const ActAsset *asset)
{
  act_output_write (output, asset->begin, length_of (asset));
}

/* A source expression of the policy: 'sha256-BASE64'. */
static void
write_hash (ActOutput *output, const ActAsset *asset)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;

  g_checksum_update (sum, (const guchar *) asset->begin,
                     (gssize) length_of (asset));
  g_checksum_get_digest (sum, digest, &length);
  g_autofree char *text = g_base64_encode (digest, length);
  act_output_printf (output, " 'sha256-%s'", text);
}

static void
write_policy (ActOutput *output)
{
  act_output_puts (output, "default-src 'none'; script-src");
  for (gsize i = 0; i < G_N_ELEMENTS (scripts); i++)
    write_hash (output, &scripts[i]);
  act_output_puts (output, "; style-src");
  write_hash (output, &css);
  act_output_puts (output,
                   "; img-src data:; base-uri 'none'; form-action 'none'");
}

static void
write_scripts (ActOutput *output)
{
  for (gsize i = 0; i < G_N_ELEMENTS (scripts); i++) {
    act_output_puts (output, "<script>");
    write_asset (output, &scripts[i]);
    act_output_puts (output, "</script>\n");
  }
}

/* What stands for {{NAME}} in page.html. */
static void
write_part (const char *name, const ActGraph *graph,
            const ActExportOptions *options, ActOutput *output)
{
  if (g_str_equal (name, "policy"))
    write_policy (output);
  else if (g_str_equal (name, "theme"))
    act_output_puts (output, options->dark ? "dark" : "auto");
  else if (g_str_equal (name, "style"))
    write_asset (output, &css);
  else if (g_str_equal (name, "data"))
    act_page_write_data (graph, output);
  else if (g_str_equal (name, "scripts"))
    write_scripts (output);
  else
    g_assert_not_reached ();
}

static void
warn_large (const ActGraph *graph, const ActExportOptions *options)
{
  guint32 n;

  act_graph_get_claims (graph, &n);
  if (n <= ACT_PAGE_CLAIMS || !options->message)
    return;
  g_autofree char *text = g_strdup_printf (
      "the page holds %u claims; browsers are quick up to %d or so (--top, "
      "--about, --since take less)",
      n, ACT_PAGE_CLAIMS);
  options->message (text, options->message_data);
}

void
act_page_write (const ActGraph *graph, const ActExportOptions *options,
                ActOutput *output)
{
  static const ActAsset html = ACT_ASSET (html);
  const char *rest = html.begin;

  warn_large (graph, options);
  for (const char *open; (open = strstr (rest, "{{")) != NULL;) {
    const char *close = strstr (open, "}}");
    g_assert (close);
    g_autofree char *name = g_strndup (open + 2, (gsize) (close - open - 2));
    act_output_write (output, rest, (gsize) (open - rest));
    write_part (name, graph, options, output);
    rest = close + 2;
  }
  act_output_write (output, rest, (gsize) (html.end - rest));
}
