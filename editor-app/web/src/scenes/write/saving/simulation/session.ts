import { emptyContent } from '@toasoan/domain';
import { mergeVersions } from '../merging.ts';
import { isDirty, type SaveState } from '../save-state.ts';
import { createMemoryComputer } from '../testing/memory-computer.ts';
import { createLedger, textOf } from './ledger.ts';
import { createModelServer, type Revision } from './model-server.ts';
import { createNetwork } from './network.ts';
import { randomFrom } from './random.ts';
import { firstContent } from './typing.ts';
import { createVirtualClock } from './virtual-clock.ts';
import { createWriter, type Writer } from './writer.ts';

/** What became of a session. */
export interface SessionResult {
  readonly typed: number;
  readonly lost: string[];
  /** Typed a moment before a tab was killed, and not written down yet. */
  readonly young: number;
  readonly conflicts: number;
  /** Conflicts shown although nobody else had written there. */
  readonly falseConflicts: number;
  readonly merges: number;
  readonly requests: number;
  readonly lostRequests: number;
  readonly tabsLost: number;
  /** Writers who still had something unsaved at the end and nothing to decide. */
  readonly unsettled: number;
}

const START = Date.UTC(2026, 0, 5, 1);
const WRITING = 30_000;
/** Long enough for the longest wait before trying again, several times over. */
const SETTLING = 240_000;

/** Two people write one story over a bad line; tabs go at random. The same seed gives the same session. */
export async function playSession(seed: number): Promise<SessionResult> {
  const random = randomFrom(seed);
  const clock = createVirtualClock(START);
  const ledger = createLedger();
  const isNew = random.chance(0.4);
  const server = createModelServer(isNew ? null : firstContent(emptyContent()), START);
  const network = createNetwork(server, clock, random);
  const alone = random.chance(0.2);
  let conflicts = 0;
  let falseConflicts = 0;
  let tabsLost = 0;
  const onConflict = (index: number, state: SaveState): void => {
    conflicts += 1;
    if (isFalse(server.stories.get(state.storyId ?? '')?.log ?? [], index, state)) falseConflicts += 1;
  };
  const computers = [0, 1].map(() => createMemoryComputer(() => clock.wait(random.between(1, 40))));
  const writers: Writer[] = computers.map((computer, index) =>
    createWriter({
      index,
      clock,
      random,
      server,
      network,
      ledger,
      computer,
      onConflict,
    }),
  );
  const [first, second] = writers as [Writer, Writer];
  const firstStory = (): string | null => [...server.stories.keys()][0] ?? null;
  void first.open(firstStory());
  if (!isNew) void second.open(firstStory());

  const until = START + WRITING;
  const often = (low: number, high: number, run: () => void): void => {
    const again = (): void => {
      if (clock.now() >= until) return;
      run();
      clock.after(random.between(low, high), again);
    };
    clock.after(random.between(low, high), again);
  };
  let late: Promise<void> | null = isNew ? null : Promise.resolve();
  writers.forEach((writer, index) => {
    if (index === 0 || !alone) often(60, 500, () => writer.type());
    const attend = (): void => {
      writer.attend();
      clock.after(400, attend);
    };
    attend();
    if (random.chance(0.7)) {
      const often = random.between(1, 4);
      for (let count = 0; count < often; count++) {
        clock.after(random.between(1_000, WRITING), () => {
          tabsLost += 1;
          writer.lose(random.pick(['closed', 'left', 'killed', 'killed'] as const));
        });
      }
    }
  });
  // Whoever comes second to a new story finds it once it is there.
  often(500, 1_500, () => {
    const id = firstStory();
    if (id !== null) late ??= second.open(id);
  });
  await clock.runUntil(until);
  network.heal();
  await clock.runUntil(until + SETTLING);

  const states = writers.flatMap((writer) => writer.state() ?? []);
  const open = states.flatMap(({ phase, content }) =>
    phase.name === 'conflict' ? [textOf(content), textOf(phase.theirs.content)] : [],
  );
  const stored = [...server.stories.values()].map(({ content }) => textOf(content));
  const { young, lost } = ledger.missing([...stored, ...open].join(' '));
  return {
    typed: ledger.count(),
    lost,
    young: young.length,
    conflicts,
    falseConflicts,
    merges: states.filter(({ merged }) => merged !== null).length,
    requests: network.counts.requests,
    lostRequests: network.counts.lost,
    tabsLost,
    unsettled: states.filter((state) => isDirty(state) && state.phase.name !== 'conflict').length,
  };
}

/**
 * True for a conflict that is none: nobody else has written since, or seen from the last version of this writer that
 * the server has, which a lost answer may have hidden, nothing was changed by both.
 */
function isFalse(log: readonly Revision[], writer: number, { phase, revision, content }: SaveState): boolean {
  if (phase.name !== 'conflict') return false;
  const since = log.filter((entry) => entry.revision > revision);
  if (!since.some((entry) => entry.writer !== writer)) return true;
  const own = since.findLast((entry) => entry.writer === writer);
  return (
    own !== undefined &&
    mergeVersions(own.content, content, phase.theirs.content).merge.conflicts.length === 0
  );
}
