import { kindOfFormat, type MediaKind, type MediaStage } from '@toasoan/domain';
import type { RunStage, StageTask } from './stage.ts';

type Engine = Partial<Record<MediaStage, RunStage>>;

/** Loads the engine of a kind, and only that one: each brings libraries of its own. */
const load: Readonly<Record<MediaKind, () => Promise<Engine>>> = {
  picture: async () => (await import('../picture/index.ts')).pictureStages,
  video: async () => (await import('../video/index.ts')).videoStages,
  audio: async () => (await import('../audio/index.ts')).audioStages,
  document: async () => (await import('../document/index.ts')).documentStages,
};

/** Who does this stage: the engine of the asset's kind; before that is known, the one its first bytes point to. */
export async function engineOf({ stage, facts, format }: StageTask): Promise<RunStage> {
  const kind = stage === 'identify' || facts === null ? kindOfFormat(format) : facts.kind;
  const run = (await load[kind]())[stage];
  if (!run) throw new Error(`Expected an engine for ${stage} of a ${kind} but received none`);
  return run;
}
