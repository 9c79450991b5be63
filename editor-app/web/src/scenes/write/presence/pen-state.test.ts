import { emptyContent, type PresenceView } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { penState } from './pen-state.ts';

const content = emptyContent();
const typed = { ...content, headline: 'Tít' };
const resting = { name: 'resting' } as const;
const minh = { person: { id: 'minh', name: 'Minh' }, self: false, since: '2026-11-21T03:12:00.000Z' };
const view = (part: Partial<PresenceView> = {}): PresenceView => ({
  others: [],
  pen: null,
  revision: 4,
  ...part,
});
const calm = { revision: 4, content, saved: content, sent: null, phase: resting };

it.each([
  ['nobody known', null, calm, 'free'],
  ['nobody writes', view(), calm, 'free'],
  ['I write', view({ pen: { ...minh, mine: true } }), calm, 'free'],
  ['another writes', view({ pen: { ...minh, mine: false } }), calm, 'theirs'],
  ['it went on elsewhere', view({ revision: 5 }), calm, 'outdated'],
  ['it went on, words unsaved here', view({ revision: 5 }), { ...calm, content: typed }, 'free'],
  [
    'my own save is on its way',
    view({ revision: 5 }),
    { ...calm, content: typed, sent: { key: 'k', content: typed }, phase: { name: 'saving' } as const },
    'free',
  ],
  ['an answer from before my save', view({ revision: 3 }), calm, 'free'],
] as const)('%s', (_name, seen, state, expected) => expect(penState(seen, state)).toBe(expected));
