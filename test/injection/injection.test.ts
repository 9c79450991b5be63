import {
  cleanLine,
  cleanText,
  isErrorId,
  type AssetView,
  type RichNode,
  type StoryView,
} from '@toasoan/domain';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, tokenOf, type Api } from '../support/api.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { noChildren } from '../support/children.ts';
import { SECRETS } from '../support/cms.ts';
import { openNewsroom, type WholeHouse } from '../support/desk.ts';
import { act, begin, storyContent, type House } from '../support/house.ts';
import { bareAddresses, breakouts, naughty, vectors } from '../support/injection/index.ts';
import { approveStory, delivered, picturesReady } from '../support/photo-story.ts';
import { picture } from '../support/pictures.ts';
import { thorough } from '../support/thorough.ts';
import { dangersIn, watch, type Watch } from './watch.ts';

/**
 * Script vectors and naughty strings by every way words come in: pasted, sent as data, as comments, captions, names of
 * files and of people. The browsers that look at what came of it have no content policy, so that it is our own writing
 * of pages that is proven and not only the last net under it.
 */
const DESKTOP = { width: 1280, height: 900 };

let whole: WholeHouse;
let house: House;
let browser: Browser;
let desk: Page;
let context: BrowserContext;
let seen: Watch;
let reader: Page;
let readerSeen: Watch;

beforeAll(async () => {
  whole = await openNewsroom();
  house = whole.house;
  browser = await launchChromium();
  desk = await signIn(browser, whole.newsroom.editor.url, 'writerA', DESKTOP, { bypassCSP: true });
  context = desk.context();
  seen = await watch(context);
  const strangers = await browser.newContext({ viewport: DESKTOP, bypassCSP: true });
  readerSeen = await watch(strangers);
  reader = await strangers.newPage();
});
afterAll(async () => {
  await browser?.close();
  await whole?.newsroom.stop();
});

const text = (words: string): RichNode => ({ type: 'text', text: words });
const paragraph = (words: string): RichNode => ({ type: 'paragraph', content: [text(words)] });
const line = (type: string, words: string): RichNode => ({ type, content: [text(words)] });

/** Lines of at most `size` characters, with all of `words` in them. */
function lines(words: readonly string[], size: number): string[] {
  const filled: string[] = [];
  for (const word of words.map(cleanLine).filter((one) => one.length <= size)) {
    const last = filled.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= size)
      filled[filled.length - 1] = `${last} ${word}`;
    else filled.push(word);
  }
  return filled;
}

async function expectQuiet(page: Page, watched: Watch): Promise<void> {
  expect(await dangersIn(page)).toEqual([]);
  expect([...watched.hits]).toEqual([]);
  expect(watched.strange).toEqual([]);
}

/** The same for a page with previews in it: sandboxed frames, whose documents are looked at too. */
async function expectQuietPreview(): Promise<void> {
  await expect
    .poll(
      () =>
        desk.evaluate(() =>
          Array.from(document.querySelectorAll('iframe[sandbox="allow-same-origin"]')).every((frame) =>
            (frame as HTMLIFrameElement).contentDocument?.body.innerText.includes('hit('),
          ),
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  const dangers = await desk.evaluate(() => {
    const frames = Array.from(document.querySelectorAll('iframe'));
    const open = frames.filter(
      (frame) => frame.sandbox.contains('allow-scripts') || !frame.hasAttribute('sandbox'),
    );
    const found = frames.flatMap((frame) => (frame.contentDocument ? [frame.contentDocument] : []));
    return [
      ...open.map(() => 'a frame that may run scripts'),
      ...found.flatMap((root) => Array.from(root.scripts, () => 'a script')),
      ...found.flatMap((root) =>
        Array.from(root.body.querySelectorAll('*')).flatMap((element) =>
          Array.from(element.attributes).flatMap(({ name, value }) =>
            /^on/i.test(name) || /^\s*(javascript|vbscript):/i.test(value)
              ? [`${element.localName} ${name}`]
              : [],
          ),
        ),
      ),
    ];
  });
  expect(dangers).toEqual([]);
  expect(
    (await dangersIn(desk)).filter((danger) => danger !== 'iframe' && !danger.startsWith('iframe srcdoc')),
  ).toEqual([]);
  expect([...seen.hits]).toEqual([]);
  expect(seen.strange).toEqual([]);
}

describe('vectors', () => {
  it('run where nobody stands in their way, so that the others prove something', async () => {
    expect(vectors.length).toBeGreaterThanOrEqual(223);
    expect(new Set(vectors).size).toBe(vectors.length);
    const open = await browser.newContext({ bypassCSP: true });
    const control = await watch(open);
    const page = await open.newPage();
    await page.goto(`${whole.newsroom.portal.url}/healthz`);
    for (const vector of vectors)
      await page.evaluate((markup) => {
        const place = document.createElement('div');
        document.body.append(place);
        place.append(document.createRange().createContextualFragment(markup));
      }, vector);
    await expect.poll(() => control.hits.size).toBeGreaterThan(60);
    await page.goto('about:blank');
    await page.setContent(`<p onclick="x">a</p><a href=" java\nscript:x">b</a><iframe></iframe>`);
    expect(await dangersIn(page)).toHaveLength(3);
    await open.close();
  });
});

describe('pasted at the desk', { timeout: 240_000 }, () => {
  const paste = (kinds: Readonly<Record<string, string>>): Promise<void> =>
    desk.evaluate((given) => {
      const data = new DataTransfer();
      for (const [type, value] of Object.entries(given)) data.setData(type, value);
      const field = document.querySelector('.ProseMirror') as HTMLElement;
      field.focus();
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, kinds);
  const body = () => desk.getByRole('textbox', { name: 'Nội dung bài' });
  const openDesk = async (): Promise<void> => {
    await desk.goto(`${whole.newsroom.editor.url}/write`);
    await body().waitFor();
    // Until the tools are there the editor pastes by itself; both ways are tried.
    await paste({ 'text/html': vectors.join('<p>giữa</p>') });
    await desk.waitForLoadState('networkidle');
  };

  it('as a page', async () => {
    await openDesk();
    // Each alone where there is time; else a few to a page.
    const together = thorough ? 1 : 20;
    for (let at = 0; at < vectors.length; at += together) {
      const page = vectors.slice(at, at + together).map((vector) => `<p>đoạn</p>${vector}`);
      await paste({ 'text/html': page.join(''), 'text/plain': 'đoạn' });
    }
    await paste({ 'text/html': '<p>Dán xong trang.</p>' });
    await body().getByText('Dán xong trang.').waitFor({ timeout: 60_000 });
    await expectQuiet(desk, seen);
  });

  it('as text', async () => {
    await openDesk();
    await paste({ 'text/plain': [...vectors, ...Object.values(naughty)].join('\n\n') });
    await expect.poll(() => body().innerText(), { timeout: 60_000 }).toContain('<script>hit(');
    await expectQuiet(desk, seen);
  });
});

describe('sent as data', { timeout: 240_000 }, () => {
  it('a link to a script is refused, or kept as no link', async () => {
    const story = await begin(house, 'writerA', 'truong-a');
    let revision = story.revision;
    for (const address of bareAddresses) {
      const href = address('hit(0)');
      const marked = { type: 'text', text: 'Xem', marks: [{ type: 'link', attrs: { href } }] };
      const content = storyContent(house, {
        body: { type: 'doc', content: [{ type: 'paragraph', content: [marked] }] },
      });
      const { status, body } = await house.people.writerA.send<{
        data: StoryView;
        error: { details: { id: string } };
      }>('PUT', `/newsroom/stories/${story.id}/content`, { basedOn: revision, content });
      if (status === 200) revision = body.data.revision;
      else expect(isErrorId(body.error.details.id), href).toBe(true);
      if (status === 200) expect(JSON.stringify(body.data.content.body), href).not.toContain('hit(0)');
    }
  });

  it.each(Object.entries(naughty))(
    '%s comes back as it was, or is refused with a reason',
    async (_what, words) => {
      const writer = house.people.writerA;
      const content = storyContent(house, {
        headline: words,
        standfirst: words,
        byline: words,
        body: { type: 'doc', content: [paragraph(words)] },
      });
      const made = await writer.send<{ data: StoryView; error: { details: { id: string } } }>(
        'POST',
        '/newsroom/stories',
        {
          unitId: house.units['truong-a'],
          content,
        },
      );
      expect(made.status).toBeLessThan(500);
      if (made.status >= 400) return expect(isErrorId(made.body.error.details.id)).toBe(true);
      const { data } = made.body;
      expect(data.content.headline).toBe(cleanLine(words));
      expect(data.content.body.content?.[0]?.content?.[0]?.text ?? '').toBe(cleanText(words));
      const noted = await writer.send('POST', `/newsroom/stories/${data.id}/comments`, { text: words });
      expect(noted.status).toBeLessThan(500);
    },
  );
});

describe('published', { timeout: 300_000 }, () => {
  const stories: StoryView[] = [];
  const words = vectors.map(cleanText);

  beforeAll(async () => {
    const named = await personNamed(vectors[0] ?? '');
    const [first] = await uploaded();
    await describeAsset(first as AssetView);
    const heads = lines(
      breakouts.map((make, index) => make(`hit(${index})`)),
      290,
    );
    for (const [index, headline] of heads.slice(0, 3).entries()) {
      const part = words.filter((_, at) => at % 3 === index);
      const content = storyContent(house, {
        headline,
        standfirst: lines(part, 1_900)[0] ?? '',
        byline: lines(part, 290)[1] ?? '',
        body: { type: 'doc', content: [...blocks(part), ...figure(first as AssetView, part)] },
      });
      const draft = await begin(house, 'writerA', 'truong-a', content);
      for (const comment of lines(part, 3_900)) {
        await house.people.writerA.post(`/newsroom/stories/${draft.id}/comments`, { text: comment });
        await named.post(`/newsroom/stories/${draft.id}/comments`, { text: comment });
      }
      stories.push(draft);
    }
  }, 120_000);

  it('on the pages of the desk', async () => {
    for (const { id } of stories) {
      for (const screen of [`stories/${id}`, `stories/${id}/versions`, `write/${id}`]) {
        await desk.goto(`${whole.newsroom.editor.url}/${screen}`);
        await desk.getByRole('main').getByText('hit(').first().waitFor();
        await desk.waitForLoadState('networkidle');
        await expectQuiet(desk, seen);
      }
    }
    for (const { id } of stories) {
      await desk.goto(`${whole.newsroom.editor.url}/stories/${id}/preview`);
      for (const view of ['Trang web', 'Facebook', 'Lưu trữ']) {
        await desk.getByRole('tab', { name: view }).click();
        await desk.getByRole('tabpanel', { name: view }).waitFor();
        await expectQuietPreview();
      }
    }
    for (const screen of ['queues/mine', 'tu-lieu', 'notifications', 'dong-y']) {
      await desk.goto(`${whole.newsroom.editor.url}/${screen}`);
      await desk.getByRole('main').waitFor();
      await desk.waitForLoadState('networkidle');
      await expectQuiet(desk, seen);
    }
  });

  it('on the website', async () => {
    const live: StoryView[] = [];
    for (const draft of stories) {
      await picturesReady(house, draft);
      live.push(await act(house, 'officer', await approveStory(house, draft), 'publish'));
    }
    for (const story of live) {
      const { live: edition } = await delivered(house, story);
      await reader.goto(whole.newsroom.portal.url + edition?.address);
      expect(await reader.locator('main').innerText()).toContain('hit(');
      await expectQuiet(reader, readerSeen);
    }
    for (const path of ['/', '/don-vi', '/ke-hoach']) {
      await reader.goto(whole.newsroom.portal.url + path);
      await expectQuiet(reader, readerSeen);
    }
  });
});

/** Somebody whose name is a vector, who may write for school A. */
async function personNamed(name: string): Promise<Api> {
  const admin = api(house.base, SECRETS.SEED_TOKEN);
  const { roles } = (
    await admin.send<{ roles: { id: number; type: string }[] }>('GET', '/users-permissions/roles')
  ).body;
  const email = 'vecto@toasoan.example';
  const { body, status } = await admin.send<{ documentId: string }>('POST', '/users', {
    username: 'vecto',
    displayName: name,
    email,
    password: 'Mat-khau-thu-2026',
    role: roles.find(({ type }) => type === 'authenticated')?.id,
    confirmed: true,
  });
  expect(status).toBe(201);
  await admin.post('/memberships', {
    data: { person: body.documentId, unit: house.units['truong-a'], role: 'contributor', from: '2025-07-01' },
  });
  return api(house.base, await tokenOf(house.base, email));
}

/** Pictures whose names are vectors. */
async function uploaded(): Promise<AssetView[]> {
  const assets: AssetView[] = [];
  for (const [index, name] of lines(
    breakouts.map((make, at) => make(`hit(${at})`)),
    180,
  )
    .slice(0, 8)
    .entries()) {
    const bytes = await picture({ width: 320, height: 240, seed: 900 + index });
    assets.push(await whole.session.upload(bytes, `${name}.jpg`, house.units['truong-a']));
  }
  await noChildren(
    house.people.writerA,
    assets.map(({ id }) => id),
  );
  return assets;
}

const describeAsset = ({ id }: AssetView): Promise<unknown> =>
  house.people.writerA.patch('/newsroom/assets', {
    ids: [id],
    set: {
      title: lines(vectors, 200)[0],
      alt: lines(vectors, 200)[1],
      caption: lines(vectors, 400)[2],
      credit: lines(vectors, 150)[3],
    },
  });

const blocks = (part: readonly string[]): RichNode[] => [
  line('heading', part[0] ?? ''),
  ...part.slice(1).map(paragraph),
  { type: 'infoBox', content: [line('infoBoxTitle', part[2] ?? ''), paragraph(part[3] ?? '')] },
  {
    type: 'pullQuote',
    content: [line('pullQuoteText', cleanLine(part[4] ?? '')), line('speaker', cleanLine(part[5] ?? ''))],
  },
  { type: 'deskNote', content: [paragraph(part[6] ?? '')] },
];

const figure = ({ id }: AssetView, part: readonly string[]): RichNode[] => [
  {
    type: 'figure',
    attrs: {
      assetId: id,
      alt: lines(part, 200)[0] ?? '',
      caption: lines(part, 400)[1] ?? '',
      credit: lines(part, 150)[2] ?? '',
    },
  },
];
