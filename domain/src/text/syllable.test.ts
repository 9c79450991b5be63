import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { looksLikeSyllable, sameTone, toneKey } from './syllable.ts';

describe('the placement of tone marks', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['Thuỷ điện', 'thủy điện'],
    ['khoẻ', 'khỏe'],
    ['Quý', 'Qúy'],
    ['hoà'.normalize('NFD'), 'hòa'],
  ])('%s is %s', (old, modern) => expect(sameTone(old, modern)).toBe(true));

  it.each([
    ['hoà', 'hoá'],
    ['hòa bình', 'hoa bình'],
    ['má', 'mà'],
    ['là à', 'lạ a'],
    ['dân', 'dăn'],
  ])('%s is not %s', (one, other) => expect(sameTone(one, other)).toBe(false));

  it('has the same key in both normal forms, and a key is its own', () => {
    check(
      fc.property(anyText(), (text) => {
        expect(toneKey(text.normalize('NFC'))).toBe(toneKey(text.normalize('NFD')));
        expect(toneKey(toneKey(text))).toBe(toneKey(text));
      }),
    );
  });
});

describe('what can be a syllable', () => {
  it.each(['nghiêng', 'Đường', 'ở', 'quyết', 'GIÁO', 'yêu', 'khuỷu'])('%s', (word) =>
    expect(looksLikeSyllable(word)).toBe(true),
  );
  it.each(['report', 'school', 'élève', 'Gi¸o', 'w', ''])('not %s', (word) =>
    expect(looksLikeSyllable(word)).toBe(false),
  );
});
