/* Records made up from templates and name lists (spellings, homonyms, bare
   surnames, copies, disputes), the same ones each time. */
#ifndef ACTANT_BENCH_MADE_RECORD_H
#define ACTANT_BENCH_MADE_RECORD_H

#include "store/store-private.h"

#include <actant/graph.h>

#include <string.h>

/* Given names and endings of surnames in two romanisations each. */
static const char *const given[][2] = {
    {"Alexander", "Aliaksandr"},
    {"Dmitry", "Dzmitry"},
    {"Nikolai", "Mikalai"},
    {"Sergei", "Siarhei"},
    {"Andrei", "Andrey"},
    {"Pavel", "Pavel"},
    {"Viktor", "Victor"},
    {"Yuri", "Yury"},
    {"Oleg", "Aleh"},
    {"Igor", "Ihar"},
    {"Vladimir", "Uladzimir"},
    {"Ivan", "Ivan"},
    {"Anton", "Anton"},
    {"Maxim", "Maksim"},
    {"Artem", "Artsiom"},
    {"Grigory", "Ryhor"},
    {"Natalia", "Natallia"},
    {"Maria", "Maryia"},
    {"Tatiana", "Tatsiana"},
    {"Olga", "Volha"},
    {"Svetlana", "Sviatlana"},
    {"Irina", "Iryna"},
    {"Ekaterina", "Katsiaryna"},
    {"Elena", "Alena"},
    {"Daria", "Darya"},
    {"Anna", "Hanna"},
    {"Mikhail", "Mikhail"},
    {"Leonid", "Leanid"},
    {"Konstantin", "Kanstantsin"},
    {"Roman", "Raman"},
    {"Denis", "Dzianis"},
    {"Evgeny", "Yauhen"},
    {"Boris", "Barys"},
    {"Stanislav", "Stanislau"},
    {"John", "John"},
    {"Peter", "Peter"},
    {"Thomas", "Thomas"},
    {"Marta", "Marta"},
    {"Hans", "Hans"},
    {"Ingrid", "Ingrid"},
};
static const char *const stems[] = {
    "Bar",   "Dubr",  "Gorsh", "Kalin", "Laz",   "Mor",  "Nov",   "Petr",
    "Rad",   "Sav",   "Tar",   "Val",   "Zhur",  "Bykh", "Chern", "Dem",
    "Fed",   "Grin",  "Kras",  "Lub",   "Avdey", "Bond", "Chub",  "Dron",
    "Elts",  "Firs",  "Golub", "Hlush", "Isak",  "Karp", "Kul",   "Kuzm",
    "Leb",   "Lysk",  "Makr",  "Medv",  "Mikul", "Naum", "Nest",  "Orl",
    "Osip",  "Pank",  "Plat",  "Polt",  "Prok",  "Ross", "Rub",   "Samts",
    "Shev",  "Sidor", "Sob",   "Stel",  "Strel", "Tim",  "Tkach", "Ust",
    "Vasil", "Volk",  "Yash",  "Zait",
};
static const char *const middles[] = {"bel",  "chn", "dak", "dr",   "gal",
                                      "kosh", "lin", "mar", "nich", "pol",
                                      "ran",  "sem", "tur", "zan"};
static const char *const ends[][2] = {{"enko", "enka"},
                                      {"ov", "au"},
                                      {"sky", "ski"},
                                      {"evich", "evich"},
                                      {"uk", "uk"}};
static const char *const places[] = {"Estova",     "Port Almar", "Veldany",
                                     "Norvik",     "Sarrow",     "Upper Tamsk",
                                     "Lower Tamsk"};
static const char *const bodies[] = {"Ministry of", "Union of", "Institute for",
                                     "Committee on", "Chamber of"};
static const char *const fields[] = {"Harbours", "Railways", "Fisheries",
                                     "Mines",    "Letters",  "Forests"};
static const struct {
  const char *id, *phrase;
} relations[] = {{"meet", "met"},           {"accuse", "accused"},
                 {"visit", "visited"},      {"call_for", "called for"},
                 {"sign", "signed"},        {"threaten", "threatened"},
                 {"work_for", "works for"}, {"lead", "leads"}};

typedef struct {
  GRand *random;
  guint persons; /* as many different ones as there are */
  GString *text;
  ActRecord *record;
} Maker;

static guint
pick (Maker *maker, guint n)
{
  return (guint) g_rand_int_range (maker->random, 0, (gint32) n);
}

/* Person @index under spelling @variant: 0 or 1. */
static char *
make_person (guint index, guint variant)
{
  guint g = index % G_N_ELEMENTS (given);
  guint s = index / G_N_ELEMENTS (given);
  guint m = s / G_N_ELEMENTS (stems);
  guint e = m / G_N_ELEMENTS (middles);
  /* Beyond the product of the lists surnames get doubled middles. */
  guint more = e / G_N_ELEMENTS (ends);

  return g_strconcat (given[g][variant], " ", stems[s % G_N_ELEMENTS (stems)],
                      middles[m % G_N_ELEMENTS (middles)],
                      more ? middles[more % G_N_ELEMENTS (middles)] : "",
                      ends[e % G_N_ELEMENTS (ends)][variant], NULL);
}

static guint32
add_entity (Maker *maker, ActEntityType type, const char *label, gboolean named)
{
  guint32 index = act_record_add_entity (maker->record, type, label);

  act_record_get_entity (maker->record, index)->named = named;
  return index;
}

static guint32
make_entity (Maker *maker)
{
  guint kind = pick (maker, 20);
  g_autofree char *label = NULL;

  if (kind < 9) { /* few persons are in most of the news */
    guint index =
        MIN (pick (maker, maker->persons), pick (maker, maker->persons));
    index = MIN (index, pick (maker, maker->persons));
    label = make_person (index, pick (maker, 3) == 0);
    if (pick (maker, 10) == 0) { /* surname alone */
      char *bare = g_strdup (strchr (label, ' ') + 1);
      g_free (label);
      label = bare;
    }
    return add_entity (maker, ACT_ENTITY_PERSON, label, TRUE);
  }
  if (kind < 12)
    return add_entity (maker, ACT_ENTITY_PLACE,
                       places[pick (maker, G_N_ELEMENTS (places))], TRUE);
  if (kind < 15) {
    label =
        g_strdup_printf ("%s %s", bodies[pick (maker, G_N_ELEMENTS (bodies))],
                         fields[pick (maker, G_N_ELEMENTS (fields))]);
    return add_entity (maker, ACT_ENTITY_ORGANIZATION, label, TRUE);
  }
  return add_entity (maker, ACT_ENTITY_GROUP, "dock workers", FALSE);
}

/* Writes the label into the text and notes the mention. */
static void
write_mention (Maker *maker, guint32 entity)
{
  const char *label = act_record_get_entity (maker->record, entity)->label;
  ActSpan span = {.begin = (guint32) maker->text->len};

  g_string_append (maker->text, label);
  span.end = (guint32) maker->text->len;
  act_record_add_mention (maker->record, entity, span, ACT_MENTION_NAME);
}

static void
make_statement (Maker *maker, guint n_entities)
{
  guint r = pick (maker, G_N_ELEMENTS (relations));
  guint32 subject = pick (maker, n_entities), object = pick (maker, n_entities);
  guint32 index = act_record_add_proposition (maker->record);
  ActProposition *p = act_record_get_proposition (maker->record, index);
  guint stance = pick (maker, 12);

  p->span.begin = (guint32) maker->text->len;
  write_mention (maker, subject);
  g_string_append_printf (maker->text, " %s ", relations[r].phrase);
  write_mention (maker, object);
  g_string_append (maker->text, " after the talks on the harbour");
  p->span.end = (guint32) maker->text->len;
  p->sentence = p->span;
  g_string_append (maker->text, ". ");
  p->subject = subject;
  p->object = object;
  p->relation_id = act_record_keep (maker->record, relations[r].id);
  p->relation_label = act_record_take (
      maker->record, g_strdelimit (g_strdup (relations[r].id), "_", ' '));
  p->relation_phrase = act_record_keep (maker->record, relations[r].phrase);
  p->confidence = (guint16) (500 + pick (maker, 500));
  if (stance < 3) {
    p->source = pick (maker, n_entities);
    p->stance = stance == 0 ? ACT_STANCE_DENIES : ACT_STANCE_ASSERTS;
    p->cue = act_record_keep (maker->record, stance == 0 ? "denied" : "said");
  }
  p->polarity = pick (maker, 10) == 0 ? ACT_NEGATIVE : ACT_POSITIVE;
  p->modality = pick (maker, 8) == 0 ? ACT_MODALITY_FUTURE : ACT_MODALITY_FACT;
}

/* Article @number of about @size statements; every 20th is a copy of the one
   before. @persons: as many different ones as there are; (transfer full). */
static ActRecord *
make_record (guint number, guint persons, guint size)
{
  guint seed = number % 20 == 19 ? number - 1 : number;
  guint n_entities, n_statements;
  Maker maker = {.random = g_rand_new_with_seed (seed), .persons = persons};
  ActRecord *record = maker.record = act_record_new_empty ();

  maker.text = g_string_new (NULL);
  record->name = g_strdup_printf ("article-%08u", number);
  record->uri = g_strdup_printf ("https://news.example/%u", number);
  record->date =
      g_strdup_printf ("2021-%02u-%02u", 1 + seed % 12, 1 + seed % 28);
  n_entities = size * 2 / 5 + pick (&maker, size * 4 / 5 + 1);
  n_entities = MAX (n_entities, 2);
  n_statements = size * 3 / 5 + pick (&maker, size * 4 / 5 + 1);
  for (guint i = 0; i < n_entities; i++)
    make_entity (&maker);
  for (guint i = 0; i < n_statements; i++)
    make_statement (&maker, n_entities);
  g_string_append (maker.text, "More on the following pages.\n");
  record->text_length = maker.text->len;
  record->text = g_string_free (maker.text, FALSE);
  record->hash = act_record_compute_hash (record);
  g_rand_free (maker.random);
  return record;
}

#endif
