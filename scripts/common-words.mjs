/**
 * Makes cms/src/accounts/common-words.json: the words of leaked passwords, from the list of `@zxcvbn-ts/language-common`
 * (MIT), which is fetched by hand: `npm pack @zxcvbn-ts/language-common@3.0.4`, unpack, then
 * `node scripts/common-words.mjs <folder>`. A word is a password in lower case without diacritics and without the digits
 * and signs around it; what is shorter than four letters is left out.
 */
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('node scripts/common-words.mjs <folder of @zxcvbn-ts/language-common>');
const passwords = createRequire(import.meta.url)(path.resolve(folder, 'dist/passwords.json.js'));
const licence = await readFile(path.join(folder, 'LICENSE.txt'), 'utf8');

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
const bare = passwords.map((password) => fold(password).replace(/^[^a-z]+|[^a-z]+$/g, ''));
const words = [...new Set(bare)].filter((word) => /^[a-z0-9]{4,24}$/.test(word)).sort();
await writeFile(
  'cms/src/accounts/common-words.json',
  `${JSON.stringify({ source: '@zxcvbn-ts/language-common 3.0.4', licence, words: words.join(' ') }, null, 2)}\n`,
);
process.stdout.write(`${words.length} words\n`);
