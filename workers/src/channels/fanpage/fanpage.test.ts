import { createFolderStore } from '@toasoan/platform';
import type { FanpageAccess, Receipt } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { makeDelivery, makeFile, makeMedia, makeRendition } from '../../testing/editions.ts';
import { createGraph, type GraphFault } from '../../testing/graph/graph.ts';
import { serve } from '../../testing/serve.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import type { Channel, DeliveryTask } from '../channel.ts';
import { describeChannel, type FarFault } from '../channel.contract.ts';
import { deliver } from '../deliver.ts';
import { createFanpage } from './fanpage.ts';

const PAGE = '104455667788';
const TOKEN = 'EAAB-a-token-of-the-page-for-the-tests-0123456789';
const PUBLIC = 'https://sogddt.example.vn';
const signal = AbortSignal.timeout(60_000);
const first = { again: false, signal };

async function setUp(settleMs = 0) {
  const blobs = createFolderStore(await tempDir());
  const graph = createGraph({ pageId: PAGE, token: TOKEN });
  const url = await serve(graph.handler);
  let access: FanpageAccess | null = { pageId: PAGE, token: TOKEN };
  const channel = createFanpage({
    ...{ blobs, url, publicUrl: PUBLIC, settleMs, timeout: 300, uploadTimeout: 2_000 },
    access: async () => access,
  });
  return {
    ...{ blobs, graph, channel },
    posts: () => [...graph.page.posts.values()],
    disconnect: () => void (access = null),
  };
}

const titled = (number: number): Pick<DeliveryTask, 'edition'>['edition'] => {
  const { edition } = makeDelivery({ renditions: [], number });
  return { ...edition, headline: `${edition.headline} ${number}` };
};

/** The channel as the CMS sees it: what was proved and noted is in the next task. */
function remembered(channel: Channel) {
  let before: Receipt | null = null;
  let notes: Record<string, unknown> = {};
  const kept: Channel = {
    ...channel,
    publish: (task, stop, remember) =>
      channel.publish(task, stop, async (given) => {
        notes = { ...notes, ...given };
        await remember(given);
      }),
    async readBack(task, stop) {
      const read = await channel.readBack(task, stop);
      if (read.settled && task.operation === 'publish') before = read.receipt;
      return read;
    },
  };
  return { kept, facts: () => ({ before, notes }) };
}

const FAULTS: Record<FarFault, (method: string) => GraphFault | null> = {
  drops: () => ({ do: 'drop' }),
  silent: () => ({ do: 'hang' }),
  error: () => ({ do: 'garbage' }),
  stale: (method) => (method === 'GET' ? null : { do: 'pretend' }),
  'lost-reply': (method) => (method === 'GET' ? null : { do: 'lose' }),
};

describeChannel('fanpage', async () => {
  const { graph, channel, posts } = await setUp();
  const { kept, facts } = remembered(channel);
  const hashes = new Map<string, string>();
  return {
    channel: kept,
    async commit(operation, number) {
      const task = {
        ...makeDelivery({ operation, number, renditions: [] }),
        ...facts(),
        edition: titled(number),
      };
      hashes.set(task.edition.headline, task.editionHash);
      return task;
    },
    async shown() {
      const shown = posts().map(({ message }) => hashes.get(message.split('\n')[0] ?? '') ?? 'unknown');
      expect(shown.length).toBeLessThanOrEqual(1);
      return shown[0] ?? null;
    },
    fail(fault) {
      graph.fault = fault === null ? null : ({ method }) => FAULTS[fault](method);
    },
    other: (task) => ({ ...task, edition: titled(99) }),
  };
});

describe('a link', () => {
  it('goes out with the text, and the token stands in no address', async () => {
    const { graph, channel, posts } = await setUp();
    const task = makeDelivery({ renditions: [] });
    const receipt = await deliver(channel, task, first);
    const [post] = posts();
    expect(post).toMatchObject({ link: `${PUBLIC}/tin/khai-giang-nam-hoc-moi` });
    expect(post?.message).toContain('Khai giảng năm học mới');
    expect(receipt).toMatchObject({
      address: `https://www.facebook.com/${post?.id.replace('_', '/posts/')}`,
      evidence: { postId: post?.id, carries: 'link' },
    });
    expect(graph.leaks).toEqual([]);
  });

  it('waits for a person when the newsroom is connected to no page', async () => {
    const { channel, disconnect } = await setUp();
    disconnect();
    await expect(deliver(channel, makeDelivery({ renditions: [] }), first)).rejects.toMatchObject({
      id: 'fanpage.no_token',
    });
  });

  it('is taken for done where Facebook refuses it as the same as before', async () => {
    const { graph, channel, posts } = await setUp();
    const task = makeDelivery({ renditions: [] });
    await deliver(channel, task, first);
    graph.page.refusesDuplicates = true;
    await channel.publish({ ...task, decidedAt: new Date().toISOString() }, signal, async () => undefined);
    expect(posts()).toHaveLength(1);
  });
});

describe('an answer that was lost', () => {
  it('is waited for before a second post, and found', async () => {
    const { graph, channel } = await setUp(60_000);
    const task = makeDelivery({ renditions: [] });
    let notes = {};
    const remember = async (given: object): Promise<void> => void (notes = { ...notes, ...given });
    graph.fault = ({ method }) => (method === 'POST' ? { do: 'drop' } : null);
    await expect(deliver(channel, task, { ...first, remember })).rejects.toMatchObject({
      id: 'delivery.unreachable',
    });
    graph.fault = null;
    const again = { ...task, notes, triedSince: task.decidedAt };
    await expect(deliver(channel, again, { again: true, signal, remember })).rejects.toMatchObject({
      id: 'fanpage.settling',
      details: { waitMs: expect.any(Number) as number },
    });
    expect(graph.page.made).toBe(0);
  });

  it('is not waited for where Facebook has surely refused', async () => {
    const { graph, channel } = await setUp(60_000);
    const task = makeDelivery({ renditions: [] });
    let notes = {};
    const remember = async (given: object): Promise<void> => void (notes = { ...notes, ...given });
    graph.fault = ({ method }) => (method === 'POST' ? { do: 'error', code: 32 } : null);
    await expect(deliver(channel, task, { ...first, remember })).rejects.toMatchObject({
      id: 'fanpage.page_limit',
    });
    graph.fault = null;
    await deliver(channel, { ...task, notes }, { again: true, signal, remember });
    expect(graph.page.made).toBe(1);
  });
});

describe('an album', () => {
  async function withAlbum() {
    const made = await setUp();
    const ids = ['a', 'b', 'c'];
    const others = await Promise.all(
      ids.map(async (id) => makeMedia(id, [{ ...(await makeRendition(made.blobs, 'jpeg')), name: 'w800' }])),
    );
    const base = makeDelivery({ renditions: [], others });
    const content = ids.map((assetId) => ({
      type: 'figure',
      attrs: { assetId, alt: `mô tả ${assetId}`, caption: `chú thích ${assetId}`, credit: '' },
    }));
    const task: DeliveryTask = {
      ...base,
      edition: { ...base.edition, kind: 'photo_story', body: { type: 'doc', content } },
    };
    return { ...made, task };
  }

  it('carries every picture with its words, in order', async () => {
    const { graph, channel, posts, task } = await withAlbum();
    const receipt = await deliver(channel, task, first);
    const sent = posts()[0]?.photoIds.map((id) => graph.page.photos.get(id));
    expect(sent?.map((photo) => photo?.caption)).toEqual(['chú thích a', 'chú thích b', 'chú thích c']);
    expect(sent?.map((photo) => photo?.alt)).toEqual(['mô tả a', 'mô tả b', 'mô tả c']);
    expect(receipt.evidence).toMatchObject({ carries: 'photos', count: 3 });
  });

  it('uses again what an earlier try has sent', async () => {
    const { graph, channel, task } = await withAlbum();
    let notes = {};
    const remember = async (given: object): Promise<void> => void (notes = { ...notes, ...given });
    graph.fault = ({ path }) => (path.endsWith('/feed') ? { do: 'drop' } : null);
    await expect(deliver(channel, task, { ...first, remember })).rejects.toThrow();
    graph.fault = null;
    await deliver(channel, { ...task, notes }, { again: true, signal, remember });
    expect(graph.page.photos.size).toBe(3);
    expect(graph.page.made).toBe(1);
  });

  it('is made anew without a picture that may not be shown any more', async () => {
    const { graph, channel, posts, task } = await withAlbum();
    let notes = {};
    const remember = async (given: object): Promise<void> => void (notes = { ...notes, ...given });
    const before = await deliver(channel, task, { ...first, remember });
    await deliver(channel, { ...task, notes, before, withheldAssetIds: ['b'] }, { ...first, remember });
    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.photoIds).toHaveLength(2);
    const captions = posts()[0]?.photoIds.map((id) => graph.page.photos.get(id)?.caption);
    expect(captions).toEqual(['chú thích a', 'chú thích c']);
  });

  it('takes away what a failed try has left, when the story is withdrawn', async () => {
    const { graph, channel, task } = await withAlbum();
    let notes = {};
    const remember = async (given: object): Promise<void> => void (notes = { ...notes, ...given });
    graph.fault = ({ path }) => (path.endsWith('/feed') ? { do: 'error', code: 368 } : null);
    await expect(deliver(channel, task, { ...first, remember })).rejects.toMatchObject({
      id: 'fanpage.blocked',
    });
    expect(graph.page.photos.size).toBe(3);
    graph.fault = null;
    const withdrawal = { ...task, operation: 'withdraw' as const, notes, triedSince: task.decidedAt };
    await deliver(channel, withdrawal, { ...first, remember });
    expect(graph.page.photos.size).toBe(0);
  });
});

describe.each([
  ['a film', { width: 1280, height: 720 }],
  ['a reel', { width: 1080, height: 1920 }],
] as const)('%s', (_name, size) => {
  async function withFilm() {
    const made = await setUp();
    const bytes = 9_000_000;
    const file = {
      ...(await makeFile(made.blobs, { name: 'mp4', role: 'download', format: 'mp4', bytes })),
      ...size,
      durationMs: 20_000,
    };
    const base = makeDelivery({ renditions: [], others: [makeMedia('v', [], [file])] });
    const content = [{ type: 'video', attrs: { assetId: 'v', caption: '', credit: '' } }];
    const edition = { ...base.edition, kind: 'short_video' as const, body: { type: 'doc', content } };
    const task: DeliveryTask = { ...base, edition };
    const film = () => [...made.graph.page.videos.values()].at(-1);
    return { ...made, task, film, bytes };
  }

  it('arrives whole although the line is cut', async () => {
    const { graph, channel, posts, task, film, bytes } = await withFilm();
    let cuts = 0;
    graph.fault = ({ path, fields }) => {
      const carries = path.startsWith('/rupload') || fields['upload_phase'] === 'transfer';
      if (!carries || ++cuts > 3) return null;
      if (cuts === 1) return { do: 'drop' };
      return path.startsWith('/rupload') ? { do: 'cut', bytes: 3_000_000 } : { do: 'lose' };
    };
    const receipt = await deliver(channel, task, first);
    expect(film()?.bytes).toHaveLength(bytes);
    expect(posts()).toMatchObject([{ videoId: film()?.id }]);
    expect(receipt.evidence).toMatchObject({ carries: 'video', postId: film()?.id });
    expect(graph.calls.some((call) => call.endsWith('/video_reels'))).toBe(size.height > size.width);
  });

  it('that Facebook still works on is waited for, and sent once', async () => {
    const { graph, channel, task } = await withFilm();
    graph.page.processing = 2;
    let notes = {};
    const remember = async (given: object): Promise<void> => void (notes = { ...notes, ...given });
    const settle = { again: true, signal, remember };
    // It stands in the list of posts at once; what is looked at is the film that was noted.
    await deliver(channel, task, { ...first, remember }).catch(() => undefined);
    for (let turn = 0; turn < 4; turn++)
      await deliver(channel, { ...task, notes, triedSince: task.decidedAt }, settle).catch(() => undefined);
    expect(graph.page.videos.size).toBe(1);
    expect(graph.page.made).toBe(1);
  });

  it('whose publishing was asked for, and the answer lost, is published once', async () => {
    const { graph, channel, task } = await withFilm();
    let notes = {};
    const remember = async (given: object): Promise<void> => void (notes = { ...notes, ...given });
    graph.fault = ({ fields }) => (fields['upload_phase'] === 'finish' ? { do: 'lose' } : null);
    await expect(deliver(channel, task, { ...first, remember })).rejects.toThrow();
    graph.fault = null;
    await deliver(channel, { ...task, notes, triedSince: task.decidedAt }, { again: true, signal, remember });
    expect(graph.page.videos.size).toBe(1);
    expect(graph.page.made).toBe(1);
  });

  it('is taken off whole', async () => {
    const { graph, channel, posts, task } = await withFilm();
    const before = await deliver(channel, task, first);
    const withdrawal = { ...task, operation: 'withdraw' as const, before, triedSince: task.decidedAt };
    await deliver(channel, withdrawal, first);
    expect(posts()).toEqual([]);
    expect(graph.page.videos.size).toBe(0);
  });
});

describe('what a person posted', () => {
  const byHand = (address: string): Receipt => ({
    ...{ address, editionHash: 'a'.repeat(64), readAt: new Date().toISOString() },
    evidence: { byHand: 'officer' },
  });

  it('is changed where it is found', async () => {
    const { graph, channel, posts } = await setUp();
    const task = makeDelivery({ renditions: [] });
    await deliver(channel, task, first);
    const correction = {
      ...task,
      edition: titled(2),
      before: byHand('https://fb.watch/x'),
      triedSince: task.decidedAt,
    };
    await deliver(channel, correction, first);
    expect(posts()).toMatchObject([
      { message: expect.stringContaining('Khai giảng năm học mới 2') as string },
    ]);
    expect(graph.page.made).toBe(1);
  });

  it('is theirs to change where it is not', async () => {
    const { channel, posts } = await setUp();
    const task = {
      ...makeDelivery({ renditions: [] }),
      before: byHand('https://www.facebook.com/so/posts/pfbid0x'),
    };
    await expect(deliver(channel, task, first)).rejects.toMatchObject({ id: 'fanpage.post_unknown' });
    expect(posts()).toEqual([]);
  });
});
