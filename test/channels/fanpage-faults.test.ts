import { type DeliveryState, type StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { openPool } from '../support/database.ts';
import { GRAPH_PAGE, startGraphServer, type GraphFault, type GraphServer } from '../support/graph-server.ts';
import { act, houseAt, storyContent, type House } from '../support/house.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { approved } from '../support/photo-story.ts';
import { printTable } from '../support/table.ts';
import { thorough } from '../support/thorough.ts';

/** Posts of each kind of fault. */
const EACH = thorough ? 50 : 1;
const KILLED = thorough ? 50 : 1;

const error = (code: number, subcode?: number): GraphFault => ({
  ...{ do: 'error', code },
  ...(subcode === undefined ? {} : { subcode }),
});

/** What goes wrong with the first post of a story, and where the story is then to be. */
const FAULTS: Readonly<Record<string, { readonly fault: GraphFault; readonly ends: 'post' | 'person' }>> = {
  'tạm thời': { fault: error(2), ends: 'post' },
  'quá nhiều lần của ứng dụng': { fault: error(4), ends: 'post' },
  'quá nhiều lần của trang': { fault: error(32), ends: 'post' },
  'giới hạn loại gọi': { fault: error(613), ends: 'post' },
  'bị chặn': { fault: error(368), ends: 'person' },
  'mã hết hạn': { fault: error(190, 463), ends: 'person' },
  'mã bị thu hồi': { fault: error(190, 460), ends: 'person' },
  'cần xác minh': { fault: error(190, 459), ends: 'person' },
  'thiếu quyền': { fault: error(200), ends: 'person' },
  'trùng bài': { fault: error(506), ends: 'person' },
  'tệp không nhận': { fault: error(324), ends: 'person' },
  'không có trang': { fault: error(803), ends: 'person' },
  'nội dung không nhận': { fault: error(100), ends: 'person' },
  'mất kết nối trước': { fault: { do: 'drop' }, ends: 'post' },
  'mất câu trả lời': { fault: { do: 'lose' }, ends: 'post' },
  'trả lời hỏng': { fault: { do: 'garbage' }, ends: 'post' },
};
type Settled = 'post' | 'person';

let graph: GraphServer;
let newsroom: Newsroom;
let house: House;
let pool: pg.Pool;
beforeAll(async () => {
  graph = await startGraphServer();
  newsroom = await startNewsroom({
    workersEnv: { GRAPH_URL: graph.url, GRAPH_SETTLE_MS: '1500', WORKER_CONCURRENCY: '6' },
  });
  house = houseAt(newsroom.cms.url);
  pool = openPool(newsroom.databaseUrl);
  await house.people.administrator.put('/newsroom/channels/fanpage', GRAPH_PAGE);
});
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
  await graph?.close();
});

const postsOf = (headline: string): number =>
  [...graph.page.posts.values()].filter(({ message }) => message.split('\n')[0] === headline).length;

/** Publishes a story to the website and the fanpage; its headline tells the fault. */
async function publish(headline: string): Promise<StoryView> {
  const content = storyContent(house, { headline });
  return act(house, 'officer', await approved(house, content, ['website', 'fanpage']), 'publish');
}

const AT_REST: Readonly<Partial<Record<DeliveryState, Settled>>> = {
  delivered: 'post',
  by_hand: 'person',
};

async function settle(stories: readonly StoryView[]): Promise<Map<string, Settled>> {
  const ends = new Map<string, Settled>();
  const ids = stories.map(({ id }) => id);
  for (const [id, { fanpage }] of await atRest(newsroom, pool, ids, ['fanpage'])) {
    const end = fanpage && AT_REST[fanpage];
    if (end) ends.set(id, end);
  }
  return ends;
}

/** Exactly one post, or one task for a person and no post. */
function judge(stories: readonly StoryView[], ends: ReadonlyMap<string, Settled>) {
  const posts = stories.map(({ id, content }) => ({ end: ends.get(id), count: postsOf(content.headline) }));
  return {
    posts: posts.filter(({ end }) => end === 'post').length,
    tasks: posts.filter(({ end }) => end === 'person').length,
    duplicates: posts.filter(({ count }) => count > 1).length,
    lost: posts.filter(({ end, count }) => (end === 'post') !== (count === 1)).length,
  };
}

const table: string[][] = [];
afterAll(() => printTable(['fault', 'stories', 'posts', 'tasks', 'duplicates', 'lost'], table));
const note = (name: string, count: number, found: ReturnType<typeof judge>): void =>
  void table.push([name, ...[count, found.posts, found.tasks, found.duplicates, found.lost].map(String)]);

describe('each fault of the far end', () => {
  it(
    'leaves exactly one post or one task for a person',
    { timeout: thorough ? 3_600_000 : 300_000 },
    async () => {
      const faulted = new Set<string>();
      graph.fault = ({ method, path, fields }) => {
        const headline = fields['message']?.split('\n')[0] ?? '';
        if (method !== 'POST' || !path.endsWith('/feed') || faulted.has(headline)) return null;
        faulted.add(headline);
        return FAULTS[headline.replace(/ \d+$/, '')]?.fault ?? null;
      };
      const byFault = new Map<string, StoryView[]>();
      for (const name of Object.keys(FAULTS)) {
        const stories: StoryView[] = [];
        for (let turn = 1; turn <= EACH; turn++) stories.push(await publish(`${name} ${turn}`));
        byFault.set(name, stories);
      }
      const ends = await settle([...byFault.values()].flat());
      for (const [name, stories] of byFault) {
        const found = judge(stories, ends);
        note(name, stories.length, found);
        expect(found, name).toMatchObject({ duplicates: 0, lost: 0 });
        expect(FAULTS[name]?.ends === 'post' ? found.posts : found.tasks, name).toBe(EACH);
      }
      graph.fault = null;
    },
  );
});

describe('kill -9 of the worker', () => {
  it.each(['before', 'during', 'after'] as const)(
    '%s the call: exactly one post',
    { timeout: thorough ? 3_600_000 : 240_000 },
    async (when) => {
      const killed = new Set<string>();
      const kill = (headline: string, fault: GraphFault): GraphFault => {
        killed.add(headline);
        newsroom.workers().child.kill('SIGKILL');
        return fault;
      };
      let made = '';
      graph.fault = ({ method, path, fields }) => {
        const headline = fields['message']?.split('\n')[0] ?? '';
        if (method === 'POST' && path.endsWith('/feed')) {
          if (killed.has(headline) || !headline.startsWith(`kill ${when}`)) return null;
          if (when === 'before') return kill(headline, { do: 'drop' });
          if (when === 'during') return kill(headline, { do: 'hang_after' });
          made = headline;
          return null;
        }
        // The answer has arrived: the worker is about to read the post back.
        if (made === '' || method !== 'GET') return null;
        const headlineMade = made;
        made = '';
        return kill(headlineMade, { do: 'drop' });
      };
      const stories: StoryView[] = [];
      for (let turn = 1; turn <= KILLED; turn++) {
        const story = await publish(`kill ${when} ${turn}`);
        stories.push(story);
        await settle([story]);
      }
      const found = judge(stories, await settle(stories));
      note(`kill -9 ${when}`, stories.length, found);
      expect(killed.size).toBe(KILLED);
      expect(found).toEqual({ posts: KILLED, tasks: 0, duplicates: 0, lost: 0 });
      graph.fault = null;
    },
  );
});

it('never had the token in an address', () => {
  expect(graph.calls.length).toBeGreaterThan(20);
  expect(graph.leaks).toEqual([]);
  expect(newsroom.workers().output()).not.toContain(GRAPH_PAGE.token);
});
