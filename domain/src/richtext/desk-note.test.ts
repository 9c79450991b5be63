import { describe, expect, it } from 'vitest';
import { hasSubstance, plainText, withoutDeskNotes, type RichNode } from '../story/rich-node.ts';
import { throughHtml } from './testing/html.ts';
import { reason } from './testing/nodes.ts';
import { doc, misplaced, node, stored, words } from './testing/parts.ts';

const line = (text: string) => words('paragraph', text);

describe('a note to the desk', () => {
  const note = node('deskNote', line('Chờ số liệu của phòng.'), line('Gọi lại thứ Hai.'));

  it('goes to HTML and back', () => expect(throughHtml(doc(note))).toEqual([note]));

  it('is no word of the story, and nothing to publish', () => {
    const body = stored(doc(line('Khai giảng.'), note));
    expect(plainText(body)).toBe('Khai giảng.');
    expect(withoutDeskNotes(body)).toEqual(doc(line('Khai giảng.')));
    expect(hasSubstance(body)).toBe(true);
    expect(hasSubstance(doc(note))).toBe(false);
  });

  it('drops attributes nobody knows', () =>
    expect(stored(doc({ ...note, attrs: { onclick: 'x', public: true } }))).toEqual(doc(note)));

  it('is refused when it is too long', () => {
    expect(reason(doc(node('deskNote', line('x'.repeat(5_000)))))).toBe('ok');
    const long = node('deskNote', line('x'.repeat(3_000)), line('x'.repeat(2_001)));
    expect(reason(doc(long))).toBe('story.content_too_large');
  });

  it.each<readonly [string, RichNode]>([
    ['empty', doc(node('deskNote'))],
    ['with a text of its own', doc(words('deskNote', 'x'))],
    ['with a heading', doc(node('deskNote', words('heading', 'x')))],
    ['with a list', doc(node('deskNote', node('bulletList', node('listItem', line('x')))))],
    ['with a file', doc(node('deskNote', { type: 'figure', attrs: { assetId: 'a'.repeat(24) } }))],
    ...misplaced(note).map((body, n) => [`in a wrong place (${n})`, body] as const),
  ])('is refused %s', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));
});
