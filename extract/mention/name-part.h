/* One token of a person's name, and how alike two are. */
#ifndef ACTANT_NAME_PART_H
#define ACTANT_NAME_PART_H

#include <glib.h>

enum {
  ACT_PART_CLASSES = 40, /* at most */
  ACT_PART_TEXT = 80,    /* bytes at most, with the one that ends it */
  ACT_PART_GIVEN = 950   /* score of two forms of a given name */
};

/** One token of a name. */
typedef struct {
  char text[ACT_PART_TEXT]; /* lower case, without marks, cut */
  char classes[ACT_PART_CLASSES];
  guint n_classes;
  guint64 consonants; /* sets of classes: those that a name like it must fit, */
  guint64 reach;      /* and those of which it has one that costs less than a
                         consonant too many */
  guint number;       /* for whoever keeps many (names.c), else 0 */
  guint given;        /* row of equivalent given names, 0 none */
  char gender;        /* of the given name, 'm', 'f' or 0 */
  gboolean known;     /* as a given name */
  gboolean feminine, initial, patronymic;
} ActNamePart;

/* @lower: one token in lower case. */
void act_name_part_init (ActNamePart *part, const char *lower);
/* 0: not the same; else ACT_NAMES_SAME to 1000, of an initial 700. What is
   below
   @least (ACT_NAMES_SAME to 970) may be 0, which is found out much sooner. */
guint act_name_part_score (const ActNamePart *a, const ActNamePart *b,
                           guint least);
/* What follows the article: "assad" of "al-assad"; other hyphens join. */
const char *act_name_part_skip_article (const char *token);

#endif
