import { describe, expect, it } from 'vitest';
import { asset } from '../components/media/testing/assets.ts';
import {
  answerChildren,
  isAtWork,
  knownAsset,
  library,
  listAssets,
  refreshAfter,
  retryAsset,
} from './assets.ts';
import { createClient } from './client.ts';

function standIn(answers: readonly unknown[]) {
  const left = [...answers];
  const asked: string[] = [];
  const client = createClient({
    onSignedOut: () => undefined,
    fetch: (input, init) => {
      asked.push(`${init?.method ?? ''} ${typeof input === 'string' ? input : ''}`);
      return Promise.resolve(new Response(JSON.stringify(left.shift() ?? null)));
    },
  });
  return { client, asked };
}

describe('listAssets', () => {
  it('asks for a hundred at a time and gives all', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `asset${n}`.padEnd(24, 'x'));
    const { client, asked } = standIn([[asset({ id: 'first' })], [asset({ id: 'last' })]]);
    expect((await listAssets(client, ids)).map(({ id }) => id)).toEqual(['first', 'last']);
    expect(asked.map((line) => line.split(',').length)).toEqual([100, 1]);
  });

  it('asks nothing for nothing', async () => {
    const { client, asked } = standIn([]);
    expect(await listAssets(client, [])).toEqual([]);
    expect(asked).toEqual([]);
  });
});

it('asks where the server answers', async () => {
  const { client, asked } = standIn([]);
  expect(await knownAsset(client, { sha256: 'f00', unitId: 'a b' })).toBeNull();
  await library(client, new URLSearchParams());
  await library(client, new URLSearchParams({ kind: 'video' }));
  await retryAsset(client, 'x');
  await answerChildren(client, { ids: ['x'], answer: 'none', consentIds: [] });
  expect(asked).toEqual([
    'GET /api/assets/known?sha256=f00&unitId=a+b',
    'GET /api/library',
    'GET /api/library?kind=video',
    'POST /api/assets/x/retry',
    'PUT /api/assets/children',
  ]);
});

describe('assets are asked for again', () => {
  const made = {
    renditions: [{ name: 'w480', format: 'webp', width: 480, height: 360, sha256: 'f00' }],
  } as const;
  const ready = asset({ ...made, state: 'ready' });
  const refining = asset({
    ...made,
    state: 'ready',
    progress: { stage: 'refined', percent: 1, secondsLeft: null },
  });

  it('soon while any has work to come', () => {
    expect(isAtWork(refining)).toBe(true);
    expect(refreshAfter(2, [ready, refining], 1)).toBe(2_000);
  });

  it('at once for a first picture, until it is clear that it has to wait', () => {
    const arrived = asset({ state: 'uploaded', renditions: [] });
    expect(refreshAfter(2, [ready, arrived], 1)).toBe(300);
    expect(refreshAfter(2, [ready, arrived], 30)).toBe(2_000);
  });

  it('later for one that is not seen, never once all is settled', () => {
    expect(refreshAfter(2, [ready], 1)).toBe(15_000);
    expect(refreshAfter(2, [ready, asset({ state: 'failed' })], 1)).toBe(false);
    expect(refreshAfter(1, undefined, 0)).toBe(false);
  });
});
