import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkBody, richTextSchema } from '../richtext/check-body.ts';
import { bodies } from '../richtext/testing/bodies.ts';
import { DESK_NOTE, plainText, walk, type RichNode } from '../story/rich-node.ts';
import { check, report } from '../testing/check.ts';
import { readDocx } from './docx/read-docx.ts';
import { CONVERSIONS, DESK_NOTE_LABEL, writeDocx } from './export/index.ts';
import { EXAMPLES, FLAT, PICTURE_ID } from './testing/examples.ts';
import { outline } from './testing/outline.ts';
import { PNG } from './testing/word.ts';
import { bodyToHtml, htmlToBody } from './tree/to-html.ts';

const pictures = new Map([[PICTURE_ID, { bytes: PNG, format: 'png', width: 800, height: 600 } as const]]);

function stored(...content: readonly RichNode[]): RichNode {
  const checked = checkBody({ type: 'doc', content });
  if (!checked.ok) throw new Error(checked.detail);
  return JSON.parse(JSON.stringify(checked.body)) as RichNode;
}

function throughWord(body: RichNode, deskNotes = true): readonly string[] {
  const read = readDocx(writeDocx({ headline: '', standfirst: '', byline: '', body, pictures, deskNotes }));
  if (!read.ok) throw new Error(read.reason);
  return outline(read.incoming.blocks, read.incoming.pictures).map((line) => line.trimEnd());
}

/** All words of a body in reading order: what is written, and the words of media that are read. */
function wordsOf(body: RichNode): readonly string[] {
  const texts: string[] = [];
  for (const { text = '', attrs } of walk(body, DESK_NOTE)) {
    const { title = '', caption = '' } = (attrs ?? {}) as Readonly<Record<string, string>>;
    texts.push(text, title, caption);
  }
  return texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('every node', () => {
  it('has an example, and its line in the table of conversions', () => {
    const names = Object.keys(richTextSchema.nodes).filter((name) => name !== 'doc' && name !== 'text');
    const met = new Set<string>();
    for (const { body } of EXAMPLES) for (const { type } of walk(stored(...body))) met.add(type);
    expect(names.filter((name) => !met.has(name))).toEqual([]);
    expect(Object.keys(CONVERSIONS).sort()).toEqual(names.sort());
    for (const [name, { back }] of Object.entries(CONVERSIONS))
      report(`${name.padEnd(16)} Word and back: ${back}`);
  });

  it.each(EXAMPLES)('$name: HTML and back is the same', ({ body }) => {
    const before = stored(...body);
    expect(stored(...(htmlToBody(bodyToHtml(before)).content ?? []))).toEqual(before);
  });

  it.each(EXAMPLES)('$name: plain text has every word in order', ({ body }) => {
    const before = stored(...body);
    expect(plainText(before).match(/[\p{L}\p{N}]+/gu) ?? []).toEqual(wordsOf(before));
  });

  it.each(EXAMPLES)('$name: Word and back', ({ body, fromWord }) => {
    const before = stored(...body);
    expect(throughWord(before)).toEqual(
      fromWord ?? outline(before.content ?? []).map((line) => line.trimEnd()),
    );
  });
});

describe('any body', () => {
  it('goes to HTML and back', () => {
    check(
      fc.property(bodies, (body) => {
        const before = checkBody(body);
        if (!before.ok) return;
        const again = checkBody(htmlToBody(bodyToHtml(before.body)));
        if (!again.ok) throw new Error(again.detail);
        // The numbering 1 is what a list has without saying so; white space runs together in HTML.
        const same = (value: unknown): string => JSON.stringify(value).replace(/"type":"1"/g, '"type":null');
        const seen = (value: RichNode): string => plainText(value).replace(/\s+/g, '');
        if (/\\[nt]|\s/.test(same(before.body))) expect(seen(again.body)).toBe(seen(before.body));
        else expect(same(again.body)).toBe(same(before.body));
      }),
      300,
    );
  });

  it('goes into a Word file that is read again', () => {
    check(
      fc.property(bodies, (body) => {
        const before = checkBody(body);
        if (!before.ok) return;
        const file = writeDocx({
          headline: 'x',
          standfirst: '',
          byline: '',
          body: before.body,
          pictures,
          deskNotes: true,
        });
        expect(readDocx(file).ok).toBe(true);
      }),
      100,
    );
  });
});

describe('notes to the desk in a Word file', () => {
  const body = stored({ type: DESK_NOTE, content: [FLAT('Gọi lại cho hiệu trưởng')] }, FLAT('Tin'));
  it('stand in a frame that says what they are, where they may be taken', () =>
    expect(throughWord(body)).toEqual([`p **${DESK_NOTE_LABEL}**`, 'p Gọi lại cho hiệu trưởng', 'p Tin']));
  it('are left out altogether elsewhere', () => {
    expect(throughWord(body, false)).toEqual(['p Tin']);
    const file = writeDocx({ headline: '', standfirst: '', byline: '', body, pictures, deskNotes: false });
    const parts = Object.values(unzipSync(file)).map((bytes) => strFromU8(bytes));
    expect(parts.join('')).toContain('Tin');
    expect(parts.join('')).not.toContain('hiệu trưởng');
  });
});

describe('a Word file', () => {
  it('tells its title and neither a date nor a person, and is the same each time', () => {
    const story = {
      headline: 'Khai giảng',
      standfirst: 'Sáng 5/9.',
      byline: 'Lan',
      body: stored(FLAT('Tin')),
      pictures,
      deskNotes: false,
    };
    const file = writeDocx(story);
    expect(file).toEqual(writeDocx(story));
    const read = readDocx(file);
    expect(read.ok && read.incoming.title).toBe('Khai giảng');
    expect(read.ok && outline(read.incoming.blocks)).toEqual([
      'h2 Khai giảng',
      'p **Sáng 5/9.**',
      'p Tin',
      'p **Lan**',
    ]);
  });
});
