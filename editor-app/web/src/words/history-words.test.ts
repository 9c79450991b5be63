import { describe, expect, it } from 'vitest';
import { moreInWords, whoInWords } from './history-words.ts';

const head = { id: 'h', name: 'Bà A' };
const deputy = { id: 'd', name: 'Ông B' };

describe('the history of a story', () => {
  it('names the role, and in whose name a deputy signed', () => {
    expect(whoInWords({ person: head, role: 'department_head', inNameOf: null })).toBe('Bà A (Trưởng phòng)');
    expect(whoInWords({ person: deputy, role: 'department_head', inNameOf: head })).toBe(
      'Ông B (ký thay Bà A, Trưởng phòng, theo ủy quyền)',
    );
    expect(whoInWords({ person: null, role: null, inNameOf: null })).toBe('Hệ thống');
  });

  it('tells how late and why, what was set, and who got it', () => {
    expect(moreInWords({ lateSeconds: 21_730 })).toEqual(['Xuất bản trễ 6 giờ 2 phút vì hệ thống dừng.']);
    expect(moreInWords({ until: null })).toEqual(['Không còn giữ tin.']);
    expect(moreInWords({ until: '2026-11-24T01:00:00Z', scheduledAt: '2026-11-24T02:00:00Z' })).toEqual([
      'Giữ tin đến 08:00 thứ Ba, 24/11/2026 (giờ Việt Nam; 01:00 UTC).',
      'Giờ xuất bản: 09:00 thứ Ba, 24/11/2026 (giờ Việt Nam; 02:00 UTC).',
    ]);
    expect(moreInWords({ unit: 'Phòng X', person: 'C' })).toEqual(['Phòng nhận: Phòng X.', 'Người nhận: C.']);
    expect(moreInWords({ reason: 'story.embargoed' })[0]).toContain('giữ tin');
  });
});
