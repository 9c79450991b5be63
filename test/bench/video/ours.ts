import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAIN_RECIPE, type MediaStage } from '@toasoan/domain';
import { timed, type Spent } from './timed.ts';

/** The program of one stage, as the worker starts it. */
const CHILD = fileURLToPath(new URL('../../../workers/dist/media/child/main.js', import.meta.url));

export interface Tools {
  readonly ffmpeg: string;
  readonly ffprobe: string;
}

interface Made {
  readonly outcome?: {
    readonly ok: boolean;
    readonly reason?: string;
    readonly files: readonly { readonly name: string; readonly file: string }[];
  };
}

/** Runs a stage of the newsroom on a clip. Gives what it took and where its files lie, by name. */
export async function runStage(
  tools: Tools,
  stage: MediaStage,
  input: string,
  outDir: string,
  earlier: Readonly<Record<string, string>> = {},
): Promise<Spent & { readonly files: Readonly<Record<string, string>> }> {
  await mkdir(outDir);
  const task = {
    ...{
      stage,
      format: 'mp4',
      input,
      outDir,
      recipe: PLAIN_RECIPE,
      attention: null,
      earlier,
      tools,
      threads: 2,
    },
    facts: {
      ...{ kind: 'video', format: 'mp4', sha256: '0'.repeat(64), originalKey: 'originals/00/0', bytes: 1 },
      ...{ width: 1920, height: 1080, durationMs: 30_000, pages: null, hasAudio: true, takenAt: null },
    },
  };
  const spent = await timed(process.execPath, [CHILD], JSON.stringify(task));
  const made = spent.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Made)
    .find(({ outcome }) => outcome !== undefined);
  if (!made?.outcome?.ok) throw new Error(`${stage} failed: ${made?.outcome?.reason ?? spent.stderr}`);
  const files = Object.fromEntries(
    made.outcome.files.map(({ name, file }) => [name, path.join(outDir, file)]),
  );
  return { ...spent, files };
}
