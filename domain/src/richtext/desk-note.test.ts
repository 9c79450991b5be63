import { describe, expect, it } from 'vitest';
import { hasSubstance, plainText, withoutDeskNotes, type RichNode } from '../story/rich-node.ts';
import { checkBody } from './check-body.ts';
import { throughHtml } from './testing/html.ts';
import { doc, holding, media, misplaced, paragraph, reason, text } from './testing/nodes.ts';

const line = (value: string): unknown => holding('paragraph', { type: 'text', text: value });
const note = (...content: unknown[]): unknown => holding('deskNote', ...content);

function body(...content: unknown[]): RichNode {
  const checked = checkBody(doc(...content));
  if (!checked.ok) throw new Error(checked.detail);
  return checked.body;
}

describe('a note to the desk', () => {
  const written = note(line('Chờ số liệu của phòng.'), line('Gọi lại thứ Hai.'));

  it('goes to HTML and back', () => expect(throughHtml(doc(written))).toEqual([written]));

  it('is no word of the story, and nothing to publish', () => {
    const story = body(line('Khai giảng.'), written);
    expect(plainText(story)).toBe('Khai giảng.');
    expect(withoutDeskNotes(story)).toEqual(body(line('Khai giảng.')));
    expect(hasSubstance(story)).toBe(true);
    expect(hasSubstance(body(written))).toBe(false);
  });

  it('drops attributes nobody knows', () => {
    const checked = body({ type: 'deskNote', attrs: { onclick: 'x', public: true }, content: [line('a')] });
    expect(JSON.parse(JSON.stringify(checked))).toEqual(doc(note(line('a'))));
  });

  it('is refused when it is too long', () => {
    expect(reason(doc(note(line('x'.repeat(5_000)))))).toBe('ok');
    expect(reason(doc(note(line('x'.repeat(3_000)), line('x'.repeat(2_001)))))).toBe(
      'story.content_too_large',
    );
  });

  it.each([
    ['empty', doc(note())],
    ['with a text of its own', doc(note(text('x')))],
    ['with a heading', doc(note({ type: 'heading', attrs: { level: 2 } }))],
    ['with a file', doc(note(...((media('figure', {}) as RichNode).content ?? [])))],
    ['in another note', doc(note(note(paragraph())))],
    ...misplaced(written).map((place, n): [string, unknown] => [`in a wrong place (${n})`, place]),
  ])('is refused %s', (_what, wrong) => expect(reason(wrong)).toBe('story.content_invalid'));
});
