import { expect, it } from 'vitest';
import { refusedMedia } from './refused-media.ts';

it('names the files nobody has answered for', () =>
  expect(refusedMedia({ id: 'story.children_unanswered', details: { assets: ['a', 'b'] } })).toEqual([
    { assetId: 'a', channels: [] },
    { assetId: 'b', channels: [] },
  ]));

it('names the files without consent and the channels they lack', () =>
  expect(
    refusedMedia({
      id: 'story.consent_missing',
      details: { assets: [{ assetId: 'a', channels: ['website', 'tomorrow'] }, { channels: [] }, null] },
    }),
  ).toEqual([{ assetId: 'a', channels: ['website'] }]));

it.each([
  null,
  { id: 'story.stale', details: { assets: ['a'] } },
  { id: 'story.children_unanswered' },
] as const)('names none for %j', (body) => expect(refusedMedia(body)).toEqual([]));
