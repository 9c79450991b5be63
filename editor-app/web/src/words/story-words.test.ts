import { describe, expect, it } from 'vitest';
import { deed, done, nextStep } from './story-words.ts';

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
  it('tells who did what', () => {
    expect(deed({ person: { id: 'p', name: 'Cộng tác viên A' }, action: 'submit' })).toBe(
      'Cộng tác viên A gửi duyệt',
    );
    expect(deed({ person: null, action: 'publish' })).toBe('Hệ thống xuất bản');
    expect(done('approve')).toBe('Đã duyệt bài.');
  });
});
