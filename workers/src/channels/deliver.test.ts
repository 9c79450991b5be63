import { expect, it } from 'vitest';
import { makeDelivery } from '../testing/editions.ts';
import type { Channel } from './channel.ts';
import { deliver } from './deliver.ts';

const task = makeDelivery({ renditions: [] });
const signal = AbortSignal.timeout(60_000);

/** A channel where every publishing makes one more post, like a page on a social network. */
function wall(posts: string[]): Channel {
  return {
    name: 'website',
    capabilities: { repeatable: false },
    async publish({ editionHash }) {
      posts.push(editionHash);
    },
    async withdraw() {
      posts.length = 0;
    },
    async readBack({ editionHash }) {
      if (!posts.includes(editionHash)) return { settled: false, found: { posts: posts.length } };
      const address = 'https://wall.example/1';
      return {
        settled: true,
        receipt: { address, editionHash, readAt: new Date().toISOString(), evidence: {} },
      };
    },
  };
}

it('settles an unknown outcome by reading back, never by a second post', async () => {
  const posts = [task.editionHash];
  expect(await deliver(wall(posts), task, { again: true, signal })).toMatchObject({
    editionHash: task.editionHash,
  });
  expect(posts).toHaveLength(1);
});

it('gives the reading what the try has noted, and keeps it', async () => {
  const kept: unknown[] = [];
  const noting: Channel = {
    ...wall([]),
    publish: (_task, _signal, remember) => remember({ postId: '1' }),
    async readBack({ notes, editionHash }) {
      const receipt = { address: 'https://wall.example/1', editionHash, readAt: '', evidence: notes };
      return { settled: true, receipt };
    },
  };
  const remember = async (notes: unknown): Promise<void> => void kept.push(notes);
  const receipt = await deliver(noting, task, { again: false, signal, remember });
  expect(receipt.evidence).toEqual({ postId: '1' });
  expect(kept).toEqual([{ postId: '1' }]);
});

it('posts when reading back shows that the earlier try did not arrive', async () => {
  const posts: string[] = [];
  await deliver(wall(posts), task, { again: true, signal });
  expect(posts).toEqual([task.editionHash]);
});
