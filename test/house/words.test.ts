import { describe, expect, it } from 'vitest';
import { exportsOf, filesOf, parsed, partOf, sources, textOf, usesIn, wordsIn } from './catalogue.ts';

/** Words that may stand outside the catalogue, each for its reason. */
const ALLOWED: readonly { readonly file: string; readonly words: string; readonly why: string }[] = [
  {
    file: 'editor-app/web/src/scenes/asset/captions/language.ts',
    words: 'Tiếng Việt',
    why: 'a language in its own name',
  },
  {
    file: 'editor-app/web/src/editor/toolbar/link-dialog.tsx',
    words: 'https://…',
    why: 'an address, in no language',
  },
  { file: 'editor-app/server/src/uploads/declaration.ts', words: 'không tên', why: 'a name that is stored' },
];
/** Plays sessions of several writers; nobody sees it. */
const UNSEEN = 'editor-app/web/src/scenes/write/saving/simulation/';
/** How the pages without a script name the parts of the catalogue (`build/page-words.ts`). */
const PAGE_PARTS: Readonly<Record<string, string>> = {
  form: 'send/page',
  pages: 'pages',
  language: 'language',
};

const WEB = 'editor-app/web';
const pages = [
  ...filesOf(`${WEB}/public`, /\.(html|webmanifest)$/),
  `${WEB}/index.html`,
  `${WEB}/gui-nhanh.html`,
];

describe('what a person reads in the editor and on the portal', () => {
  it('stands in the catalogue, nowhere else', () => {
    const strays = sources()
      .filter((file) => partOf(file) === null && !file.startsWith(UNSEEN))
      .flatMap((file) => wordsIn(parsed(file)).map((words) => ({ file, words })));
    const allowed = (stray: (typeof strays)[number]): boolean =>
      ALLOWED.some(({ file, words }) => file === stray.file && words === stray.words);
    expect(strays.filter((stray) => !allowed(stray))).toEqual([]);
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
    ['a sentence without a mark', "const a = 'Trang sau';"],
    ['the name of a button', 'const a = <button aria-label="Trang sau" />;'],
  ])('would be found again as %s', (_, code) => {
    expect(wordsIn(parsed('a.tsx', code))).toHaveLength(1);
  });

  it('is not mistaken for comments, names and addresses', () => {
    const code =
      "// Đóng\nconst e = new Error('Expected a story but found none');\nconst a = <p className='a b' id=\"tieu-de\">{'tin'} · {b}</p>;";
    expect(wordsIn(parsed('a.tsx', code))).toEqual([]);
  });
});

describe('the catalogue', () => {
  const parts = sources().filter((file) => partOf(file) !== null);

  it('has no word nobody uses', () => {
    const used = new Set([
      ...sources().flatMap((file) => usesIn(parsed(file))),
      ...pages.flatMap((file) =>
        [...textOf(file).matchAll(/\{\{(\w+)\.(\w+)/g)].map(
          ([, part = '', word]) => `${WEB} vi/${PAGE_PARTS[part] ?? part}.${word}`,
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
