#include "document/cleaning.h"

#include "document/blocks.h"
#include "document/date.h"
#include "document/document-private.h"
#include "document/page.h"
#include "document/wrapping.h"

#include <string.h>

static ActBlock *
block_at (GArray *blocks, guint i)
{
  return &g_array_index (blocks, ActBlock, i);
}

static void
decide (ActBlock *block, ActLineKind kind)
{
  block->kind = kind;
  block->decided = TRUE;
}

/* A sentence or more: what articles are made of. */
static gboolean
is_sentence (const ActBlock *block)
{
  if (block->colon)
    return block->n_words >= 3 && block->n_function >= 1;
  if (block->stop)
    return block->n_words >= 5 ||
           (block->n_words >= 2 && (block->quoted || block->n_capital == 1));
  return block->n_words >= 14 && block->n_function >= 2;
}

/* "By NAME", or "NAME, NAME and NAME" alone under a title. */
static gboolean
is_byline (const char *text, const ActBlock *block)
{
  const char *p = text + block->span.begin;

  if (block->furniture == ACT_FURNITURE_BYLINE)
    return TRUE;
  return block->n_words >= 2 && block->n_words <= 14 &&
         g_ascii_strncasecmp (p, "by ", 3) == 0 &&
         block->n_capital + 4 >= block->n_words;
}

/* An address and nothing else. */
static gboolean
is_address (const char *text, const ActBlock *block)
{
  const char *p = text + block->span.begin;

  return (strncmp (p, "http://", 7) == 0 || strncmp (p, "https://", 8) == 0) &&
         !memchr (p, ' ', act_span_length (block->span));
}

/* What somebody wrote elsewhere, embedded: "… — Bob (@bob) June 10, 2025". */
static gboolean
is_post (const char *text, const ActBlock *block)
{
  const char *begin = text + block->span.begin;
  const char *end = text + block->span.end;
  const char *handle = g_strstr_len (begin, end - begin, " (@");
  const char *close =
      handle ? memchr (handle, ')', (gsize) (end - handle)) : NULL;
  char date[ACT_DATE_SIZE];
  gsize from, to;

  return close && g_strstr_len (begin, handle - begin, "\xe2\x80\x94 ") &&
         act_date_find_span (close, (gsize) (end - close), date, &from, &to) &&
         close + to == end && from <= 3;
}

/* What a block is by itself, where that is plain. */
static void
decide_alone (const char *text, ActBlock *block)
{
  if (is_byline (text, block))
    decide (block, ACT_LINE_BYLINE);
  else if (block->heading_date)
    decide (block, ACT_LINE_DATE);
  else if (block->furniture == ACT_FURNITURE_DATE)
    decide (block, block->date[0] ? ACT_LINE_DATE : ACT_LINE_FURNITURE);
  else if (block->furniture != ACT_FURNITURE_NONE || !block->letters ||
           block->credit || is_address (text, block) ||
           (g_str_has_prefix (block->normal, "copyright ") &&
            g_ascii_isdigit (block->normal[strlen ("copyright ")])))
    decide (block, ACT_LINE_FURNITURE);
  else if (((block->n_bars >= 2 || block->entry) && !block->stop) ||
           is_post (text, block))
    decide (block, ACT_LINE_FURNITURE);
  else if (block->n_alike > 1 && block->n_words <= 3)
    decide (block, ACT_LINE_FURNITURE);
}

/* The first undecided sentence of at least @words words. */
static guint
find_sentence (GArray *blocks, guint words)
{
  for (guint i = 0; i < blocks->len; i++) {
    const ActBlock *block = block_at (blocks, i);
    if (!block->decided && block->n_words >= words &&
        (block->stop || block->colon) && block->n_function >= 2)
      return i;
  }
  return blocks->len;
}

/* The date or the author stands right above. */
static gboolean
is_below_byline (GArray *blocks, guint i)
{
  const ActBlock *above = i > 0 ? block_at (blocks, i - 1) : NULL;

  return above && above->decided &&
         (above->kind == ACT_LINE_DATE || above->kind == ACT_LINE_BYLINE);
}

/* The first block before @end that begins with a dateline and is a sentence, or
   @end. */
static guint
find_dateline (GArray *blocks, guint end)
{
  for (guint i = 0; i < end; i++)
    if (block_at (blocks, i)->dateline && block_at (blocks, i)->stop &&
        !block_at (blocks, i)->decided && block_at (blocks, i)->n_words >= 6)
      return i;
  return end;
}

/* The first block that can only be the article's: one with a dateline, or a
   long sentence; shorter ones before it may be decks or a site's motto, unless
   the byline is above. */
static guint
find_start (GArray *blocks)
{
  guint start = find_sentence (blocks, 16);
  guint early = find_sentence (blocks, 9);

  /* An article of short sentences. */
  if (start == blocks->len || start > early + 12 ||
      is_below_byline (blocks, early))
    start = early;
  return find_dateline (blocks, start);
}

/* Teasers under "Also read": what is no sentence with its stop, until one
   comes. Returns the first block after them. */
static guint
skip_teasers (GArray *blocks, guint i)
{
  for (; i < blocks->len; i++) {
    ActBlock *block = block_at (blocks, i);
    if (block->decided && block->kind != ACT_LINE_FURNITURE &&
        block->kind != ACT_LINE_DATE)
      break;
    if (!block->decided && block->n_words >= 6 &&
        (block->full_stop || block->colon || block->quoted ||
         (block->stop && block->n_words > 12)))
      break;
    decide (block, ACT_LINE_FURNITURE);
  }
  return i;
}

/* Words of a block that looks like the article's. */
static guint
count_words (const ActBlock *block)
{
  return !block->decided && is_sentence (block) ? block->n_words : 0;
}

/* The block at which the article is over: a marker such as "Leave a comment"
   with most of the text before it. */
static guint
find_tail (GArray *blocks, guint start)
{
  guint all = 0, before = 0;

  for (guint i = start; i < blocks->len; i++)
    all += count_words (block_at (blocks, i));
  for (guint i = start; i < blocks->len; i++) {
    const ActBlock *block = block_at (blocks, i);
    if (block->furniture == ACT_FURNITURE_TAIL &&
        (before * 2 >= all || before >= 200))
      return i;
    before += count_words (block);
  }
  return blocks->len;
}

static gboolean
is_furniture_at (GArray *blocks, guint i)
{
  const ActBlock *block = block_at (blocks, i);
  return block->decided && block->kind == ACT_LINE_FURNITURE;
}

static gboolean
is_body_at (GArray *blocks, guint i)
{
  return i < blocks->len && block_at (blocks, i)->decided &&
         block_at (blocks, i)->kind == ACT_LINE_BODY;
}

/* A line between paragraphs that is no sentence: a heading when it stands
   alone, else part of a list of links. @before: the nearest block above that
   is no furniture. */
static ActLineKind
kind_between (GArray *blocks, guint i, guint before)
{
  const ActBlock *block = block_at (blocks, i);
  guint next = i + 1;

  if (block->bullet && block->n_words >= 3)
    return ACT_LINE_BODY;
  if (block->n_alike > 1 || block->n_words > 14 || block->n_bars > 0)
    return ACT_LINE_FURNITURE;
  if (!is_body_at (blocks, before))
    return ACT_LINE_FURNITURE;
  while (next < blocks->len && is_furniture_at (blocks, next))
    next++;
  return is_body_at (blocks, next) ? ACT_LINE_TITLE : ACT_LINE_FURNITURE;
}

/* Whose picture it is: "Ann Lee/EPA", "Ann Lee/AFP via Getty Images", or "Ann
   Lee for Radio Nord". */
static gboolean
is_credit (const ActBlock *block)
{
  return block->credit || block->furniture == ACT_FURNITURE_CAPTION ||
         (!block->stop && block->n_words >= 3 && block->n_words <= 7 &&
          block->n_capital + 1 == block->n_words &&
          (block->furniture == ACT_FURNITURE_PLAIN ||
           strstr (block->normal, " for ")));
}

/* Captions that are sentences, after a marker such as "Enlarge this image":
   they stand between it, or the credit below it, and a credit. */
static void
decide_captions (GArray *blocks, guint start, guint end)
{
  for (guint i = start; i + 1 < end; i++) {
    guint next = i + 1;
    if (block_at (blocks, i)->furniture != ACT_FURNITURE_CAPTION ||
        block_at (blocks, i)->n_words > 4)
      continue;
    if (is_credit (block_at (blocks, next)))
      next++;
    if (next + 1 < end && !block_at (blocks, next)->decided &&
        is_credit (block_at (blocks, next + 1))) {
      decide (block_at (blocks, next), ACT_LINE_FURNITURE);
      decide (block_at (blocks, next + 1), ACT_LINE_FURNITURE);
    }
  }
}

/* Decides what is left from @start to @end: first sentences, then the rest. */
static void
decide_article (GArray *blocks, guint start, guint end)
{
  guint i = start, before = blocks->len;

  decide_captions (blocks, act_page_get_head (start), end);
  while (i < end) {
    ActBlock *block = block_at (blocks, i++);
    if (block->decided && block->n_words <= 4 &&
        (block->furniture == ACT_FURNITURE_RELATED ||
         block->furniture == ACT_FURNITURE_CAPTION))
      i = skip_teasers (blocks, i);
    else if (!block->decided && is_sentence (block))
      decide (block, ACT_LINE_BODY);
  }
  for (i = start; i < end; i++) {
    ActBlock *block = block_at (blocks, i);
    if (!block->decided)
      decide (block, kind_between (blocks, i, before));
    if (!is_furniture_at (blocks, i))
      before = i;
  }
}

static gboolean
is_about_mail (const ActBlock *block)
{
  return block->kind == ACT_LINE_FURNITURE && block->n_words <= 12 &&
         (strstr (block->normal, "sign up") ||
          strstr (block->normal, "email") || strstr (block->normal, "e-mail") ||
          strstr (block->normal, "newsletter") ||
          strstr (block->normal, "subscribe"));
}

/* "Sokol reported from Brenik": a surname of the byline. */
static gboolean
is_about_report (const char *names, const char *normal)
{
  const char *space = strchr (normal, ' ');
  g_autofree char *surname = NULL;

  if (!space || !g_str_has_prefix (space, " reported from ") || space == normal)
    return FALSE;
  surname = g_strndup (normal, (gsize) (space - normal));
  return strstr (names, surname) != NULL;
}

/* "The writer is …", the name of the byline and what its bearer is, or where
   its bearers reported from. */
static gboolean
is_about_author (GArray *blocks, guint start, const ActBlock *block)
{
  if (g_str_has_prefix (block->normal, "the writer ") ||
      g_str_has_prefix (block->normal, "the author "))
    return TRUE;
  for (guint i = act_page_get_head (start); i < start; i++) {
    const char *name = block_at (blocks, i)->normal;
    if (g_str_has_prefix (name, "by "))
      name += 3;
    if (block_at (blocks, i)->kind == ACT_LINE_BYLINE && strlen (name) >= 6 &&
        (g_str_has_prefix (block->normal, name) ||
         is_about_report (name, block->normal)))
      return TRUE;
  }
  return FALSE;
}

/* What journalists are said to do below their articles. */
static gboolean
is_about_work (const char *rest)
{
  static const char *const starts[] = {
      " covers ",      " writes ",      " reports on ",   " reports from ",
      " is based in ", " has covered ", " has reported ", " has written for "};
  static const char *const trades[] = {
      " reporter", " correspondent", " journalist", " columnist",   " writer",
      " editor",   " contributor",   " freelance",  " bureau chief"};

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (rest, starts[i]))
      return TRUE;
  if (!g_str_has_prefix (rest, " is a"))
    return FALSE;
  const gsize n = strcspn (rest, ".,;");
  for (gsize i = 0; i < G_N_ELEMENTS (trades); i++) {
    const char *at = g_strstr_len (rest, (gssize) n, trades[i]);
    if (at && at - rest <= 40)
      return TRUE;
  }
  return FALSE;
}

/* "Ann Lee covers ports for the Herald.": who has not been spoken of before the
   last paragraph wrote the article. */
static gboolean
is_life_of_author (const char *text, GArray *blocks, guint start, guint last)
{
  const ActBlock *block = block_at (blocks, last);
  const char *name = block->normal, *p = name;
  const char *shown = text + block->span.begin;

  for (guint words = 0; words < 4; words++) {
    const char *end = p + strcspn (p, " ");
    if (*end == '\0' || !g_ascii_isupper (shown[p - name]))
      return FALSE;
    if (words > 0 && is_about_work (end)) {
      g_autofree char *surname = g_strndup (p, (gsize) (end - p));
      for (guint i = start; i < last; i++)
        if (block_at (blocks, i)->kind == ACT_LINE_BODY &&
            strstr (block_at (blocks, i)->normal, surname))
          return FALSE;
      return TRUE;
    }
    p = end + 1;
  }
  return FALSE;
}

/* Drops the life of the author at the end of the article. */
static void
drop_life_of_author (const char *text, GArray *blocks, guint start, guint end)
{
  while (end > start && block_at (blocks, end - 1)->kind != ACT_LINE_BODY)
    end--;
  if (end > start + 1 && is_life_of_author (text, blocks, start, end - 1))
    block_at (blocks, end - 1)->kind = ACT_LINE_BYLINE;
}

/* Sentences that are not the article's after all: between the lines of a
   newsletter's prompt, or, near the end, about the author or desk whose name
   stands alone above. */
static void
drop_foreign (GArray *blocks, guint start, guint end)
{
  guint words = 0, all = 0;

  for (guint i = start; i < end; i++)
    all += block_at (blocks, i)->kind == ACT_LINE_BODY
               ? block_at (blocks, i)->n_words
               : 0;
  for (guint i = start + 1; i < end; i++) {
    ActBlock *block = block_at (blocks, i), *before = block_at (blocks, i - 1);
    if (block->kind != ACT_LINE_BODY)
      continue;
    words += block->n_words;
    if (i + 1 < end && is_about_mail (before) &&
        is_about_mail (block_at (blocks, i + 1)))
      block->kind = ACT_LINE_FURNITURE;
    if (words * 3 > all * 2 && is_about_author (blocks, start, block))
      block->kind = ACT_LINE_BYLINE;
    if (words * 3 > all * 2 && before->kind != ACT_LINE_BODY &&
        before->n_words >= 2 && !before->stop &&
        g_str_has_prefix (block->normal, before->normal))
      block->kind = before->kind = ACT_LINE_FURNITURE;
  }
}

static void
decide_rest (GArray *blocks, guint from, ActLineKind kind)
{
  for (guint i = from; i < blocks->len; i++) {
    ActBlock *block = block_at (blocks, i);
    if (!block->decided || kind == ACT_LINE_FURNITURE)
      decide (block, block->decided && block->kind != ACT_LINE_BODY
                         ? block->kind
                         : kind);
  }
}

/* A page without a single sentence: all that is not plainly furniture. */
static void
decide_fragments (GArray *blocks)
{
  gboolean any = FALSE;

  for (guint i = 0; i < blocks->len; i++) {
    ActBlock *block = block_at (blocks, i);
    if (!block->decided)
      decide (block, ACT_LINE_BODY);
    any = any || block->kind == ACT_LINE_BODY;
  }
  if (any)
    return;
  for (guint i = 0; i < blocks->len; i++)
    if (block_at (blocks, i)->letters)
      block_at (blocks, i)->kind = ACT_LINE_BODY;
}

static void
store_kinds (const ActDocument *document, GArray *blocks)
{
  for (guint i = 0; i < blocks->len; i++) {
    const ActBlock *block = block_at (blocks, i);
    for (guint line = block->first; line <= block->last; line++)
      g_array_index (document->page->lines, ActLine, line).kind = block->kind;
  }
}

void
act_document_clean (const ActDocument *document)
{
  ActLine *lines = (ActLine *) (gpointer) document->page->lines->data;
  guint n = document->page->lines->len, start, tail;
  g_autoptr (GArray) blocks = NULL;

  act_wrapping_find (document->text, lines, n);
  blocks = act_blocks_new (document->text, lines, n);
  for (guint i = 0; i < blocks->len; i++)
    decide_alone (document->text, block_at (blocks, i));
  start = find_start (blocks);
  if (start == blocks->len) {
    decide_fragments (blocks);
  } else {
    tail = find_tail (blocks, start);
    act_page_decide_head (document, blocks, start);
    decide_article (blocks, start, tail);
    drop_foreign (blocks, start, tail);
    drop_life_of_author (document->text, blocks, start, tail);
    decide_rest (blocks, tail, ACT_LINE_FURNITURE);
  }
  act_page_find_metadata (document, blocks, start);
  store_kinds (document, blocks);
}
