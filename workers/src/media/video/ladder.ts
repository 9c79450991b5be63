import {
  aligned,
  fps,
  planLadder,
  publicReference,
  readMediaPlaylist,
  secondsOf,
  writeMasterPlaylist,
  writeMediaPlaylist,
  type LadderPlan,
  type MediaPlaylist,
  type Rung,
  type Variant,
} from '@toasoan/domain';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSound } from '../audio/sound.ts';
import type { FileOut, RunStage, StageOutcome, StageTask } from '../child/stage.ts';
import { canFilterUnits, willTonemap } from './capabilities.ts';
import { percentOf, runFfmpeg } from './ffmpeg.ts';
import { downloadRun, ladderRun, type LadderWork } from './ladder-run.ts';
import { probeSource, refuse, type Refusal } from './probe.ts';
import { codecsOf, hashOf, videoOut } from './video-file.ts';
import { withWorkDir } from './work-dir.ts';

/** HLS in every rung and one MP4, from one decode; where the source fits a rung it is not encoded again. */
export const ladderStage: RunStage = async (task, report) => {
  const source = await probeSource(task);
  if (!source.ok) return source;
  const { video, audio } = source;
  if (!video) return refuse('asset.broken', 'no picture');
  const mayCopy = task.recipe.blur.length === 0 && (await canFilterUnits(task.tools));
  const tonemap = await willTonemap(task.tools, video);
  return withWorkDir(task.outDir, async (dir) => {
    const sound = audio ? await makeSound(task, audio.index, dir) : null;
    if (sound && !sound.ok) return sound;
    const work: Omit<LadderWork, 'plan'> = {
      ...{ source: video, input: task.input, format: task.format, tonemap, dir },
      ...{ sound: sound?.file ?? null, blur: task.recipe.blur, threads: task.threads },
    };
    const onTime = percentOf(video.durationMs, report, 5, 95);
    let made = await makeRungs(task, { ...work, plan: planLadder(video, mayCopy) }, onTime);
    // A source whose own key frames lie so that players could not change rungs is encoded after all.
    if (made.ok && !made.aligned)
      made = await makeRungs(task, { ...work, plan: planLadder(video, false) }, onTime);
    return made.ok ? finish(task, work.sound !== null, made) : made;
  });
};

interface Made {
  readonly ok: true;
  readonly plan: LadderPlan;
  readonly playlists: readonly MediaPlaylist[];
  readonly aligned: boolean;
  readonly dir: string;
}

async function makeRungs(
  { tools }: StageTask,
  work: LadderWork,
  onTime: (ms: number) => void,
): Promise<Made | Refusal> {
  const { plan, dir, source } = work;
  const end = await runFfmpeg(tools, ladderRun(work), onTime);
  if (!end.ok) return refuse('asset.broken', end.log);
  const playlists = await Promise.all(
    plan.rungs.map(async ({ name }) => {
      const playlist = readMediaPlaylist(await readFile(join(dir, `${name}.m3u8`), 'utf8'));
      if (!playlist) throw new Error(`Expected ${name} with byte ranges but ffmpeg wrote something else`);
      return playlist;
    }),
  );
  // ffmpeg returns 0 on half a file.
  const announced = source.durationMs / 1000;
  const shortest = Math.min(...playlists.map(secondsOf));
  if (shortest < announced - Math.max(1, 0.03 * announced))
    return refuse('asset.broken', `${announced} s were announced, ${shortest} s could be decoded`);
  return { ok: true, plan, playlists, dir, aligned: aligned(playlists, 1.5 / fps(plan.frameRate)) };
}

/** Names the files by their bytes, writes the playlists that name them, and wraps one rung as the MP4. */
async function finish({ outDir, tools }: StageTask, hasSound: boolean, made: Made): Promise<StageOutcome> {
  const { plan, playlists, dir } = made;
  const download = plan.rungs.find((rung) => rung.name === plan.download);
  if (!download) throw new Error('Expected a rung for downloads but the ladder has none');
  const wrapped = await runFfmpeg(
    tools,
    downloadRun(join(dir, `${download.name}-media.mp4`), join(outDir, 'mp4.mp4')),
  );
  if (!wrapped.ok) return refuse('asset.broken', wrapped.log);
  const files: FileOut[] = [];
  const variants: Variant[] = [];
  for (const [i, rung] of plan.rungs.entries()) {
    const playlist = playlists[i];
    if (!playlist) throw new Error(`Expected a playlist for ${rung.name}`);
    const stored = await storeRung(outDir, dir, rung, playlist, hasSound);
    files.push(...stored.files);
    variants.push({ ...stored.variant, frameRate: fps(plan.frameRate) });
  }
  await writeFile(join(outDir, 'hls.m3u8'), writeMasterPlaylist(inStartOrder(variants)), { flag: 'wx' });
  const durationMs = Math.round(1000 * Math.max(...playlists.map(secondsOf)));
  const [largest] = plan.rungs;
  files.push(
    {
      ...{ name: 'hls', role: 'hls_master', format: 'm3u8', file: 'hls.m3u8', durationMs },
      ...{ width: largest?.width ?? null, height: largest?.height ?? null },
      ...{ bitRate: null, codecs: null, language: null, label: null },
    },
    await videoOut(outDir, { ...sizeOf(download), name: 'mp4', role: 'download', durationMs, hasSound }),
  );
  return { ok: true, pictures: [], files };
}

const sizeOf = ({ width, height }: Rung) => ({ width, height });

/** Players begin with the first: one that phones on slow networks can hold, then the others from the largest down. */
function inStartOrder(variants: readonly Variant[]): Variant[] {
  const start =
    variants.find(({ width, height }) => Math.min(width, height) <= 480) ?? variants[variants.length - 1];
  return [...(start ? [start] : []), ...variants.filter((variant) => variant !== start)];
}

async function storeRung(
  outDir: string,
  dir: string,
  rung: Rung,
  playlist: MediaPlaylist,
  hasSound: boolean,
): Promise<{ files: FileOut[]; variant: Omit<Variant, 'frameRate'> }> {
  const { name, width, height } = rung;
  const media = `${name}-media`;
  await rename(join(dir, `${media}.mp4`), join(outDir, `${media}.mp4`));
  await rm(join(dir, `${name}.m3u8`));
  const sha256 = await hashOf(join(outDir, `${media}.mp4`));
  const text = writeMediaPlaylist(playlist, publicReference({ sha256, format: 'mp4' }));
  const list = join(outDir, `${name}.m3u8`);
  await writeFile(list, text, { flag: 'wx' });
  const durationMs = Math.round(1000 * secondsOf(playlist));
  const mediaOut = await videoOut(outDir, {
    name: media,
    role: 'hls_media',
    width,
    height,
    durationMs,
    hasSound,
  });
  const codecs = await codecsOf(join(outDir, `${media}.mp4`), hasSound);
  return {
    files: [{ ...mediaOut, name, role: 'hls_playlist', format: 'm3u8', file: `${name}.m3u8` }, mediaOut],
    variant: {
      playlist,
      uri: publicReference({ sha256: await hashOf(list), format: 'm3u8' }),
      ...{ width, height, codecs },
    },
  };
}
