import type { IncomingMessage } from 'node:http';
import { isReader } from '@toasoan/domain';
import { LRUCache } from 'lru-cache';
import type { Prepared } from '../cache/prepared.ts';
import type { ViewCounter } from './view-counter.ts';

/** Who was found to be a reader: the same few browsers come again and again. */
const known = new LRUCache<string, boolean>({ max: 200 });

function comesFromReader(agent: string | undefined): boolean {
  if (agent === undefined) return false;
  const answer = known.get(agent) ?? isReader(agent);
  known.set(agent, answer);
  return answer;
}

/** Counts a reader of a story: not a machine that says so, nor a browser that fetches what may never be looked at. */
export function countView(
  { method, headers }: IncomingMessage,
  { status, story }: Prepared,
  views: Pick<ViewCounter, 'add'> | undefined,
): void {
  if (!views || !story || status !== 200 || method !== 'GET') return;
  if (headers['sec-purpose'] !== undefined || headers['purpose'] !== undefined) return;
  if (comesFromReader(headers['user-agent'])) views.add(story.slug);
}
