import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';
import { readPlain } from './read-plain.ts';

const read = (text: string): readonly string[] => outline(readPlain(text).blocks);

describe('plain text', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['lines', 'Một\r\nHai\n\n  Ba  ', ['p Một', 'p Hai', 'p Ba']],
    ['bullets', '• một\n• hai\nhết', ['- một', '- hai', 'p hết']],
    ['one bullet', '• một\nhai', ['p • một', 'p hai']],
    ['numbers that count on', '1. một\n2. hai\n3) ba', ['1. một', '2. hai', '3. ba']],
    ['numbers that do not', '1. một\n5. năm', ['p 1. một', 'p 5. năm']],
    ['years', '2024. Năm học mới\n2025. Năm sau', ['p 2024. Năm học mới', 'p 2025. Năm sau']],
    ['speech', '- Em chào cô ạ!\n- Chào em.', ['p - Em chào cô ạ!', 'p - Chào em.']],
    [
      'Markdown',
      '# Tít\n**đậm** [a](https://example.org)',
      ['p # Tít', 'p **đậm** [a](https://example.org)'],
    ],
    ['columns of tabs', 'a\tb\tc\n1\t2\t3', ['| a | b | c', '| 1 | 2 | 3']],
    ['bullets of symbol fonts', '\uf0b7 một\n\uf0b7 hai', ['- một', '- hai']],
    ['HTML', '<b>x</b> & y', ['p <b>x</b> & y']],
  ])('%s', (_what, text, blocks) => expect(read(text)).toEqual(blocks));

  it('of an old encoding is worth asking about, and is read when the person says so', () => {
    const text = 'Së Gi¸o dôc vµ §µo t¹o\nn\u00ad\u00edc ngoµi';
    expect(readPlain(text).suspected).toBe('tcvn3');
    const decoded = readPlain(text, { decode: 'tcvn3' });
    expect(decoded).toMatchObject({ suspected: null, decoded: 'tcvn3' });
    expect(outline(decoded.blocks)).toEqual(['p Sở Giáo dục và Đào tạo', 'p nước ngoài']);
  });
});
