import { emptyContent, type Choice } from '@toasoan/domain';
import { mergeVersions } from '../merging.ts';
import { isDirty, opened, type SaveState } from '../save-state.ts';
import { createSaver, KEY_DIGITS, type Saver } from '../saver.ts';
import type { MemoryComputer } from '../testing/memory-computer.ts';
import { textOf, textOfConflict, type Ledger } from './ledger.ts';
import type { ModelServer } from './model-server.ts';
import type { Network } from './network.ts';
import type { Random } from './random.ts';
import { stroke, type Place } from './typing.ts';
import type { VirtualClock } from './virtual-clock.ts';

export interface WriterDeps {
  readonly index: number;
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly server: ModelServer;
  readonly network: Network;
  readonly computer: MemoryComputer;
  readonly ledger: Ledger;
  /** Told when a conflict is shown. */
  readonly onConflict: (index: number, state: SaveState) => void;
}

/** A person at a computer who writes, answers what is asked, and whose tab is closed or killed now and then. */
export interface Writer {
  open(storyId: string | null): Promise<void>;
  /** Types one character, if there is a tab and nothing asks. */
  type(): void;
  /** Looks after what the screen asks: signs in again, takes back a kept version, decides a conflict. */
  attend(): void;
  /** The tab goes: closed, left for another screen, or killed. Opens again after a while. */
  lose(how: 'closed' | 'left' | 'killed'): void;
  state(): SaveState | null;
}

interface Tab {
  readonly desk: string;
  readonly saver: Saver;
  readonly typed: string[];
  readonly place: Place;
  isAlive: boolean;
  leaving: boolean;
}

export function createWriter(deps: WriterDeps): Writer {
  const { index, clock, random, server, network, computer, ledger } = deps;
  let tab: Tab | null = null;
  let storyId: string | null = null;
  let decidingAt = 0;

  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.between(0, 16).toString(16)).join('');

  async function open(id: string | null): Promise<void> {
    storyId = id;
    const story = id === null ? undefined : server.stories.get(id);
    const seen = story && {
      id: story.id,
      revision: story.revision,
      content: story.content,
      updatedAt: story.at,
    };
    // What the server gave is some time on its way.
    await clock.wait(random.between(20, 2_000));
    const desk = digits(KEY_DIGITS);
    computer.open.add(desk);
    const isAlive = (): boolean => next.isAlive;
    const forLife = <Result>(work: Promise<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        work.then(
          (result) => isAlive() && resolve(result),
          (error: unknown) => isAlive() && reject(error as Error),
        );
      });
    const saver = createSaver({
      desk,
      initial: opened(seen ?? null, emptyContent()),
      unitId: () => 'unit',
      save: (request) => forLife(network.send(index, request)),
      keeper: computer.keeper(isAlive),
      merging: () =>
        forLife(
          clock.wait(random.between(1, 300)).then(() => {
            if (random.chance(0.05)) throw new Error('not loaded');
            return { mergeVersions };
          }),
        ),
      digits,
      clock: { now: () => clock.now(), after: (wait, run) => clock.after(wait, () => isAlive() && run()) },
    });
    const next: Tab = { desk, saver, typed: [], place: { block: index * 2 }, isAlive: true, leaving: false };
    tab = next;
    let phase = saver.state().phase.name;
    saver.subscribe(() => {
      const state = saver.state();
      if (state.phase.name === 'conflict' && phase !== 'conflict') {
        decidingAt = clock.now() + random.between(500, 5_000);
        deps.onConflict(index, state);
      }
      phase = state.phase.name;
      storyId = state.storyId ?? storyId;
    });
    await computer.keeper().watch(new AbortController().signal, saver.offer);
    const [kept] = saver.state().kept;
    if (kept) saver.restoreCopy(kept);
  }

  function decide(saver: Saver): void {
    const { phase, saved, content } = saver.state();
    if (phase.name !== 'conflict') return;
    const { merge, resolve } = mergeVersions(saved, content, phase.theirs.content);
    const choices: Record<string, Choice> = {};
    for (const { id } of merge.conflicts) {
      if (random.chance(0.15)) choices[id] = random.pick(['mine', 'theirs'] as const);
    }
    const result = resolve(choices);
    const stays = new Set(textOf(result));
    const chosen = merge.conflicts.filter(({ id }) => choices[id]);
    ledger.remove([...chosen.map(textOfConflict).join('')].filter((one) => !stays.has(one)).join(''));
    saver.resolve(result);
  }

  return {
    open,
    state: () => tab?.saver.state() ?? null,
    type() {
      if (!tab || tab.leaving || tab.saver.state().phase.name === 'conflict') return;
      const character = ledger.type(clock.now());
      tab.typed.push(character);
      tab.saver.edit(stroke(tab.saver.state().content, tab.place, character, { ledger, random }));
    },
    attend() {
      if (!tab || tab.leaving) return;
      const { saver } = tab;
      const state = saver.state();
      if (state.phase.name === 'signed_out') saver.retry();
      if (state.phase.name === 'conflict' && clock.now() >= decidingAt) decide(saver);
      const [kept] = state.kept;
      if (kept && !isDirty(state) && state.phase.name === 'resting') saver.restoreCopy(kept);
    },
    lose(how) {
      const lost = tab;
      if (!lost || lost.leaving) return;
      const go = (): void => {
        lost.isAlive = false;
        computer.open.delete(lost.desk);
        tab = null;
        clock.after(random.between(200, 3_000), () => void open(storyId));
      };
      lost.leaving = true;
      if (how === 'left') return void lost.saver.close().then(go);
      if (how === 'closed') lost.saver.keepCopy();
      else ledger.crash(lost.typed, clock.now());
      go();
    },
  };
}
