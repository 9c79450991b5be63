import { describe, expect, it } from 'vitest';
import { CONFUSIONS, confusionAt } from './confusions.ts';
import { isSyllable } from './syllable.ts';

const found = (text: string): string[] => {
  const words = text.split(' ');
  return words.flatMap((_, i) => confusionAt(words, i)?.right.join(' ') ?? []);
};

const rows = CONFUSIONS.map(([wrong, right, unless]) => ({ wrong, right, unless }));

describe('the list', () => {
  it('has more than 150 words, each once', () => {
    expect(CONFUSIONS.length).toBeGreaterThan(150);
    expect(new Set(CONFUSIONS.map(([wrong]) => wrong)).size).toBe(CONFUSIONS.length);
  });

  it.each(rows)('$wrong: $right', ({ wrong, right }) => {
    expect(wrong.split(' ')).toHaveLength(right.split(' ').length);
    expect(`${wrong} ${right}`.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
    expect(found(wrong)).toEqual([right]);
    // What is put right is right.
    expect(found(right)).toEqual([]);
  });

  it.each(rows.filter(({ unless }) => unless))('$wrong has its exceptions', ({ wrong, unless }) => {
    for (const before of unless?.after?.split(' ') ?? []) expect(found(`${before} ${wrong}`)).toEqual([]);
    for (const after of unless?.before?.split(' ') ?? []) expect(found(`${wrong} ${after}`)).toEqual([]);
  });
});

it.each(['lịch sử lý luận', 'tiếp xúc tích cực', 'bài tập chung', 'chung tâm lý', 'tranh dành riêng cho em'])(
  'lets %s be',
  (text) => expect(found(text)).toEqual([]),
);
