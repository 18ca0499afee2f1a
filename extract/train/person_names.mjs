// Person names of all locales of @faker-js/faker, as JSON on standard output:
// {"given": {locale: [names]}, "family": {locale: [names]}}
// usage: node person_names.mjs DIRECTORY_WITH_NODE_MODULES
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2] + '/');
const { allLocales } = require('@faker-js/faker');

function strings(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

const out = { given: {}, family: {} };
for (const [locale, { person }] of Object.entries(allLocales)) {
  out.given[locale] = [...new Set(strings(person?.first_name))];
  out.family[locale] = [...new Set(strings(person?.last_name))];
}
process.stdout.write(JSON.stringify(out));
