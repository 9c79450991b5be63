import { checkBody } from '@toasoan/domain/richtext';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from './content-of.ts';
import { blocksOfText } from './text-body.ts';
import { photo, written } from '../testing/pieces.ts';

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '- một', '- hai', '1. ba', '2) bốn', 'Đường', '  ', '-', '\u0301'),
);
const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('the text of the light form as a body', () => {
  it('is what the newsroom would store, whatever is typed', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: 'binary', maxLength: 20 }), (text, alt) => {
        const files = [photo(1, { assetId: 'asset0000000000000000001', alt, credit: alt, caption: alt })];
        const { body } = contentOf(written({ words: { ...written().words, text }, files }));
        expect(checkBody(body)).toEqual({ ok: true, body });
      }),
    );
  });

  it('keeps every word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zđư]{1,8}$/), { maxLength: 9 }), (words) => {
        const text = words.map((word, n) => (n % 3 === 0 ? `${word}\n\n` : `- ${word}\n`)).join('');
        const said = JSON.stringify(blocksOfText(text));
        expect(words.every((word) => said.includes(`"${word}"`))).toBe(true);
      }),
    );
  });

  it('reads paragraphs, line ends and lists', () => {
    const types = blocksOfText('Mở đầu\ndòng hai\n\n- một\n- hai\n\n1. ba\n2. bốn\nHết').map(
      ({ type }) => type,
    );
    expect(types).toEqual(['paragraph', 'bulletList', 'orderedList', 'paragraph']);
  });
});
