// Given names of all locales of @faker-js/faker with their gender, as lines
// "m|f|u TAB name" on standard output.
// usage: node faker-names.mjs DIRECTORY_WITH_NODE_MODULES
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2] + '/x.js');
const { allLocales } = require('@faker-js/faker');

for (const { person } of Object.values(allLocales)) {
  const names = person?.first_name ?? {};
  for (const [key, gender] of [['male', 'm'], ['female', 'f'], ['generic', 'u']])
    for (const name of names[key] ?? [])
      process.stdout.write(`${gender}\t${name}\n`);
}
