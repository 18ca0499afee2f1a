#include <actant/error.h>

G_DEFINE_QUARK (act - error - quark, act_error)
