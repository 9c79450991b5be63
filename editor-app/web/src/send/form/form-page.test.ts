import { CONTENT_LIMITS, STORY_KINDS } from '@toasoan/domain';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { withWords } from '../../../build/page-words.ts';
import { joinSpoken } from './dictation.ts';
import { phaseInWords, queueTitle } from './queue-words.ts';

let page: string;
beforeAll(async () => {
  page = withWords(await readFile(new URL('../../../gui-nhanh.html', import.meta.url), 'utf8'));
});

describe('the page of the light form', () => {
  it('offers the kinds of story and the length of a headline as the newsroom has them', () => {
    const kinds = [...page.matchAll(/<option value="(\w+)">([^<]+)<\/option>/g)].map(([, id, name]) => [
      id,
      name,
    ]);
    expect(kinds).toEqual(Object.entries(STORY_KINDS));
    expect(page).toContain(`maxlength="${CONTENT_LIMITS.headline}"`);
  });

  it('sends nothing by itself: before the script is there, no button leads anywhere', () => {
    const [form = ''] = /<form id="piece"[\s\S]*?<\/form>/.exec(page) ?? [];
    expect(form).toContain('<button type="button"');
    expect(form).not.toMatch(/type="submit"|action=/);
  });
});

describe('the words of the queue', () => {
  const waiting = { phase: { name: 'waiting' }, failures: 0, goal: 'submit' } as const;
  it('tell what is waited for', () => {
    expect(phaseInWords(waiting, false)).toBe('Đang chờ mạng. Bài tự gửi khi có mạng.');
    expect(phaseInWords({ ...waiting, failures: 2 }, true)).toBe('Chưa gửi được, sẽ tự thử lại.');
    expect(queueTitle([waiting, waiting], false)).toBe('Đang chờ mạng (2)');
    expect(queueTitle([waiting, { phase: { name: 'writing' } }], true)).toBe('Đang gửi (1)');
    expect(queueTitle([{ phase: { name: 'writing' } }], true)).toBe('Cần xem lại (1)');
  });
});

describe('what was said', () => {
  it('comes after what is written, a space between', () => {
    expect(joinSpoken('', ' xin chào ')).toBe('xin chào');
    expect(joinSpoken('Sáng nay', 'cả trường')).toBe('Sáng nay cả trường');
    expect(joinSpoken('Hết.\n\n', 'Đoạn mới')).toBe('Hết.\n\nĐoạn mới');
    expect(joinSpoken('Giữ nguyên', ' ')).toBe('Giữ nguyên');
  });
});
