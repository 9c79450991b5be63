import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies } from '../richtext/testing/bodies.ts';
import type { RichNode } from '../story/rich-node.ts';
import { check } from '../testing/check.ts';
import { bodyDifference, type PieceDifference } from './body-difference.ts';
import { keyOf, piecesOf } from './pieces.ts';

const text = (value: string, ...marks: string[]): RichNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: (string | RichNode)[]): RichNode => ({
  type: 'paragraph',
  content: content.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
});
const picture = (assetId: string, caption = ''): RichNode => ({
  type: 'figure',
  attrs: { assetId, alt: '', caption, credit: '' },
});
const doc = (...content: RichNode[]): RichNode => ({ type: 'doc', content });

/** A difference in short: one mark for each piece. */
const short = (parts: readonly PieceDifference[]): string[] =>
  parts.map(({ kind, before, after, moved }) => {
    const piece = after ?? before;
    const name = piece?.kind === 'text' ? piece.text : String(piece?.node.attrs?.['assetId']);
    return `${kind}${moved ? ' moved' : ''}: ${name}`;
  });

/** A body that came of another by leaving out, doubling and swapping blocks. */
const pairOfBodies = bodies.chain((before) =>
  fc
    .array(fc.nat(Math.max(0, (before.content?.length ?? 1) - 1)), { maxLength: 6 })
    .chain((order) =>
      fc.tuple(
        fc.constant(before),
        fc.oneof(
          bodies,
          fc.constant({ ...before, content: order.flatMap((at) => before.content?.[at] ?? []) }),
        ),
      ),
    ),
);

describe('a difference of bodies', () => {
  it('gives back the pieces of both, in order', () =>
    check(
      fc.property(pairOfBodies, ([before, after]) => {
        const parts = bodyDifference(before, after);
        expect(parts.flatMap((part) => part.before ?? []).map(keyOf)).toEqual(piecesOf(before).map(keyOf));
        expect(parts.flatMap((part) => part.after ?? []).map(keyOf)).toEqual(piecesOf(after).map(keyOf));
        for (const part of parts) {
          const of = (kind: string): string =>
            part.runs
              .filter((run) => run.kind === kind || run.kind === 'same' || run.kind === 'format')
              .map((run) => run.text)
              .join('');
          expect(of('removed')).toBe(part.before?.text ?? '');
          expect(of('added')).toBe(part.after?.text ?? '');
        }
      }),
      300,
    ));

  it('finds nothing where nothing changed', () =>
    check(
      fc.property(bodies, (body) => {
        const cloned = JSON.parse(JSON.stringify(body)) as RichNode;
        expect(bodyDifference(body, cloned).every(({ kind }) => kind === 'same')).toBe(true);
      }),
      300,
    ));

  it('pairs a paragraph with the one it was made of', () => {
    const before = doc(
      paragraph('Sáng nay, nhà trường tổ chức ngày hội.'),
      paragraph('Ba trăm em tham gia.'),
    );
    const after = doc(
      paragraph('Mở đầu mới hẳn.'),
      paragraph('Sáng qua, nhà trường tổ chức ngày hội.'),
      paragraph('Ba trăm em tham gia.'),
    );
    expect(short(bodyDifference(before, after))).toEqual([
      'added: Mở đầu mới hẳn.',
      'changed: Sáng qua, nhà trường tổ chức ngày hội.',
      'same: Ba trăm em tham gia.',
    ]);
  });

  it('tells a change of form from one of words', () => {
    const [part] = bodyDifference(
      doc(paragraph('Học sinh đọc sách')),
      doc(paragraph('Học ', text('sinh', 'bold'), ' đọc sách')),
    );
    expect(part).toMatchObject({ kind: 'changed', formatOnly: true });
    expect(part?.runs.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['same', 'Học '],
      ['format', 'sinh'],
      ['same', ' đọc sách'],
    ]);
    const heading = { ...paragraph('Học sinh đọc sách'), type: 'heading', attrs: { level: 2 } };
    expect(bodyDifference(doc(paragraph('Học sinh đọc sách')), doc(heading))).toMatchObject([
      { kind: 'changed', formatOnly: true },
    ]);
  });

  it('follows pictures: added, removed, moved, with another caption', () => {
    const words = paragraph('Ngày hội đọc sách của học sinh.');
    const other = paragraph('Đại diện phụ huynh phát biểu.');
    expect(
      short(
        bodyDifference(
          doc(picture('a'), words, other, picture('b')),
          doc(words, picture('c'), other, picture('a')),
        ),
      ),
    ).toEqual([
      'removed moved: a',
      'same: Ngày hội đọc sách của học sinh.',
      'added: c',
      'same: Đại diện phụ huynh phát biểu.',
      'removed: b',
      'added moved: a',
    ]);
    const [part] = bodyDifference(doc(picture('a', 'Sân trường')), doc(picture('a', 'Sân trường A')));
    expect(part).toMatchObject({
      kind: 'changed',
      formatOnly: false,
      attributes: [{ name: 'caption', runs: [{}, { kind: 'added', text: ' A' }] }],
    });
  });
});
