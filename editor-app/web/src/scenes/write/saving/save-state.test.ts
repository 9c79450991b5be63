import { emptyContent, ERRORS, type ErrorBody, type ErrorId, type StoryContent } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import type { LocalCopy } from './local-copy.ts';
import {
  isDirty,
  maySend,
  opened,
  reduce,
  type SaveEvent,
  type SaveState,
  type Theirs,
} from './save-state.ts';

const at = '2026-03-02T07:05:00.000Z';
const words = (headline: string): StoryContent => ({ ...emptyContent(), headline });
const story = { id: 'story', revision: 3, content: words('A'), updatedAt: at };
const error = (id: ErrorId): ErrorBody => ({ id, status: ERRORS[id][0], message: ERRORS[id][1] });
const theirs = (revision: number, headline: string): Theirs => ({
  storyId: 'story',
  revision,
  content: words(headline),
  by: { id: 'p', name: 'Người khác' },
  at,
});
const play = (state: SaveState, ...events: SaveEvent[]): SaveState => events.reduce(reduce, state);
const open = (): SaveState => opened(story, emptyContent());
const sending = (headline: string): SaveState =>
  play(open(), { type: 'edited', content: words(headline) }, { type: 'sending', key: 'k1' });
const saved = (revision: number): SaveEvent => ({ type: 'saved', storyId: 'story', revision, at });
const lost: SaveEvent = { type: 'failed', error: null };

describe('saving', () => {
  it('sends nothing that has not changed', () => {
    expect(play(open(), { type: 'sending', key: 'k' }).phase.name).toBe('resting');
  });

  it('keeps what was typed while a save was on its way', () => {
    const state = play(sending('B'), { type: 'edited', content: words('BC') }, saved(4));
    expect(state).toMatchObject({
      revision: 4,
      content: { headline: 'BC' },
      saved: { headline: 'B' },
      sent: null,
    });
    expect(maySend(state)).toBe(true);
  });

  it('sends the same again, under the same key, before anything newer', () => {
    const again = play(
      sending('B'),
      lost,
      { type: 'edited', content: words('BC') },
      { type: 'sending', key: 'k2' },
    );
    expect(again).toMatchObject({
      phase: { name: 'saving' },
      sent: { key: 'k1', content: { headline: 'B' } },
    });
    const state = play(again, saved(4), { type: 'sending', key: 'k2' });
    expect(state.sent).toMatchObject({ key: 'k2', content: { headline: 'BC' } });
  });

  it.each([
    null,
    error('server.no_space'),
    error('cms.unavailable'),
    error('internal'),
    error('rate.limited'),
  ])('waits and tries again: %j', (reason) => {
    const state = play(sending('B'), { type: 'failed', error: reason });
    expect(state).toMatchObject({ phase: { name: 'waiting', error: reason }, failures: 1 });
    expect(maySend(state)).toBe(true);
    expect(play(state, { type: 'sending', key: 'k2' }, saved(4)).failures).toBe(0);
  });

  it('goes on after signing in again', () => {
    const out = play(sending('B'), { type: 'failed', error: error('auth.required') });
    expect(out.phase.name).toBe('signed_out');
    expect(maySend(out)).toBe(true);
  });

  it('stops at a refusal until the content changes', () => {
    const refused = play(sending('B'), { type: 'failed', error: error('story.content_invalid') });
    expect(maySend(refused)).toBe(false);
    expect(maySend(play(refused, { type: 'edited', content: words('C') }))).toBe(true);
  });

  it('ignores an answer that nobody waits for', () => {
    expect(play(open(), saved(9)).revision).toBe(3);
  });

  it('is not settled while an answer is owed, even when the words are the old ones again', () => {
    const state = play(sending('B'), lost, { type: 'edited', content: words('A') });
    expect([isDirty(state), maySend(state)]).toEqual([true, true]);
  });
});

describe('a story changed by someone else', () => {
  const overtaken = (merged: string | null, appliedAs: number | null = null): SaveState =>
    play(sending('mine'), {
      type: 'overtaken',
      theirs: theirs(5, 'theirs'),
      appliedAs,
      merged: merged === null ? null : words(merged),
    });

  it('takes what was merged and saves it on their revision', () => {
    const state = overtaken('both');
    expect(state).toMatchObject({
      revision: 5,
      content: { headline: 'both' },
      saved: { headline: 'theirs' },
      merged: { by: { name: 'Người khác' }, at },
      replacements: 1,
      sent: null,
    });
    expect(maySend(state)).toBe(true);
  });

  it('has nothing to save when only they had changed something', () => {
    expect(isDirty(overtaken('theirs'))).toBe(false);
  });

  it('asks, and sends nothing meanwhile', () => {
    const state = overtaken(null);
    expect(state).toMatchObject({ phase: { name: 'conflict' }, saved: { headline: 'A' }, revision: 3 });
    expect(maySend(state)).toBe(false);
    const chosen = play(
      state,
      { type: 'resolved', content: words('chosen') },
      { type: 'sending', key: 'k2' },
    );
    expect(chosen).toMatchObject({ revision: 5, sent: { key: 'k2', content: { headline: 'chosen' } } });
  });

  it('knows its own words among theirs when only the answer was lost', () => {
    expect(overtaken(null, 4)).toMatchObject({ saved: { headline: 'mine' }, revision: 4 });
  });

  it('is no news when what stands there is what was sent', () => {
    const state = play(sending(' mine '), {
      type: 'overtaken',
      theirs: theirs(4, 'mine'),
      appliedAs: null,
      merged: null,
    });
    expect(state).toMatchObject({ revision: 4, phase: { name: 'resting' }, merged: null });
    expect(isDirty(state)).toBe(false);
  });
});

describe('a version kept on this computer', () => {
  const copy: LocalCopy = {
    desk: 'other',
    storyId: 'story',
    unitId: 'u',
    content: words('B'),
    basedOn: 2,
    base: words('base'),
    sent: { key: 'k0', content: words('sent') },
    replaces: [],
    at,
  };
  const found: SaveEvent = { type: 'copies_found', copies: [copy, { ...copy, desk: 'new', storyId: null }] };

  it('is offered for its own story only', () => {
    expect(play(open(), found).kept).toEqual([copy]);
  });

  it('is restored as its desk left it, what it had sent first', () => {
    const state = play(open(), found, { type: 'copy_restored', copy, aside: null });
    expect(state).toMatchObject({
      content: { headline: 'B' },
      revision: 2,
      saved: { headline: 'base' },
      kept: [],
      replacements: 1,
    });
    expect(play(state, { type: 'sending', key: 'k9' }).sent?.key).toBe('k0');
  });

  it('changes places with unsaved words', () => {
    const aside = { ...copy, desk: 'aside', content: words('new') };
    expect(play(open(), found, { type: 'copy_restored', copy, aside }).kept).toEqual([aside]);
  });

  it('of another new story is not offered once this one exists', () => {
    const state = play(opened(null, emptyContent()), found);
    expect(state.kept).toHaveLength(1);
    const made = play(
      state,
      { type: 'edited', content: words('x') },
      { type: 'sending', key: 'k' },
      saved(1),
    );
    expect(made.kept).toEqual([]);
  });
});
