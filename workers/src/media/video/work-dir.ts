import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Lends a folder for what is only needed in between, inside the output folder, and takes it away afterwards. */
export async function withWorkDir<Result>(
  outDir: string,
  use: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(outDir, 'work-'));
  try {
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
