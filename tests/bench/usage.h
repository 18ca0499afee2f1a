/* What this program has taken of the machine so far. */
#ifndef ACTANT_BENCH_USAGE_H
#define ACTANT_BENCH_USAGE_H

#include <sys/resource.h>

/* Peak memory, MB. */
static inline double
get_peak (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) usage.ru_maxrss / 1024;
}

/* Seconds of the processor: other programs do not count. */
static inline double
get_time (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

#endif
