import type { IncomingMessage } from 'node:http';
import { isReader } from '@toasoan/domain';
import type { Prepared } from '../cache/prepared.ts';
import type { ViewCounter } from './view-counter.ts';

/** Counts a reader of a story: not a machine that says so, nor a browser that fetches what may never be looked at. */
export function countView(
  { method, headers }: IncomingMessage,
  { status, story }: Prepared,
  views: Pick<ViewCounter, 'add'> | undefined,
): void {
  if (!views || !story || status !== 200 || method !== 'GET') return;
  if (headers['sec-purpose'] !== undefined || headers['purpose'] !== undefined) return;
  if (isReader(headers['user-agent'])) views.add(story.slug);
}
