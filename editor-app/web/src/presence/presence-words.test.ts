import type { Neighbour, PresenceView } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { readersInWords, writerInWords } from './presence-words.ts';

const at = (id: string, self = false): Neighbour => ({
  person: { id, name: id },
  self,
  since: '2026-11-21T03:12:00.000Z',
});
const view = (part: Partial<PresenceView>): PresenceView => ({ others: [], pen: null, revision: 1, ...part });

it.each<[string, Partial<PresenceView>, string | null, string | null]>([
  ['nobody', {}, null, null],
  ['somebody reading', { others: [at('Minh'), at('Lan')] }, null, 'Đang mở bài này: Minh, Lan.'],
  [
    'somebody writing',
    { others: [at('Minh')], pen: { ...at('Minh'), mine: false } },
    'Minh đang viết (từ 10:12)',
    null,
  ],
  [
    'myself writing',
    { others: [at('Minh')], pen: { ...at('Tôi', true), mine: true } },
    null,
    'Đang mở bài này: Minh.',
  ],
  [
    'myself on another device',
    { others: [at('Tôi', true)], pen: { ...at('Tôi', true), mine: false } },
    'Bạn đang viết bài này trên thiết bị hoặc thẻ khác (từ 10:12)',
    null,
  ],
  [
    'my other device and a reader',
    { others: [at('Tôi', true), at('Minh')] },
    null,
    'Bạn đang mở bài này trên thiết bị hoặc thẻ khác. Đang mở bài này: Minh.',
  ],
])('%s', (_name, part, writer, readers) => {
  expect([writerInWords(view(part)), readersInWords(view(part))]).toEqual([writer, readers]);
});
