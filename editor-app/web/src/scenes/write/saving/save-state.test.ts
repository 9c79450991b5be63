import { emptyContent, ERRORS, type ErrorBody, type ErrorId, type StoryContent } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { isDirty, maySend, opened, reduce, type SaveEvent, type SaveState } from './save-state.ts';

const at = '2026-03-02T07:05:00.000Z';
const words = (headline: string): StoryContent => ({ ...emptyContent(), headline });
const story = { id: 'story', revision: 3, content: words('A'), updatedAt: at };
const error = (id: ErrorId, details?: Record<string, unknown>): ErrorBody => ({
  id,
  status: ERRORS[id][0],
  message: ERRORS[id][1],
  ...(details ? { details } : {}),
});
const stale = (revision: number, content: StoryContent): ErrorBody =>
  error('story.stale', {
    current: { revision, content, by: { id: 'p', name: 'Người khác' }, at },
    yours: {},
  });
const play = (state: SaveState, ...events: SaveEvent[]): SaveState => events.reduce(reduce, state);
const open = (): SaveState => opened(story, emptyContent(), null);
const sending = (headline: string): SaveState =>
  play(open(), { type: 'edited', content: words(headline) }, { type: 'sent' });

describe('saving', () => {
  it('sends nothing that has not changed', () => {
    expect(play(open(), { type: 'sent' }).phase.name).toBe('resting');
  });

  it('keeps what was typed while a save was on its way', () => {
    const state = play(
      sending('B'),
      { type: 'edited', content: words('BC') },
      { type: 'saved', storyId: 'story', revision: 4, at },
    );
    expect(state).toMatchObject({ revision: 4, content: { headline: 'BC' }, saved: { headline: 'B' } });
    expect(maySend(state)).toBe(true);
  });

  it('waits and tries again when no answer came or the server is down', () => {
    const lost = play(sending('B'), { type: 'failed', error: null, at });
    expect(lost).toMatchObject({ phase: { name: 'waiting' }, failures: 1 });
    const again = play(lost, { type: 'sent' }, { type: 'failed', error: error('cms.unavailable'), at });
    expect(again.failures).toBe(2);
    expect(play(again, { type: 'sent' }, { type: 'saved', storyId: 'story', revision: 4, at }).failures).toBe(
      0,
    );
  });

  it('goes on after signing in again', () => {
    const out = play(sending('B'), { type: 'failed', error: error('auth.required'), at });
    expect(out.phase.name).toBe('signed_out');
    expect(maySend(out)).toBe(true);
  });

  it('stops at a refusal until the content changes', () => {
    const refused = play(sending('B'), { type: 'failed', error: error('story.content_invalid'), at });
    expect(maySend(refused)).toBe(false);
    expect(maySend(play(refused, { type: 'edited', content: words('C') }))).toBe(true);
  });

  it('ignores an answer that nobody waits for', () => {
    expect(play(open(), { type: 'saved', storyId: 'story', revision: 9, at }).revision).toBe(3);
  });
});

describe('a story changed by someone else', () => {
  const conflict = (): SaveState =>
    play(sending('mine'), { type: 'failed', error: stale(5, words('theirs')), at });

  it('shows both and sends nothing', () => {
    expect(conflict().phase).toMatchObject({ name: 'conflict', theirs: { content: { headline: 'theirs' } } });
    expect(maySend(conflict())).toBe(false);
  });

  it('keeping mine saves it on the new revision', () => {
    const state = play(conflict(), { type: 'mine_kept' }, { type: 'sent' });
    expect(state).toMatchObject({ revision: 5, phase: { name: 'saving', sent: { headline: 'mine' } } });
  });

  it('taking theirs keeps mine aside, and it can be had back', () => {
    const taken = play(conflict(), { type: 'theirs_taken', at });
    expect(taken).toMatchObject({
      revision: 5,
      content: { headline: 'theirs' },
      kept: { content: { headline: 'mine' } },
    });
    expect(isDirty(taken)).toBe(false);
    const back = play(taken, { type: 'copy_restored', at });
    expect(back).toMatchObject({
      content: { headline: 'mine' },
      phase: { name: 'conflict', theirs: { revision: 5 } },
    });
    expect(play(back, { type: 'mine_kept' })).toMatchObject({ revision: 5, content: { headline: 'mine' } });
  });

  it('is no conflict when only the answer to the earlier save was lost', () => {
    const state = play(sending(' mine '), { type: 'failed', error: stale(4, words('mine')), at });
    expect(state).toMatchObject({ revision: 4, phase: { name: 'resting' } });
    expect(isDirty(state)).toBe(false);
  });
});

describe('a version kept on this computer', () => {
  const copy = (headline: string, basedOn: number) => ({ content: words(headline), basedOn, at });

  it('is offered when it differs from the server’s', () => {
    expect(opened(story, emptyContent(), copy('B', 3)).kept).not.toBeNull();
    expect(opened(story, emptyContent(), copy(' A ', 3)).kept).toBeNull();
  });

  it('is restored and saved when nobody changed the story since', () => {
    const state = play(opened(story, emptyContent(), copy('B', 3)), { type: 'copy_restored', at });
    expect(state).toMatchObject({ content: { headline: 'B' }, kept: null, phase: { name: 'resting' } });
    expect(maySend(state)).toBe(true);
  });

  it('is compared first when somebody did', () => {
    const state = play(opened(story, emptyContent(), copy('B', 2)), { type: 'copy_restored', at });
    expect(state.phase.name).toBe('conflict');
  });

  it('changes places with unsaved words', () => {
    const state = play(
      opened(story, emptyContent(), copy('B', 3)),
      { type: 'edited', content: words('new') },
      { type: 'copy_restored', at },
    );
    expect(state).toMatchObject({ content: { headline: 'B' }, kept: { content: { headline: 'new' } } });
  });
});
