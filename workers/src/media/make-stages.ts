import {
  fingerprintOf,
  isMade,
  laneOf,
  originalKeyOf,
  wantedStages,
  type AssetWork,
  type ErrorId,
  type Lane,
  type MadeStages,
  type MediaFacts,
  type MediaStage,
} from '@toasoan/domain';
import type { Context } from '../context.ts';
import { earlierOf, fetchEarlier } from './earlier.ts';
import type { JobFolder } from './job-folders.ts';
import { fetchOriginal, type Original } from './original.ts';
import { storeOutputs } from './outputs.ts';
import type { Progress } from './progress.ts';
import { runStage, type StageResult } from './run-stage.ts';
import { limitsOf } from './stage-limits.ts';

/** Every stage of the lane is made; or the file itself is refused, for which trying again would not help. */
export type LaneOutcome =
  | { readonly ok: true; readonly wanted: readonly MediaStage[] }
  | { readonly ok: false; readonly error: ErrorId; readonly reason: string };

export interface LaneJob {
  readonly work: AssetWork;
  readonly fence: number;
  readonly lane: Lane;
  readonly folder: JobFolder;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Makes the stages of a lane, one after another, that are not made yet. Each is stored and reported before the next
 * begins, so that whoever goes on after a killed worker does not begin again. Rejects for faults outside the file.
 */
export async function makeStages(job: LaneJob, context: Context): Promise<LaneOutcome> {
  const { work, lane, folder, progress } = job;
  let { facts, attention } = work;
  let made: MadeStages = work.made;
  let original: Extract<Original, { ok: true }> | null = null;

  for (let stage = nextStage(); stage !== null; stage = nextStage()) {
    progress.begin(stage);
    if (original === null) {
      const fetched = await fetchOriginal(work, folder, context.blobs);
      if (!fetched.ok) return fetched;
      original = fetched;
    }
    const done = await doStage(stage, original);
    if (!done.ok) return done;
    progress.finish(stage);
  }
  if (facts === null) throw new Error('Expected the facts of an identified asset but received none');
  return { ok: true, wanted: wantedStages(facts, work.recipe) };

  /** The first stage of the lane that is not made; null when all are. */
  function nextStage(): MediaStage | null {
    if (facts === null) return 'identify';
    const inputs = { facts, recipe: work.recipe, attention };
    const wanted = wantedStages(facts, work.recipe);
    const there = wanted.filter((stage) => isMade(stage, made, inputs));
    progress.plan(facts, wanted, new Set(there));
    return wanted.find((stage) => laneOf(stage) === lane && !there.includes(stage)) ?? null;
  }

  async function doStage(
    stage: MediaStage,
    source: Extract<Original, { ok: true }>,
  ): Promise<Extract<StageResult, { ok: false }> | { ok: true }> {
    const { blobs, cms, log } = context;
    const result = await runStage(await orderOf(stage, source), context.media, log);
    if (!result.ok) return result;
    const { outcome } = result;
    const identified = stage === 'identify' ? await keepOriginal(outcome.facts, source) : facts;
    if (identified === null) return { ok: false, error: 'asset.broken', reason: 'it was not identified' };
    const inputs = { facts: identified, recipe: work.recipe, attention };
    const stored = await storeOutputs({ assetId: work.id, ...result }, blobs);
    const report = { fingerprint: fingerprintOf(stage, inputs), ...stored };
    await cms.reportStage(work.id, {
      fence: job.fence,
      stage,
      made: report,
      ...(stage === 'identify' ? { facts: identified } : {}),
      ...(outcome.found ? { found: outcome.found } : {}),
    });
    facts = identified;
    attention = outcome.found?.attention ?? attention;
    made = { ...made, [stage]: report };
    return { ok: true };
  }

  async function orderOf(stage: MediaStage, { file, format }: Extract<Original, { ok: true }>) {
    const { ffmpeg, ffprobe } = context.media.tools;
    return {
      task: {
        stage,
        format: facts?.format ?? format,
        input: file,
        facts: stage === 'identify' ? null : facts,
        recipe: work.recipe,
        attention,
        earlier: await fetchEarlier(earlierOf(stage, made), folder, context.blobs),
        // Without one, the stage that calls it says so.
        tools: { ffmpeg: ffmpeg ?? 'ffmpeg', ffprobe: ffprobe ?? 'ffprobe' },
        threads: context.media.threads[lane],
      },
      limits: limitsOf(stage, facts),
      idle: lane === 'slow',
      folder,
      onPercent: (percent: number) => progress.at(percent),
      signal: job.signal,
    };
  }

  /** Keeps the upload under its hash, for ever, before anything refers to it. */
  async function keepOriginal(
    found: Omit<MediaFacts, 'sha256' | 'originalKey' | 'bytes'> | undefined,
    { sha256, bytes }: Extract<Original, { ok: true }>,
  ): Promise<MediaFacts | null> {
    if (!found) return null;
    const originalKey = originalKeyOf(sha256);
    if (work.facts === null) await context.blobs.copy(work.uploadKey, originalKey);
    return { ...found, sha256, bytes, originalKey };
  }
}
