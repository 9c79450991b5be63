import { describe, expect, it } from 'vitest';
import { deedOf, done, nextStep } from './story-words.ts';

describe('words about a story', () => {
  it('names the department that acts next', () => {
    const lead = { id: 'a', code: 'tieu-hoc', name: 'Phòng Giáo dục Tiểu học' };
    expect(nextStep({ stage: 'in_review', lead })).toBe(
      'Lãnh đạo Phòng Giáo dục Tiểu học xem và duyệt bài, hoặc trả lại.',
    );
    expect(nextStep({ stage: 'submitted', lead: null })).toBe(
      'Phòng phụ trách nhận biên tập hoặc duyệt bài.',
    );
  });
  it('tells what was done', () => {
    expect(deedOf('submit')).toBe('gửi duyệt');
    expect(done('approve')).toBe('Đã duyệt bài.');
  });
});
