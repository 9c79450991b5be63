import { expect, it } from 'vitest';
import type { EditionSnapshot } from '../../story/edition.ts';
import { pressMail } from './mail.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const edition: EditionSnapshot = {
  ...{ storyId: 's', number: 2, slug: 'khai-giang', contentHash: 'c', kind: 'news' },
  headline: 'Khai giảng <năm học> mới',
  standfirst: 'Sáng 5/9, các trường khai giảng.',
  byline: 'Trường Tiểu học số 1',
  body: { type: 'doc', content: [paragraph('Đoạn một & hai.'), paragraph('Đoạn ba.')] },
  ...{ coverAssetId: null, media: [], topics: [] },
  unit: { id: 'u', slug: 'u', name: 'Trường Tiểu học số 1' },
  ...{ firstPublishedAt: '2026-09-05T01:00:00.000Z', publishedAt: '2026-09-05T02:00:00.000Z' },
  correctionNote: 'Sửa số trường.',
};
const sender = {
  link: 'https://sogddt.example.vn/tin/khai-giang',
  siteName: 'Cổng thông tin Sở',
  contact: 'tin@so.example',
};

it('says the whole story in both forms, with the way to the page and whom to ask', () => {
  const { subject, text, html } = pressMail('release', edition, sender);
  expect(subject).toBe('Thông tin báo chí: Khai giảng <năm học> mới');
  for (const words of ['Sáng 5/9', 'Đoạn ba.', sender.link, sender.siteName, sender.contact]) {
    expect(text).toContain(words);
    expect(html).toContain(words);
  }
  expect(text).toContain('Đoạn một & hai.');
  expect(html).toContain('Đoạn một &amp; hai.');
  expect(html).toContain('Khai giảng &lt;năm học&gt; mới');
  expect(text.match(/Trường Tiểu học số 1/g)).toHaveLength(1);
});

it('a correction says so before anything else, and what was corrected', () => {
  const { subject, text } = pressMail('correction', edition, sender);
  expect(subject).toMatch(/^Đính chính: /);
  expect(text).toMatch(/^ĐÍNH CHÍNH/);
  expect(text).toContain('Nội dung đính chính: Sửa số trường.');
});

it('a withdrawal repeats nothing of the story but its headline, and leads nowhere', () => {
  const { subject, text, html } = pressMail('withdrawal', edition, sender);
  expect(subject).toMatch(/^Thông báo gỡ bài: /);
  for (const form of [text, html]) {
    expect(form).not.toContain('Đoạn ba.');
    expect(form).not.toContain(sender.link);
  }
});
