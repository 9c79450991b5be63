import { weightOf, type MediaFacts, type MediaStage } from '@toasoan/domain';

/** How far the work on an asset is, as the CMS takes it. */
export interface ProgressNote {
  readonly stage: MediaStage;
  readonly percent: number;
  readonly secondsLeft: number | null;
}

export interface Progress {
  /** What is to be made in all, once it is known, and what of it is made already. */
  plan(facts: MediaFacts, wanted: readonly MediaStage[], made: ReadonlySet<MediaStage>): void;
  begin(stage: MediaStage): void;
  /** Percentage of the stage that was begun last. */
  at(percent: number): void;
  finish(stage: MediaStage): void;
}

export interface ProgressOptions {
  /** Tells the CMS. It never delays the work; what it rejects with is handed to `onFault`. */
  readonly report: (note: ProgressNote) => Promise<void>;
  readonly onFault: (error: unknown) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

const REPORT_EVERY_MS = 1_000;
/** Before this, the pace says nothing about the rest. */
const PACE_AFTER_MS = 2_000;

/** Follows the stages of one job, and reports at every new stage and at most once a second besides. */
export function createProgress({ report, onFault, now }: ProgressOptions): Progress {
  const started = now();
  let weights = new Map<MediaStage, number>();
  const done = new Set<MediaStage>();
  /** Weight made by this job, which tells the pace. */
  let ownWeight = 0;
  let stage: MediaStage = 'identify';
  let fraction = 0;
  let lastReport = -Infinity;
  let reporting = false;

  const note = (): ProgressNote => {
    const total = sum(weights.values());
    const current = (weights.get(stage) ?? 0) * fraction;
    const finished = sum([...done].map((one) => weights.get(one) ?? 0)) + (done.has(stage) ? 0 : current);
    const own = ownWeight + (done.has(stage) ? 0 : current);
    const elapsed = now() - started;
    const telling = elapsed >= PACE_AFTER_MS && own > 0;
    return {
      stage,
      percent: total === 0 ? 0 : Math.min(100, Math.floor((100 * finished) / total)),
      secondsLeft: telling
        ? Math.min(1_000_000, Math.ceil(((total - finished) * elapsed) / own / 1_000))
        : null,
    };
  };
  const send = (): void => {
    // While an answer is awaited there is no further report: the next one says more.
    if (reporting) return;
    reporting = true;
    lastReport = now();
    report(note())
      .catch(onFault)
      .finally(() => (reporting = false));
  };

  return {
    plan(facts, wanted, made) {
      weights = new Map(wanted.map((one) => [one, weightOf(one, facts)]));
      for (const one of made) done.add(one);
    },
    begin(next) {
      stage = next;
      fraction = 0;
      send();
    },
    at(percent) {
      fraction = Math.max(fraction, percent / 100);
      if (now() - lastReport >= REPORT_EVERY_MS) send();
    },
    finish(finished) {
      if (done.has(finished)) return;
      done.add(finished);
      ownWeight += weights.get(finished) ?? 0;
    },
  };
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
