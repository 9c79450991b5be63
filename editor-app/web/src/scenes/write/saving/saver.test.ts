import { emptyContent, ERRORS, type ErrorId, type StaleDetails, type StoryContent } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../api/request-error.ts';
import { mergeVersions } from './merging.ts';
import { isDirty, opened } from './save-state.ts';
import { createSaver, KEY_DIGITS, type Saved, type SaveRequest } from './saver.ts';
import { createVirtualClock } from './simulation/virtual-clock.ts';
import { createMemoryComputer } from './testing/memory-computer.ts';

const START = Date.UTC(2026, 2, 2);
const words = (headline: string): StoryContent => ({ ...emptyContent(), headline });
const lost = (): RequestError => new RequestError(null);
const refused = (id: ErrorId, details?: Readonly<Record<string, unknown>>): RequestError =>
  new RequestError({ id, status: ERRORS[id][0], message: ERRORS[id][1], ...(details ? { details } : {}) });

/** A saver against a server that keeps revisions and fails as told. */
function stand({ storyId, failures = [] }: { storyId: string | null; failures?: RequestError[] }) {
  const clock = createVirtualClock(START);
  const computer = createMemoryComputer();
  const requests: (SaveRequest & { readonly after: number })[] = [];
  let revision = storyId ? 1 : 0;
  const story = storyId ? { id: storyId, revision, content: words('A'), updatedAt: '' } : null;
  const desk = (letter: string) => {
    const isOpen = { now: true };
    computer.open.add(letter.repeat(KEY_DIGITS));
    return {
      close: () => {
        isOpen.now = false;
        computer.open.delete(letter.repeat(KEY_DIGITS));
      },
      saver: createSaver({
        desk: letter.repeat(KEY_DIGITS),
        initial: opened(story, emptyContent()),
        unitId: () => 'unit',
        keeper: computer.keeper(() => isOpen.now),
        merging: async () => ({ mergeVersions }),
        digits: (count) => letter.repeat(count),
        clock: { now: () => clock.now(), after: (wait, run) => clock.after(wait, () => isOpen.now && run()) },
        save: async (request): Promise<Saved> => {
          requests.push({ ...request, after: clock.now() - START });
          const failure = failures.shift();
          if (failure) throw failure;
          revision += 1;
          return { storyId: request.storyId ?? 'made', revision, at: '2026-03-02T07:05:00.000Z' };
        },
      }),
    };
  };
  const run = (milliseconds: number): Promise<void> => clock.runUntil(clock.now() + milliseconds);
  return { ...desk('a'), desk, requests, computer, run };
}

describe('saver', () => {
  it('saves once, within two seconds of the last key', async () => {
    const { saver, requests, run } = stand({ storyId: 's' });
    saver.edit(words('AB'));
    await run(1_000);
    saver.edit(words('ABC'));
    await run(60_000);
    expect(requests).toMatchObject([{ storyId: 's', basedOn: 1, content: words('ABC'), after: 2_500 }]);
    expect(isDirty(saver.state())).toBe(false);
  });

  it('saves every five seconds while the person types on', async () => {
    const { saver, requests, run } = stand({ storyId: 's' });
    for (let key = 0; key < 100; key++) {
      saver.edit(words(`A${key}`));
      await run(200);
    }
    const waits = requests.map(({ after }, index) => after - (requests[index - 1]?.after ?? 0));
    expect(waits.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5_000);
  });

  it('keeps every key on this computer within a quarter of a second', async () => {
    const { saver, computer, run } = stand({ storyId: 's' });
    for (let key = 0; key < 10; key++) {
      saver.edit(words(`A${key}`));
      await run(100);
      if (key < 3) continue;
      const kept = [...computer.copies.values()][0]?.content.headline ?? '';
      expect(Number(kept.slice(1))).toBeGreaterThanOrEqual(key - 2);
    }
  });

  it('makes the story with the first save and changes it afterwards', async () => {
    const { saver, requests, computer, run } = stand({ storyId: null });
    saver.edit(words('A'));
    await run(500);
    expect([...computer.copies.values()]).toMatchObject([{ storyId: null, content: { headline: 'A' } }]);
    await saver.flush();
    saver.edit(words('AB'));
    await saver.flush();
    expect(requests.map(({ storyId, basedOn }) => [storyId, basedOn])).toEqual([
      [null, 0],
      ['made', 1],
    ]);
    await run(500);
    expect(computer.copies.size).toBe(0);
  });

  it.each([lost, () => refused('server.no_space'), () => refused('server.database_down')])(
    'tries again by itself, the same save first, and keeps a copy meanwhile',
    async (failure) => {
      const { saver, requests, computer, run } = stand({ storyId: 's', failures: [failure(), failure()] });
      saver.edit(words('B'));
      await run(1_600);
      expect(saver.state().phase.name).toBe('waiting');
      saver.edit(words('BC'));
      await run(1_000);
      expect([...computer.copies.values()]).toMatchObject([{ content: { headline: 'BC' } }]);
      await run(30_000);
      expect(requests.map(({ content }) => content.headline)).toEqual(['B', 'B', 'B', 'BC']);
      expect(new Set(requests.slice(0, 3).map(({ key }) => key)).size).toBe(1);
      expect(isDirty(saver.state())).toBe(false);
      expect(computer.copies.size).toBe(0);
    },
  );

  it('does not knock at a closed door: after the session ended it goes on when told', async () => {
    const { saver, requests, run } = stand({ storyId: 's', failures: [refused('auth.required')] });
    saver.edit(words('B'));
    await run(60_000);
    expect(requests).toHaveLength(1);
    saver.retry();
    await run(100);
    expect(isDirty(saver.state())).toBe(false);
  });

  it('merges what another wrote and saves both', async () => {
    const details: StaleDetails = {
      current: { storyId: 's', revision: 7, content: { ...words('A'), byline: 'Tổ Văn' }, by: null, at: '' },
      yours: { basedOn: 1, content: null, appliedAs: null },
    };
    const { saver, requests, run } = stand({
      storyId: 's',
      failures: [refused('story.stale', { ...details })],
    });
    saver.edit(words('B'));
    await run(5_000);
    expect(requests.at(-1)).toMatchObject({ basedOn: 7, content: { headline: 'B', byline: 'Tổ Văn' } });
    expect(saver.state().merged).not.toBeNull();
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

  it('says when this computer has no room, and when it has again', async () => {
    const { saver, computer, run } = stand({ storyId: 's', failures: [lost(), lost(), lost()] });
    computer.hasRoom = false;
    saver.edit(words('B'));
    await run(300);
    expect(saver.state().hasRoom).toBe(false);
    computer.hasRoom = true;
    saver.edit(words('BC'));
    await run(300);
    expect(saver.state().hasRoom).toBe(true);
  });

  it('offers what a killed tab left until it is answered', async () => {
    const { saver, close, desk, computer, requests, run } = stand({ storyId: 's', failures: [lost()] });
    saver.edit(words('left'));
    await run(1_600);
    close();
    const other = desk('b');
    await computer.keeper().watch(new AbortController().signal, other.saver.offer);
    const [copy] = other.saver.state().kept;
    if (!copy) throw new Error('Expected a copy to be offered');
    other.saver.restoreCopy(copy);
    await run(5_000);
    expect(requests.map(({ content, key }) => [content.headline, key])).toEqual([
      ['left', 'a'.repeat(32)],
      ['left', 'a'.repeat(32)],
    ]);
    expect(computer.copies.size).toBe(0);
  });

  it('saves what is left when it is closed', async () => {
    const { saver, requests, computer } = stand({ storyId: 's' });
    saver.edit(words('B'));
    await saver.close();
    expect(requests).toHaveLength(1);
    expect(computer.copies.size).toBe(0);
  });
});
