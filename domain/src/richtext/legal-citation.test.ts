import { describe, expect, it } from 'vitest';
import { plainText } from '../story/rich-node.ts';
import { checkBody, richTextSchema } from './check-body.ts';
import { citedBy } from '../legal/cited-by.ts';
import { read, written } from './testing/html.ts';
import { doc, paragraph, reason, text } from './testing/nodes.ts';

const attrs = {
  documentType: 'resolution',
  number: '71-NQ/TW',
  date: '2025-08-22',
  issuer: 'Bộ Chính trị',
  title: '',
};
const citation = (over: object = {}): unknown => ({ type: 'legalCitation', attrs: { ...attrs, ...over } });
const body = (...marks: unknown[]): unknown => doc(paragraph(text('Nghị quyết 71', ...marks), text(' nêu')));
const rules = richTextSchema.marks['legalCitation']?.spec.parseDOM;

describe('a citation', () => {
  it('goes to HTML and back', () => {
    const [mark] = richTextSchema.nodeFromJSON(body(citation())).child(0).child(0).marks;
    expect(read(rules, written(mark?.type.spec.toDOM?.(mark, true)))).toEqual(attrs);
  });
  it('is read as it was typed', () => {
    const checked = checkBody(body(citation()));
    expect(checked.ok && plainText(checked.body)).toBe('Nghị quyết 71 nêu');
  });
  it('stands outside the link on the same words', () => {
    const checked = checkBody(body({ type: 'link', attrs: { href: '/van-ban' } }, citation()));
    const marks = checked.ok ? checked.body.content?.[0]?.content?.[0]?.marks : [];
    expect(marks?.map(({ type }) => type)).toEqual(['legalCitation', 'link']);
  });
  it('says what it cites', () => {
    expect(citedBy({ type: 'legalCitation', attrs })).toEqual(attrs);
    expect(
      citedBy({ type: 'legalCitation', attrs: { documentType: 'decree', date: 'hôm qua', number: 1 } }),
    ).toEqual({
      documentType: 'decree',
      number: '',
      date: '',
      issuer: '',
      title: '',
    });
    expect(citedBy({ type: 'link', attrs })).toBeNull();
    expect(citedBy({ type: 'legalCitation' })).toBeNull();
  });

  it.each([
    { documentType: 'toString' },
    { documentType: 1 },
    { date: '22/8/2025' },
    { date: '2025-02-30' },
    { number: 'x'.repeat(61) },
    { issuer: null },
    { title: 'x'.repeat(301) },
  ])('is refused with %j', (over) => expect(reason(body(citation(over)))).toBe('story.content_invalid'));
  it('drops attributes nobody knows', () => {
    const checked = checkBody(body(citation({ href: 'javascript:x' })));
    expect(JSON.stringify(checked)).not.toContain('javascript');
  });

  it.each([
    [{ 'data-number': 'x' }, { documentType: 'decision', number: 'x', date: '', issuer: '', title: '' }],
    [
      { 'data-number': '', 'data-type': 'script', 'data-date': '9999-99-99', 'data-issuer': 'x'.repeat(300) },
      { documentType: 'decision', number: '', date: '', issuer: 'x'.repeat(200), title: '' },
    ],
    [{}, false],
  ] as const)('is read from a pasted cite %j', (given, expected) =>
    expect(read(rules, ['cite', given])).toEqual(expected),
  );
});
