import { describe, expect, it } from 'vitest';
import { readAsk, pathOf } from './search/ask.ts';
import { found } from './testing/search.ts';
import { startPortal } from './testing/start-portal.ts';

describe('the address of a search', () => {
  const read = (query: string) => readAsk(new URLSearchParams(query));

  it('is read field by field: what cannot be right is as if it were empty', () => {
    expect(read('q=le+hoi&loai=news&trang=2')).toMatchObject({ q: 'le hoi', kind: 'news', page: 2 });
    expect(read('q=le&loai=x&trang=-1&tu=hôm nay&don-vi=<b>')).toMatchObject({ q: 'le', page: 1 });
    expect(read('q=le&loai=x')).not.toHaveProperty('kind', 'x');
  });

  it('is written as it is read', () => {
    const ask = read('q=lễ hội&loai=news&chu-de=doc&tu=2026-01-01&den=2026-02-01&trang=3');
    expect(read(pathOf(ask).split('?')[1] ?? '')).toEqual(ask);
    expect(pathOf(read(''))).toBe('/tim-kiem');
  });
});

describe('the page of a search', () => {
  it('shows what was found, marked, with the form as it was asked, and is neither kept nor indexed', async () => {
    const { cms, request } = await startPortal();
    cms.put('search?q=le+khai&page=1&kind=news', found());
    const { status, text, headers } = await request('/tim-kiem?q=le+khai&loai=news&don-vi=');
    expect(status).toBe(200);
    expect(text).toContain('<mark>Lễ</mark> &lt;b>khai giảng&lt;/b>');
    expect(text).toContain('<mark>sáng</mark> nay &amp; mai …');
    expect(text).toContain('value="le khai"');
    expect(text).toContain('<option value="news" selected>Tin (30)</option>');
    expect(text).toContain('Tìm thấy 30 bài.');
    expect(text).toContain('href="/tim-kiem?q=le+khai&amp;loai=news&amp;trang=2"');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(text).not.toMatch(/<script(?! src="\/assets\/)/);
  });

  it('says what was probably meant, that there are more, and that there is nothing', async () => {
    const { cms, request } = await startPortal();
    cms.put('search?q=le+kahi&page=1', found({ corrected: 'lễ khai', more: true }));
    cms.put('search?q=x&page=1', found({ items: [], total: 0, pageCount: 1 }));
    const { text } = await request('/tim-kiem?q=le+kahi');
    expect(text).toContain('href="/tim-kiem?q=l%E1%BB%85+khai"');
    expect(text).toContain('Tìm thấy ít nhất 30 bài');
    expect(text).toContain('<option value="news">Tin</option>');
    expect((await request('/tim-kiem?q=x')).text).toContain('Không tìm thấy bài nào.');
  });

  it('says so where the CMS does not answer', async () => {
    const { cms, request } = await startPortal();
    cms.fail({ status: 500, body: '{}' });
    expect((await request('/tim-kiem?q=le')).status).toBe(503);
  });
});
