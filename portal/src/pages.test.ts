import { formatDateline } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import {
  directory,
  edition,
  EDITION_HASH,
  home,
  paged,
  plan,
  story,
  topicOf,
  unitOf,
} from './testing/fixtures.ts';
import { PUBLIC_URL, startPortal } from './testing/start-portal.ts';

/** Tags of a page with their attributes; what a browser's check of the outline needs, without a browser. */
const count = (page: string, tag: string): number => page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;

/** What a page tells machines. */
const dataOf = (page: string): Record<string, unknown>[] =>
  Array.from(
    page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );

function expectSoundPage(page: string): void {
  expect(page.slice(0, 66)).toBe('<!doctype html><html lang="vi"><head><meta charset="utf-8"/><title');
  expect(page.includes('<a class="skip" href="#noi-dung">')).toBe(true);
  for (const tag of ['h1', 'main', 'title', 'nav aria-label="Chuyên mục"']) expect(count(page, tag)).toBe(1);
  // The reading tools, the search, and what plays; blocks of data are no scripts.
  expect(page.match(/<script (?!type="application\/ld\+json")/g)).toHaveLength(
    /<(?:video|audio) /.test(page) ? 3 : 2,
  );
  expect(/\son[a-z]+=|\[object Object\]|undefined/.exec(page)).toBeNull();
  for (const data of dataOf(page)) expect(data['@context']).toBe('https://schema.org');
}

describe('home', () => {
  it('leads with the newest story, lists the others, names the plans and pages on', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=1', home(1));
    const { status, text, headers } = await request('/');
    expect(status).toBe(200);
    expectSoundPage(text);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<title>Cổng thông tin thử nghiệm</title>');
    expect(text).toContain(`<link rel="canonical" href="${PUBLIC_URL}/"/>`);
    expect(count(text, 'article class="card lead"')).toBe(1);
    expect(count(text, 'article class="card card"')).toBe(3 + 2);
    expect(count(text, 'article class="card line"')).toBe(8);
    expect(text.match(/fetchpriority="high"/g)).toHaveLength(1);
    expect(text).toContain('href="/ke-hoach/hcm-2025"');
    expect(text).toContain('href="/don-vi/thpt-ban-mai"');
    expect(text).toContain('09:00 04/09/2026');
    expect(text).toContain('rel="next" href="/?trang=2"');
    expect(text).not.toContain('rel="prev"');
  });

  it('has further pages, and none past the end', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=2', home(2));
    cms.put('home?page=9', { ...home(), stories: paged([], 9, 3) });
    const { text } = await request('/?trang=2');
    expectSoundPage(text);
    expect(text).toContain(`<link rel="canonical" href="${PUBLIC_URL}/?trang=2"/>`);
    expect(text).toContain('rel="prev" href="/"');
    expect(text).toContain('rel="next" href="/?trang=3"');
    expect(count(text, 'article class="card line"')).toBe(12);
    expect((await request('/?trang=9')).status).toBe(404);
  });

  it('says so when nothing is published yet', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=1', { stories: paged([]), plans: [], sections: [] });
    const { status, text } = await request('/');
    expect(status).toBe(200);
    expect(text).toContain('Chưa có bài nào được phát hành.');
  });
});

describe('story', () => {
  it('shows the whole edition and carries its hash', async () => {
    const { cms, request } = await startPortal();
    cms.put('stories/le-khai-giang', story());
    const { status, text, headers } = await request('/tin/le-khai-giang');
    expect(status).toBe(200);
    expectSoundPage(text);
    const { headline, standfirst, byline, unit, topics, firstPublishedAt } = edition();
    expect(headers['x-edition-hash']).toBe(EDITION_HASH);
    expect(text).toContain(`<meta name="edition" content="${EDITION_HASH}"/>`);
    for (const words of [
      headline,
      standfirst,
      byline,
      unit.name,
      topics[0]?.title,
      topics[0]?.planTitle,
      'Tin liên quan',
    ])
      expect(text).toContain(words);
    expect(text).toContain('<a class="kind" href="/chuyen-muc/tin">Tin</a>');
    expect(formatDateline(firstPublishedAt)).toBe('Thứ Bảy, 05/09/2026, 10:15 (GMT+7)');
    expect(text).toContain('Thứ Bảy, 05/09/2026, 10:15 (GMT+7)');
    expect(text).toContain('href="/chu-de/hcm-2025-2-1"');
    expect(text).toContain('href="/ke-hoach/hcm-2025"');
    expect(text).toContain('href="/tin/goc-doc-sach"');
    expect(text).not.toContain('Đính chính');
  });

  it('is shared with its address, words and the 1200×630 picture', async () => {
    const { cms, request } = await startPortal();
    cms.put('stories/le-khai-giang', story());
    const { text } = await request('/tin/le-khai-giang');
    const share = edition().media[0]?.renditions.find((file) => file.name === 'share');
    const tags: Record<string, string> = {
      'og:type': 'article',
      'og:url': `${PUBLIC_URL}/tin/le-khai-giang`,
      'og:title': edition().headline,
      'og:description': edition().standfirst,
      'og:locale': 'vi_VN',
      'og:image': `${PUBLIC_URL}/media/${share?.sha256}.jpg`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'article:published_time': '2026-09-05T03:15:00.000Z',
    };
    for (const [property, content] of Object.entries(tags))
      expect(text).toContain(`<meta property="${property}" content="${content}"/>`);
    expect(text).toContain(`<link rel="canonical" href="${PUBLIC_URL}/tin/le-khai-giang"/>`);
  });

  it('shows the note of a correction with its time, and a chosen cover that the body does not hold', async () => {
    const { cms, request } = await startPortal();
    const [first, second] = edition().media;
    cms.put(
      'stories/le-khai-giang',
      story({
        number: 2,
        publishedAt: '2026-09-06T01:00:00.000Z',
        correctionNote: 'Sửa số học sinh thành 1.240.',
        body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Chữ.' }] }] },
        coverAssetId: second?.assetId ?? null,
        media: first && second ? [first, second] : [],
        standfirst: '',
        byline: '',
        topics: [],
      }),
    );
    const { text } = await request('/tin/le-khai-giang');
    expectSoundPage(text);
    expect(text).toContain('Đính chính');
    expect(text).toContain('Sửa số học sinh thành 1.240.');
    expect(text).toContain('Chủ nhật, 06/09/2026, 08:00 (GMT+7)');
    expect(text).toContain('<meta name="description" content="Chữ."/>');
    expect(text.match(/fetchpriority="high"/g)).toHaveLength(1);
    expect(text).toContain('width="1200" height="1800"');
  });

  it('that was withdrawn says when; one that never was is not found', async () => {
    const { cms, request } = await startPortal();
    cms.withdraw('stories/da-go', '2026-09-10T07:30:00.000Z');
    const gone = await request('/tin/da-go');
    expect(gone.status).toBe(410);
    expectSoundPage(gone.text);
    expect(gone.text).toContain('Bài này đã được gỡ');
    expect(gone.text).toContain('14:30 10/09/2026');
    expect(gone.text).toContain('<meta name="robots" content="noindex"/>');
    expect(gone.headers['x-edition-hash']).toBeUndefined();
    const missing = await request('/tin/khong-co');
    expect(missing.status).toBe(404);
    expectSoundPage(missing.text);
    expect(missing.text).toContain('Không tìm thấy trang này');
  });
});

it('topic: what the plan says of it, and its stories by page', async () => {
  const { cms, request } = await startPortal();
  cms.put('topics/hcm-2025-2-1?page=1', topicOf(1));
  cms.put('topics/hcm-2025-2-1?page=2', topicOf(2));
  const { text } = await request('/chu-de/hcm-2025-2-1');
  expectSoundPage(text);
  const { title, description, lines, cluster, leads, plan: link } = topicOf();
  for (const words of [title, description, ...lines, cluster, ...leads, link.shortTitle])
    expect(text).toContain(words);
  expect(text).toContain('href="/tin/chu-de-1"');
  expect(text).toContain('href="/chu-de/hcm-2025-2-1?trang=2"');
  const second = await request('/chu-de/hcm-2025-2-1?trang=2');
  expect(second.status).toBe(200);
  expectSoundPage(second.text);
});

it('unit: its kind, name and stories', async () => {
  const { cms, request } = await startPortal();
  cms.put('units/thpt-ban-mai?page=1', unitOf());
  cms.put('units/moi?page=1', unitOf({ slug: 'moi', stories: paged([]) }));
  const { text } = await request('/don-vi/thpt-ban-mai');
  expectSoundPage(text);
  expect(text).toContain('Đơn vị trực thuộc Sở');
  expect(text).toContain('href="/tin/don-vi-1"');
  expect((await request('/don-vi/moi')).text).toContain('Chưa có bài nào được phát hành.');
});

it('units: by kind, in Vietnamese order', async () => {
  const { cms, request } = await startPortal();
  cms.put('directory', directory);
  const { text } = await request('/don-vi');
  expectSoundPage(text);
  const order = [
    'Phòng thuộc Sở',
    'Phòng Giáo dục Trung học',
    'Đơn vị trực thuộc Sở',
    'Ăn Bình',
    'Ban Mai',
    'Đường Minh',
  ];
  const main = text.slice(text.indexOf('<main'));
  const places = order.map((words) => main.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(main).not.toContain('Chi hội');
  expect(main).toContain('9 bài');
});

it('plans and plan: facts, objectives, the tree with counts', async () => {
  const { cms, request } = await startPortal();
  cms.put('directory', directory);
  cms.put('plans/hcm-2025', plan);
  const list = await request('/ke-hoach');
  expectSoundPage(list.text);
  expect(list.text).toContain('href="/ke-hoach/hcm-2025"');
  const { text } = await request('/ke-hoach/hcm-2025');
  expectSoundPage(text);
  for (const words of [
    plan.title,
    plan.issuer,
    '123/KH-SGDĐT',
    '01/09/2025',
    '30/06/2026',
    'Đến năm 2030',
    '12 bài',
  ])
    expect(text).toContain(words);
  for (const cluster of plan.clusters) {
    expect(text).toContain(cluster.title);
    for (const topic of cluster.topics) expect(text).toContain(`href="/chu-de/${topic.slug}"`);
  }
});
