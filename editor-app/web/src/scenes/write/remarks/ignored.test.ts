import { remarksOf, wordsOf, type Remark } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../saving/testing/memory-storage.ts';
import { ignoredRemarks, remarkKey } from './ignored.ts';

const remarksOn = (...content: object[]): Remark[] =>
  remarksOf(
    wordsOf({
      headline: '',
      standfirst: '',
      body: JSON.parse(JSON.stringify({ type: 'doc', content })) as Parameters<typeof wordsOf>[0]['body'],
      topicIds: ['t'],
    }),
  );
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const figure = { type: 'figure', attrs: { assetId: 'a', alt: 'x', caption: '', credit: 'x' } };

describe('remarkKey', () => {
  it('stays when the text around it changes', () => {
    const [before] = remarksOn(paragraph('Họp cấp huyện'));
    const [after] = remarksOn(paragraph('Sáng nay'), paragraph('Cuộc họp cấp huyện'));
    expect(before && remarkKey(before)).toBe('districts|block|cấp huyện');
    expect(after && remarkKey(after)).toBe(before && remarkKey(before));
  });

  it('lets a word be wherever it stands in the story', () => {
    const keys = remarksOn(paragraph('Nhà trường bổ xung sách'), paragraph('Bổ xung\u00a0bàn ghế')).map(
      remarkKey,
    );
    expect(keys).toEqual(['spellWord|bổ xung', 'spellWord|bổ xung']);
  });

  it('tells media without words apart', () =>
    expect(new Set(remarksOn(figure, figure).map(remarkKey)).size).toBe(2));
});

describe('ignoredRemarks', () => {
  it('remembers them by person and story', () => {
    const storage = new MemoryStorage();
    ignoredRemarks(storage, 'p', 's').keep(new Set(['a', 'b']));
    expect([...ignoredRemarks(storage, 'p', 's').read()]).toEqual(['a', 'b']);
    expect(ignoredRemarks(storage, 'q', 's').read().size).toBe(0);
    expect(ignoredRemarks(storage, 'p', 't').read().size).toBe(0);
    ignoredRemarks(storage, 'p', 's').keep(new Set());
    expect(storage.length).toBe(0);
  });

  it('does without what the browser has lost, spoilt or no room for', () => {
    const storage = new MemoryStorage();
    storage.setItem('toasoan.remarks.p.s', '{');
    expect(ignoredRemarks(storage, 'p', 's').read().size).toBe(0);
    storage.setItem('toasoan.remarks.p.s', '["a",1]');
    expect([...ignoredRemarks(storage, 'p', 's').read()]).toEqual(['a']);
    expect(() => ignoredRemarks(new MemoryStorage(0), 'p', 's').keep(new Set(['a']))).not.toThrow();
  });
});
