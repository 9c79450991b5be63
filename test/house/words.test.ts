import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  exportsOf,
  filesOf,
  isCatalogue,
  parsed,
  partOf,
  sources,
  usesIn,
  WEB,
  wordsIn,
} from './catalogue.ts';

/** Words that may stand outside the catalogue, each for its reason. */
const ALLOWED: readonly { readonly file: string; readonly words: string; readonly why: string }[] = [
  { file: 'src/scenes/asset/captions/language.ts', words: 'Tiếng Việt', why: 'a language in its own name' },
  { file: 'src/editor/toolbar/link-dialog.tsx', words: 'https://…', why: 'an address, in no language' },
];
/** Plays sessions of several writers; nobody sees it. */
const UNSEEN = 'src/scenes/write/saving/simulation/';
/** How the pages without a script name the parts of the catalogue (`build/page-words.ts`). */
const PAGE_PARTS: Readonly<Record<string, string>> = {
  form: 'send/page',
  pages: 'pages',
  language: 'language',
};

const pages = [...filesOf('public', /\.(html|webmanifest)$/), 'index.html', 'gui-nhanh.html'];
const textOf = (file: string): string => readFileSync(path.join(WEB, file), 'utf8');

describe('what a person reads in the editor', () => {
  it('stands in the catalogue, nowhere else', () => {
    const strays = sources()
      .filter((file) => !isCatalogue(file) && !file.startsWith(UNSEEN))
      .flatMap((file) => wordsIn(parsed(file)).map((words) => ({ file, words })));
    expect(strays).toEqual(
      expect.arrayContaining(ALLOWED.map(({ file, words }) => ({ file, words }))) as unknown[],
    );
    expect(strays).toHaveLength(ALLOWED.length);
  });

  it('is taken from there by the pages without a script', () => {
    const shown = (file: string): string => textOf(file).replace(/<style>[\s\S]*?<\/style>/g, '');
    for (const file of pages) expect(shown(file), file).not.toMatch(/[À-ỹ]|>[^<>{]*\p{L}[^<>{]*</u);
  });

  it.each([
    ['text of JSX', 'const a = <p>Xem</p>;'],
    ['a string', "const a = 'Đóng';"],
    ['a template', 'const a = `${1} tệp đã gửi`;'],
    ['the name of a button', 'const a = <button aria-label="Trang sau" />;'],
  ])('would be found again as %s', (_, code) => {
    expect(wordsIn(parsed('a.tsx', code))).toHaveLength(1);
  });

  it('is not mistaken for comments, names and addresses', () => {
    const code = "// Đóng\nconst a = <p className='a b' id=\"tieu-de\">{'tin'} · {b}</p>;";
    expect(wordsIn(parsed('a.tsx', code))).toEqual([]);
  });
});

describe('the catalogue', () => {
  const parts = sources().filter(isCatalogue);

  it('has no word nobody uses', () => {
    const used = new Set([
      ...sources().flatMap((file) => usesIn(parsed(file))),
      ...pages.flatMap((file) =>
        [...textOf(file).matchAll(/\{\{(\w+)\.(\w+)/g)].map(
          ([, part = '', word]) => `${PAGE_PARTS[part] ?? part}.${word}`,
        ),
      ),
    ]);
    const offered = parts.flatMap((file) =>
      [...exportsOf(parsed(file)).keys()].map((word) => `${partOf(file)}.${word}`),
    );
    expect(offered.length).toBeGreaterThan(1000);
    expect(offered.filter((word) => !used.has(word))).toEqual([]);
  });

  it('says nothing twice in one part', () => {
    const twice = parts.flatMap((file) => {
      const texts = [...exportsOf(parsed(file)).values()].map(asSaid);
      return texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => ({ file, text }));
    });
    expect(twice).toEqual([]);
  });
});

/** A sentence without the names of its values. */
const asSaid = (text: string): string =>
  text.replace(/^\([^)]*\)[^=]*=>\s*/, '').replace(/\$\{[^}]*\}/g, '${}');
