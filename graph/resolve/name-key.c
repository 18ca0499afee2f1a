#include "resolve/name-key.h"

#include <string.h>

/* Forms of companies in the languages of the region and of the West, as they
   are written after (or before) the name. */
static const char *const legal_forms[] = {
    "ab",   "ag",  "bv",  "cjsc",         "corp", "corporation",
    "gmbh", "inc", "jsc", "incorporated", "kg",   "limited",
    "llc",  "llp", "ltd", "nv",           "oao",  "ojsc",
    "ooo",  "oy",  "oyj", "pao",          "pjsc", "plc",
    "sa",   "spa", "srl", "sro",          "zao",  NULL};

static const char *const small_words[] = {"a",  "an", "and", "at", "de",  "des",
                                          "di", "du", "for", "in", "la",  "le",
                                          "of", "on", "the", "to", "und", NULL};

/* Parts of surnames that are no name of their own. */
static const char *const particles[] = {
    "abu", "al",  "as",  "bin", "da",  "dal", "de", "del", "della",
    "den", "der", "di",  "do",  "dos", "du",  "el", "ibn", "la",
    "le",  "ten", "ter", "van", "von", "zu",  NULL};

static gboolean
is_one_of (const char *word, gsize length, const char *const *list)
{
  for (; *list; list++)
    if (strlen (*list) == length && memcmp (*list, word, length) == 0)
      return TRUE;
  return FALSE;
}

/* Letters that Unicode does not take apart into a letter and a mark. */
static const char *
get_plain_letter (gunichar c)
{
  switch (c) {
  case 0x142:
    return "l";
  case 0xf8:
    return "o";
  case 0x111:
  case 0xf0:
    return "d";
  case 0xe6:
    return "ae";
  case 0x153:
    return "oe";
  case 0xfe:
    return "th";
  case 0x131:
    return "i";
  default:
    return NULL;
  }
}

static void
append_space (GString *key)
{
  if (key->len > 0 && key->str[key->len - 1] != ' ')
    g_string_append_c (key, ' ');
}

static void
append_character (GString *key, gunichar c)
{
  const char *plain = c >= 0x80 ? get_plain_letter (c) : NULL;

  if (plain)
    g_string_append (key, plain);
  else if (g_unichar_isalnum (c))
    g_string_append_unichar (key, c);
  else if (c == '&') {
    append_space (key);
    g_string_append (key, "and ");
  } else if (c != '.' && c != '\'' && c != '`' && c != 0x2019 && c != 0x2018 &&
             c != 0x2bc && !g_unichar_ismark (c))
    append_space (key);
}

static gboolean
is_ascii (const char *text)
{
  for (; *text; text++)
    if ((guchar) *text >= 0x80)
      return FALSE;
  return TRUE;
}

static GString *
fold (const char *name)
{
  GString *key = g_string_sized_new (strlen (name) + 8);

  if (is_ascii (name)) {
    for (const char *at = name; *at; at++)
      append_character (key, (guchar) g_ascii_tolower (*at));
  } else {
    g_autofree char *apart = g_utf8_normalize (name, -1, G_NORMALIZE_NFKD);
    g_autofree char *lower = g_utf8_casefold (apart ? apart : name, -1);
    for (const char *at = lower; *at; at = g_utf8_find_next_char (at, NULL))
      append_character (key, g_utf8_get_char (at));
  }
  if (key->len > 0 && key->str[key->len - 1] == ' ')
    g_string_truncate (key, key->len - 1);
  return key;
}

/* Takes "the" and legal forms off both ends, as long as something stays. */
static void
strip_thing (GString *key)
{
  const char *space;

  while ((space = strrchr (key->str, ' ')) != NULL &&
         is_one_of (space + 1, strlen (space + 1), legal_forms))
    g_string_truncate (key, (gsize) (space - key->str));
  while ((space = strchr (key->str, ' ')) != NULL) {
    gsize length = (gsize) (space - key->str);
    if (!is_one_of (key->str, length, legal_forms) &&
        strncmp (key->str, "the ", 4) != 0)
      break;
    g_string_erase (key, 0, (gssize) length + 1);
  }
}

char *
act_name_key (const char *name, ActNameClass class)
{
  GString *key = fold (name);

  if (class != ACT_CLASS_PERSON)
    strip_thing (key);
  if (key->len == 0)
    g_string_append (key, name);
  return g_string_free (key, FALSE);
}

ActNameStrength
act_name_key_get_strength (const char *key)
{
  guint full = 0, initials = 0;

  for (const char *at = key; *at; at = act_name_next_token (at)) {
    gsize length = act_name_token_length (at);
    if (act_name_token_is_initial (at))
      initials++;
    else if (!is_one_of (at, length, particles))
      full++;
  }
  if (full > 1)
    return ACT_NAME_FULL;
  return initials > 0 && full == 1 ? ACT_NAME_INITIALS : ACT_NAME_BARE;
}

const char *
act_name_next_token (const char *token)
{
  token += act_name_token_length (token);
  while (g_ascii_isspace (*token))
    token++;
  return token;
}

guint
act_name_count_tokens (const char *name)
{
  guint n = 0;

  for (; *name; name = act_name_next_token (name))
    n++;
  return n;
}

gsize
act_name_token_length (const char *token)
{
  return strcspn (token, " \t\r\n\f");
}

gboolean
act_name_token_is_initial (const char *token)
{
  glong letters = g_utf8_strlen (token, (gssize) act_name_token_length (token));
  const char *second = *token ? g_utf8_find_next_char (token, NULL) : token;

  return letters == 1 || (letters == 2 && *second == '.');
}

gboolean
act_name_is_acronym (const char *name)
{
  guint letters = 0;

  for (const char *at = name; *at; at = g_utf8_find_next_char (at, NULL)) {
    gunichar c = g_utf8_get_char (at);
    if (c == '.' && letters > 0)
      continue;
    if (!g_unichar_isupper (c) && (letters == 0 || !g_unichar_isdigit (c)))
      return FALSE;
    letters++;
  }
  return letters >= 2 && letters <= 8;
}

char *
act_name_key_get_initials (const char *key)
{
  GString *initials = g_string_new (NULL);

  for (const char *at = key; *at; at = act_name_next_token (at))
    if (!is_one_of (at, act_name_token_length (at), small_words))
      g_string_append_unichar (initials, g_utf8_get_char (at));
  return g_string_free (initials, g_utf8_strlen (initials->str, -1) < 2);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char *
act_name_key_get_bag (const char *key)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (const char *at = key; *at; at = act_name_next_token (at)) {
    gsize length = act_name_token_length (at);
    if (!is_one_of (at, length, small_words))
      g_ptr_array_add (words, g_strndup (at, length));
  }
  if (words->len < 2)
    return NULL;
  g_ptr_array_sort (words, compare_words);
  g_ptr_array_add (words, NULL);
  return g_strjoinv (" ", (char **) words->pdata);
}

gboolean
act_name_is_proper (const char *name)
{
  gboolean capital = FALSE, begins = TRUE;
  const char *word = name;

  for (const char *at = name; *at; at = g_utf8_find_next_char (at, NULL)) {
    gunichar c = g_utf8_get_char (at);
    if (begins)
      word = at;
    if (begins && g_unichar_isupper (c))
      capital = TRUE;
    else if (begins && g_unichar_islower (c) &&
             !is_one_of (word, strcspn (word, " -"), small_words) &&
             !is_one_of (word, strcspn (word, " -"), particles))
      return FALSE;
    begins = g_unichar_isspace (c) || c == '-';
  }
  return capital;
}

char *
act_name_key_slug (const char *key, gsize length)
{
  g_autofree char *ascii = g_str_to_ascii (key, "C");
  GString *slug = g_string_new (NULL);

  for (const char *at = ascii; *at && slug->len < length; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (slug, g_ascii_tolower (*at));
    else if (*at == ' ' && slug->len > 0 && slug->str[slug->len - 1] != '-')
      g_string_append_c (slug, '-');
  while (slug->len > 0 && slug->str[slug->len - 1] == '-')
    g_string_truncate (slug, slug->len - 1);
  if (slug->len == 0)
    g_string_append_c (slug, 'x');
  return g_string_free (slug, FALSE);
}

char *
act_name_key_get_firm (const char *key)
{
  static const char *const words[] = {
      "partners",    "systems",  "technologies", "industries",
      "enterprises", "ventures", "holding",      "holdings",
      "group",       "company",  "corporation",  "associates",
      "airlines",    "airways",  "motors",       "pharmaceuticals",
      "securities",  "capital",  "advisors",     "media",
      "software",    "foods",    "energy",       NULL};
  gsize length = strlen (key);

  for (const char *space; (space = g_strrstr_len (key, (gssize) length, " "));)
    if (is_one_of (space + 1, (gsize) (key + length - space - 1), words))
      length = (gsize) (space - key);
    else
      break;
  return key[length] != '\0' ? g_strndup (key, length) : NULL;
}
