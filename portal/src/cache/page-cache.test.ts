import { createLogger } from '@toasoan/platform';
import { expect, it } from 'vitest';
import { pathsDrawnOn, readAddress, type PageAddress } from '../addresses.ts';
import { createPageCache } from './page-cache.ts';
import { prepare, type Prepared } from './prepared.ts';

const at = (target: string): PageAddress => {
  const address = readAddress(target);
  if (address.kind !== 'page') throw new Error(`${target} is no page`);
  return address;
};
const textOf = (page: Prepared | undefined): string | undefined => page?.variants.identity.body.toString();

/** A cache over renderings that the test completes or fails one by one. */
function setUp(maxBytes = 1_000_000) {
  const renderings: { key: string; done: (text: string) => Promise<void>; fail: () => void }[] = [];
  const clock = { now: 0 };
  const pages = createPageCache({
    render: ({ key, ref }) =>
      new Promise((resolve, reject) => {
        renderings.push({
          key,
          done: async (body) =>
            resolve({
              page: await prepare({ status: 200, body, headers: {} }, {}),
              drawnOn: pathsDrawnOn(ref, body),
            }),
          fail: () => reject(new Error('no CMS')),
        });
      }),
    maxBytes,
    log: createLogger({ name: 'portal', level: 'silent' }),
    now: () => clock.now,
  });
  const fill = async (target: string, text: string): Promise<void> => {
    const waiting = pages.get(at(target));
    await renderings.at(-1)?.done(text);
    await waiting;
  };
  return { pages, renderings, clock, fill };
}

it('renders once for concurrent readers and keeps the page', async () => {
  const { pages, renderings } = setUp();
  const readers = Array.from({ length: 50 }, () => pages.get(at('/tin/a')));
  expect(renderings).toHaveLength(1);
  await renderings[0]?.done('one');
  const answers = await Promise.all(readers);
  expect(new Set(answers.map(({ page }) => textOf(page)))).toEqual(new Set(['one']));
  expect(textOf(pages.fresh('/tin/a'))).toBe('one');
  expect((await pages.get(at('/tin/a'))).state).toBe('hit');
});

it('renders anew for the first reader after an invalidation, in every page of the list', async () => {
  const { pages, renderings, fill } = setUp();
  for (const target of ['/chu-de/a', '/chu-de/a?trang=2', '/chu-de/ab', '/']) await fill(target, 'old');
  expect(pages.invalidate(['/chu-de/a'])).toBe(2);
  expect(pages.fresh('/chu-de/a')).toBeUndefined();
  expect(pages.fresh('/chu-de/a?trang=2')).toBeUndefined();
  expect(textOf(pages.fresh('/chu-de/ab'))).toBe('old');
  expect(textOf(pages.fresh('/'))).toBe('old');
  await fill('/chu-de/a', 'new');
  expect(textOf(pages.fresh('/chu-de/a'))).toBe('new');
  expect(renderings).toHaveLength(5);
});

it('renders anew every page that shows an invalidated story', async () => {
  const { pages, fill } = setUp();
  await fill('/tin/b', '<a href="/tin/a">');
  await fill('/don-vi/u?trang=7', '<a href="/tin/a?x">');
  await fill('/tin/c', '<a href="/tin/ab"><a href="/">');
  expect(pages.invalidate(['/tin/a', '/'])).toBe(2);
  expect(pages.fresh('/tin/b')).toBeUndefined();
  expect(pages.fresh('/don-vi/u?trang=7')).toBeUndefined();
  expect(pages.fresh('/tin/c')).toBeDefined();
});

it('renders anew the stories of a topic that has a new one, for they show its newest', async () => {
  const { pages, fill } = setUp();
  await fill('/tin/a', '<a href="/chu-de/t">');
  await fill('/tin/b', '<a href="/chu-de/other">');
  await fill('/don-vi/u', '<a href="/chu-de/t">');
  expect(pages.invalidate(['/tin/new', '/chu-de/t'])).toBe(1);
  expect(pages.fresh('/tin/a')).toBeUndefined();
  expect(pages.fresh('/tin/b')).toBeDefined();
  expect(pages.fresh('/don-vi/u')).toBeDefined();
});

it('does not keep a rendering that an invalidation has overtaken, nor share it with later readers', async () => {
  const { pages, renderings } = setUp();
  const early = pages.get(at('/'));
  pages.invalidate(['/']);
  const late = pages.get(at('/'));
  expect(renderings).toHaveLength(2);
  await renderings[1]?.done('new');
  await renderings[0]?.done('old');
  expect(textOf((await early).page)).toBe('old');
  expect(textOf((await late).page)).toBe('new');
  expect(textOf(pages.fresh('/'))).toBe('new');
});

it('serves the last copy while rendering fails, trying again after a pause or an invalidation', async () => {
  const { pages, renderings, clock, fill } = setUp();
  await fill('/', 'old');
  pages.invalidate(['/']);
  const first = pages.get(at('/'));
  renderings.at(-1)?.fail();
  expect(await first).toMatchObject({ state: 'stale' });
  expect((await pages.get(at('/'))).state).toBe('stale');
  expect(renderings).toHaveLength(2);

  clock.now += 2_000;
  const second = pages.get(at('/'));
  renderings.at(-1)?.fail();
  expect((await second).state).toBe('stale');
  pages.invalidate(['/']);
  const third = pages.get(at('/'));
  await renderings.at(-1)?.done('new');
  expect((await third).state).toBe('miss');
  expect(renderings).toHaveLength(4);
});

it('serves no copy of what is gone, however rendering fares; of a list that named it, it does', async () => {
  const { pages, renderings, fill } = setUp();
  await fill('/tin/a', 'withdrawn');
  await fill('/', '<a href="/tin/a">');
  expect(pages.invalidate(['/'], ['/tin/a'])).toBe(2);
  const story = pages.get(at('/tin/a'));
  renderings.at(-1)?.fail();
  await expect(story).rejects.toThrow('no CMS');
  const home = pages.get(at('/'));
  renderings.at(-1)?.fail();
  expect((await home).state).toBe('stale');
});

it('rejects when rendering fails and there is no copy', async () => {
  const { pages, renderings } = setUp();
  const waiting = pages.get(at('/'));
  renderings[0]?.fail();
  await expect(waiting).rejects.toThrow('no CMS');
  void pages.get(at('/'));
  expect(renderings).toHaveLength(2);
});

it('looks after a page once a minute behind the reader, and keeps it when that fails', async () => {
  const { pages, renderings, clock, fill } = setUp();
  await fill('/', 'old');
  clock.now = 59_999;
  pages.fresh('/');
  expect(renderings).toHaveLength(1);
  clock.now = 60_000;
  expect(textOf(pages.fresh('/'))).toBe('old');
  expect(textOf(pages.fresh('/'))).toBe('old');
  expect(renderings).toHaveLength(2);
  const watched = pages.get(at('/'));
  renderings[1]?.fail();
  expect(textOf((await watched).page)).toBe('old');

  clock.now = 70_000;
  await expect.poll(() => (pages.fresh('/'), renderings.length)).toBe(3);
  await renderings.at(-1)?.done('new');
  await expect.poll(() => textOf(pages.fresh('/'))).toBe('new');
});

it('lets go of what was not read for longest when memory runs out', async () => {
  const { pages, fill } = setUp(40_000);
  const body = Array.from({ length: 500 }, (_, index) => `${index * 7919} `).join('');
  for (const target of ['/tin/a', '/tin/b', '/tin/c']) await fill(target, body);
  pages.fresh('/tin/a');
  for (const target of ['/tin/d', '/tin/e']) await fill(target, body);
  expect(pages.fresh('/tin/a')).toBeDefined();
  expect(pages.fresh('/tin/b')).toBeUndefined();
});
