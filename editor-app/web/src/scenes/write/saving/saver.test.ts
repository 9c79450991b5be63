import { emptyContent, ERRORS, type StoryContent } from '@toasoan/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '../../../api/request-error.ts';
import { localCopies } from './local-copies.ts';
import { isDirty, opened } from './save-state.ts';
import { createSaver, type SaveRequest, type Saved } from './saver.ts';
import { MemoryStorage } from './testing/memory-storage.ts';

const words = (headline: string): StoryContent => ({ ...emptyContent(), headline });
const lost = (): RequestError => new RequestError(null);
const signedOut = (): RequestError =>
  new RequestError({ id: 'auth.required', status: 401, message: ERRORS['auth.required'][1] });

/** A saver against a server that keeps revisions and fails as told. */
function stand(options: { storyId: string | null; failures?: RequestError[]; copy?: string }) {
  const storage = new MemoryStorage();
  const requests: SaveRequest[] = [];
  const failures = options.failures ?? [];
  let revision = options.storyId ? 1 : 0;
  const save = async (request: SaveRequest): Promise<Saved> => {
    requests.push(request);
    const failure = failures.shift();
    if (failure) throw failure;
    revision += 1;
    return { storyId: request.storyId ?? 'made', revision, at: '2026-03-02T07:05:00.000Z' };
  };
  const story = options.storyId
    ? { id: options.storyId, revision, content: words('A'), updatedAt: '2026-03-02T07:00:00.000Z' }
    : null;
  const copiesOf = (storyId: string | null) => localCopies(storage, 'person', storyId);
  if (options.copy !== undefined) {
    copiesOf(options.storyId).keepCurrent({
      content: words(options.copy),
      basedOn: revision,
      at: new Date().toISOString(),
    });
  }
  const reopen = () => {
    const initial = opened(story, emptyContent(), copiesOf(options.storyId).found());
    return createSaver({ initial, save, copiesOf, now: () => new Date() });
  };
  return { saver: reopen(), requests, copiesOf, reopen };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('saver', () => {
  it('saves once after a pause, on the revision it knows', async () => {
    const { saver, requests } = stand({ storyId: 's' });
    saver.edit(words('AB'));
    await vi.advanceTimersByTimeAsync(1_000);
    saver.edit(words('ABC'));
    await vi.advanceTimersByTimeAsync(1_600);
    expect(requests).toEqual([{ storyId: 's', basedOn: 1, content: words('ABC') }]);
    expect(isDirty(saver.state())).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
  });

  it('makes the story with the first save and changes it afterwards', async () => {
    const { saver, requests, copiesOf } = stand({ storyId: null });
    saver.edit(words('A'));
    await vi.advanceTimersByTimeAsync(500);
    expect(copiesOf(null).found()?.content.headline).toBe('A');
    await saver.flush();
    saver.edit(words('AB'));
    await saver.flush();
    expect(requests.map((request) => [request.storyId, request.basedOn])).toEqual([
      [null, 0],
      ['made', 1],
    ]);
    await vi.advanceTimersByTimeAsync(500);
    expect([copiesOf(null).found(), copiesOf('made').found()]).toEqual([null, null]);
  });

  it('tries again by itself while the network is gone, and keeps a copy meanwhile', async () => {
    const { saver, requests, copiesOf } = stand({ storyId: 's', failures: [lost(), lost()] });
    saver.edit(words('B'));
    await saver.flush();
    expect(saver.state().phase.name).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(copiesOf('s').found()?.content.headline).toBe('B');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toHaveLength(3);
    expect(isDirty(saver.state())).toBe(false);
    expect(copiesOf('s').found()).toBeNull();
  });

  it('does not knock at a closed door: after the session ended it goes on when told', async () => {
    const { saver, requests } = stand({ storyId: 's', failures: [signedOut()] });
    saver.edit(words('B'));
    await saver.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    saver.retry();
    await saver.flush();
    expect(isDirty(saver.state())).toBe(false);
  });

  it('flush waits for the save on its way and then sends what came after it', async () => {
    const { saver, requests } = stand({ storyId: 's' });
    saver.edit(words('B'));
    const first = saver.flush();
    saver.edit(words('BC'));
    await Promise.all([first, saver.flush()]);
    expect(requests.at(-1)?.content.headline).toBe('BC');
    expect(isDirty(saver.state())).toBe(false);
  });

  it('goes on offering a copy that was found until it is answered', async () => {
    const { saver, copiesOf, reopen } = stand({ storyId: 's', copy: 'unsaved' });
    expect(saver.state().kept?.content.headline).toBe('unsaved');
    saver.edit(words('B'));
    await saver.flush();
    await vi.advanceTimersByTimeAsync(500);
    expect(reopen().state().kept?.content.headline).toBe('unsaved');
    saver.dropCopy();
    expect(copiesOf('s').found()).toBeNull();
  });

  it('saves what is left when it is closed', async () => {
    const { saver, requests } = stand({ storyId: 's' });
    saver.edit(words('B'));
    saver.close();
    await vi.runAllTimersAsync();
    expect(requests).toHaveLength(1);
  });
});
