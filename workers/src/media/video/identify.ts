import type { SourceFormat } from '@toasoan/domain';
import type { FactsOut, RunStage } from '../child/stage.ts';
import { probeSource, type Source } from './probe.ts';

/** Whether the file is a video or a sound, told by what is in it and not by its container. */
export const identifyTimed: RunStage = async (task) => {
  const source = await probeSource(task);
  return source.ok ? { ok: true, pictures: [], files: [], facts: factsOf(task.format, source) } : source;
};

function factsOf(format: SourceFormat, { video, audio, durationMs, takenAt }: Source): FactsOut {
  const timed = { durationMs, pages: null, takenAt };
  if (!video)
    return { kind: 'audio', format: soundOf(format), width: null, height: null, hasAudio: null, ...timed };
  const { width, height } = video;
  return { kind: 'video', format: filmOf(format), width, height, hasAudio: audio !== null, ...timed };
}

/** Containers of films that hold sound alone. A Matroska file keeps its name: no other is right for it. */
const soundOf = (format: SourceFormat): SourceFormat =>
  format === 'mp4' || format === 'mov' || format === '3gp' ? 'm4a' : format;

/** A file that calls itself a song but moves. */
const filmOf = (format: SourceFormat): SourceFormat => (format === 'm4a' ? 'mp4' : format);
