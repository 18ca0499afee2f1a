#include "document/page.h"

#include "document/date.h"
#include "document/dateline-date.h"
#include "document/document-private.h"

#include <string.h>

gboolean
act_page_is_site_word (const char *p, gsize n)
{
  static const char *const words[] = {
      "times",     "post",      "news",         "herald",   "guardian",
      "tribune",   "journal",   "agency",       "today",    "gazette",
      "daily",     "telegraph", "press",        "tv",       "radio",
      "courier",   "observer",  "mail",         "standard", "review",
      "monitor",   "media",     "online",       "network",  "magazine",
      "chronicle", "dispatch",  "echo",         "express",  "independent",
      "ledger",    "mirror",    "sun",          "star",     "world",
      "wire",      "bulletin",  "broadcasting", "24",       "report",
      "weekly",    "newspaper"};

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == n && g_ascii_strncasecmp (p, words[i], n) == 0)
      return TRUE;
  return FALSE;
}

/* "The Brenik Post": the name of a newspaper or site rather than a headline. */
static gboolean
is_site_name (const char *text, const ActBlock *block)
{
  const char *begin = text + block->span.begin, *end = text + block->span.end;
  const char *last = end;

  if (block->n_words > 5 || block->n_words == 0 || block->stop ||
      block->n_capital + 1 < block->n_words)
    return FALSE;
  while (last > begin && last[-1] != ' ')
    last--;
  return act_page_is_site_word (last, (gsize) (end - last));
}

static gboolean
is_candidate (const ActBlock *block)
{
  return (!block->decided ||
          (block->kind == ACT_LINE_FURNITURE && block->n_alike > 1 &&
           block->furniture == ACT_FURNITURE_NONE)) &&
         block->letters && !block->dateline && block->n_words >= 2 &&
         block->n_words <= 30 && !(block->full_stop && block->n_words > 14);
}

/* The text of another block of the head ends with this block's: "Africa | A
   truce is signed" above "A truce is signed". */
static gboolean
is_echoed (const GArray *blocks, guint start, guint i)
{
  const char *own = g_array_index (blocks, ActBlock, i).normal;

  for (guint j = act_page_get_head (start); j < start; j++) {
    const char *other = g_array_index (blocks, ActBlock, j).normal;
    if (j != i && !g_array_index (blocks, ActBlock, j).entry &&
        strlen (other) > strlen (own) &&
        (g_str_has_suffix (other, own) || g_str_has_prefix (other, own)))
      return TRUE;
  }
  return FALSE;
}

/* The date, the author or the article come right below. */
static gboolean
is_introduced (const GArray *blocks, guint start, guint i)
{
  for (guint next = i + 1; next <= i + 2 && next <= start; next++) {
    const ActBlock *block = &g_array_index (blocks, ActBlock, next);
    if (next == start || (block->decided && (block->kind == ACT_LINE_DATE ||
                                             block->kind == ACT_LINE_BYLINE)))
      return TRUE;
  }
  return FALSE;
}

/* The same, or a deck comes first. */
static gboolean
is_above_article (const GArray *blocks, guint start, guint i)
{
  if (is_introduced (blocks, start, i))
    return TRUE;
  for (guint next = i + 1; next <= i + 2 && next < start; next++) {
    const ActBlock *block = &g_array_index (blocks, ActBlock, next);
    if (!block->decided && block->n_words >= 7)
      return is_introduced (blocks, start, next);
  }
  return FALSE;
}

/* "Ann Lee in Brenik" above the date: more likely the author than a headline.
 */
static gboolean
is_author_in_place (const GArray *blocks, guint start, guint i)
{
  const ActBlock *block = &g_array_index (blocks, ActBlock, i);
  const ActBlock *next = &g_array_index (blocks, ActBlock, i + 1);

  return i + 1 < start && next->decided && next->kind == ACT_LINE_DATE &&
         block->n_words <= 6 && block->n_capital + 1 == block->n_words &&
         strstr (block->normal, " in ") != NULL;
}

/* How much like a headline a block of the head is. @nth: candidates before. */
static gint
score_title (const ActDocument *document, const GArray *blocks, guint start,
             guint i, guint nth)
{
  const ActBlock *block = &g_array_index (blocks, ActBlock, i);
  gint score = block->n_words >= 4 && block->n_words <= 20 ? 30
               : block->n_words == 3                       ? 12
               : block->n_words == 2                       ? 0
                                                           : 10;

  score -= (gint) nth * 2;
  if (is_above_article (blocks, start, i))
    score += 14;
  if (block->n_alike > 1 && block->n_words >= 4)
    score += 15;
  if (block->n_words >= 3 && is_echoed (blocks, start, i))
    score += 15;
  if (block->n_bars > 0)
    score -= 20;
  if (block->full_stop)
    score -= 15;
  if (block->bullet)
    score -= 15;
  if (block->n_words <= 4 && block->n_function == 0 &&
      block->n_capital == block->n_words)
    score -= 10;
  if (is_site_name (document->text, block))
    score -= 30;
  if (is_author_in_place (blocks, start, i))
    score -= 20;
  return score;
}

/* A short paragraph of an article, or a site's motto. */
static gboolean
is_short_paragraph (const ActBlock *block)
{
  return !block->decided && block->full_stop && block->n_words >= 5 &&
         block->n_function >= 1;
}

/* Whether block @i follows such a paragraph and is one itself: the article has
   begun. */
static gboolean
continues_article (const GArray *blocks, guint i)
{
  return i > 0 &&
         is_short_paragraph (&g_array_index (blocks, ActBlock, i - 1)) &&
         is_short_paragraph (&g_array_index (blocks, ActBlock, i));
}

static guint
find_title (const ActDocument *document, const GArray *blocks, guint start)
{
  guint best = start, nth = 0;
  gint best_score = -20;

  for (guint i = act_page_get_head (start); i < start; i++) {
    gint score;
    if (!is_candidate (&g_array_index (blocks, ActBlock, i)) ||
        continues_article (blocks, i))
      continue;
    score = score_title (document, blocks, start, i, nth++);
    if (score > best_score) {
      best_score = score;
      best = i;
    }
  }
  return best;
}

/* What a block of the head is, when @title is the headline. */
static ActLineKind
kind_in_head (const ActBlock *block, guint i, guint title, const char *normal)
{
  if (i == title)
    return ACT_LINE_TITLE;
  if (strcmp (block->normal, normal) == 0 || i < title || block->n_bars > 0)
    return ACT_LINE_FURNITURE;
  if (block->stop && block->n_words >= 4)
    return ACT_LINE_BODY;
  if (block->n_words >= 5 &&
      (block->n_function >= 1 || block->n_capital < block->n_words))
    return ACT_LINE_TITLE;
  if (block->n_words >= 2 && block->n_words <= 4 &&
      block->n_capital == block->n_words && !block->stop)
    return ACT_LINE_BYLINE;
  return ACT_LINE_FURNITURE;
}

void
act_page_decide_head (const ActDocument *document, GArray *blocks, guint start)
{
  guint title = find_title (document, blocks, start);
  const ActBlock *chosen = NULL;
  gboolean teaser = FALSE; /* "Now playing" stands above */
  gboolean begun = FALSE;  /* as continues_article () says */

  if (title < start) {
    chosen = &g_array_index (blocks, ActBlock, title);
    document->page->metadata.title = g_strndup (
        document->text + chosen->span.begin, act_span_length (chosen->span));
  }
  for (guint i = 0; i < start; i++) {
    ActBlock *block = &g_array_index (blocks, ActBlock, i);
    if (block->decided && i != title) {
      teaser = block->furniture == ACT_FURNITURE_RELATED ||
               block->furniture == ACT_FURNITURE_CAPTION;
      begun = FALSE;
      continue;
    }
    begun = (begun && is_short_paragraph (block)) ||
            (i + 1 < start && continues_article (blocks, i + 1));
    block->kind =
        begun && i != title
            ? ACT_LINE_BODY
            : kind_in_head (block, i, title, chosen ? chosen->normal : "");
    if (teaser && i > title && !block->stop)
      block->kind = ACT_LINE_FURNITURE;
    block->decided = TRUE;
    teaser = FALSE;
  }
}

static void
find_date (const ActDocument *document, const GArray *blocks, guint start)
{
  char date[ACT_DATE_SIZE];

  for (guint i = 0; i < blocks->len; i++) {
    const ActBlock *block = &g_array_index (blocks, ActBlock, i);
    gboolean holds = block->kind == ACT_LINE_DATE ||
                     block->kind == ACT_LINE_BYLINE ||
                     (i >= start && block->furniture != ACT_FURNITURE_NONE &&
                      strstr (block->normal, "appear"));
    if (i < start && block->kind == ACT_LINE_FURNITURE &&
        block->furniture == ACT_FURNITURE_NONE && block->n_words <= 12)
      holds = TRUE;
    if (holds && block->date[0]) {
      document->page->metadata.date = g_strdup (block->date);
      return;
    }
    if (i >= start && i < start + 2 &&
        act_dateline_find_date (document->text, block->span, date)) {
      document->page->metadata.date = g_strdup (date);
      return;
    }
  }
}

/* "© 2023 Tarnovia Today. All rights reserved." */
static char *
publisher_of_copyright (const ActDocument *document, const ActBlock *block)
{
  const char *p = document->text + block->span.begin,
             *end = document->text + block->span.end;
  const char *stop;

  while (p < end && !(g_ascii_isdigit (*p)))
    p++;
  while (p < end && (g_ascii_isdigit (*p) || strchr (" ,-:", *p)))
    p++;
  stop = p;
  while (stop < end && !strchr (".|,", *stop))
    stop++;
  return stop - p >= 3 && stop - p <= 60 && g_ascii_isupper (*p)
             ? g_strstrip (g_strndup (p, (gsize) (stop - p)))
             : NULL;
}

void
act_page_find_metadata (const ActDocument *document, const GArray *blocks,
                        guint start)
{
  find_date (document, blocks, start);
  for (guint i = 0; i < blocks->len && !document->page->metadata.publisher;
       i++) {
    const ActBlock *block = &g_array_index (blocks, ActBlock, i);
    if (i < start && block->kind == ACT_LINE_FURNITURE &&
        block->furniture == ACT_FURNITURE_NONE &&
        is_site_name (document->text, block) && block->n_words >= 2)
      document->page->metadata.publisher = g_strndup (
          document->text + block->span.begin, act_span_length (block->span));
    else if (block->kind == ACT_LINE_FURNITURE && block->n_words <= 25 &&
             (strstr (block->normal, "©") ||
              g_str_has_prefix (block->normal, "copyright")))
      document->page->metadata.publisher =
          publisher_of_copyright (document, block);
  }
}
