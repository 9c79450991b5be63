import { SECTION_LIMITS } from '@toasoan/domain/richtext';
import { expect, it } from 'vitest';
import { fullInWords } from './full-in-words.ts';

it('says what was not taken, and why', () => {
  expect(fullInWords({ part: 'question', limit: 500, refused: 'a' })).toBe(
    'Câu hỏi chỉ chứa được 500 ký tự, nên chưa nhận “a”. Hãy rút gọn, hoặc viết tiếp ra ngoài khối.',
  );
  expect(fullInWords({ part: 'infoBox', limit: 10_000, refused: 'Đoạn\n dài' })).toContain(
    'Hộp thông tin chỉ chứa được 10.000 ký tự, nên chưa nhận “Đoạn dài”. Phần này vẫn ở bộ nhớ tạm',
  );
});
it('says of long words their beginning', () =>
  expect(fullInWords({ part: 'question', limit: 500, refused: 'x'.repeat(700) })).toContain(
    `“${'x'.repeat(60)}…”`,
  ));
it('says so of a change without words', () =>
  expect(fullInWords({ part: 'timeline', limit: 20_000, refused: '' })).toMatch(/chưa được nhận\.$/));
it.each(Object.keys(SECTION_LIMITS))('knows a name for %s', (part) =>
  expect(fullInWords({ part, limit: 1, refused: 'x' })).not.toContain('Khối này'),
);
